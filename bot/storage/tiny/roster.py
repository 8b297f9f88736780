"""The embedded store's part that keeps people, units and initiatives, and where people can be reached."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import from_json

from bot.storage.tiny.documents import Documents, write
from bot.storage.tiny.journal import Change
from dialogs.broadcast.contacts import Acquaintance
from dialogs.broadcast.model import Cause, Delivery
from dialogs.initiative.model import Initiative
from dialogs.people.absence import Absence
from dialogs.people.directory import DirectoryMemory
from dialogs.people.model import Person, Preference, Reference
from dialogs.people.roster import RosterRecords
from dialogs.race import LostRace

_ROSTER = TypeAdapter(RosterRecords)
_PERSON = TypeAdapter(Person)
_PEOPLE = TypeAdapter(list[Person])
_INITIATIVE = TypeAdapter(Initiative)
_PREFERENCE = TypeAdapter(Preference)
_REFERENCE = TypeAdapter(Reference)
_ABSENCE = TypeAdapter(Absence)
_DIRECTORY = TypeAdapter(DirectoryMemory)
# So many people are read at a time: a region's at once would take thirty megabytes for a moment.
_AT_ONCE = 1_000


class TinyRoster(Documents):
    """The roster, directory, initiative, people and absence ports."""

    def _look_through_references(self) -> None:
        """Find anew where each person can be reached."""
        self._personal = {
            reference["person"]: key for key, reference in self._tables.items("references") if reference["person"]
        }
        self._standings = {key: Cause(each["cause"]) for key, each in self._tables.items("standings")}

    async def roster(self) -> RosterRecords:
        """The stored records."""
        found = self._tables.get("roster", "current")
        records = unpacked(found) if found else RosterRecords()
        # An initiative changes while it runs, without the tens of thousands of people beside it.
        own = {key: _INITIATIVE.validate_python(each) for key, each in self._tables.items("initiatives")}
        return replace(records, initiatives=tuple(own.get(each.id, each) for each in records.initiatives))

    async def replace_roster(self, records: RosterRecords) -> None:
        """Put these in place of the old ones."""
        gone: list[Change] = [("initiatives", key, None) for key, _ in self._tables.items("initiatives")]
        await self._tables.commit([("roster", "current", packed(records)), *gone])

    async def directory(self) -> DirectoryMemory | None:
        """What is remembered; its facts lie in memory as one text."""
        return self._find("directory", "latest", _DIRECTORY)

    async def save_directory(self, memory: DirectoryMemory) -> None:
        """In the place of the earlier one."""
        await self._tables.commit([write("directory", "latest", _DIRECTORY, memory)])

    async def initiative(self, id_: str) -> Initiative | None:
        """As it is now."""
        imported = (self._tables.get("roster", "current") or {}).get("initiatives", ())
        found: Any = self._tables.get("initiatives", id_) or next(
            (each for each in imported if each["id"] == id_), None
        )
        return _INITIATIVE.validate_python(found) if found else None

    async def save_initiative(self, initiative: Initiative, notices: Sequence[Delivery] = ()) -> None:
        """Put it in the place of the stored one and plan its notices; raises LostRace."""
        await self._commit_and_plan([self._following_initiative(initiative)], notices)

    def _following_initiative(self, initiative: Initiative) -> Change:
        imported = (self._tables.get("roster", "current") or {}).get("initiatives", ())
        found = self._tables.get("initiatives", initiative.id) or next(
            (each for each in imported if each["id"] == initiative.id), {}
        )
        # One that was imported before initiatives were counted has not been saved since.
        if (found.get("revision", 1) if found else 0) != initiative.revision - 1:
            raise LostRace(initiative.id)
        return write("initiatives", initiative.id, _INITIATIVE, initiative)

    async def preference(self, person: str) -> Preference | None:
        """What is known of a person's language."""
        return self._find("preferences", person, _PREFERENCE)

    async def save_preference(self, preference: Preference) -> None:
        """Remember it."""
        await self._tables.commit([write("preferences", preference.person, _PREFERENCE, preference)])

    async def reference(self, conversation: str) -> Reference | None:
        """Where a conversation can be written to."""
        return self._find("references", conversation, _REFERENCE)

    async def personal_reference(self, person: str) -> Reference | None:
        """The person's own chat."""
        conversation = self._personal.get(person)
        return await self.reference(conversation) if conversation else None

    async def acquaintance(self, person: str, conversation: str | None = None) -> Acquaintance:
        """All of it is in memory."""
        known = self.reference(conversation) if conversation else self.personal_reference(person)
        return Acquaintance(
            preference=await self.preference(person), reference=await known, standing=self._standings.get(person)
        )

    async def service_url(self) -> str | None:
        """The address the latest activity brought."""
        found = self._tables.get("service", "url")
        return str(found["url"]) if found else None

    async def save_reference(self, reference: Reference) -> None:
        """Remember it, unless it is known already."""
        change = write("references", reference.conversation, _REFERENCE, reference)
        changes = [change] if self._tables.get("references", reference.conversation) != change[2] else []
        if await self.service_url() != reference.service_url:
            changes.append(("service", "url", {"url": reference.service_url}))
        if changes:
            await self._tables.commit(changes)
        if reference.person:
            self._personal[reference.person] = reference.conversation

    async def drop_reference(self, conversation: str) -> None:
        """Forget a conversation, and the address that only it had."""
        found = self._tables.get("references", conversation)
        if found is None:
            return
        others = [each for key, each in self._tables.items("references") if key != conversation]
        address = {"url": others[-1]["service_url"]} if others else None
        current = await self.service_url()
        keep = any(each["service_url"] == current for each in others)
        forgotten: list[Change] = [("references", conversation, None)]
        await self._tables.commit(forgotten if keep else [*forgotten, ("service", "url", address)])
        person = found["person"]
        if self._personal.get(person) == conversation:
            del self._personal[person]
            for each in others:
                if each["person"] == person:
                    self._personal[person] = each["conversation"]

    async def standings(self) -> Mapping[str, Cause]:
        """Kept in memory: asked for every message."""
        return self._standings

    async def save_standing(self, person: str, cause: Cause | None) -> None:
        """Remember it, or that it is over."""
        if self._standings.get(person) is cause:
            return
        await self._tables.commit([("standings", person, {"cause": cause.value} if cause else None)])
        if cause:
            self._standings[person] = cause
        else:
            self._standings.pop(person, None)

    async def absences(self) -> list[Absence]:
        """Everybody's."""
        return [_ABSENCE.validate_python(each) for _, each in self._tables.items("absences")]

    async def save_absence(self, absence: Absence) -> None:
        """In the place of an earlier one."""
        await self._tables.commit([write("absences", absence.person, _ABSENCE, absence)])

    async def end_absence(self, person: str) -> None:
        """They are back."""
        await self._tables.commit([("absences", person, None)])


def packed(records: RosterRecords) -> dict[str, Any]:
    """A roster as it lies in memory, each person as one text: dictionaries would take five times the room."""
    others = _ROSTER.dump_python(replace(records, people=()), mode="json")
    return {**others, "people": [_PERSON.dump_json(each, exclude_defaults=True).decode() for each in records.people]}


def unpacked(document: dict[str, Any]) -> RosterRecords:
    """What a document says, also one in which people are no texts yet."""
    people = document["people"]
    if not all(isinstance(each, str) for each in people):
        return _ROSTER.validate_python(document)
    found: list[Person] = []
    for start in range(0, len(people), _AT_ONCE):
        found += _PEOPLE.validate_json(f"[{','.join(people[start : start + _AT_ONCE])}]")
    return replace(_ROSTER.validate_python({**document, "people": ()}), people=tuple(found))


def spread_out(document: dict[str, Any]) -> dict[str, Any]:
    """The same document as it would be without any packing."""
    return {**document, "people": [from_json(each) if isinstance(each, str) else each for each in document["people"]]}
