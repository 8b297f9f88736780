"""What a red or yellow answer brings: what blocks, who can help, by when; and why something does not apply."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, DateInput, TextInput

from cards.checkin.names import BLOCKER, DUE, HELP, NOTE, REASON, carried, mark, name_of
from cards.frame import act, card, heading, paragraph
from content.playbook import Criterion
from content.voice import Voice
from dialogs.checkin.model import LONGEST_NOTE, Answer, Form, Help, Request, Status
from dialogs.checkin.pages import to_explain
from dialogs.people.model import Unit


def details_card(
    voice: Voice,
    form: Form,
    units: Mapping[str, Unit],
    answers: Sequence[Answer],
    criteria: Mapping[str, Criterion],
    request: Request | None = None,
) -> AdaptiveCard:
    """What was answered is kept; this asks for the rest. `request` is one that lacks its reason."""
    about = name_of(voice, form.units[0], units)
    body: list[CardElement] = [
        heading(voice.say("checkin-blocker-title", unit=about)),
        paragraph(voice.say("checkin-blocker-text")),
    ]
    for answer in to_explain(answers, beside=1 if request else 0):
        label = voice.pick(criteria[answer.criterion].label)
        body.append(paragraph(f"{mark(voice, answer.status)}: {label}", bold=True, apart=True))
        body += _why_not(voice, answer) if answer.status is Status.NOT_APPLICABLE else _help(voice, answer)
    if request:
        body.append(
            TextInput(
                id=REASON,
                label=f"{voice.say(f'checkin-wish-{request.wish}')}. {voice.say('checkin-reason')}",
                is_multiline=True,
                is_required=True,
                error_message=voice.say("checkin-reason-missing"),
                max_length=LONGEST_NOTE,
                separator=True,
            )
        )
    data = {**carried(form), "details": True}
    return card(voice, body, [act(voice.say("checkin-blocker-submit"), "checkin-submit", data, style="positive")])


def _why_not(voice: Voice, answer: Answer) -> list[CardElement]:
    return [
        TextInput(
            id=NOTE + answer.criterion,
            label=voice.say("checkin-why-not"),
            is_multiline=True,
            is_required=True,
            error_message=voice.say("checkin-reason-missing"),
            max_length=LONGEST_NOTE,
        )
    ]


def _help(voice: Voice, answer: Answer) -> list[CardElement]:
    return [
        TextInput(
            id=BLOCKER + answer.criterion,
            label=voice.say("checkin-blocker-label"),
            value=answer.blocker or None,
            is_multiline=True,
            # A yellow that says nothing is an answer; a red one is a call for help.
            is_required=answer.status is Status.RED,
            error_message=voice.say("checkin-blocker-missing"),
            max_length=LONGEST_NOTE,
        ),
        ChoiceSetInput(
            id=HELP + answer.criterion,
            label=voice.say("checkin-help-label"),
            style="compact",
            value=(answer.help or Help.OURSELVES).value,
            choices=[Choice(title=voice.say(f"checkin-help-{each}"), value=each.value) for each in Help],
        ),
        DateInput(
            id=DUE + answer.criterion,
            label=voice.say("checkin-due-label"),
            value=answer.due.isoformat() if answer.due else None,
        ),
    ]
