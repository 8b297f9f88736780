"""What those who lead the change look at: how it stands, what changed, where help is needed, who is silent."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from dialogs.action.model import Action
from dialogs.checkin.asked import Asking
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.initiative.rounds import Round, round_at, rounds_before
from dialogs.people.model import Unit
from dialogs.privacy import FEWEST
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import COLOURS_WORST_FIRST, KNOWN, Cell, Colour, Overview

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
class Rates:
    """The shares of those asked that answered in the last round that is over, and in the one before it.

    None where there was no such round, or nobody was asked in it.
    """

    now: float | None = None
    before: float | None = None

    @property
    def falling(self) -> bool:
        """Whether clearly fewer answer than in the round before."""
        return self.now is not None and self.before is not None and self.before - self.now >= FALLING


NO_RATES = Rates()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many of the units asked in a round that is over have answered in it."""

    period: str
    answered: int
    asked: int

    @property
    def share(self) -> float | None:
        """From 0 to 1; None where nobody was asked."""
        return self.answered / self.asked if self.asked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """An initiative as it stands in a round."""

    overview: Overview
    # How many units are asked in this very round, and how many of them have answered.
    asked: int
    answered: int
    rates: Rates
    changed: tuple[Changed, ...]
    # How many open actions there are by the dimension they came from, most first.
    blockers: tuple[tuple[tuple[str, str], int], ...]


def shown_waves(waves: Mapping[str, Cell], own: Mapping[str, int]) -> set[str]:
    """The waves whose sums may be shown to somebody who sees for themselves what so many units of each said.

    Of a wave few of whose other units have answered the sum would say which. What is left when the shown ones are taken
    from the whole must not be that few either, so another one may be left out with it.
    """
    others = {id_: cell.known - own.get(id_, 0) for id_, cell in waves.items()}
    left_out = {id_: count for id_, count in others.items() if 0 < count < FEWEST}
    shown = waves.keys() - left_out.keys()
    more = sorted((others[id_], id_) for id_ in shown if others[id_])
    while 0 < sum(left_out.values()) < FEWEST and more:
        known, id_ = more.pop(0)
        left_out[id_] = known
        shown -= {id_}
    return shown


def standing(
    reader: Reader,
    overview: Overview,
    this_round: Mapping[str, Colour],
    last_round: Mapping[str, Colour],
    asked: Sequence[str],
    actions: Sequence[Action],
    rates: Rates = NO_RATES,
) -> Standing:
    """Joined from the overview, the colours of two rounds, the units asked in it, the open actions and the rates."""
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
        asked=len(concerned),
        answered=len(concerned & set(this_round)),
        rates=rates,
        changed=tuple(sorted(changed, key=lambda each: (not each.worse, COLOURS_WORST_FIRST.index(each.now)))),
        blockers=tuple(blockers.most_common()),
    )


def rounds_over(rhythm: Rhythm, unit: Unit, now: datetime, most: int = 2) -> list[Round]:
    """The last rounds that nobody can answer in time any more, newest first, as they are in this unit.

    One that still runs would always look as if fewer answered.
    """
    latest = (round_at(rhythm, unit, now), *islice(rounds_before(rhythm, unit, now), most))
    return [each for each in latest if each.late <= now][:most]


def answer_rates(
    initiative: Initiative,
    asking: Asking,
    units: Sequence[Unit],
    over: Sequence[Round],
    answered: Mapping[str, Mapping[str, Colour]],
) -> Rates:
    """Of the rounds that are over, newest first; `answered` are the units that did, by period."""
    found = [each.share for each in rates_of(initiative, asking, units, over, answered)]
    return Rates(now=found[0] if found else None, before=found[1] if len(found) > 1 else None)


def rates_of(
    initiative: Initiative,
    asking: Asking,
    units: Sequence[Unit],
    over: Sequence[Round],
    answered: Mapping[str, Mapping[str, Colour]],
) -> list[Rate]:
    """How many answered in each of these rounds, in their order; `answered` are the units that did, by period.

    Counted are the units that were asked in that very round, the initiative being known here by then.
    """
    return [_rate(initiative, asking, units, each, answered[each.period]) for each in over]


def _rate(
    initiative: Initiative, asking: Asking, units: Sequence[Unit], each: Round, answered: Mapping[str, Colour]
) -> Rate:
    # A wave is asked the same wherever it is the same day: of thousands of units a few are looked at.
    known: dict[tuple[str | None, str], bool] = {}
    asked = did = 0
    for unit in units:
        key = initiative.units.get(unit.id), unit.time_zone
        if key not in known:
            day = unit.day(each.asks)
            here = initiative.since is None or initiative.since <= day
            known[key] = here and bool(asking.criteria(unit, day, each))
        if known[key]:
            asked += 1
            did += unit.id in answered
    return Rate(period=each.period, answered=did, asked=asked)
