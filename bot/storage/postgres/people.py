"""The store's part that keeps people, units and initiatives, and where people can be reached."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from pydantic import TypeAdapter

from bot.storage.postgres.database import Connection
from bot.storage.postgres.documents import Documents, Shelf, as_json, drop, follow, put, stamp
from bot.storage.postgres.queries import queries
from content.language import Language
from dialogs.broadcast.contacts import Acquaintance, Wish
from dialogs.broadcast.model import Cause, Delivery
from dialogs.initiative.model import Initiative
from dialogs.people.absence import Absence
from dialogs.people.directory import DirectoryMemory
from dialogs.people.model import Preference, Reference
from dialogs.people.roster import RosterRecords

INITIATIVES = Shelf("initiatives", TypeAdapter(Initiative))
PREFERENCES = Shelf("preferences", TypeAdapter(Preference))
ADDRESSES = Shelf("addresses", TypeAdapter(Reference))
ABSENCES = Shelf("absences", TypeAdapter(Absence))
DIRECTORY = Shelf("directory", TypeAdapter(DirectoryMemory))
WISHES = Shelf("wishes", TypeAdapter(Wish))
ROSTER = TypeAdapter(RosterRecords)
_SQL = queries("people")


class PostgresPeople(Documents):
    """The roster, directory, initiative, people, absence and contact ports."""

    async def roster(self) -> RosterRecords:
        """The stored records."""
        row = await self._db.row(_SQL["roster"])
        records = ROSTER.validate_json(row[0]) if row else RosterRecords()
        own = {each.id: each for each in await self._read(INITIATIVES, INITIATIVES.query("all"))}
        return replace(records, initiatives=tuple(own.get(each.id, each) for each in records.initiatives))

    async def replace_roster(self, records: RosterRecords) -> None:
        """Put these in place of the old ones."""
        async with self._db.transaction() as connection:
            await connection.execute(_SQL["replace_roster"], {"doc": as_json(ROSTER, records)})
            await connection.execute(_SQL["drop_initiatives"])
            await stamp(connection, "people")

    async def directory(self) -> DirectoryMemory | None:
        """What is remembered."""
        return await self._find(DIRECTORY, "latest")

    async def save_directory(self, memory: DirectoryMemory) -> None:
        """In the place of the earlier one."""
        await self._put(DIRECTORY, "latest", memory)

    async def initiative(self, id_: str) -> Initiative | None:
        """As it is now."""
        if found := await self._find(INITIATIVES, id_):
            return found
        row = await self._db.row(_SQL["imported_initiative"], {"key": id_})
        return INITIATIVES.read(row[0]) if row else None

    async def save_initiative(self, initiative: Initiative, notices: Sequence[Delivery] = ()) -> None:
        """Put it in the place of the stored one and plan its notices; raises LostRace."""
        async with self._db.transaction() as connection:
            await self._follow_initiative(connection, initiative)
            await self._plan_in(connection, notices)

    async def _follow_initiative(self, connection: Connection, initiative: Initiative) -> None:
        await connection.execute(_SQL["adopt_initiative"], {"key": initiative.id})
        await follow(connection, INITIATIVES, [(initiative.id, initiative.revision, initiative)])
        await stamp(connection, "initiatives")

    async def preference(self, person: str) -> Preference | None:
        """What is known of a person's language."""
        return await self._find(PREFERENCES, person)

    async def save_preference(self, preference: Preference) -> None:
        """Remember it."""
        await self._put(PREFERENCES, preference.person, preference)

    async def reference(self, conversation: str) -> Reference | None:
        """Where a conversation can be written to."""
        return await self._find(ADDRESSES, conversation)

    async def personal_reference(self, person: str) -> Reference | None:
        """The person's own chat."""
        row = await self._db.row(_SQL["personal_reference"], {"person": person})
        return ADDRESSES.read(row[0]) if row else None

    async def acquaintance(self, person: str, conversation: str | None = None) -> Acquaintance:
        """In one query."""
        row = await self._db.row(_SQL["acquaintance"], {"person": person, "conversation": conversation})
        assert row is not None
        preference, reference, standing = row
        return Acquaintance(
            preference=PREFERENCES.read(preference) if preference else None,
            reference=ADDRESSES.read(reference) if reference else None,
            standing=Cause(standing) if standing else None,
        )

    async def service_url(self) -> str | None:
        """The address the latest activity brought."""
        row = await self._db.row(_SQL["service_url"])
        return str(row[0]) if row else None

    async def save_reference(self, reference: Reference) -> None:
        """Remember it, unless it is known already."""
        given = {"key": reference.conversation, "doc": ADDRESSES.text(reference)}
        async with self._db.transaction() as connection:
            await connection.execute(_SQL["save_reference"], given)
            await connection.execute(_SQL["save_service_url"], {"url": reference.service_url})

    async def drop_reference(self, conversation: str) -> None:
        """Forget a conversation, and the address that only it had."""
        async with self._db.transaction() as connection:
            await connection.execute(_SQL["drop_reference"], {"key": conversation})
            left = await (await connection.execute(_SQL["forget_service_url"])).fetchone()
            if left:
                await connection.execute(_SQL["save_service_url"], {"url": left[0]})

    async def absences(self) -> list[Absence]:
        """Everybody's."""
        return await self._read(ABSENCES, ABSENCES.query("all"))

    async def save_absence(self, absence: Absence) -> None:
        """In the place of an earlier one."""
        async with self._db.transaction() as connection:
            await put(connection, ABSENCES, [(absence.person, absence)])
            await stamp(connection, "absences")

    async def end_absence(self, person: str) -> None:
        """They are back."""
        async with self._db.transaction() as connection:
            await drop(connection, ABSENCES, [person])
            await stamp(connection, "absences")

    async def languages(self) -> Mapping[str, Language]:
        """By person."""
        return {person: Language(language) for person, language in await self._db.rows(_SQL["languages"])}

    async def chats(self) -> AbstractSet[str]:
        """Everybody whose chat is known."""
        return {person for (person,) in await self._db.rows(_SQL["chats"])}

    async def wish(self, person: str) -> Wish | None:
        """One person's."""
        return await self._find(WISHES, person)

    async def wishes(self) -> Mapping[str, Wish]:
        """By person."""
        return {each.person: each for each in await self._read(WISHES, WISHES.query("all"))}

    async def save_wish(self, wish: Wish) -> None:
        """Keep it."""
        await self._put(WISHES, wish.person, wish)
