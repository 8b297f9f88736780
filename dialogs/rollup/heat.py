"""The heat map: the units somebody may see, by dimension, the worst first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from content.playbook import Playbook
from dialogs.initiative.holders import administration_of
from dialogs.initiative.model import Wave
from dialogs.initiative.phase import phase_of_wave
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.rollup.model import COLOURS_WORST_FIRST, Cell, Dimensioned
from dialogs.rollup.seen import Seen

# A dimension by its playbook and its id.
Dimension = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatRow:
    """One unit: where it belongs, the phases its wave is in (each by its playbook), and a cell for each column."""

    unit: Unit
    wave: Wave | None
    administration: Unit | None
    phases: tuple[tuple[str, str], ...]
    whole: Cell
    cells: tuple[Cell | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatMap:
    """`columns` are the dimensions of which any unit is asked anything."""

    columns: tuple[Dimension, ...]
    rows: tuple[HeatRow, ...]


def columns_of(units: Mapping[str, Dimensioned], dimensions: Sequence[Dimension]) -> tuple[Dimension, ...]:
    """Those of the dimensions that any of these units is asked about, in their order."""
    asked = {key for each in units.values() for key in each.by_dimension}
    return tuple(key for key in dimensions if key in asked)


def worst_first(units: Mapping[str, Dimensioned], names: Mapping[str, Unit]) -> list[str]:
    """Their ids, by colour and then by name; whoever is in the roster no more is left out."""
    return sorted(
        (id_ for id_ in units if id_ in names),
        key=lambda id_: (COLOURS_WORST_FIRST.index(units[id_].whole.colour), names[id_].name.casefold()),
    )


def heat_map(seen: Seen, dimensions: Sequence[Dimension], roster: Roster, playbooks: Mapping[str, Playbook]) -> HeatMap:
    """In one pass over the units."""
    initiative, columns = seen.initiative, columns_of(seen.units, dimensions)
    books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
    phases = {
        wave.id: tuple((book.id, phase_of_wave(initiative, book, wave.id, seen.today).id) for book in books)
        for wave in initiative.waves
    }
    waves = {each.id: each for each in initiative.waves}
    rows = []
    for id_ in worst_first(seen.units, roster.units):
        wave = waves.get(initiative.units.get(id_, ""))
        found = seen.units[id_]
        rows.append(
            HeatRow(
                unit=roster.units[id_],
                wave=wave,
                administration=roster.units.get(administration_of(roster, id_)),
                phases=phases[wave.id] if wave else (),
                whole=found.whole,
                cells=tuple(found.by_dimension.get(key) for key in columns),
            )
        )
    return HeatMap(columns=columns, rows=tuple(rows))
