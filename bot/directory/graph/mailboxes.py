"""In which time zone managers are, from their mailboxes, twenty at a time; not granted, nothing is asked."""

import asyncio
from collections.abc import Iterable
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
    waiting = sorted(each for each in people if each not in tenant.zones)
    tries = 0
    while waiting:
        some = waiting[:AT_ONCE]
        asked = [{"id": id_, "method": "GET", "url": f"/users/{id_}/mailboxSettings?$select=timeZone"} for id_ in some]
        found = await graph.batch(asked)
        wait, before = 0.0, len(waiting)
        for each in found:
            status, id_ = int(each["status"]), str(each["id"])
            if status == 403:
                return [DENIED]
            if status in _BUSY:
                wait = max(wait, _seconds(each.get("headers") or {}))
            else:
                # Whoever has no mailbox is not asked again.
                tenant.zones[id_] = str((each.get("body") or {}).get("timeZone") or "") if status == 200 else ""
        waiting = [each for each in waiting if each not in tenant.zones]
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


def _seconds(headers: dict[str, str]) -> float:
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), "")
    return float(given) if given.isdigit() else _USUAL_WAIT_SECONDS
