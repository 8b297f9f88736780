"""Has what is kept of people go when its time has come: once a day, in pieces, beside everything else."""

import asyncio
from collections.abc import Iterable
from datetime import date, datetime, timedelta

import structlog

from bot.outbound.erasure import Eraser
from bot.outbound.pseudonyms import Pseudonyms
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from dialogs.people.roster import Roster
from dialogs.privacy.documents import forgotten, renamed
from dialogs.privacy.inventory import AUDIT, FORGET, KEPT, WAITING, Fate, Group, Kept
from dialogs.privacy.messages import nameless
from dialogs.privacy.model import Amendment, Mark, MarkKind
from dialogs.privacy.words import without_words
from dialogs.ticket.model import WAITING as OPEN

log = structlog.get_logger()

# So many are changed in one go: some milliseconds' work.
_TOGETHER = 50
# What is looked after by others: who waits (bot/outbound/gaps.py), who asked (bot/outbound/notices/ticket.py); and the
# audit log, which goes from its beginning.
_ELSEWHERE = frozenset({FORGET, WAITING, AUDIT})


class RetentionKeeper:
    """Derives all it does from what is stored: a stop at any point loses nothing, a repetition doubles nothing."""

    def __init__(self, store: Store, editions: Editions, roster: RosterView, clock: Clock) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._looked: date | None = None

    async def look(self) -> None:
        """Finish erasures that were cut off, and do what is due today, once."""
        now = self._clock()
        if self._looked == now.date():
            return
        roster = await self._roster.current()
        done = {each.of: each.at for each in await self._store.marks(MarkKind.DONE)}
        eraser = Eraser(self._store, self._editions.current.library, roster, now)
        count = await eraser.go_on()
        for kept in KEPT.values():
            if kept.at_end is Fate.STAYS or kept.days in _ELSEWHERE or kept.group is Group.CONTACT:
                continue
            before = now - timedelta(days=self._days(kept))
            since = done.get(_of(kept))
            if since and since >= before:
                # The period was made longer: what has gone is gone.
                continue
            if kept.group is Group.MESSAGES:
                count += await self._messages(since, before) if kept.name == "deliveries" else 0
            else:
                count += await self._age(kept, since, before)
            await self._store.save_marks([Mark(kind=MarkKind.DONE, of=_of(kept), at=before)])
        while gone := await self._store.forget_audit(now - timedelta(days=self._days(KEPT["audit"])), now):
            count += gone
        count += await self._absences(now)
        count += await self._left(roster, eraser, now)
        await self._store.settle(now)
        self._looked = now.date()
        if count:
            log.info("kept_no_longer", count=count)

    def _days(self, kept: Kept) -> int:
        return int(getattr(self._editions.current.library.settings.retention, kept.days))

    async def _age(self, kept: Kept, since: datetime | None, before: datetime) -> int:
        """What was last touched in this time."""
        count, pseudonyms, changes = 0, await Pseudonyms.of(self._store), list[Amendment]()
        async for each in self._store.aged(kept.name, since, before):
            if not kept.over(each.document):
                continue
            if kept.at_end is Fate.FORGOTTEN:
                changes.append(forgotten(each))
            else:
                wanted = renamed(kept, without_words(each), pseudonyms.within(each))
                if wanted.document != each.document:
                    changes.append(Amendment(before=each, key=wanted.key, document=wanted.document))
            if len(changes) >= _TOGETHER:
                count += await self._store.amend(changes)
                changes = []
        return count + (await self._store.amend(changes) if changes else 0)

    async def _messages(self, since: datetime | None, before: datetime) -> int:
        """Of everybody to whom something went in this time: each with all their messages, some of which may stay."""
        count, roster, pseudonyms = 0, await self._roster.current(), await Pseudonyms.of(self._store)
        seen = set[str]()
        async for people in self._store.written_to(since, before):
            new = [each for each in people if each not in seen]
            seen.update(new)
            changes: list[Amendment] = []
            async for person, rows in self._store.messages_to(new):
                rename = pseudonyms.of_messages(person, roster)
                changes += [renamed(KEPT[each.kind], each, rename) for each in nameless(rows, before)]
                if len(changes) >= _TOGETHER:
                    count += await self._store.amend(changes)
                    changes = []
                await asyncio.sleep(0)
            count += await self._store.amend(changes) if changes else 0
        return count

    async def _absences(self, now: datetime) -> int:
        over = now.date() - timedelta(days=self._days(KEPT["absences"]))
        gone = [each.person for each in await self._store.absences() if each.last < over]
        for person in gone:
            await self._store.end_absence(person)
        if gone:
            await self._roster.absent()
        return len(gone)

    async def _left(self, roster: Roster, eraser: Eraser, now: datetime) -> int:
        """How to reach those who are no more in the roster, or never were, once they have not been for so long."""
        known = await self._known()
        left = {each.of: each for each in await self._store.marks(MarkKind.LEFT)}
        strangers = known - roster.people.keys()
        new = [Mark(kind=MarkKind.LEFT, of=each, at=now) for each in sorted(strangers - left.keys())]
        if new:
            await self._store.save_marks(new)
        retention = self._editions.current.library.settings.retention
        waits = await self._waits()
        count = 0
        for person in sorted(strangers & left.keys()):
            days = retention.guests_days if person.startswith("guest:") else retention.left_days
            # Whoever waits for an answer is to get it.
            if left[person].at < now - timedelta(days=days) and person not in waits:
                count += await eraser.forget_contact(person)
        about_app = [*await self._store.marks(MarkKind.TRIED), *await self._store.marks(MarkKind.DECLINED)]
        if strange := [each for each in about_app if each.of not in roster.people]:
            await self._store.drop_marks(strange)
        # Who is back in the roster has not left it; of whom nothing is known any more there is nothing to forget.
        here = await self._known() - roster.people.keys()
        if back := [mark for person, mark in left.items() if person not in here]:
            await self._store.drop_marks(back)
        return count

    async def _known(self) -> set[str]:
        found: Iterable[Iterable[str]] = (
            await self._store.languages(),
            await self._store.chats(),
            await self._store.standings(),
            await self._store.wishes(),
        )
        return {person for some in found for person in some}

    async def _waits(self) -> set[str]:
        tickets = await self._store.tickets(OPEN)
        return {each.recipient.id for each in await self._store.waiting()} | {
            each.asker for each in tickets if each.asker
        }


def _of(kept: Kept) -> str:
    """What the mark of a kind is about: nothing that could be taken for a person's id, or for a table."""
    return f"kind/{kept.name}"
