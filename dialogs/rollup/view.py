"""What those who lead the change look at: how it stands, what changed, where help is needed, who is silent."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dialogs.action.model import Action
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import COLOURS_WORST_FIRST, KNOWN, Colour, Overview

# A share of answers that falls by so much from one round to the next is a signal of its own.
FALLING = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A unit whose colour is not what it was in the round before."""

    unit: str
    before: Colour
    now: Colour

    @property
    def worse(self) -> bool:
        """Whether it needs more help than it did."""
        return COLOURS_WORST_FIRST.index(self.now) < COLOURS_WORST_FIRST.index(self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An initiative as it stands in a round; rates are shares of the units that were asked, None before the first."""

    overview: Overview
    answered: int
    rate: float | None
    rate_before: float | None
    changed: tuple[Changed, ...]
    # How many open actions there are by the dimension they came from, most first.
    blockers: tuple[tuple[tuple[str, str], int], ...]

    @property
    def falling(self) -> bool:
        """Whether clearly fewer answer than in the round before."""
        return self.rate is not None and self.rate_before is not None and self.rate_before - self.rate >= FALLING


def standing(
    reader: Reader,
    overview: Overview,
    this_round: Mapping[str, Colour],
    last_round: Mapping[str, Colour],
    asked: Sequence[str],
    actions: Sequence[Action],
) -> Standing:
    """Joined from the overview, the colours of two rounds, the units that are asked and the open actions."""
    concerned = set(asked)
    changed = [
        Changed(unit=unit, before=before, now=now.whole.colour)
        for unit, now in overview.units.items()
        if (before := last_round.get(unit)) and before is not now.whole.colour and now.whole.colour in KNOWN
    ]
    blockers = Counter(
        (book.id, criterion.dimension)
        for action in actions
        if action.criterion
        and (book := reader.playbook_of(action.criterion))
        and (criterion := reader.criterion(action.criterion))
    )
    return Standing(
        overview=overview,
        answered=len(concerned & set(this_round)),
        rate=_share(concerned, this_round),
        rate_before=_share(concerned, last_round) if last_round else None,
        changed=tuple(sorted(changed, key=lambda each: (not each.worse, COLOURS_WORST_FIRST.index(each.now)))),
        blockers=tuple(blockers.most_common()),
    )


def _share(asked: set[str], answered: Mapping[str, Colour]) -> float | None:
    return len(asked & set(answered)) / len(asked) if asked else None
