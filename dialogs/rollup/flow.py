"""Adding up: one pass over a unit's answers, one over the units."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from content.playbook import Cadence, Criterion, Playbook
from dialogs.checkin.asked import Asking, weeks_between
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.checkin.passes import of_this_pass
from dialogs.initiative.holders import administration_of
from dialogs.initiative.model import Initiative, Rules
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.rollup.model import KNOWN, Cell, Colour, Dimensioned, Overview

_COLOUR_OF = {Status.RED: Colour.RED, Status.YELLOW: Colour.YELLOW, Status.GREEN: Colour.GREEN}
_A_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Read:
    """A criterion as it stands, and the day that was said; no colour when it does not apply."""

    criterion: Criterion
    playbook: str
    colour: Colour | None
    answer: Answer | None
    said_on: date | None


class Reader:
    """Reads check-ins by an initiative's playbooks; made once, used for every unit."""

    def __init__(self, initiative: Initiative, playbooks: Mapping[str, Playbook]) -> None:
        self._initiative = initiative
        self._books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
        self._playbooks = playbooks
        self.asking = Asking(initiative, playbooks)
        self._book_of = {each.id: book for book in self._books for each in book.criteria}
        # By criterion, filled as they are read: a turn reads a few of them, an overview all, over and over.
        self._lasts: dict[str, timedelta | None] = {}

    @property
    def dimensions(self) -> list[tuple[str, str]]:
        """The initiative's dimensions in order, each by its playbook and its id."""
        return [(book.id, dimension.id) for book in self._books for dimension in book.dimensions]

    def playbook_of(self, criterion: str) -> Playbook | None:
        """The playbook a criterion is from."""
        return self._book_of.get(criterion)

    def criterion(self, id_: str) -> Criterion | None:
        """One of the initiative's criteria."""
        book = self._book_of.get(id_)
        return book.criterion(id_) if book else None

    def read(self, criterion: Criterion, checkin: CheckIn | None, today: date, unit: Unit | None = None) -> Read:
        """One criterion as it stands today; days are the unit's."""
        answers = self._answers(checkin)
        return self._read(criterion, answers, today, unit)

    def checklist(self, unit: Unit, checkin: CheckIn | None, today: date) -> list[Read]:
        """Every criterion that a unit has been asked, as it stands."""
        answers = self._answers(checkin)
        return [self._read(each, answers, today, unit) for each in self.asking.counting(unit, today, checkin)]

    def unit(self, unit: Unit, checkin: CheckIn | None, today: date) -> Dimensioned:
        """A unit by the criteria it has been asked."""
        read = self.checklist(unit, checkin, today)
        by_dimension: dict[tuple[str, str], list[Read]] = defaultdict(list)
        for each in read:
            by_dimension[each.playbook, each.criterion.dimension].append(each)
        rules = self._initiative.rules
        return Dimensioned(
            whole=cell_of(read, rules), by_dimension={key: cell_of(part, rules) for key, part in by_dimension.items()}
        )

    def overview(
        self, roster: Roster, units: Iterable[Unit], latest: Mapping[str, CheckIn], day: Callable[[Unit], date]
    ) -> Overview:
        """The initiative's units read and added up, each on its own day."""
        return self.added_up(roster, {unit.id: self.unit(unit, latest.get(unit.id), day(unit)) for unit in units}, day)

    def added_up(self, roster: Roster, read: Mapping[str, Dimensioned], day: Callable[[Unit], date]) -> Overview:
        """Units of the initiative that were read, added up; `day` is the one each was read on."""
        # A unit that is asked nothing just now, paused or between two phases, has nothing to add.
        found = {id_: each for id_, each in read.items() if each.by_dimension}
        waves: dict[str, list[Cell]] = defaultdict(list)
        administrations: dict[str, list[Cell]] = defaultdict(list)
        for id_, each in found.items():
            waves[self._initiative.units.get(id_, "")].append(each.whole)
            administrations[administration_of(roster, id_)].append(each.whole)
        rules = self._initiative.rules
        return Overview(
            day=max((day(roster.units[id_]) for id_ in found), default=date.min),
            units=found,
            waves={id_: added_up(cells, rules) for id_, cells in waves.items()},
            administrations={id_: added_up(cells, rules) for id_, cells in administrations.items()},
            whole=added_up((each.whole for each in found.values()), rules),
        )

    def _answers(self, checkin: CheckIn | None) -> dict[str, Answer]:
        """By criterion, without those of an earlier pass through a phase: they count as never given."""
        found = of_this_pass(checkin, self._initiative, self._playbooks) if checkin else None
        return {answer.criterion: answer for answer in found.answers} if found else {}

    def _read(self, criterion: Criterion, answers: Mapping[str, Answer], today: date, unit: Unit | None) -> Read:
        book, answer = self._book_of[criterion.id], answers.get(criterion.id)
        if answer is None or answer.at is None:
            return Read(criterion, book.id, Colour.SILENT, answer, None)
        said_on = unit.day(answer.at) if unit else answer.at.date()
        if answer.status is Status.NOT_APPLICABLE:
            return Read(criterion, book.id, None, answer, said_on)
        if criterion.id not in self._lasts:
            self._lasts[criterion.id] = self._shelf_life(book, criterion)
        lasts = self._lasts[criterion.id]
        if lasts and said_on + lasts < today:
            return Read(criterion, book.id, Colour.STALE, answer, said_on)
        colour = _COLOUR_OF[answer.status]
        if colour is Colour.GREEN and not self._met(book, criterion, answers):
            colour = Colour.YELLOW
        return Read(criterion, book.id, colour, answer, said_on)

    def _met(self, book: Playbook, criterion: Criterion, answers: Mapping[str, Answer]) -> bool:
        """Whether all it waits for was answered green, or does not apply, all the way down.

        What is answered about something else than the criterion itself is in another check-in; it holds nothing back.
        """
        waits_for = [*criterion.after, *(child.id for child in book.children_of(criterion.id))]
        for each in filter(None, map(book.criterion, waits_for)):
            answer = answers.get(each.id)
            if each.scope is not criterion.scope or (answer and answer.status is Status.NOT_APPLICABLE):
                continue
            if answer is None or answer.status is not Status.GREEN or not self._met(book, each, answers):
                return False
        return True

    def _shelf_life(self, book: Playbook, criterion: Criterion) -> timedelta | None:
        """How long an answer holds: two askings of the set that asks it most often.

        None for what no set asks again: a directive that was decided stays decided until somebody says otherwise.
        """
        every = self._initiative.rhythm.every
        sets = [each for each in book.checkin_sets if each.id in criterion.ask_in and each.cadence is not Cadence.DAILY]
        weeks = min((weeks_between(each.cadence, every) for each in sets), default=None)
        return self._initiative.rules.stale_rounds * weeks * _A_WEEK if weeks else None


