"""A question to a person: the form, what the asker sees of it, what the desk sees, and the list of what waits."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from microsoft_teams.cards import (
    Action,
    ActionSet,
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    TargetElement,
    TextInput,
    ToggleInput,
    ToggleVisibilityAction,
)

from cards.frame import act, aside, card, heading, link, paragraph, quoted
from content.settings import Desk
from content.voice import Voice
from dialogs.people.model import Unit
from dialogs.ticket.desk import Attendance
from dialogs.ticket.model import ASKERS, LONGEST_TEXT, WAITING, Act, Context, Entry, Ticket, TicketState

# The names of inputs.
QUESTION, KIND, ALONG = "ticket_question", "ticket_kind", "ticket_along"
MORE, ANSWER, DESK, REASON = "ticket_more", "ticket_answer", "ticket_desk", "ticket_reason"

# A list longer than this is worked through from the top anyway.
MOST_TICKETS = 20
LONGEST_TITLE = 80
# Each may fill LONGEST_TEXT, and Teams refuses a card of more than 100 KB.
MOST_WRITTEN = 8


def form_card(
    voice: Voice,
    desks: Sequence[tuple[Desk, Attendance]],
    carried: Mapping[str, str],
    *,
    now: datetime,
    text: str = "",
    context: Context | None = None,
    contact: str | None = None,
) -> AdaptiveCard:
    """What do you want to know, from whom; the desk proposed comes first.

    `context` is what could be sent along, and `carried` what the button needs to find it again.
    """
    body: list[CardElement] = [
        heading(voice.say("ticket-form-title")),
        paragraph(voice.say("ticket-form-text")),
        TextInput(
            id=QUESTION,
            label=voice.say("ticket-form-question"),
            value=text or None,
            is_multiline=True,
            is_required=True,
            error_message=voice.say("ticket-no-text"),
            max_length=LONGEST_TEXT,
        ),
    ]
    if len(desks) > 1:
        body.append(
            ChoiceSetInput(
                id=KIND,
                label=voice.say("ticket-form-kind"),
                style="expanded",
                value=desks[0][0].kind.value,
                choices=[Choice(title=voice.say(f"ticket-kind-{desk.kind}"), value=desk.kind) for desk, _ in desks],
                wrap=True,
            )
        )
    if context:
        label, title = voice.say("ticket-form-along-label"), voice.say("ticket-form-along")
        body.append(ToggleInput(id=ALONG, label=label, title=title, value="false", wrap=True))
    body += [aside(_attended(voice, desk, there, now)) for desk, there in desks]
    if contact:
        body.append(aside(voice.say("ticket-urgent", contact=contact)))
    return card(voice, body, [act(voice.say("ticket-send"), "ticket-open", dict(carried), style="positive")])


def asker_title(voice: Voice, ticket: Ticket) -> str:
    """How it stands with a question, in a line for the one who asked."""
    key = "reply-asker" if ticket.is_feedback else "ticket-asker"
    return voice.say(f"{key}-{ticket.state}", number=ticket.number, desk=_desk_name(voice, ticket.desk))


def asker_card(voice: Voice, ticket: Ticket, there: Attendance | None, now: datetime) -> AdaptiveCard:
    """The question as the asker follows it, from receipt to answer; `there` says when somebody looks at it."""
    body: list[CardElement] = [heading(asker_title(voice, ticket))]
    if ticket.state is TicketState.WITHDRAWN:
        return card(voice, [*body, paragraph(voice.say("ticket-withdrawn-text"))])
    asked = voice.say("reply-you-wrote" if ticket.is_feedback else "ticket-you-asked")
    body += [*_sent(voice, ticket), quoted(ticket.text, lead=asked + " ")]
    written, note = _latest(voice, ticket)
    body += note
    for entry in written:
        mine = entry.act in ASKERS
        body.append(quoted(entry.text, lead=voice.say("ticket-you-added" if mine else "ticket-answer-lead") + " "))
        body += [] if mine else [aside(_answered_by(voice, entry))]
    desk = voice.library.settings.desk(ticket.desk)
    if ticket.state is TicketState.OPEN and desk and there:
        body.append(aside(_attended(voice, desk, there, now)))
    about = {"ticket": ticket.id}
    more = voice.say("ticket-add" if ticket.state in WAITING else "ticket-need-more")
    actions: list[Action] = []
    if ticket.state is TicketState.ANSWERED:
        actions.append(act(voice.say("answer-helpful"), "ticket-helped", about, style="positive"))
    actions.append(_opening(more, MORE))
    if ticket.state in WAITING:
        title = voice.say("reply-withdraw" if ticket.is_feedback else "ticket-withdraw")
        actions.append(act(title, "ticket-withdraw", about))
    body.append(_writing(voice, MORE, "ticket-more-label", act(voice.say("ticket-send"), "ticket-add", about)))
    return card(voice, body, actions)


def desk_title(voice: Voice, ticket: Ticket, names: Mapping[str, str]) -> str:
    """How it stands with a question, in a line for the desk; `names` are people's names by id."""
    name = names.get(ticket.taken_by or "") or voice.say("ticket-somebody")
    key = "reply-desk" if ticket.is_feedback else "ticket-desk"
    return voice.say(f"{key}-{ticket.state}", number=ticket.number, name=name)


