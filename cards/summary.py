"""The summaries that come by themselves: of a round, and of a steering group's meeting."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from microsoft_teams.cards import Action, AdaptiveCard, CardElement

from cards.calendar import Line, entry_audience, entry_title, joined
from cards.frame import act, aside, card, heading, paragraph, quoted
from cards.gate.gate import gate_name, mark_words, outcome_name
from cards.initiative import initiative_name
from cards.status.overview import whole
from cards.status.said import counts, dimension_name, open_counts
from content.voice import Voice
from dialogs.action.figures import OpenFigures
from dialogs.gate.time_line import GateMark
from dialogs.initiative.rounds import week_of
from dialogs.rollup.seen import Seen
from dialogs.summary.model import Meeting, Own, Taken, Week

# What is read in a minute; everything else is one press away.
MOST_UNITS, MOST_CHANGES, MOST_BLOCKERS, MOST_COMING, MOST_GATES, MOST_TAKEN = 8, 5, 3, 6, 5, 8


def week_title(voice: Voice, week: Week) -> str:
    """What its notification says."""
    name = initiative_name(voice, week.initiative)
    return voice.say("summary-week", initiative=name, week=week_of(week.period))


def week_card(voice: Voice, week: Week) -> AdaptiveCard:
    """A round, for the project team or for who leads units."""
    body: list[CardElement] = [heading(week_title(voice, week))]
    if week.seen:
        body += [*whole(voice, week.seen), *_changed(voice, week.seen), *_blockers(voice, week.seen)]
        body += _open(voice, week.seen.open)
    body += _own(voice, week.own)
    body += _coming(voice, week)
    body += _gates(voice, week.gates)
    if week.waiting:
        body.append(paragraph(voice.say("summary-waiting", count=week.waiting), apart=True))
    return card(voice, body, list(_week_actions(voice, week)))


def meeting_title(voice: Voice, meeting: Meeting) -> str:
    """What its notification says."""
    name = initiative_name(voice, meeting.seen.initiative)
    return voice.say("summary-meeting", initiative=name, day=voice.day(meeting.day))


def meeting_card(voice: Voice, meeting: Meeting) -> AdaptiveCard:
    """What was decided, how it stands, and what comes before they meet again."""
    body: list[CardElement] = [heading(meeting_title(voice, meeting))]
    body.append(paragraph(voice.say("summary-decided"), bold=True, apart=True))
    for each in meeting.taken[:MOST_TAKEN]:
        body += _taken(voice, each)
    if not meeting.taken:
        body.append(paragraph(voice.say("summary-nothing-decided")))
    body.append(paragraph(voice.say("summary-stands"), bold=True, apart=True))
    body += [*whole(voice, meeting.seen), *_blockers(voice, meeting.seen)]
    body += _open(voice, meeting.open)
    body += _ahead(voice, meeting)
    about = {"initiative": meeting.seen.initiative.id}
    actions = [act(voice.say("summary-status"), "status", about), act(voice.say("summary-gates"), "gates")]
    return card(voice, body, actions)


def _changed(voice: Voice, seen: Seen) -> Iterator[CardElement]:
    if seen.changed:
        yield paragraph(voice.say("status-changed"), bold=True, apart=True)
    for unit, each in seen.changed[:MOST_CHANGES]:
        before, now = voice.say(f"colour-{each.before}"), voice.say(f"colour-{each.now}")
        yield paragraph(voice.say("status-change", unit=unit.name, before=before, now=now))
    if len(seen.changed) > MOST_CHANGES:
        yield aside(voice.say("summary-more", count=len(seen.changed) - MOST_CHANGES))


def _blockers(voice: Voice, seen: Seen) -> Iterator[CardElement]:
    if seen.blockers:
        yield paragraph(voice.say("status-blockers"), bold=True, apart=True)
    for key, count in seen.blockers[:MOST_BLOCKERS]:
        yield paragraph(f"{dimension_name(voice, key, voice.library.playbooks)}: {count}")


def _open(voice: Voice, figures: OpenFigures) -> Iterator[CardElement]:
    if figures.any:
        yield paragraph(voice.say("status-open"), bold=True, apart=True)
    for each in open_counts(voice, figures):
        yield paragraph(each)


def _own(voice: Voice, own: Sequence[Own]) -> Iterator[CardElement]:
    if own:
        yield paragraph(voice.say("summary-own"), bold=True, apart=True)
    for each in own[:MOST_UNITS]:
        yield paragraph(f"{each.unit.name}: {voice.say(f'colour-{each.whole.colour}')}")
        said = [counts(voice, each.whole)]
        if each.blockers:
            said.append(voice.say("summary-blockers", count=each.blockers, late=each.late))
        yield aside("  ·  ".join(said))
    if len(own) > MOST_UNITS:
        yield aside(voice.say("summary-more", count=len(own) - MOST_UNITS))


def _coming(voice: Voice, week: Week) -> Iterator[CardElement]:
    if week.coming or week.seen:
        yield paragraph(voice.say("summary-coming" if week.seen else "summary-coming-own"), bold=True, apart=True)
    own = week.seen is None
    # What several waves get is one message; whose own it is knows which of their units get it.
    lines = list(joined([replace(each, units=()) for each in week.coming] if own else week.coming))
    for each in lines[:MOST_COMING]:
        yield from _entry(voice, each, own=own)
    if len(lines) > MOST_COMING:
        yield aside(voice.say("summary-more", count=len(lines) - MOST_COMING))
    if week.seen and not week.coming:
        yield paragraph(voice.say("summary-nothing-coming"))
    if week.seen and week.sent:
        yield aside(voice.say("summary-sent", count=week.sent))


def _entry(voice: Voice, line: Line, *, own: bool) -> Iterator[CardElement]:
    entry = line.entry
    yield quoted(entry_title(voice, entry), lead=f"{voice.short_day(entry.day)}: ")
    if not own:
        yield aside(entry_audience(voice, entry, line.waves))


def _gates(voice: Voice, gates: Sequence[GateMark]) -> Iterator[CardElement]:
    if gates:
        yield paragraph(voice.say("summary-ahead"), bold=True, apart=True)
    for each in gates[:MOST_GATES]:
        yield paragraph(mark_words(voice, each))


def _taken(voice: Voice, taken: Taken) -> Iterator[CardElement]:
    outcome = outcome_name(voice, taken.planned, taken.decision.outcome)
    yield paragraph(voice.say("gate-told", point=gate_name(voice, taken.planned), outcome=outcome))
    said = [voice.day(taken.decision.at.date())]
    if taken.against:
        said.append(voice.say("summary-against", count=taken.against))
    if taken.decision.over:
        said.append(voice.say("summary-over", count=len(taken.decision.over)))
    yield aside("  ·  ".join(said))


def _ahead(voice: Voice, meeting: Meeting) -> Iterator[CardElement]:
    yield paragraph(voice.say("summary-ahead"), bold=True, apart=True)
    for mark in meeting.gates[:MOST_GATES]:
        yield paragraph(mark_words(voice, mark))
    for wave in meeting.starts[:MOST_GATES]:
        yield paragraph(voice.say("status-wave", wave=wave.id, day=voice.day(wave.go_live)))
    if meeting.next:
        yield paragraph(voice.say("summary-next", day=voice.day(meeting.next)))
    elif not (meeting.gates or meeting.starts):
        yield paragraph(voice.say("summary-nothing-ahead"))


def _week_actions(voice: Voice, week: Week) -> Iterator[Action]:
    yield act(voice.say("summary-status"), "status", {"initiative": week.initiative.id})
    if week.seen and week.seen.own_open.any:
        yield act(voice.say("status-actions"), "actions")
    if week.gates:
        yield act(voice.say("summary-gates"), "gates")
    # Who would rather not get it says so here.
    yield act(voice.say("spare-title"), "spare")