def cell_of(read: Iterable[Read], rules: Rules) -> Cell:
    """The colour of a unit, or of a part of it, by the rule of this package."""
    asked = False
    counts: Counter[Colour] = Counter()
    hard: set[Colour] = set()
    oldest: date | None = None
    # One plain pass: a region's overview comes here fifteen thousand times.
    for each in read:
        asked = True
        if each.colour is None:
            continue
        counts[each.colour] = counts.get(each.colour, 0) + 1
        if each.criterion.hard:
            hard.add(each.colour)
        if each.said_on and (oldest is None or each.said_on < oldest):
            oldest = each.said_on
    # Whoever said that nothing applies has answered, and nothing is lacking.
    colour = _colour(counts, rules, hard) if counts or not asked else Colour.GREEN
    return Cell(colour=colour, counts=counts, oldest=oldest)


def added_up(cells: Iterable[Cell], rules: Rules) -> Cell:
    """Several units as one."""
    cells = list(cells)
    counts = Counter(each.colour for each in cells)
    known = _known(counts)
    oldest = min((each.oldest for each in cells if each.oldest), default=None)
    return Cell(colour=_added(counts, known, len(cells), rules), counts=counts, oldest=oldest)


def _added(counts: Counter[Colour], known: int, total: int, rules: Rules) -> Colour:
    if not known:
        return Colour.STALE if counts[Colour.STALE] else Colour.SILENT
    if _mostly_not_green(counts, known, rules):
        return Colour.RED
    # Two thirds are two thirds, whatever a computer makes of them.
    if known < rules.coverage * total - 1e-9:
        return Colour.STALE
    green_enough = counts[Colour.GREEN] >= rules.green_share * known
    return Colour.GREEN if green_enough and not counts[Colour.RED] else Colour.YELLOW


def _colour(counts: Counter[Colour], rules: Rules, hard: Collection[Colour]) -> Colour:
    known = _known(counts)
    if Colour.RED in hard or _mostly_not_green(counts, known, rules):
        return Colour.RED
    if not known and Colour.STALE not in counts:
        return Colour.SILENT
    if Colour.STALE in counts or Colour.SILENT in counts:
        return Colour.STALE
    green_enough = counts[Colour.GREEN] >= rules.green_share * known
    return Colour.GREEN if green_enough and Colour.RED not in counts and Colour.YELLOW not in hard else Colour.YELLOW


def _known(counts: Mapping[Colour, int]) -> int:
    return sum([counts.get(colour, 0) for colour in KNOWN])


def _mostly_not_green(counts: Counter[Colour], known: int, rules: Rules) -> bool:
    return Colour.RED in counts and counts[Colour.GREEN] < rules.red_share * known
