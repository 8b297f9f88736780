"""All initiatives beside one another: when which part of the organisation starts, and what comes too close."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dialogs.initiative.collisions import Collision, collisions
from dialogs.initiative.holders import administration_of
from dialogs.initiative.model import Initiative, Wave, in_order_of_start
from dialogs.people.model import Unit
from dialogs.people.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class Start:
    """A wave and how many units start with it; `close`: some of them start with another initiative about then."""

    wave: Wave
    units: int
    close: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioLane:
    """One initiative over time."""

    initiative: Initiative
    starts: tuple[Start, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Touch:
    """What an initiative means for a part of the organisation: how many units, and from when to when they start.

    Without days when none of them has one: their waves are paused.
    """

    units: int = 0
    first: date | None = None
    last: date | None = None

    def with_one(self, wave: Wave | None) -> "Touch":
        """The same with one unit more."""
        if wave is None or wave.paused:
            return Touch(units=self.units + 1, first=self.first, last=self.last)
        return Touch(
            units=self.units + 1,
            first=min(self.first or wave.go_live, wave.go_live),
            last=max(self.last or wave.go_live, wave.go_live),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioPart:
    """A part of the organisation, with what concerns it by initiative; `single`: it is one unit that starts itself."""

    unit: Unit
    touches: Mapping[str, Touch]
    single: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """From `first` to `last`; parts by name."""

    first: date
    last: date
    lanes: tuple[PortfolioLane, ...]
    parts: tuple[PortfolioPart, ...]
    collisions: tuple[Collision, ...]


def portfolio(initiatives: Sequence[Initiative], roster: Roster, today: date, under: Unit | None = None) -> Portfolio:
    """Of the whole organisation by administration, or of what is `under` a unit by what lies just below it.

    One pass over the places of units in initiatives, whatever their number.
    """
    branch = _Branches(roster, under)
    touches: dict[str, dict[str, Touch]] = {}
    sizes: dict[tuple[str, str], int] = {}
    for initiative in initiatives:
        waves = {each.id: each for each in initiative.waves}
        for unit, wave in initiative.units.items():
            if (part := branch.of(unit)) is None:
                continue
            here = touches.setdefault(part, {})
            here[initiative.id] = here.get(initiative.id, _NOTHING).with_one(waves.get(wave))
            sizes[initiative.id, wave] = sizes.get((initiative.id, wave), 0) + 1
    found = _inside(collisions(initiatives), branch)
    close = {pair for each in found for pair in ((each.first, each.first_wave), (each.second, each.second_wave))}
    lanes = [
        PortfolioLane(
            initiative=each,
            starts=tuple(
                Start(wave=wave, units=sizes[each.id, wave.id], close=(each.id, wave.id) in close)
                for wave in in_order_of_start(each.waves)
                if (each.id, wave.id) in sizes
            ),
        )
        for each in initiatives
    ]
    lanes = sorted((each for each in lanes if each.starts), key=lambda each: each.starts[0].wave.go_live)
    days = [today, *(start.wave.go_live for lane in lanes for start in lane.starts)]
    parts = [
        PortfolioPart(unit=roster.units[id_], touches=of, single=sum_of(of) == _places(id_, initiatives))
        for id_, of in touches.items()
    ]
    return Portfolio(
        first=min(days),
        last=max(days),
        lanes=tuple(lanes),
        parts=tuple(sorted(parts, key=lambda each: each.unit.name.casefold())),
        collisions=tuple(found),
    )


_NOTHING = Touch()


def sum_of(touches: Mapping[str, Touch]) -> int:
    """The places of units in initiatives that are meant."""
    return sum(each.units for each in touches.values())


def _places(unit: str, initiatives: Sequence[Initiative]) -> int:
    return sum(unit in each.units for each in initiatives)


def _inside(found: Sequence[Collision], branch: "_Branches") -> list[Collision]:
    """Those that units of these parts are in."""
    return [each for each in found if any(branch.of(unit) is not None for unit in each.units)]


class _Branches:
    """To which part a unit belongs: looked up once for each unit, however many initiatives it is in."""

    def __init__(self, roster: Roster, under: Unit | None) -> None:
        self._roster = roster
        self._under = under.id if under else None
        self._known: dict[str, str | None] = {}

    def of(self, unit: str) -> str | None:
        """None for a unit that is not there, or lies elsewhere."""
        if unit not in self._known:
            self._known[unit] = self._find(unit)
        return self._known[unit]

    def _find(self, unit: str) -> str | None:
        if unit not in self._roster.units:
            return None
        if self._under is None:
            return administration_of(self._roster, unit)
        below = unit
        for each in self._roster.line_of(unit):
            if each.id == self._under:
                return below
            below = each.id
        return None