def desk_card(
    voice: Voice,
    ticket: Ticket,
    unit: Unit | None,
    names: Mapping[str, str],
    now: datetime,
    *,
    here: bool = True,
    draft: str = "",
) -> AdaptiveCard:
    """The question as the desk works with it; a card that hangs where it no longer is (not `here`) only says so.

    `draft` is an answer that somebody has begun, and that must not be lost.
    """
    body: list[CardElement] = [heading(desk_title(voice, ticket, names)), aside(_facts(voice, ticket, unit, now))]
    if not here:
        return card(voice, [*body, paragraph(voice.say("ticket-moved", desk=_desk_name(voice, ticket.desk)))])
    if ticket.state is TicketState.WITHDRAWN:
        return card(voice, [*body, paragraph(voice.say("ticket-withdrawn-text"))])
    body += [*_sent(voice, ticket), quoted(ticket.text)]
    if ticket.context and not ticket.about:
        if ticket.context.question:
            body.append(quoted(ticket.context.question, lead=voice.say("ticket-context-question") + " "))
        if ticket.context.article:
            body.append(quoted(ticket.context.article, lead=voice.say("ticket-context-article") + " "))
    written, note = _latest(voice, ticket)
    body += note
    for entry in written:
        lead = voice.say("ticket-asker-added" if entry.act in ASKERS else "ticket-answer-lead")
        body.append(quoted(entry.text, lead=lead + " "))
    areas, actions = _desk_actions(voice, ticket, draft)
    return card(voice, [*body, *areas], actions)


def word(voice: Voice, ticket: Ticket, act: Act) -> str:
    """What the asker did just now; what they wrote stands on the desk's card, from where it can be withdrawn."""
    return voice.say(f"ticket-word-{act}", number=ticket.number)


def overdue(voice: Voice, ticket: Ticket, level: str, now: datetime) -> str:
    """That a question has waited too long."""
    return voice.say(f"ticket-overdue-{level}", number=ticket.number, age=_age(voice, now - ticket.opened))


def list_card(
    voice: Voice,
    waiting: Sequence[Ticket],
    own: Sequence[Ticket],
    names: Mapping[str, str],
    now: datetime,
) -> AdaptiveCard:
    """What waits at the desks, oldest first, and what the reader asked; each opens at a press."""
    body: list[CardElement] = [heading(voice.say("ticket-list-title"))]
    if waiting:
        body.append(paragraph(voice.say("ticket-list-waiting", count=len(waiting)), bold=True))
        for each in waiting[:MOST_TICKETS]:
            asked = voice.say("ticket-asked", age=_age(voice, now - each.opened))
            body.append(_row(voice, each, f"{desk_title(voice, each, names)} · {asked}"))
    if len(waiting) > MOST_TICKETS:
        body.append(aside(voice.say("ticket-list-more", count=len(waiting) - MOST_TICKETS)))
    if own:
        body.append(paragraph(voice.say("ticket-list-own"), bold=True, apart=bool(waiting)))
        body += [_row(voice, each, asker_title(voice, each)) for each in own[-MOST_TICKETS:]]
    return card(voice, body)


def _sent(voice: Voice, ticket: Ticket) -> list[CardElement]:
    """What was sent that it is a reply to, in a line."""
    title = ticket.context.article if ticket.about and ticket.context else ""
    return [aside(voice.say("reply-about", title=title))] if title else []


def _latest(voice: Voice, ticket: Ticket) -> tuple[Sequence[Entry], list[CardElement]]:
    """What was written after the question, as much of it as a card can hold, and word of it when that is not all."""
    written = [entry for entry in ticket.entries if entry.text]
    note = [aside(voice.say("ticket-latest", count=MOST_WRITTEN))] if len(written) > MOST_WRITTEN else []
    return written[-MOST_WRITTEN:], [*note]


