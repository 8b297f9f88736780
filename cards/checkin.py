"""The check-in: the form, the question that a red answer brings, and the summary."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    TargetElement,
    TextInput,
    ToggleVisibilityAction,
)

from cards.frame import act, aside, card, heading, link, paragraph, quoted
from content.playbook import Criterion
from content.voice import Voice
from dialogs.checkin.model import LONGEST_NOTE, WORST_FIRST, Answer, CheckIn, Form, Status
from dialogs.people.model import Unit

# Teams takes 100 KB; the whole of a long note is one press away, in the form.
LONGEST_QUOTE, MOST_UNITS = 300, 12
STATUS, NOTE, BLOCKER, EXCEPT = "status_", "note_", "blocker_", "except"


def form_card(voice: Voice, form: Form, units: Mapping[str, Unit]) -> AdaptiveCard:
    """One form for the unit, or one common form for several with a choice of those that differ."""
    several = len(form.units) > 1
    names = ", ".join(units[each].name for each in form.units)
    body: list[CardElement] = [
        heading(voice.say("checkin-title", week=_week(form.period))),
        paragraph(names, bold=True),
        aside(voice.say("checkin-intro-several" if several else "checkin-intro", criteria=len(form.criteria))),
    ]
    if form.last_period and form.known:
        body.append(aside(voice.say("checkin-prefilled", week=_week(form.last_period))))
    body.extend(_question(voice, criterion, form.known.get(criterion.id)) for criterion in form.criteria)
    if several:
        body.append(
            ChoiceSetInput(
                id=EXCEPT,
                label=voice.say("checkin-except"),
                is_multi_select=True,
                style="expanded",
                choices=[Choice(title=units[each].name, value=each) for each in form.units],
                wrap=True,
                separator=True,
            )
        )
    return card(voice, body, [act(voice.say("checkin-submit"), "checkin-submit", _carried(form), style="positive")])


def blocker_card(
    voice: Voice, form: Form, unit: Unit, answers: Sequence[Answer], criteria: Mapping[str, Criterion]
) -> AdaptiveCard:
    """What was answered is kept; what blocks the red ones is asked in the same card."""
    body: list[CardElement] = [
        heading(voice.say("checkin-blocker-title", unit=unit.name)),
        paragraph(voice.say("checkin-blocker-text")),
    ]
    for answer in answers:
        label = voice.pick(criteria[answer.criterion].label)
        body.append(paragraph(f"{_mark(voice, Status.RED)}: {label}", bold=True, apart=True))
        body.append(
            TextInput(
                id=BLOCKER + answer.criterion,
                label=voice.say("checkin-blocker-label"),
                value=answer.note or None,
                is_multiline=True,
                is_required=True,
                error_message=voice.say("checkin-blocker-missing"),
                max_length=LONGEST_NOTE,
            )
        )
    save = act(voice.say("checkin-blocker-submit"), "checkin-submit", _carried(form, unit), style="positive")
    return card(voice, body, [save])


def summary_card(
    voice: Voice,
    checkins: Sequence[CheckIn],
    units: Mapping[str, Unit],
    criteria: Mapping[str, Criterion],
    names: Mapping[str, str],
) -> AdaptiveCard:
    """What is stored, by whom and when, with a way to change it; `names` are people's names by id."""
    body: list[CardElement] = [heading(voice.say("checkin-done-title", week=_week(checkins[0].period)))]
    for checkin in checkins[:MOST_UNITS]:
        body.append(paragraph(units[checkin.unit].name, bold=True, apart=True))
        for answer in sorted(checkin.answers, key=lambda each: WORST_FIRST.index(each.status)):
            if answer.criterion not in criteria:
                continue
            body.append(paragraph(f"{_mark(voice, answer.status)}: {voice.pick(criteria[answer.criterion].label)}"))
            if answer.note:
                body.append(quoted(_clip(answer.note)))
            if answer.blocker and answer.blocker != answer.note:
                body.append(quoted(_clip(answer.blocker), lead=voice.say("checkin-blocker-lead") + " "))
        day = voice.day(units[checkin.unit].day(checkin.at))
        body.append(aside(voice.say("checkin-done-by", name=names.get(checkin.by, ""), day=day)))
    if len(checkins) > MOST_UNITS:
        body.append(aside(voice.say("status-more", count=len(checkins) - MOST_UNITS)))
    first = checkins[0]
    if any(answer.status is Status.RED for checkin in checkins for answer in checkin.answers):
        body.append(paragraph(voice.say("checkin-red-follow-up")))
    data = {"initiative": first.initiative, "units": [checkin.unit for checkin in checkins]}
    return card(voice, body, [act(voice.say("checkin-edit"), "checkin-edit", data)])


def _question(voice: Voice, criterion: Criterion, known: Answer | None) -> Container:
    label = voice.pick(criterion.label)
    choices = [Status.GREEN, Status.YELLOW, Status.RED, Status.NOT_APPLICABLE]
    note = NOTE + criterion.id
    has_note = bool(known and known.note)
    items: list[CardElement] = [
        ChoiceSetInput(
            id=STATUS + criterion.id,
            label=label,
            style="compact",
            value=known.status.value if known else None,
            placeholder=voice.say("checkin-choose"),
            is_required=True,
            error_message=voice.say("checkin-choose-missing"),
            choices=[Choice(title=_mark(voice, status), value=status.value) for status in choices],
        ),
        TextInput(
            id=note,
            label=voice.say("checkin-note-label", criterion=label),
            is_visible=has_note,
            value=known.note if known and known.note else None,
            is_multiline=True,
            max_length=LONGEST_NOTE,
        ),
    ]
    if known and known.blocker:
        items.append(
            TextInput(
                id=BLOCKER + criterion.id,
                label=voice.say("checkin-blocker-label"),
                value=known.blocker,
                is_multiline=True,
                max_length=LONGEST_NOTE,
            )
        )
    if not has_note:
        # A link rather than an action: a card has room for six actions, a form may have twelve criteria.
        toggle = ToggleVisibilityAction(
            title=voice.say("checkin-note-add"),
            target_elements=[TargetElement(element_id=note), TargetElement(element_id="add_" + note)],
        )
        items.append(Container(id="add_" + note, select_action=toggle, items=[link(voice.say("checkin-note-add"))]))
    return Container(items=items, separator=True)


def _carried(form: Form, unit: Unit | None = None) -> dict[str, object]:
    return {
        "initiative": form.initiative,
        "period": form.period,
        "units": [unit.id] if unit else list(form.units),
        "then": list(form.then),
        "revisions": dict(form.revisions),
        "shown": form.last_period or "",
    }


def _clip(text: str) -> str:
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rstrip() + "…"


def _mark(voice: Voice, status: Status) -> str:
    return voice.say(f"status-{status}")


def _week(period: str) -> int:
    return int(period.rpartition("W")[2])
