"""The figures of a report, each with its day and how much it rests on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from microsoft_teams.cards import CardElement

from cards.frame import aside, paragraph
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.gate.model import WHOLE_INITIATIVE
from dialogs.initiative.rounds import week_of
from dialogs.privacy import FEWEST
from dialogs.report.duty import Duty
from dialogs.report.model import Figures, NextGate, StatusReport
from dialogs.rollup.model import COLOURS_WORST_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """A report with all that is shown of it; `report` is None before it is sent.

    `sees_units`: whoever looks may see what each unit answered, so that no colour gives one away. `as_file`: they may
    have it as slides.
    """

    duty: Duty
    period: str
    figures: Figures
    names: Mapping[str, str]
    sees_units: bool
    report: StatusReport | None = None
    as_file: bool = False


def title(voice: Voice, duty: Duty, period: str) -> str:
    """What it is called, with its week."""
    return voice.say("report-title", report=voice.pick(duty.report.label), week=week_of(period))


def about(voice: Voice, duty: Duty) -> str:
    """The initiative, and the units where it is about some of them."""
    name = initiative_name(voice, duty.initiative)
    return name if duty.whole else f"{name}: {few(voice, [unit.name for unit in duty.units])}"


def figure_lines(voice: Voice, view: ReportView) -> Iterator[CardElement]:
    """Colours where they may be seen, coverage, actions, the next decision, benefits."""
    found = view.figures
    yield aside(voice.say("report-figures", day=voice.day(found.day)))
    if view.sees_units or found.answered >= FEWEST:
        yield paragraph(voice.say("status-whole", colour=voice.say(f"colour-{found.colour}")), bold=True)
        counts = [(colour, found.counts.get(colour, 0)) for colour in COLOURS_WORST_FIRST]
        shown = "  ·  ".join(f"{voice.say(f'colour-{colour}')} {count}" for colour, count in counts if count)
        if shown:
            yield paragraph(shown)
    else:
        yield paragraph(voice.say("status-few"))
    yield paragraph(_coverage(voice, found))
    yield paragraph(voice.say("report-actions", open=found.actions, late=found.late))
    if gate := _gate(voice, found.gate):
        yield paragraph(gate)
    if found.benefits:
        key = "report-benefits" if found.measured else "report-benefits-unmeasured"
        day = {"day": voice.day(found.measured)} if found.measured else {}
        yield paragraph(voice.say(key, reached=found.reached, total=found.benefits, **day))


def _coverage(voice: Voice, found: Figures) -> str:
    if not found.asked:
        return voice.say("report-nobody-asked", week=week_of(found.period))
    said = voice.say("report-answered", answered=found.answered, asked=found.asked, week=week_of(found.period))
    return f"{said} {voice.say('report-oldest', day=voice.day(found.oldest))}" if found.oldest else said


def _gate(voice: Voice, gate: NextGate | None) -> str:
    playbook = voice.library.playbooks.get(gate.playbook) if gate else None
    point = (
        next((each for each in playbook.decision_points if gate and each.id == gate.point), None) if playbook else None
    )
    if gate is None or point is None:
        return voice.say("report-no-gate")
    name = voice.pick(point.label)
    if gate.wave != WHOLE_INITIATIVE:
        name = voice.say("gate-of-wave", point=name, wave=gate.wave)
    return voice.say("report-gate", point=name, day=voice.day(gate.due))
