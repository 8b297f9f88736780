"""A short question without names, and what became of the answers."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, TextInput

from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from content.playbook import Playbook, Pulse
from content.voice import Voice
from dialogs.ask.model import LONGEST_REASON
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.privacy import FEWEST
from dialogs.pulse.flow import may_be_shown, pulse_of, together
from dialogs.pulse.model import Opinion, Poll, Tally

# Before a question's id; and what colleagues ask.
OPINION, COLLEAGUES = "opinion_", "colleagues"
# A card of every unit would not be read.
MOST_UNITS = 15


def pulse_card(voice: Voice, poll: Poll, pulse: Pulse, slip: str) -> AdaptiveCard:
    """One question is answered with one press; several, and what colleagues ask, with a short form."""
    data = {
        "initiative": poll.initiative,
        "playbook": poll.playbook,
        "pulse": poll.pulse,
        "period": poll.period,
        "about": poll.about,
        "slip": slip,
    }
    first = pulse.questions[0]
    alone = len(pulse.questions) == 1 and not pulse.colleagues
    body: list[CardElement] = [heading(voice.say("pulse-title", count=len(pulse.questions)))]
    promise = aside(voice.say("pulse-promise", fewest=FEWEST))
    if alone:
        body += [paragraph(voice.pick(first.label), bold=True), promise]
        taps = [act(voice.say(f"pulse-{each}"), "pulse", {**data, OPINION + first.id: each.value}) for each in Opinion]
        return card(voice, body, taps)
    body.append(promise)
    for question in pulse.questions:
        body.append(
            ChoiceSetInput(
                id=OPINION + question.id,
                label=voice.pick(question.label),
                style="expanded",
                is_required=True,
                error_message=voice.say("pulse-choose"),
                choices=[Choice(title=voice.say(f"pulse-{each}"), value=each.value) for each in Opinion],
            )
        )
    if pulse.colleagues:
        body.append(
            TextInput(
                id=COLLEAGUES,
                label=voice.pick(pulse.colleagues),
                placeholder=voice.say("pulse-colleagues-goes"),
                is_multiline=True,
                max_length=LONGEST_REASON,
            )
        )
    return card(voice, body, [act(voice.say("pulse-send"), "pulse", data, style="positive")])


def pulse_result_card(
    voice: Voice,
    initiative: Initiative,
    tallies: Sequence[Tally],
    units: Mapping[str, Unit],
    playbooks: Mapping[str, Playbook],
) -> AdaptiveCard:
    """The newest answers by question: all together, and of each of `units`, those with the fewest yes first."""
    body: list[CardElement] = [heading(voice.say("pulse-of", initiative=initiative_name(voice, initiative)))]
    by_pulse: dict[tuple[str, str], list[Tally]] = {}
    for each in tallies:
        by_pulse.setdefault((each.poll.playbook, each.poll.pulse), []).append(each)
    for parts in by_pulse.values():
        pulse = pulse_of(playbooks, parts[0].poll)
        if pulse:
            body += _pulse(voice, pulse, parts, units)
    if len(body) == 1:
        body.append(paragraph(voice.say("pulse-nothing-yet")))
    return card(voice, [*body, aside(voice.say("pulse-rule", fewest=FEWEST))])


def _pulse(voice: Voice, pulse: Pulse, parts: Sequence[Tally], units: Mapping[str, Unit]) -> list[CardElement]:
    newest = max(each.poll.period for each in parts)
    found: list[CardElement] = []
    everybody = together(parts)
    own = [each for each in parts if each.poll.about in units]
    for question in pulse.questions:
        found.append(paragraph(voice.pick(question.label), bold=True, apart=True))
        if everybody:
            said = said_of(voice, everybody, question.id)
            found.append(paragraph(voice.say("pulse-together", said=said, week=week_of(newest))))
        else:
            found.append(paragraph(voice.say("pulse-few")))
        shown = sorted((each for each in own if may_be_shown(each)), key=lambda each: _yes(each, question.id))
        for each in shown[:MOST_UNITS]:
            week = week_of(each.poll.period)
            unit = units[each.poll.about].name
            found.append(aside(voice.say("pulse-unit", unit=unit, week=week, said=said_of(voice, each, question.id))))
        if len(shown) > MOST_UNITS:
            found.append(aside(voice.say("status-more", count=len(shown) - MOST_UNITS)))
    few = [units[each.poll.about].name for each in own if not may_be_shown(each)]
    if few:
        names = ", ".join(few[:MOST_UNITS])
        found.append(aside(voice.say("pulse-few-in", units=names, more=max(0, len(few) - MOST_UNITS))))
    return found


def said_of(voice: Voice, tally: Tally, question: str) -> str:
    """How many said what, such as `8 yes, 3 partly, 1 no (12 answers)`."""
    counts = tally.counts.get(question, {})
    given = {each.value: counts.get(each, 0) for each in Opinion}
    return voice.say("pulse-said", **given, answers=tally.answers)


def _yes(tally: Tally, question: str) -> float:
    return tally.counts.get(question, {}).get(Opinion.YES, 0) / max(1, tally.answers)
