"""The time line as a drawing: what is on which day, in thousandths of the width."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from cards.gate.gate import mark_words
from content.voice import Voice
from dialogs.gate.time_line import GateMark, Lane, Span, TimeLine

WIDTH = 1000
_LANE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A phase."""

    x: int
    width: int
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A start or a gate: `kind` is `start`, `ahead`, `late` or `decided`."""

    x: int
    kind: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnLane:
    """One wave, or the whole initiative: the drawing and, for whoever does not see it, the same in words."""

    y: int
    title: str
    phases: str
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]
    gates: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """All lanes below one another."""

    height: int
    today: int
    lanes: tuple[DrawnLane, ...]


def drawing(voice: Voice, line: TimeLine, phase_names: dict[tuple[str, str], str]) -> Drawing:
    """`phase_names` are labels by playbook and phase."""
    scale = _Scale(line.first, line.last)
    lanes = tuple(
        _lane(voice, each, scale, _LANE * place + _LANE // 2, phase_names) for place, each in enumerate(line.lanes)
    )
    return Drawing(height=_LANE * len(lanes), today=scale.x(line.today), lanes=lanes)


@dataclass(frozen=True, slots=True)
class _Scale:
    first: date
    last: date

    def x(self, day: date) -> int:
        days = (self.last - self.first).days or 1
        return round(WIDTH * min(max((day - self.first).days, 0), days) / days)


def _lane(voice: Voice, lane: Lane, scale: _Scale, y: int, names: dict[tuple[str, str], str]) -> DrawnLane:
    title = voice.say("board-lane-whole")
    if lane.wave:
        title = voice.say("status-wave", wave=lane.wave.id, day=voice.day(lane.wave.go_live))
        if lane.wave.paused:
            title += f" ({voice.say('status-paused')})"
    now = [names[key] for key in lane.phases if key in names]
    starts = [Mark(x=scale.x(lane.wave.go_live), kind="start", title=title)] if lane.wave else []
    return DrawnLane(
        y=y,
        title=title,
        phases=voice.say("board-phase", phase=", ".join(now)) if now else "",
        bars=tuple(_bars(lane.spans, scale, names)),
        marks=(*(_mark(voice, each, scale) for each in lane.gates), *starts),
        gates=tuple(mark_words(voice, each) for each in lane.gates),
    )


def _bars(spans: tuple[Span, ...], scale: _Scale, names: dict[tuple[str, str], str]) -> Iterator[Bar]:
    for span in spans:
        first, last = scale.x(span.first), scale.x(span.last) if span.last else WIDTH
        if last > first:
            yield Bar(x=first, width=last - first, title=names.get((span.playbook, span.phase), ""))


def _mark(voice: Voice, mark: GateMark, scale: _Scale) -> Mark:
    kind = "decided" if mark.decision else "late" if mark.late else "ahead"
    assert mark.planned.due is not None, "a gate without a day is on no time line"
    return Mark(x=scale.x(mark.planned.due), kind=kind, title=mark_words(voice, mark))
