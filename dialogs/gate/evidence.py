"""What a gate reads: each of its criteria as it stands for everything it is about, with the day it was said."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from content.playbook import Criterion, DecisionPoint, Playbook, Scope
from dialogs.checkin.model import WHOLE, CheckIn
from dialogs.gate.model import WHOLE_INITIATIVE, Gate
from dialogs.initiative.holders import administration_of
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.rollup.flow import Read, Reader
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A criterion at a gate: its worst colour (None when it applies to nobody), and about what it is not green."""

    criterion: Criterion
    colour: Colour | None
    red: tuple[str, ...]
    yellow: tuple[str, ...]
    unknown: tuple[str, ...]
    total: int
    oldest: date | None

    @property
    def troubled(self) -> bool:
        """Whether it is red or yellow somewhere."""
        return bool(self.red or self.yellow)

    @property
    def met(self) -> bool:
        """Whether it is green, or does not apply, everywhere."""
        return self.colour in (None, Colour.GREEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Everything a gate reads; `later` it would, but nobody has been asked it yet."""

    readings: tuple[Reading, ...]
    later: tuple[Criterion, ...] = ()

    @property
    def met(self) -> list[Reading]:
        """What is green."""
        return [each for each in self.readings if each.met]

    @property
    def unmet(self) -> list[Reading]:
        """What is red or yellow somewhere, hard ones first."""
        found = [each for each in self.readings if each.troubled]
        return sorted(found, key=lambda each: (not each.criterion.hard, each.colour is not Colour.RED))

    @property
    def unknown(self) -> list[Reading]:
        """What is neither green nor in trouble: stale, or never answered."""
        return [each for each in self.readings if not each.met and not each.troubled]

    def red_and_hard(self) -> list[str]:
        """The hard criteria that are red."""
        return [each.criterion.id for each in self.readings if each.criterion.hard and each.colour is Colour.RED]


def units_of(gate: Gate, initiative: Initiative, roster: Roster) -> list[Unit]:
    """The units a gate is about."""
    return [
        roster.units[id_]
        for id_, wave in initiative.units.items()
        if id_ in roster.units and gate.wave in (WHOLE_INITIATIVE, wave)
    ]


def abouts(point: DecisionPoint, playbook: Playbook, units: Sequence[Unit], roster: Roster) -> list[str]:
    """Everything whose check-ins the gate reads."""
    scopes = {each.scope for each in playbook.read_at(point.id)}
    found = [WHOLE]
    if Scope.UNIT in scopes:
        found += [unit.id for unit in units]
    if Scope.ADMINISTRATION in scopes:
        found += [administration_of(roster, unit.id) for unit in units]
    return list(dict.fromkeys(found))


def evidence(
    point: DecisionPoint,
    playbook: Playbook,
    reader: Reader,
    units: Sequence[Unit],
    roster: Roster,
    latest: Mapping[str, CheckIn],
    today: Callable[[Unit | None], date],
    reached: Callable[[Criterion], bool],
) -> Evidence:
    """Each criterion that the point reads, as it stands today for these units; depends on nothing else.

    What is not `reached` when the gate is taken is left for later, unless somebody has answered it all the same.
    """
    administrations = list(dict.fromkeys(administration_of(roster, unit.id) for unit in units))
    about = {Scope.UNIT: [unit.id for unit in units], Scope.ADMINISTRATION: administrations}
    readings: list[Reading] = []
    later: list[Criterion] = []
    for each in playbook.read_at(point.id):
        read = _read(each, about.get(each.scope, [WHOLE]), reader, roster, latest, today)
        if reached(each) or any(found.said_on for found in read.values()):
            readings.append(_reading(each, read))
        else:
            later.append(each)
    return Evidence(readings=tuple(readings), later=tuple(later))


def _read(
    criterion: Criterion,
    about: Sequence[str],
    reader: Reader,
    roster: Roster,
    latest: Mapping[str, CheckIn],
    today: Callable[[Unit | None], date],
) -> dict[str, Read]:
    """The criterion by what it is about."""
    units = {id_: roster.units.get(id_) for id_ in about}
    return {id_: reader.read(criterion, latest.get(id_), today(unit), unit) for id_, unit in units.items()}


def _reading(criterion: Criterion, read: Mapping[str, Read]) -> Reading:
    def those(*colours: Colour) -> tuple[str, ...]:
        return tuple(id_ for id_, each in read.items() if each.colour in colours)

    colours = [each.colour for each in read.values() if each.colour]
    days = [each.said_on for each in read.values() if each.said_on and each.colour]
    return Reading(
        criterion=criterion,
        colour=min(colours, key=COLOURS_WORST_FIRST.index, default=None),
        red=those(Colour.RED),
        yellow=those(Colour.YELLOW),
        unknown=those(Colour.STALE, Colour.SILENT),
        total=len(read),
        oldest=min(days, default=None),
    )
