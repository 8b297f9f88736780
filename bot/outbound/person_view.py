"""What is kept of one person: counted for them to read, and whole for them to take along."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from pydantic import TypeAdapter

from bot.directory.graph.tenant import account_of
from bot.links import Links
from bot.ports import Store
from content.settings import Settings
from dialogs.people.model import Person
from dialogs.people.roster import Roster
from dialogs.privacy.documents import OTHER, own_part
from dialogs.privacy.inventory import KEPT, Group
from dialogs.privacy.model import Stored
from dialogs.privacy.words import own_words

# What the address of somebody's own file is signed for, and how long it can be opened.
OWN_FILE = "my-data"
LASTS = timedelta(minutes=15)
_PERSON = TypeAdapter(Person)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is kept of a person: their records by kind, and their line in the roster."""

    ids: tuple[str, ...]
    person: Person | None
    leads: Sequence[str]
    holds: Sequence[str]
    records: Mapping[str, Sequence[Stored]]

    @property
    def counts(self) -> Mapping[Group, int]:
        """How many records there are of each group."""
        found = Counter[Group]()
        for kind, records in self.records.items():
            group = KEPT[kind].group
            assert group is not None
            found[group] += len(records)
        found[Group.ROSTER] += (self.person is not None) + len(self.leads) + len(self.holds)
        return {group: found[group] for group in Group if found[group]}

    @property
    def still_open(self) -> int:
        """How many of their records somebody still has to act on."""
        groups = (Group.ANSWERS, Group.DECISIONS)
        return sum(
            not KEPT[kind].over(each.document)
            for kind, records in self.records.items()
            if KEPT[kind].group in groups
            for each in records
        )


def ids_of(person: Person) -> tuple[str, ...]:
    """All that somebody is known by: also as a guest, before they came into the roster."""
    return (person.id, f"guest:{person.aad_id}") if person.aad_id else (person.id,)


def found_as(given: str, roster: Roster) -> tuple[str, ...]:
    """The ids of whoever is meant by an id of ours or of Entra, in the roster or not."""
    person = roster.person(id_=given, aad_id=given)
    return ids_of(person) if person else (given, f"guest:{given}")


async def known_of(store: Store, roster: Roster, ids: tuple[str, ...]) -> Known:
    """Everything in which one of these ids stands."""
    records: dict[str, list[Stored]] = {}
    for kept in KEPT.values():
        if kept.people:
            own = [each for id_ in ids async for each in store.naming(kept.name, id_)]
            if own:
                records[kept.name] = own
    if account := await _in_directory(store, ids):
        records["directory"] = [account]
    mine = frozenset(ids)
    leads = [
        unit.id
        for unit in roster.units.values()
        if mine & {unit.manager, *(each.person for each in unit.deputies), *unit.every_super_user}
    ]
    holds = [
        each.id
        for each in roster.initiatives.values()
        if any(not mine.isdisjoint(people) for people in each.holders.values())
        or mine & {benefit.owner for benefit in each.benefits}
    ]
    person = next((roster.people[each] for each in ids if each in roster.people), None)
    return Known(ids=ids, person=person, leads=leads, holds=holds, records=records)


async def _in_directory(store: Store, ids: Sequence[str]) -> Stored | None:
    """What was read of their account, whether or not they are in the roster."""
    memory = await store.directory()
    facts = memory.facts if memory else ""
    for id_ in (each.removeprefix("guest:") for each in ids):
        account = account_of(facts, id_)
        if account is not None:
            if "manager" in account:
                account["manager"] = OTHER
            return Stored(kind="directory", key=id_, document={"id": id_, **account})
    return None


def exported(known: Known, settings: Settings, now: datetime) -> str:
    """All of it as JSON, without what others wrote and who they are; why it is kept, and how long."""
    ids = frozenset(known.ids)
    kept = [
        {
            "kind": kind,
            "what": KEPT[kind].what,
            "why": KEPT[kind].why,
            "days": days_of(kind, settings),
            "until": KEPT[kind].until,
            "records": [own_part(KEPT[kind], own_words(each, ids).document, ids) for each in records],
        }
        for kind, records in known.records.items()
    ]
    person = _PERSON.dump_python(known.person, mode="json") if known.person else None
    roster = {"person": person, "units": list(known.leads), "initiatives": list(known.holds)}
    told: dict[str, Any] = {"as_of": now.isoformat(), "ids": list(known.ids), "roster": roster, "kept": kept}
    return json.dumps(told, ensure_ascii=False, indent=2)


def days_of(kind: str, settings: Settings) -> int | None:
    """For how many days a kind is kept, where days say so."""
    name = KEPT[kind].days
    if not name:
        return None
    at: Any = settings
    for part in name.split(".") if "." in name or hasattr(settings, name) else ("retention", name):
        at = getattr(at, part)
    return int(at)


def address_of_file(links: Links, person: Person, now: datetime) -> str | None:
    """Where this person can fetch their file for some minutes; None where the bot does not know its own address."""
    token = links.sign(OWN_FILE, json.dumps(ids_of(person)), now + LASTS)
    return links.address(f"/{OWN_FILE}/{token}.json") if links.base else None