def _desk_actions(voice: Voice, ticket: Ticket, draft: str) -> tuple[list[CardElement], list[Action]]:
    """What can be done from here: buttons, and the parts of the card that some of them open."""
    # Who has it is carried along: who takes over, or answers in another's place, has seen whose it was.
    about = {"ticket": ticket.id, "taken_by": ticket.taken_by or ""}
    reopen = act(voice.say("ticket-reopen"), "ticket-reopen", about)
    if ticket.state is TicketState.CLOSED:
        return [], [reopen]
    send = act(voice.say("ticket-answer-send"), "ticket-answer", about, style="positive")
    close = act(voice.say("ticket-close"), "ticket-close", about)
    areas: list[CardElement] = [
        _writing(voice, ANSWER, "ticket-answer-label", send, draft),
        _writing(voice, REASON, "ticket-reason-label", close),
    ]
    answer = _opening(voice.say("ticket-answer-button"), ANSWER)
    closing = _opening(voice.say("ticket-close"), REASON)
    if ticket.state is TicketState.ANSWERED:
        return areas, [answer, reopen, closing]
    taking = voice.say("ticket-take-over" if ticket.taken_by else "ticket-take")
    actions: list[Action] = [act(taking, "ticket-take", about), answer, closing]
    others = [desk for desk in voice.library.settings.desks if desk.id != ticket.desk]
    if others:
        areas.append(_moving(voice, others, about))
        actions.insert(2, _opening(voice.say("ticket-move"), DESK))
    return areas, actions


def _moving(voice: Voice, others: Sequence[Desk], about: dict[str, str]) -> Container:
    choices = [Choice(title=_desk_name(voice, each.id), value=each.id) for each in others]
    label = voice.say("ticket-move-label")
    choice = ChoiceSetInput(id=DESK, label=label, style="compact", value=others[0].id, choices=choices)
    send = act(voice.say("ticket-move"), "ticket-move", about)
    return Container(id=_area(DESK), is_visible=False, items=[choice, ActionSet(actions=[send])])


def _writing(voice: Voice, name: str, label: str, send: Action, draft: str = "") -> Container:
    """A place to write, opened by its button; not required, for an empty one must not hold up the other buttons."""
    field = TextInput(id=name, label=voice.say(label), value=draft or None, is_multiline=True, max_length=LONGEST_TEXT)
    return Container(id=_area(name), is_visible=bool(draft), items=[field, ActionSet(actions=[send])])


def _opening(title: str, name: str) -> ToggleVisibilityAction:
    return ToggleVisibilityAction(title=title, target_elements=[TargetElement(element_id=_area(name))])


def _area(name: str) -> str:
    return f"{name}_area"


def _row(voice: Voice, ticket: Ticket, below: str) -> Container:
    show = act(voice.say("ticket-show"), "ticket-show", {"ticket": ticket.id})
    words = ticket.text if len(ticket.text) <= LONGEST_TITLE else ticket.text[:LONGEST_TITLE].rstrip() + "…"
    return Container(select_action=show, items=[quoted(words), link(below)], spacing="Medium")


def _facts(voice: Voice, ticket: Ticket, unit: Unit | None, now: datetime) -> str:
    place = unit.name if unit else voice.say("ticket-no-unit")
    language = voice.say("ticket-language", language=voice.say(f"language-{ticket.language}"))
    return f"{place} · {language} · {voice.say('ticket-asked', age=_age(voice, now - ticket.opened))}"


def _answered_by(voice: Voice, entry: Entry) -> str:
    key = "ticket-closed-by" if entry.act is Act.CLOSED else "ticket-answered-by"
    desk = voice.library.settings.desk(entry.desk)
    day = entry.at.astimezone(ZoneInfo(desk.hours.time_zone) if desk else UTC).date()
    return voice.say(key, role=voice.role(entry.role), desk=_desk_name(voice, entry.desk), day=voice.day(day))


def _desk_name(voice: Voice, id_: str) -> str:
    """What a desk is called, in the middle of a sentence; its id when it is in the settings no more."""
    desk = voice.library.settings.desk(id_)
    return voice.fill(voice.pick(desk.name)) if desk else id_


def _attended(voice: Voice, desk: Desk, there: Attendance, now: datetime) -> str:
    """Whether somebody is at the desk, and if not what to do or when to expect an answer."""
    name = _desk_name(voice, desk.id)
    if there.until:
        return voice.say("ticket-desk-open-now", desk=name, time=voice.time(there.until))
    assert there.again is not None, "a desk is open, or will be"
    if there.on_call and desk.on_call:
        return f"{voice.say('ticket-desk-shut', desk=name)} {voice.fill(voice.pick(desk.on_call.text))}"
    today = now.astimezone(there.again.tzinfo).date()
    is_today = there.again.date() == today
    day = voice.say("ticket-today") if is_today else voice.say("ticket-on", day=voice.weekday(there.again.date()))
    return voice.say("ticket-desk-opens", desk=name, day=day, time=voice.time(there.again))


def _age(voice: Voice, span: timedelta) -> str:
    if span < timedelta(hours=1):
        return voice.say("ticket-age-new")
    if span < timedelta(days=2):
        return voice.say("ticket-age-hours", count=span // timedelta(hours=1))
    return voice.say("ticket-age-days", count=span.days)
