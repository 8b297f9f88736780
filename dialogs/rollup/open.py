"""How far a change has come, for everybody: plain facts of its plan, and sums that say nothing of a single unit."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from content.playbook import Phase, Playbook
from dialogs.initiative.model import Initiative, Wave, in_order_of_start
from dialogs.initiative.moving import is_by_hand
from dialogs.initiative.phase import phase_of_wave
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST
from dialogs.rollup.model import Cell
from dialogs.rollup.seen import Seen


class StepKind(StrEnum):
    """What happens on a day."""

    START = "start"
    # Another phase begins in the reader's own unit.
    PHASE = "phase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Something on the way: units of a wave start, or the reader's own unit comes into a phase."""

    day: date
    kind: StepKind
    wave: Wave
    phase: Phase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnPlace:
    """Where the reader's own unit is: in which wave, and in which phase of each method; a unit may be in none."""

    unit: Unit
    wave: Wave | None
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenStatus:
    """An initiative on `today`, as everybody may see it.

    `units` and `started` count units that go live and that have; None when there are fewer than five, of which a
    figure would say which. `whole` is None until five have answered.
    """

    initiative: Initiative
    period: str
    today: date
    units: int | None
    started: int | None
    asked: int
    answered: int
    oldest: date | None
    whole: Cell | None
    waves: tuple[Wave, ...]
    own: OwnPlace | None
    happened: tuple[Step, ...]
    coming: tuple[Step, ...]

    @property
    def days_old(self) -> int | None:
        """The age of the oldest answer, in days."""
        return max(0, (self.today - self.oldest).days) if self.oldest else None

    @property
    def next_start(self) -> Wave | None:
        """The wave that starts next; a paused one has no day to wait for."""
        return next((each for each in self.waves if not each.paused and each.go_live > self.today), None)


def open_status(seen: Seen, roster: Roster, playbooks: Mapping[str, Playbook], person: Person) -> OpenStatus:
    """Of what anybody sees of it, what can be told to everybody; the same figures for every reader."""
    initiative, today = seen.initiative, seen.today
    waves = in_order_of_start(initiative.waves)
    days = {each.id: each.go_live for each in waves if not each.paused}
    going = [days.get(wave) for unit, wave in initiative.units.items() if unit in roster.units]
    books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
    own = _own(initiative, books, roster, person, today)
    steps = sorted(_steps(initiative, books, waves, own), key=lambda each: (each.day, each.kind, each.wave.id))
    many = len(going) >= FEWEST
    known = seen.whole is not None and seen.answered >= FEWEST and seen.whole.known >= FEWEST
    return OpenStatus(
        initiative=initiative,
        period=seen.period,
        today=today,
        units=len(going) if many else None,
        started=sum(day is not None and day <= today for day in going) if many else None,
        asked=seen.asked if seen.asked >= FEWEST else 0,
        answered=seen.answered,
        oldest=seen.oldest if known else None,
        whole=seen.whole if known else None,
        waves=tuple(waves),
        own=own,
        happened=tuple(each for each in steps if each.day <= today),
        coming=tuple(each for each in steps if each.day > today),
    )


def _own(
    initiative: Initiative, books: Iterable[Playbook], roster: Roster, person: Person, today: date
) -> OwnPlace | None:
    """The reader's own unit, or the nearest above it that goes live; else the first they lead that does."""
    home = roster.home_of(person)
    line = [*roster.line_of(home.id)] if home else []
    units = [*line, *roster.led_by(person.id, today)]
    unit = next((each for each in units if each.id in initiative.units), None)
    if unit is None:
        return OwnPlace(unit=home, wave=None, phases=()) if home else None
    wave = initiative.wave_of(unit.id)
    phases = tuple(phase_of_wave(initiative, book, wave.id, today) for book in books) if wave else ()
    return OwnPlace(unit=unit, wave=wave, phases=phases)


def _steps(
    initiative: Initiative, books: Iterable[Playbook], waves: Iterable[Wave], own: OwnPlace | None
) -> Iterator[Step]:
    for wave in waves:
        if not wave.paused:
            yield Step(day=wave.go_live, kind=StepKind.START, wave=wave)
    mine = own.wave if own else None
    if mine is None or mine.paused:
        return
    for book in books:
        # What was put into a phase by hand is where it is, whatever the dates said.
        if is_by_hand(initiative, book, mine.id):
            continue
        for phase in book.phases:
            # The phase that begins with the start is the start.
            if phase.begins and (day := phase.begins.on(mine.go_live)) != mine.go_live:
                yield Step(day=day, kind=StepKind.PHASE, wave=mine, phase=phase)
