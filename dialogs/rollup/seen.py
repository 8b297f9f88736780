"""What one person may see of how an initiative stands: the same figures for a card, a page and a report.

What few units' answers are behind is left out here, once, and not where it is drawn.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from dialogs.action.figures import NONE_OPEN, OpenFigures
from dialogs.initiative.model import Initiative, Wave, in_order_of_start
from dialogs.people.model import Unit
from dialogs.privacy import FEWEST
from dialogs.rollup.model import COLOURS_WORST_FIRST, KNOWN, Cell, Colour, Dimensioned
from dialogs.rollup.view import Changed, Rates, Standing, shown_waves


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """An initiative in a round, for one reader on `today`.

    `answered` of the `asked` units have answered in this round; `oldest` is the oldest answer that is counted.
    `whole` is None where a sum would say what single units answered. `open_to_all`: the reader may see every unit's
    answers, else `units` are those they may, and what would point at others is empty. `open` are all open actions and
    risks, or those in the reader's own list.
    """

    initiative: Initiative
    period: str
    today: date
    asked: int
    answered: int
    oldest: date | None
    rates: Rates
    open_to_all: bool
    whole: Cell | None
    waves: tuple[tuple[Wave, Cell], ...]
    # Worst first, each with its top unit.
    administrations: tuple[tuple[Unit, Cell], ...]
    changed: tuple[tuple[Unit, Changed], ...]
    # How many open actions there are by the dimension they came from, most first.
    blockers: tuple[tuple[tuple[str, str], int], ...]
    open: OpenFigures
    own_open: OpenFigures
    units: Mapping[str, Dimensioned]

    @property
    def days_old(self) -> int | None:
        """The age of the oldest answer, in days."""
        return max(0, (self.today - self.oldest).days) if self.oldest else None


def seen(
    initiative: Initiative,
    standing: Standing,
    period: str,
    today: date,
    units: Mapping[str, Unit],
    visible: Collection[str],
    all_open: OpenFigures = NONE_OPEN,
    own_open: OpenFigures = NONE_OPEN,
) -> Seen:
    """`visible` are the units of which the reader may see the answers, `own_open` is what is in their own list."""
    overview = standing.overview
    allowed = set(visible)
    # All there are: where none but the reader's own are asked just now, the others have open actions all the same.
    open_to_all = allowed >= initiative.units.keys() & units.keys()
    own = Counter(
        initiative.units.get(id_, "") for id_ in allowed & overview.units.keys() if _is_known(overview.units[id_])
    )
    others = overview.whole.known - own.total()
    # Whoever takes their own from a sum must not be left with few.
    enough = open_to_all or (standing.answered >= FEWEST and not 0 < others < FEWEST)
    shown = overview.waves.keys() if open_to_all else shown_waves(overview.waves, own) if enough else set[str]()
    found = Seen(
        initiative=initiative,
        period=period,
        today=today,
        asked=standing.asked,
        answered=standing.answered,
        oldest=overview.whole.oldest,
        rates=standing.rates,
        open_to_all=open_to_all,
        whole=overview.whole if enough else None,
        waves=tuple(
            (each, overview.waves[each.id]) for each in in_order_of_start(initiative.waves) if each.id in shown
        ),
        administrations=(),
        changed=(),
        blockers=(),
        open=own_open,
        own_open=own_open,
        units={id_: overview.units[id_] for id_ in visible if id_ in overview.units},
    )
    if not open_to_all:
        return found
    cells = [(units[id_], cell) for id_, cell in overview.administrations.items() if id_ in units]
    return replace(
        found,
        administrations=tuple(sorted(cells, key=lambda each: COLOURS_WORST_FIRST.index(each[1].colour))),
        changed=tuple((units[each.unit], each) for each in standing.changed if each.unit in units),
        blockers=standing.blockers,
        open=all_open,
    )


def _is_known(unit: Dimensioned) -> bool:
    return unit.whole.colour in KNOWN


def needing(found: Seen, units: Mapping[str, Unit]) -> Sequence[tuple[Unit, Cell]]:
    """The units that are not green: the worst first, then the one that starts sooner, then where more is red."""
    cells = [(units[id_], each.whole) for id_, each in found.units.items() if id_ in units]
    return sorted(
        (each for each in cells if each[1].colour is not Colour.GREEN),
        key=lambda each: (
            COLOURS_WORST_FIRST.index(each[1].colour),
            found.initiative.go_live(each[0].id) or date.max,
            -each[1].counts.get(Colour.RED, 0),
            each[0].name.casefold(),
        ),
    )
