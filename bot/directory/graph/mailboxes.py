"""In which time zone managers are, from their mailboxes, twenty at a time; not granted, nothing is asked."""

import asyncio
from collections.abc import Iterable
from typing import Any
from zoneinfo import ZoneInfo

from bot.directory.graph.service import MOST_TRIES, Graph, GraphFailed
from bot.directory.graph.tenant import Tenant

# The most that Graph takes in one batch.
AT_ONCE = 20
_BUSY = frozenset({429, 503, 504})
_USUAL_WAIT_SECONDS = 5.0
DENIED = "time zones are left as they are: the app has not been granted MailboxSettings.Read"


async def read_zones(graph: Graph, tenant: Tenant, people: Iterable[str]) -> list[str]:
    """Ask for those of whom nothing is known yet; remarks on what could not be read. Raises GraphFailed."""
    for gone in tenant.zones.keys() - tenant.users.keys():
        del tenant.zones[gone]
    waiting = sorted(each for each in people if each not in tenant.zones)
    tries, allowed = 0, False
    while waiting:
        some = waiting[:AT_ONCE]
        asked = [{"id": id_, "method": "GET", "url": f"/users/{id_}/mailboxSettings?$select=timeZone"} for id_ in some]
        found = await graph.batch(asked)
        wait, before = 0.0, len(waiting)
        # Of whom nothing can be said now: they are asked again the next time.
        later = set[str]()
        for each in found:
            status, id_, body = int(each["status"]), str(each["id"]), each.get("body") or {}
            if status in _BUSY:
                wait = max(wait, _seconds(each.get("headers") or {}))
            elif status in (200, 403, 404):
                # Whoever has no mailbox, or one that a policy keeps from us, is not asked again.
                tenant.zones[id_] = str(body.get("timeZone") or "") if status == 200 else ""
                allowed = allowed or status == 200 or (status == 403 and _by_policy(body))
            else:
                later.add(id_)
        refused = [str(each["id"]) for each in found if int(each["status"]) == 403]
        if refused and not allowed:
            for id_ in refused:
                del tenant.zones[id_]
            return [DENIED]
        waiting = [each for each in waiting if each not in tenant.zones and each not in later]
        tries = tries + 1 if len(waiting) == before else 0
        if tries > MOST_TRIES:
            raise GraphFailed("mailbox settings", 429, "too busy for too long")
        if wait:
            await asyncio.sleep(wait)
    return []


def iana(name: str) -> str | None:
    """The time zone as the rest of the world names it: mailboxes have Windows' names, or these already."""
    from babel.core import get_global

    found = get_global("windows_zone_mapping").get(name, name)
    try:
        return ZoneInfo(found).key if found else None
    except (OSError, ValueError, KeyError):
        return None


def _by_policy(body: dict[str, Any]) -> bool:
    """Whether it is only this mailbox: by an application access policy in Exchange."""
    return "AccessPolicy" in str((body.get("error") or {}).get("message") or "")


def _seconds(headers: dict[str, str]) -> float:
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return float(given) if given.isdigit() else _USUAL_WAIT_SECONDS
