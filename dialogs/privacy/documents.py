"""People in a record: found by the places where they stand, and put under another name."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Any

from dialogs.privacy.inventory import Kept
from dialogs.privacy.model import Amendment, Document, Stored

# What an id begins with that says no more who it was; no id of a roster or of Teams does.
GONE = "gone-"
# How a delivery's recipient is written at the end of ids (dialogs/broadcast/model.py).
_TO = "person"
_ADDRESS = f"{_TO}:"
# Stands in an export where another person does.
OTHER = "another person"

# Where an action goes stands in the same place, be it to somebody or to another day.
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Rename = Callable[[str], str]


def people_in(kept: Kept, document: Document) -> set[str]:
    """The ids of everybody who stands in a record, those of whom it is no more known who they were left out."""
    found = (each for place in kept.people for each in _at(document, place.split(".")))
    named = {each for each in found if isinstance(each, str) and each and not each.startswith(GONE)}
    return {each for each in named if not _DAY.fullmatch(each)}


def gone_from(made: str, units: Sequence[str]) -> str:
    """The name in messages of somebody who was at home in these units: sums by unit stay as they are."""
    return f"{GONE}{made}@{','.join(units)}" if units else f"{GONE}{made}"


def was_at_home_in(unit: str, name: str) -> bool:
    """Whether the name is that of somebody who was at home in a unit, whoever it was."""
    return name.startswith(GONE) and unit in name.partition("@")[2].split(",")


def touched(kept: Kept, document: Document) -> datetime | None:
    """When anything was last done about a record; None for one that does not say."""
    if kept.name == "deliveries" and document.get("ended"):
        return _moment(document["ended"])
    found = [_moment(each) for place in kept.moments for each in _at(document, place.split(".")) if each]
    return max(found, default=None)


def begun(kept: Kept, document: Document, person: str) -> datetime | None:
    """When this person first had to do with a record; None for one that does not say."""
    own = own_part(kept, document, frozenset({person}))
    return min((_moment(each) for place in kept.moments for each in _at(own, place.split(".")) if each), default=None)


def renamed(kept: Kept, stored: Stored, rename: Rename) -> Amendment:
    """The record with everybody under the name that `rename` gives their id."""
    document: Any = stored.document
    for place in kept.people:
        document = _changed(document, place.split("."), rename)
    for place in kept.carries:
        document = _changed(document, place.split("."), lambda text: _readdressed(text, rename))
    return Amendment(before=stored, key=_key(kept, stored, document), document=document)


def forgotten(stored: Stored) -> Amendment:
    """Nothing in the place of the record."""
    return Amendment(before=stored)


def own_part(kept: Kept, document: Document, ids: frozenset[str]) -> dict[str, Any]:
    """What of a record is about these ids of one person: of others' lines nothing, of others' names nothing."""
    found: Any = _only(document, [place.split(".") for place in kept.people], ids)

    def rename(id_: str) -> str:
        return id_ if id_ in ids else OTHER

    for place in kept.people:
        found = _changed(found, place.split("."), rename)
    for place in kept.carries:
        found = _changed(found, place.split("."), lambda text: _readdressed(text, rename))
    return dict(found)


def _only(node: Any, places: Sequence[list[str]], ids: frozenset[str]) -> Any:
    """The same without those items of its lists that name others and nowhere one of these."""
    if isinstance(node, list):
        below = [way[1:] for way in places if way[0] == "*"]
        named = ((each, {id_ for way in below for id_ in _at(each, way)} - {None, ""}) for each in node)
        return [_only(each, [way for way in below if way], ids) for each, people in named if not people or people & ids]
    if isinstance(node, Mapping):
        return {
            name: _only(value, [way[1:] for way in places if way[0] == name and way[1:]], ids)
            for name, value in node.items()
        }
    return node


def _at(node: Any, way: list[str]) -> Iterator[Any]:
    """What stands at a place; of a recipient the id, where it is a person."""
    if not way:
        if isinstance(node, Mapping) and "to" in node:
            if node["to"] == _TO:
                yield node["id"]
        else:
            yield node
    elif way[0] == "*":
        for each in node if isinstance(node, list | tuple) else ():
            yield from _at(each, way[1:])
    elif isinstance(node, Mapping) and way[0] in node:
        yield from _at(node[way[0]], way[1:])


def _changed(node: Any, way: list[str], rename: Rename) -> Any:
    if not way:
        if isinstance(node, Mapping) and "to" in node:
            return {**node, "id": rename(str(node["id"]))} if node["to"] == _TO else node
        return rename(node) if isinstance(node, str) and node and not _DAY.fullmatch(node) else node
    if way[0] == "*":
        return [_changed(each, way[1:], rename) for each in node] if isinstance(node, list | tuple) else node
    if isinstance(node, Mapping) and way[0] in node:
        return {**node, way[0]: _changed(node[way[0]], way[1:], rename)}
    return node


def _readdressed(text: str, rename: Rename) -> str:
    before, found, person = text.rpartition(f"/{_ADDRESS}")
    return f"{before}{found}{rename(person)}" if found else text


def _key(kept: Kept, stored: Stored, document: Document) -> str:
    if kept.name == "deliveries":
        return str(document["id"])
    if kept.name == "receipts":
        return f"{document['broadcast']}/{document['person']}"
    return stored.key


# A broadcast's rows are tens of thousands with the same moment.
@lru_cache(maxsize=1_000)
def _moment(text: str) -> datetime:
    if len(text) == len("2026-11-16"):
        # A day is over when it has ended everywhere in the Nordic countries.
        return datetime.combine(date.fromisoformat(text), time(23, 59), UTC)
    return datetime.fromisoformat(text)
