"""Looks after the gaps: sorts new questions into them, puts approved answers into service, tells those who wait."""

import secrets
from contextlib import suppress
from datetime import date, datetime, timedelta

import structlog

from bot.outbound.notices.gaps import TOLD
from bot.ports import Clock, Editions, Publisher, Store
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice, notice_id
from dialogs.gaps import flow
from dialogs.gaps.grouping import Centres, group, looked_at_since
from dialogs.gaps.model import JOINABLE, Gap, GapState, Waiting
from dialogs.race import LostRace

log = structlog.get_logger()

# Questions taken up in one look: a turn that needs the same model must not wait for long.
BATCH = 32
# What a gap means is told well enough by so many of its questions.
SAMPLES = 5


class GapKeeper:
    """Derives all it does from what is stored: a stop at any point loses nothing, a repetition doubles nothing."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        publisher: Publisher,
        clock: Clock,
    ) -> None:
        self._store = store
        self._editions = editions
        self._publisher = publisher
        self._clock = clock
        self._centres = Centres()
        self._forgotten: date | None = None

    async def look(self) -> None:
        """Do what is due."""
        await self._sort()
        for gap in await self._store.gaps({GapState.APPROVED}):
            await self.publish(gap)
        for gap in await self._store.gaps({GapState.ANSWERED}):
            await self.tell(gap)
        await self._forget()

    async def publish(self, gap: Gap) -> Gap:
        """Put the approved draft into the content; returns the gap as it is then, refused when the content cannot."""
        assert gap.draft is not None
        assert gap.latest is not None
        result = await self._publisher.publish(gap.draft, gap.latest.at.date())
        now = self._clock()
        if result.faults:
            log.warning("answer_refused", gap=gap.id, faults=len(result.faults))
            decided = flow.refused(gap, now, "\n".join(result.faults[:3]))
        else:
            decided = flow.published(gap, result.article, now)
        try:
            await self._store.save_gaps([decided])
        except LostRace:
            # The turn and the clock came to it together, and publishing twice changes nothing.
            return await self._store.gap(gap.id) or decided
        return decided

    async def tell(self, gap: Gap) -> None:
        """Plan word to everybody who waits, once each; forget those who have it, and close the gap after the last."""
        if gap.state is not GapState.ANSWERED:
            return
        assert gap.latest is not None
        theirs: dict[Recipient, list[Waiting]] = {}
        for each in await self._store.waiting(gap.asked):
            # Who was not helped by this very answer waits for another one.
            if each.since <= gap.latest.at:
                theirs.setdefault(each.recipient, []).append(each)
        words: list[Delivery] = []
        have_it: set[str] = set()
        for recipient, waiting in theirs.items():
            planned = await self._store.delivery(notice_id(TOLD, waiting[0].id, recipient))
            if planned is None:
                words.append(notice(TOLD, waiting[0].id, recipient, waiting[0].language, self._clock()))
            elif planned.ended:
                have_it |= {each.id for each in waiting}
        # All at once: whoever approved waits for the disk once, not for each of a thousand who asked.
        await self._store.plan(words)
        await self._store.drop_waiting(have_it)
        if not theirs:
            # The turn and the clock may both find that nobody waits any more.
            with suppress(LostRace):
                await self._store.save_gaps([flow.close(gap)])

    async def _sort(self) -> None:
        questions = await self._store.unsorted(BATCH)
        if not questions:
            return
        finder = self._editions.current.finder
        gaps = await self._store.gaps(JOINABLE, looked_at_since(self._clock()))
        self._centres.keep([gap.id for gap in gaps])
        for gap in gaps:
            if gap.id not in self._centres:
                self._centres.add(gap.id, await finder.meanings([each.text for each in gap.examples[:SAMPLES]]))
        vectors = await finder.meanings([each.text for each in questions])
        changed = group(questions, vectors, gaps, self._centres, finder.near, lambda: secrets.token_hex(8))
        try:
            await self._store.save_gaps(list(changed.values()))
        except Exception as error:
            # Nothing was saved, so nothing has moved; the next look finds the questions as they were.
            self._centres = Centres()
            # Somebody decided about one of the gaps meanwhile: no harm done.
            if not isinstance(error, LostRace):
                raise

    async def _forget(self) -> None:
        now: datetime = self._clock()
        if self._forgotten == now.date():
            return
        kept = timedelta(days=self._editions.current.library.settings.waiting_days)
        await self._store.drop_waiting({each.id for each in await self._store.waiting() if each.since < now - kept})
        self._forgotten = now.date()
