"""How well people are trained and supported: shares, understanding and super-users, by unit and added up.

Every figure is the newest answer, read by the one rule of this package; a stale one is shown and adds nothing. Sums are
of units, each counting the same, for nobody says how many people work in one. Whoever may not see the units of a sum
gets it when at least five are in it.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from content.language import Texts
from content.playbook import ANY_PHASE, AnswerType, Criterion, Measure, Playbook, Scope
from dialogs.checkin.asked import Asking
from dialogs.checkin.model import WHOLE, CheckIn
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour
from dialogs.rollup.support import Helped, Support, helped, support


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """What was answered on a criterion, one value for each part; none where it was answered with a colour alone."""

    criterion: Criterion
    values: tuple[int, ...]
    colour: Colour
    said_on: date | None

    @property
    def counts(self) -> bool:
        """Whether it is fresh enough to be added up."""
        return bool(self.values) and self.colour not in (Colour.STALE, Colour.SILENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trained:
    """A unit's newest figures, none where it is not asked and never was; and who helps there."""

    unit: str
    share: Figure | None
    understanding: Figure | None
    helped: Helped

    @property
    def colour(self) -> Colour | None:
        """The worst of its figures."""
        found = [each.colour for each in (self.share, self.understanding) if each]
        return min(found, key=COLOURS_WORST_FIRST.index, default=None)

    @property
    def pressing(self) -> tuple[int, int, int]:
        """Where it stands among others: the smallest needs the most."""
        rank = COLOURS_WORST_FIRST.index(self.colour) if self.colour else len(COLOURS_WORST_FIRST)
        lowest = min(self.share.values, default=0) if self.share else 100
        return rank, -len(self.helped.lacking), lowest


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What units add up to in a criterion, or in a part of it."""

    label: Texts
    answer: AnswerType
    mean: float
    lowest: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """A measure over units: `counted` gave a fresh figure of the `units` that are asked, or were.

    `few`: nothing is added up, so that nobody can tell whose answer it is.
    """

    added: tuple[Added, ...]
    counted: int
    units: int
    oldest: date | None = None
    few: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Training:
    """All that one person may see; `units` only those whose answers they may see, the worst first.

    `groups` are shares that are answered for the initiative as a whole, such as all leaders. `not_asked` counts units
    whose phase asks for no figure and that never gave one, None where the methods ask no unit for any.
    """

    share: Sum
    understanding: Sum
    support: Support | None
    groups: tuple[Figure, ...]
    units: tuple[Trained, ...]
    not_asked: int | None


def training(
    reader: Reader,
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    roster: Roster,
    visible: Collection[str],
    latest: Mapping[str, CheckIn],
    day: Callable[[Unit | None], date],
) -> Training:
    """Put together for somebody who may see the answers of the `visible` units; `latest` has that of WHOLE too."""
    units = [roster.units[id_] for id_ in initiative.units if id_ in roster.units]
    books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
    measuring = [each for book in books for each in book.criteria if each.measures and each.scope is Scope.UNIT]
    every: list[Trained] = []
    asking = Asking(initiative, playbooks)
    for unit in units:
        today = day(unit)
        asked = {each.id for each in asking.criteria(unit, today)}
        read = [_figure(reader, each, latest.get(unit.id), today, unit, each.id in asked) for each in measuring]
        every.append(
            Trained(
                unit=unit.id,
                share=_newest(read, Measure.TRAINED),
                understanding=_newest(read, Measure.UNDERSTANDING),
                helped=helped(unit, roster),
            )
        )
    seen = [each for each in every if each.unit in visible]
    return Training(
        share=_sum({each.unit: each.share for each in every if each.share}, visible),
        understanding=_sum({each.unit: each.understanding for each in every if each.understanding}, visible),
        support=support(units, roster, visible),
        groups=tuple(_groups(reader, initiative, books, units, latest.get(WHOLE), day)),
        units=tuple(sorted(seen, key=lambda each: (each.pressing, roster.units[each.unit].name.casefold()))),
        not_asked=sum(not (each.share or each.understanding) for each in every) if measuring else None,
    )


def _figure(
    reader: Reader, criterion: Criterion, checkin: CheckIn | None, today: date, unit: Unit | None, asked: bool
) -> Figure | None:
    """What is known; None where nothing was ever said and nobody asks, or where it does not apply."""
    read = reader.read(criterion, checkin, today, unit)
    if read.colour is None or (read.said_on is None and not asked):
        return None
    given = read.answer.figures if read.answer else ()
    return Figure(criterion=criterion, values=given, colour=read.colour, said_on=read.said_on)


def _newest(read: Iterable[Figure | None], measure: Measure) -> Figure | None:
    found = [each for each in read if each and each.criterion.measures is measure]
    return max(found, key=lambda each: each.said_on or date.min, default=None)


def _sum(figures: Mapping[str, Figure], visible: Collection[str]) -> Sum:
    fresh = {unit: each for unit, each in figures.items() if each.counts}
    criteria = {each.criterion.id: each.criterion for each in fresh.values()}
    by_criterion = {id_: [unit for unit, each in fresh.items() if each.criterion.id == id_] for id_ in criteria}
    open_ = {id_ for id_, own in by_criterion.items() if len(own) >= FEWEST or all(unit in visible for unit in own)}
    values: dict[tuple[str, int], list[int]] = {}
    for each in fresh.values():
        for place, value in enumerate(each.values if each.criterion.id in open_ else ()):
            values.setdefault((each.criterion.id, place), []).append(value)
    return Sum(
        added=tuple(_added(criteria[id_], place, found) for (id_, place), found in sorted(values.items())),
        counted=len(fresh),
        units=len(figures),
        oldest=min((each.said_on for each in fresh.values() if each.said_on and values), default=None),
        few=len(open_) < len(criteria),
    )


def _added(criterion: Criterion, place: int, values: Sequence[int]) -> Added:
    parts = criterion.parts
    return Added(
        label=parts[place].label if place < len(parts) else criterion.label,
        answer=criterion.answer,
        mean=sum(values) / len(values),
        lowest=min(values),
    )


def _groups(
    reader: Reader,
    initiative: Initiative,
    books: Sequence[Playbook],
    units: Sequence[Unit],
    whole: CheckIn | None,
    day: Callable[[Unit | None], date],
) -> Iterator[Figure]:
    for book in books:
        phases = {phase.id for unit in units if (phase := phase_of(initiative, book, unit.id, day(unit)))}
        for each in book.criteria:
            if each.measures and each.scope is not Scope.UNIT:
                asked = each.phase in (ANY_PHASE, *phases)
                if figure := _figure(reader, each, whole, day(None), None, asked):
                    yield figure
