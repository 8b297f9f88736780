"""Forgets somebody: what can go goes, what has to stay says no more who it was."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta

from bot.outbound.pseudonyms import Pseudonyms
from bot.ports import Store
from content.library import Library
from dialogs.broadcast.model import Cause
from dialogs.people.roster import Roster
from dialogs.privacy.documents import begun, forgotten, renamed, touched
from dialogs.privacy.inventory import KEPT, STILL_NEEDED_DAYS, Fate, Group, Kept
from dialogs.privacy.messages import nameless
from dialogs.privacy.model import Amendment, Mark, MarkKind, Stored
from dialogs.privacy.words import without_words
from dialogs.race import LostRace
from dialogs.ticket.flow import withdraw
from dialogs.ticket.model import WAITING, Ticket
from dialogs.ticket.telling import told

# Who is just writing in something is faster at most so often.
_TRIES = 5
_NEEDED = timedelta(days=STILL_NEEDED_DAYS)
# Of how to reach somebody, what is a document by itself.
_KEPT_NAMES = ("preferences", "wishes")


class Eraser:
    """Each step can be taken twice, and what was cut off is gone on with (bot/outbound/retention.py)."""

    def __init__(self, store: Store, library: Library, roster: Roster, now: datetime) -> None:
        self._store = store
        self._library = library
        self._roster = roster
        self._now = now

    async def erase(self, ids: Sequence[str]) -> int:
        """Forget one person, whatever ids they are known by; returns how many records it was."""
        marks = [Mark(kind=MarkKind.ERASURE, of=each, at=self._now) for each in ids]
        await self._store.save_marks(marks)
        count = sum([await self._forget(each) for each in marks])
        await self._store.drop_answers()
        await self._store.settle(self._now)
        return count

    async def go_on(self) -> int:
        """Bring to its end what was cut off, and what had to wait."""
        count = 0
        for mark in await self._store.marks(MarkKind.ERASURE):
            count += await self._forget(mark)
            await self._store.drop_answers()
        for mark in await self._store.marks(MarkKind.REST):
            count += await self._rest(mark)
        return count

    async def forget_contact(self, person: str) -> int:
        """How to reach them, in which language, and what they asked to be spared."""
        references = [each.key async for each in self._store.naming("references", person)]
        for each in references:
            await self._store.drop_reference(each)
        stays = self._stays_known(person)
        if stays and (await self._store.standings()).get(person) is Cause.BLOCKED:
            await self._store.save_marks([Mark(kind=MarkKind.DECLINED, of=person, at=self._now)])
        await self._store.save_standing(person, None)
        gone = [forgotten(each) for kind in _KEPT_NAMES async for each in self._store.naming(kind, person)]
        count = await self._store.amend(gone) if gone else 0
        # Whoever is still in the roster and does not want the app is not to be given it again.
        about = (MarkKind.LEFT,) if stays else (MarkKind.LEFT, MarkKind.TRIED, MarkKind.DECLINED)
        await self._store.drop_marks([Mark(kind=each, of=person, at=self._now) for each in about])
        return count + len(references)

    async def _forget(self, mark: Mark) -> int:
        person = mark.of
        count = await self._questions(person)
        for kept in KEPT.values():
            if kept.erased is Fate.UNNAMED and kept.group is not Group.MESSAGES:
                count += await self._unname(kept, person)
        count += await self._messages(person)
        for absence in await self._store.absences():
            # Until they are back somebody else answers for their unit.
            if absence.person == person and absence.last < self._now.date():
                await self._store.end_absence(person)
                count += 1
        count += await self.forget_contact(person)
        if self._stays_known(person) or await self._open(mark):
            await self._store.save_marks([Mark(kind=MarkKind.REST, of=person, at=mark.at)])
        await self._store.drop_marks([mark])
        return count

    async def _questions(self, person: str) -> int:
        """What they asked people: still open it is withdrawn, and the desk is told; their words go in any case."""
        count = 0
        for ticket in await self._store.tickets_of(person):
            for _ in range(_TRIES):
                with suppress(LostRace):
                    await self._forget_ticket(ticket.id, person)
                    count += 1
                    break
        mine = {each.id for each in await self._store.waiting() if person == each.recipient.id}
        await self._store.drop_waiting(mine)
        return count + len(mine)

    async def _forget_ticket(self, id_: str, person: str) -> None:
        ticket = await self._store.ticket(id_)
        if ticket is None or ticket.asker != person:
            return
        if ticket.state in WAITING:
            decided = withdraw(ticket, self._now)
            assert isinstance(decided, Ticket)
            ticket, notices = told(decided, self._library.settings.desk(decided.desk), self._roster, self._now)
            await self._store.save_ticket(ticket, notices)
        records = [each async for each in self._store.naming("tickets", person) if each.key == id_]
        await self._store.amend(
            [Amendment(before=each, key=each.key, document=without_words(each).document) for each in records]
        )
        # Last, for by this it is found.
        await self._store.forget_asker(await self._store.ticket(id_) or ticket)

    async def _unname(self, kept: Kept, person: str) -> int:
        found = [each async for each in self._store.naming(kept.name, person) if kept.over(each.document)]
        return await self._without_name(person, found)

    async def _without_name(self, person: str, found: Sequence[Stored]) -> int:
        pseudonyms, only = await Pseudonyms.of(self._store), frozenset({person})
        return await self._store.amend(
            [renamed(KEPT[each.kind], each, pseudonyms.within(each, only)) for each in found]
        )

    async def _open(self, mark: Mark) -> list[Stored]:
        """What somebody had to do with when they were erased, and what was not over then."""
        kinds = [each for each in KEPT.values() if each.at_end is Fate.UNNAMED and each.may_be_open]
        return [
            each
            for kept in kinds
            async for each in self._store.naming(kept.name, mark.of)
            if (first := begun(kept, each.document, mark.of)) is None or first < mark.at
        ]

    async def _messages(self, person: str) -> int:
        """Those that are not needed any more; of somebody to whom nothing is sent by itself, all."""
        rows = [row async for _, each in self._store.messages_to([person]) for row in each]
        if self._stays_known(person):
            return await self._rename(person, nameless(rows, self._now - _NEEDED))
        waiting = [each for each in rows if not KEPT[each.kind].over(each.document)]
        await self._store.amend([forgotten(each) for each in waiting])
        return len(waiting) + await self._rename(person, [each for each in rows if each not in waiting])

    async def _rest(self, mark: Mark) -> int:
        """What was still open and is over now; and messages, once they are not needed any more."""
        was_open = await self._open(mark)
        over = [each for each in was_open if KEPT[each.kind].over(each.document)]
        count = await self._without_name(mark.of, over) if over else 0
        waits = len(over) < len(was_open)
        if mark.at <= self._now - _NEEDED:
            rows = [row async for _, each in self._store.messages_to([mark.of]) for row in each]
            old = nameless(rows, self._now - _NEEDED)
            count += await self._rename(mark.of, old)
            waits = waits or any(_is_before(each, mark.at) for each in rows if each not in old)
        elif self._stays_known(mark.of):
            return count
        if not waits:
            await self._store.drop_marks([mark])
        return count

    async def _rename(self, person: str, rows: Sequence[Stored]) -> int:
        if not rows:
            return 0
        rename = (await Pseudonyms.of(self._store)).of_messages(person, self._roster)
        return await self._store.amend([renamed(KEPT[each.kind], each, rename) for each in rows])

    def _stays_known(self, person: str) -> bool:
        return person in self._roster.people


def _is_before(row: Stored, moment: datetime) -> bool:
    last = touched(KEPT[row.kind], row.document)
    return last is not None and last < moment
