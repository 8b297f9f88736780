"""What is stored, by whom and when, with a way to change it."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.checkin.names import mark, name_of
from cards.frame import act, aside, card, heading, name_of_person, paragraph, quoted
from content.playbook import Criterion
from content.voice import Voice
from dialogs.checkin.model import WORST_FIRST, Answer, CheckIn, Status
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit

# Teams takes 100 KB; the whole of a long note is one press away, in the form.
LONGEST_QUOTE, MOST_UNITS = 300, 12


def summary_card(
    voice: Voice,
    checkins: Sequence[CheckIn],
    units: Mapping[str, Unit],
    criteria: Mapping[str, Criterion],
    names: Mapping[str, str],
    *,
    proof: bool = False,
) -> AdaptiveCard:
    """The answers of the period of each check-in, the worst first; `names` are people's names by id."""
    body: list[CardElement] = [heading(voice.say("checkin-done-title", week=week_of(checkins[0].period)))]
    for checkin in checkins[:MOST_UNITS]:
        body += _unit(voice, checkin, units, criteria, names)
    if len(checkins) > MOST_UNITS:
        body.append(aside(voice.say("status-more", count=len(checkins) - MOST_UNITS)))
    said = [answer for checkin in checkins for answer in checkin.answers if answer.period == checkin.period]
    if any(answer.status in (Status.RED, Status.YELLOW) and answer.blocker for answer in said):
        body.append(paragraph(voice.say("checkin-red-follow-up")))
    if any(checkin.request for checkin in checkins):
        body.append(paragraph(voice.say("checkin-wish-follow-up")))
    first = checkins[0]
    data = {"initiative": first.initiative, "units": [checkin.unit for checkin in checkins], "proof": proof}
    return card(voice, body, [act(voice.say("checkin-edit"), "checkin-edit", data)])


def _unit(
    voice: Voice,
    checkin: CheckIn,
    units: Mapping[str, Unit],
    criteria: Mapping[str, Criterion],
    names: Mapping[str, str],
) -> list[CardElement]:
    about = name_of(voice, checkin.unit, units)
    parts: list[CardElement] = [paragraph(about[:1].upper() + about[1:], bold=True, apart=True)]
    said = [each for each in checkin.answers if each.period == checkin.period and each.criterion in criteria]
    for answer in sorted(said, key=lambda each: WORST_FIRST.index(each.status)):
        parts.append(paragraph(f"{mark(voice, answer.status)}: {voice.pick(criteria[answer.criterion].label)}"))
        parts += _beneath(voice, answer)
    if checkin.comment:
        parts.append(quoted(_clip(checkin.comment), lead=voice.say("checkin-comment-lead") + " "))
    if checkin.request:
        lead = voice.say(f"checkin-wish-lead-{checkin.request.wish}")
        parts.append(quoted(_clip(checkin.request.reason), lead=lead + " "))
    day = voice.day(units[checkin.unit].day(checkin.at) if checkin.unit in units else checkin.at.date())
    return [*parts, aside(voice.say("checkin-done-by", name=name_of_person(voice, names, checkin.by), day=day))]


def _beneath(voice: Voice, answer: Answer) -> list[CardElement]:
    parts: list[CardElement] = []
    if answer.figures:
        parts.append(aside(" · ".join(map(str, answer.figures))))
    if answer.note:
        parts.append(quoted(_clip(answer.note)))
    if answer.blocker:
        parts.append(quoted(_clip(answer.blocker), lead=voice.say("checkin-blocker-lead") + " "))
    if answer.blocker and answer.help:
        who = f"{voice.say('checkin-help-lead')} {voice.say(f'checkin-help-{answer.help}')}"
        by_when = voice.say("checkin-due-lead", day=voice.day(answer.due)) if answer.due else ""
        parts.append(aside(", ".join(filter(None, (who, by_when)))))
    return parts


def _clip(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rstrip() + "…"
