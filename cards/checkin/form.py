"""The form: one for a unit, or one common form for several with a choice of those that differ."""

from collections.abc import Mapping, Sequence

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    NumberInput,
    TargetElement,
    TextInput,
    ToggleVisibilityAction,
)

from cards.checkin.names import COMMENT, EXCEPT, FIGURE, NOTE, RATINGS, STATUS, WISH, carried, mark, name_of
from cards.frame import act, aside, card, heading, link, paragraph, quoted
from cards.pulse import said_of
from content.playbook import AnswerType, Criterion
from content.voice import Voice
from dialogs.checkin.flow import unchanged
from dialogs.checkin.model import LONGEST_NOTE, WHOLE, Answer, Form, Status, Wish
from dialogs.checkin.pages import pages
from dialogs.initiative.model import Visibility
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit

_GREENS = "greens"


def form_card(
    voice: Voice, form: Form, units: Mapping[str, Unit], visibility: Visibility, page: int = 0
) -> AdaptiveCard:
    """One page of the form; what was green last time is folded away, and "nothing has changed" is one press."""
    every = pages(form)
    page = min(page, len(every) - 1)
    last = page == len(every) - 1
    body = [*_head(voice, form, units, visibility, page, len(every)), *_questions(voice, form, every[page])]
    if last and not form.proof:
        body += _beside(voice, form)
    if last and len(form.units) > 1:
        body.append(_except(voice, form, units))
    send = voice.say("checkin-submit" if last else "checkin-next")
    actions = [act(send, "checkin-submit", carried(form, page), style="positive")]
    if page == 0 and form.last_period and unchanged(form):
        actions.insert(0, act(voice.say("checkin-same"), "checkin-same", carried(form)))
    if page == 0 and not form.proof and not form.revisions:
        actions.append(act(voice.say("checkin-snooze"), "checkin-snooze", carried(form)))
        actions.append(act(voice.say("checkin-skip"), "checkin-skip", carried(form)))
        actions.append(act(voice.say("checkin-away"), "away"))
    return card(voice, body, actions)


def _head(
    voice: Voice, form: Form, units: Mapping[str, Unit], visibility: Visibility, page: int, pages_: int
) -> list[CardElement]:
    names = ", ".join(name_of(voice, each, units) for each in form.units)
    body: list[CardElement] = [heading(voice.say("checkin-title", week=week_of(form.period)))]
    body.append(paragraph(names[:1].upper() + names[1:], bold=True))
    if pages_ > 1:
        body.append(aside(voice.say("checkin-page", page=page + 1, pages=pages_)))
    if page:
        return body
    if form.proof:
        body.append(aside(voice.say("checkin-intro-whole", about=names)))
    else:
        several = "checkin-intro-several" if len(form.units) > 1 else "checkin-intro"
        body.append(aside(voice.say(several, criteria=len(form.criteria))))
        body.append(aside(voice.say(f"checkin-seen-{visibility}")))
    if form.last_period and form.known:
        body.append(aside(voice.say("checkin-prefilled", week=week_of(form.last_period))))
    return body


def _questions(voice: Voice, form: Form, criteria: Sequence[Criterion]) -> list[CardElement]:
    """What needs a look first; what was green last time follows, folded away."""
    folded = [each for each in criteria if form.last_period and _green(form.known.get(each.id))]
    open_ = [each for each in criteria if each not in folded]
    shown: list[CardElement] = [_question(voice, form, each) for each in open_]
    if not folded:
        return shown
    show = ToggleVisibilityAction(
        title=voice.say("checkin-greens", count=len(folded)),
        target_elements=[TargetElement(element_id=_GREENS), TargetElement(element_id="show_" + _GREENS)],
    )
    words = [link(voice.say("checkin-greens", count=len(folded)))]
    shown.append(Container(id="show_" + _GREENS, select_action=show, items=words, separator=True))
    shown.append(Container(id=_GREENS, is_visible=False, items=[_question(voice, form, each) for each in folded]))
    return shown


def _green(answer: Answer | None) -> bool:
    return answer is not None and answer.status in (Status.GREEN, Status.NOT_APPLICABLE)


