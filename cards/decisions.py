"""Who decides, what has been decided for the asker's units and why, and what is still to be decided."""

from collections.abc import Iterator, Mapping

from microsoft_teams.cards import CardElement

from cards.frame import aside, paragraph, quoted
from cards.gate.gate import few, gate_name, outcome_name
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.ask.decisions import Awaited, Decisions, Taken

# Five reasons of any length would make the answer a document; all of each is in the register.
LONGEST_REASON = 300


def decision_parts(voice: Voice, decisions: Decisions) -> Iterator[CardElement]:
    """The points that fit the question; then what is decided, newest first, and what is not yet."""
    if decisions.points:
        yield from _points(voice, decisions)
    if decisions.taken:
        yield paragraph(voice.say("live-decided"), bold=True, apart=True)
    for each in decisions.taken or ():
        yield from _taken(voice, each, several=decisions.several)
    if decisions.kept_back:
        yield paragraph(voice.say("live-decided-in-chat"), apart=True)
    if decisions.taken == ():
        yield paragraph(voice.say("live-decided-none"), apart=True)
    if decisions.awaited:
        yield paragraph(voice.say("live-undecided"), bold=True, apart=True)
    for awaited in decisions.awaited:
        yield paragraph(_awaited(voice, awaited, several=decisions.several))


def _points(voice: Voice, decisions: Decisions) -> Iterator[CardElement]:
    yield paragraph(voice.say("live-decisions"), bold=True, apart=True)
    for book, point in decisions.points:
        phases: Mapping[str, str] = {each.id: voice.pick(each.label) for each in book.phases}
        label, role = voice.pick(point.label), voice.role(point.decided_by)
        yield paragraph(voice.say("live-decision", label=label, role=role, phase=phases.get(point.phase, "-")))
    yield aside(voice.say("live-by-method", day=voice.day(decisions.points[0][0].dated)))


def _taken(voice: Voice, each: Taken, *, several: bool) -> Iterator[CardElement]:
    planned, decision = each.scheduled, each.decision
    outcome = outcome_name(voice, planned, decision.outcome)
    yield paragraph(voice.say("gate-told", point=_name(voice, each, several=several), outcome=outcome))
    # Whoever has left decided in their role.
    by = each.by or voice.role(planned.point.decided_by)
    said = [voice.say("gate-decided-by", name=by, day=voice.day(decision.at.date()))]
    yield aside("  ·  ".join([*said, *([voice.say("live-decided-dissent")] if each.dissent else [])]))
    for key, units in (("gate-decided-units", each.going), ("live-decided-waiting", each.waiting)):
        if units:
            yield paragraph(voice.say(key, names=few(voice, [unit.name for unit in units])))
    if decision.day:
        yield paragraph(voice.say("gate-decided-day", day=voice.day(decision.day)))
    if decision.reason:
        cut = decision.reason[:LONGEST_REASON].rstrip()
        yield quoted(decision.reason if len(decision.reason) <= LONGEST_REASON else f"{cut}…")


def _awaited(voice: Voice, each: Awaited, *, several: bool) -> str:
    key = "live-undecided-late" if each.late else "live-undecided-open"
    return voice.say(key, point=_name(voice, each, several=several), day=voice.day(each.day))


def _name(voice: Voice, each: Taken | Awaited, *, several: bool) -> str:
    name = gate_name(voice, each.scheduled)
    return f"{name} ({initiative_name(voice, each.initiative)})" if several else name
