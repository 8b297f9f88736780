"""What people ask and what became of it, for those who look after the answers; nobody who asked is in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.ports import Store
from content.library import Library
from dialogs.ask.figures import Asking, asking, first_week
from dialogs.gaps.model import UNDECIDED, Gap, GapState, largest_first
from dialogs.privacy import FEWEST

# A quarter, as the trend of an initiative.
WEEKS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """A question without an answer, or that had none; `waiting` is None where fewer than five wait to be told."""

    gap: Gap
    waiting: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What was asked since `first`; what waits for somebody, the commonest first; what was decided, newest first."""

    first: date
    asking: Asking
    undecided: Sequence[Open]
    decided: Sequence[Open]


async def questions_of(store: Store, library: Library, today: date, now: datetime) -> Questions:
    """The last weeks, this one with them."""
    first = first_week(today, WEEKS)
    since = datetime.combine(first, time(), UTC)
    counts = await store.questions_asked(since)
    undecided = await store.gaps(UNDECIDED)
    decided = await store.gaps(frozenset(GapState) - UNDECIDED, now - timedelta(weeks=WEEKS))
    of_question = Counter(each.question for each in await store.waiting())

    def opened(gap: Gap) -> Open:
        waiting = sum(of_question[each] for each in gap.asked)
        return Open(gap=gap, waiting=waiting if waiting >= FEWEST or not waiting else None)

    return Questions(
        first=first,
        asking=asking(counts, library.articles, today, WEEKS),
        undecided=[opened(each) for each in largest_first(undecided)],
        decided=[opened(each) for each in sorted(decided, key=_decided_at, reverse=True)],
    )


def _decided_at(gap: Gap) -> datetime:
    return gap.latest.at if gap.latest else gap.last