def _question(voice: Voice, form: Form, criterion: Criterion) -> Container:
    known = form.known.get(criterion.id)
    items: list[CardElement] = list(_inputs(voice, criterion, known))
    if form.proof:
        items.append(
            TextInput(
                id=NOTE + criterion.id,
                label=voice.say("checkin-proof", evidence=voice.pick(criterion.evidence)),
                value=known.note if known and known.note else None,
                is_multiline=True,
                max_length=LONGEST_NOTE,
            )
        )
    if criterion.id in form.pulse:
        tally, asked = form.pulse[criterion.id]
        said = said_of(voice, tally, asked)
        items.append(aside(voice.say("pulse-heard", week=week_of(tally.poll.period), said=said)))
    if known and known.blocker:
        items.append(quoted(known.blocker, lead=voice.say("checkin-blocker-lead") + " "))
    return Container(items=items, separator=True)


def _inputs(voice: Voice, criterion: Criterion, known: Answer | None) -> list[CardElement]:
    label = voice.pick(criterion.label)
    if criterion.answer is AnswerType.YES_PARTLY_NO:
        return [_colour_choice(voice, criterion, label, known)]
    figures = known.figures if known else ()
    if criterion.answer is AnswerType.RATING:
        labels = [voice.say("checkin-rating", part=voice.pick(each.label)) for each in criterion.parts] or [label]
        choices = [Choice(title=_rating(voice, number), value=str(number)) for number in RATINGS]
        ratings: list[CardElement] = [
            ChoiceSetInput(
                id=f"{FIGURE}{criterion.id}_{place}",
                label=each,
                style="compact",
                value=str(figures[place]) if place < len(figures) else None,
                placeholder=voice.say("checkin-choose"),
                is_required=True,
                error_message=voice.say("checkin-choose-missing"),
                choices=choices,
            )
            for place, each in enumerate(labels)
        ]
        return [paragraph(label), *ratings] if criterion.parts else ratings
    share = criterion.answer is AnswerType.SHARE
    return [
        NumberInput(
            id=f"{FIGURE}{criterion.id}_0",
            label=voice.say("checkin-share", criterion=label) if share else label,
            value=figures[0] if figures else None,
            min=0,
            max=100 if share else None,
            is_required=True,
            error_message=voice.say("checkin-share-missing" if share else "checkin-count-missing"),
        )
    ]


def _colour_choice(voice: Voice, criterion: Criterion, label: str, known: Answer | None) -> ChoiceSetInput:
    choices = [Status.GREEN, Status.YELLOW, Status.RED]
    if criterion.conditional or (known and known.status is Status.NOT_APPLICABLE):
        choices.append(Status.NOT_APPLICABLE)
    return ChoiceSetInput(
        id=STATUS + criterion.id,
        label=label,
        style="compact",
        value=known.status.value if known else None,
        placeholder=voice.say("checkin-choose"),
        is_required=True,
        error_message=voice.say("checkin-choose-missing"),
        choices=[Choice(title=mark(voice, status), value=status.value) for status in choices],
    )


def _rating(voice: Voice, number: int) -> str:
    return voice.say(f"checkin-rating-{number}") if number in (1, 3, 5) else str(number)


def _beside(voice: Voice, form: Form) -> list[CardElement]:
    """What belongs to no criterion: something to add, and whether the pace is too much."""
    return [
        TextInput(
            id=COMMENT,
            label=voice.say("checkin-comment"),
            value=form.comment or None,
            is_multiline=True,
            max_length=LONGEST_NOTE,
            separator=True,
        ),
        ChoiceSetInput(
            id=WISH,
            label=voice.say("checkin-wish"),
            style="compact",
            value=(form.request.wish if form.request else Wish.NONE).value,
            choices=[Choice(title=voice.say(f"checkin-wish-{wish}"), value=wish.value) for wish in Wish],
        ),
    ]


def _except(voice: Voice, form: Form, units: Mapping[str, Unit]) -> ChoiceSetInput:
    return ChoiceSetInput(
        id=EXCEPT,
        label=voice.say("checkin-except"),
        is_multi_select=True,
        style="expanded",
        choices=[Choice(title=name_of(voice, each, units), value=each) for each in form.units if each != WHOLE],
        wrap=True,
        separator=True,
    )
