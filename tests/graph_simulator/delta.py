"""Delta queries: everything at first, then what has changed; in pages, by tokens that say how far one has come."""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from tests.graph_simulator.answers import Answer, Refusal, bad_request
from tests.graph_simulator.tenant import Link, Thing

RELATIONS = frozenset({"members", "owners", "manager"})
# Graph spreads a large group over several pages.
LINKS_A_PAGE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """How far one has come; `since` is None in a first round, `upto` the serial it began at."""

    select: tuple[str, ...]
    size: int
    upto: int
    epoch: int
    since: int | None = None
    place: int = 0
    links: int = 0

    def text(self) -> str:
        """As it travels: nobody can read anything into it."""
        return base64.urlsafe_b64encode(json.dumps(asdict(self)).encode()).decode()


def read_token(text: str) -> Token:
    """What a token says; raises Refusal for one that Graph never gave."""
    try:
        found = json.loads(base64.urlsafe_b64decode(text))
        return Token(**{**found, "select": tuple(found["select"])})
    except (ValueError, TypeError, KeyError) as error:
        raise bad_request("Badly formed token.") from error


def resync(url: str) -> Refusal:
    """The token is too old: all is to be read anew, from the address in `Location`."""
    return Refusal(410, "resyncRequired", "Resync required. Any partial results must be discarded.", Location=url)


def page(things: Mapping[str, Thing], token: Token, url: str, serial: int) -> Answer:
    """The next page, with a link to the one after it, or at the end with the link for the next round."""
    found = _concerned(things, token)
    value: list[dict[str, Any]] = []
    room = LINKS_A_PAGE
    place, first = token.place, token.links
    while place < len(found) and len(value) < token.size and room > 0:
        if found[place].removed and token.since is None:
            place += 1
            continue
        made, used, whole = _told(found[place], token, first, room)
        value.append(made)
        room -= used
        if not whole:
            first += used
            break
        place, first = place + 1, 0
    body: dict[str, Any] = {"@odata.context": f"{url}/$metadata", "value": value}
    if place < len(found):
        body["@odata.nextLink"] = f"{url}?$skiptoken={replace(token, place=place, links=first).text()}"
    else:
        after = replace(token, since=token.upto, upto=serial, place=0, links=0)
        body["@odata.deltaLink"] = f"{url}?$deltatoken={after.text()}"
    return Answer(200, body)


def _concerned(things: Mapping[str, Thing], token: Token) -> Sequence[Thing]:
    if token.since is None:
        return [each for each in things.values() if each.made <= token.upto]
    since = token.since
    changed = [each for each in things.values() if since < each.serial and not (each.removed and each.made > since)]
    return sorted(changed, key=lambda each: each.serial)


def _told(thing: Thing, token: Token, first: int, room: int) -> tuple[dict[str, Any], int, bool]:
    """The object as a page tells it, how many of its links are in it, and whether those are all."""
    if thing.removed and token.since is not None:
        return {"id": thing.id, "@removed": {"reason": thing.removed}}, 0, True
    # Without `Prefer: return=minimal` what did not change is told as well; what was never set is not.
    told = {"id": thing.id, **{name: thing.fields[name] for name in token.select if name in thing.fields}}
    links = [each for relation in token.select if relation in RELATIONS for each in _links(thing, relation, token)]
    some = links[first : first + room]
    for link in some:
        shown: dict[str, Any] = {"@odata.type": link.kind, "id": link.id}
        if link.gone:
            shown["@removed"] = {"reason": "deleted"}
        told.setdefault(f"{link.relation}@delta", []).append(shown)
    return told, len(some), first + len(some) == len(links)


def _links(thing: Thing, relation: str, token: Token) -> list[Link]:
    if token.since is None or thing.made > token.since:
        return [Link(0, relation, id_, kind) for id_, kind in thing.related(relation).items()]
    # The last word on each.
    last = {each.id: each for each in thing.log if each.relation == relation and each.serial > token.since}
    return list(last.values())
