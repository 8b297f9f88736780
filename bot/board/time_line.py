"""Time lines as drawings: a lane for each, and months as marks; places are shares of the width, such as `12.5%`."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cards.gate.gate import mark_words
from content.voice import Voice
from dialogs.gate.time_line import GateMark, Lane, Span, TimeLine

# So many names of months can be read beside one another on a phone.
MOST_MONTHS = 5
_STEPS = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A phase."""

    x: str
    width: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A start or a gate: `kind` is `start`, `close` (a start near another), `ahead`, `late` or `decided`."""

    x: str
    kind: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """Where a month begins, and what it is called."""

    x: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLane:
    """One wave, or a whole initiative: the drawing and, for whoever does not see it, the same in words.

    `address` is where more of it is shown, `said` is what it is in the middle of, `lines` what is marked.
    """

    title: str
    said: str
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    lines: tuple[str, ...]
    address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """All lanes below one another."""

    today: str
    months: tuple[Month, ...]
    lanes: tuple[DrawnLane, ...]


def drawing(voice: Voice, line: TimeLine, phase_names: dict[tuple[str, str], str]) -> Drawing:
    """`phase_names` are labels by playbook and phase."""
    scale = Scale(line.first, line.last)
    lanes = tuple(_lane(voice, each, scale, phase_names) for each in line.lanes)
    return Drawing(today=scale.x(line.today), months=tuple(scale.months(voice)), lanes=lanes)


@dataclass(frozen=True, slots=True)
class Scale:
    """From the first day at the left edge to the last at the right."""

    first: date
    last: date

    def share(self, day: date) -> float:
        """How far from the left, 0 to 100; what lies outside is at the edge."""
        days = (self.last - self.first).days or 1
        return 100 * min(max((day - self.first).days, 0), days) / days

    def x(self, day: date) -> str:
        """The same, as a drawing takes it."""
        return _per_cent(self.share(day))

    def months(self, voice: Voice) -> Iterator[Month]:
        """The months that begin in between: every one, or every so many where there would be too many."""
        begins = [each for each in _months(self.first) if each <= self.last]
        step = next((each for each in _STEPS if len(begins) <= MOST_MONTHS * each), _STEPS[-1])
        for day in begins:
            # January is there whatever the step, where it divides the year.
            if (day.year * 12 + day.month - 1) % step == 0:
                yield Month(x=self.x(day), name=voice.short_month(day))


def _months(first: date) -> Iterator[date]:
    """The first days of months from then on, for a hundred years."""
    start = first.year * 12 + first.month - 1 + (first.day > 1)
    return (date(each // 12, each % 12 + 1, 1) for each in range(start, start + 1_200))


def _lane(voice: Voice, lane: Lane, scale: Scale, names: dict[tuple[str, str], str]) -> DrawnLane:
    title = voice.say("board-lane-whole")
    if lane.wave:
        title = voice.say("status-wave", wave=lane.wave.id, day=voice.day(lane.wave.go_live))
        if lane.wave.paused:
            title += f" ({voice.say('status-paused')})"
    now = [names[key] for key in lane.phases if key in names]
    starts = [Mark(x=scale.x(lane.wave.go_live), kind="start", title=title)] if lane.wave else []
    return DrawnLane(
        title=title,
        said=voice.say("board-phase", phase=", ".join(now)) if now else "",
        bars=tuple(_bars(lane.spans, scale, names)),
        marks=(*(_mark(voice, each, scale) for each in lane.gates), *starts),
        lines=tuple(mark_words(voice, each) for each in lane.gates),
    )


def _bars(spans: tuple[Span, ...], scale: Scale, names: dict[tuple[str, str], str]) -> Iterator[Bar]:
    for span in spans:
        first, last = scale.share(span.first), scale.share(span.last) if span.last else 100
        if last > first:
            title = names.get((span.playbook, span.phase), "")
            yield Bar(x=_per_cent(first), width=_per_cent(last - first), title=title)


def _per_cent(share: float) -> str:
    return f"{share:.2f}%"


def _mark(voice: Voice, mark: GateMark, scale: Scale) -> Mark:
    kind = "decided" if mark.decision else "late" if mark.late else "ahead"
    assert mark.planned.due is not None, "a gate without a day is on no time line"
    return Mark(x=scale.x(mark.planned.due), kind=kind, title=mark_words(voice, mark))
