"""What readiness proposes to send: why, the message as it would go out, and the buttons of whoever decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, Container

from cards.frame import act, aside, card, heading, paragraph, prose
from cards.initiative import initiative_name
from content.language import nearest
from content.model import Role
from content.voice import Voice
from dialogs.broadcast.broadcast import Content, Words
from dialogs.broadcast.steering import Proposal, State
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class SteeringView:
    """A proposal for somebody who looks at it.

    `about` names the dimension where it is about one, `answers` are questions with their colours in words, `readers`
    the names of those who would get it. `blocked`: it cannot go out as it is.
    """

    proposal: Proposal
    initiative: Initiative
    unit: Unit
    about: str
    answers: Sequence[tuple[str, str]]
    content: Content
    readers: Sequence[str]
    role: Role
    decided_by: str = ""
    may_decide: bool = False
    blocked: bool = False


def steering_title(voice: Voice, view: SteeringView) -> str:
    """The unit, and once it is sent what went to it."""
    if view.proposal.state is State.SENT:
        return voice.say("steer-sent-title", unit=view.unit.name, title=_words(voice, view).title)
    return voice.say("steer-title", unit=view.unit.name)


def steering_card(voice: Voice, view: SteeringView, *, note: str = "") -> AdaptiveCard:
    """Why, what it would say to whom, and what can be done or who did it."""
    proposal = view.proposal
    body: list[CardElement] = [heading(steering_title(voice, view))]
    if note:
        body.append(paragraph(note, bold=True))
    body += [paragraph(each, bold=True) for each in _decided(voice, view)]
    rounds = ", ".join(
        f"{voice.say('steer-week', week=week_of(each.period))} {voice.say(f'colour-{each.colour}')}"
        for each in reversed(proposal.said)
    )
    body.append(paragraph(voice.say("steer-why", unit=view.unit.name, rounds=rounds)))
    body += [aside(f"{colour} · {question}") for question, colour in view.answers]
    body.append(aside(" · ".join(filter(None, (initiative_name(voice, view.initiative), view.about)))))
    if proposal.state in (State.OPEN, State.SENT):
        body += _message(voice, view)
    return card(voice, body, list(_actions(voice, view)))


def _decided(voice: Voice, view: SteeringView) -> Iterator[str]:
    proposal = view.proposal
    if proposal.state is not State.OPEN:
        by = view.decided_by
        yield voice.say(f"steer-{proposal.state}", name=by) if by else voice.say("steer-by-itself")
    if proposal.over:
        yield voice.say("steer-over")


def _message(voice: Voice, view: SteeringView) -> Iterator[CardElement]:
    role = voice.say(f"role-{view.role}")
    names = ", ".join(view.readers)
    key = "steer-went-to" if view.proposal.state is State.SENT else "steer-to"
    yield paragraph(voice.say(key, names=names, role=role) if names else voice.say("steer-nobody", role=role))
    language = nearest(voice.language, view.content.languages)
    theirs, words = Voice(voice.library, language), _words(voice, view)
    start = view.initiative.go_live(view.unit.id)
    local = {
        "unit.name": view.unit.name,
        "go_live": theirs.day(start) if start else theirs.say("date-not-set"),
    }
    said = [paragraph(theirs.fill(words.title, local), bold=True), *prose(theirs.fill(words.text, local))]
    yield Container(style="emphasis", items=[*said, *([aside(f"[ {words.label} ]")] if words.label else [])])
    if view.blocked:
        yield paragraph(voice.say("steer-blocked"), bold=True)


def _words(voice: Voice, view: SteeringView) -> Words:
    return view.content.words[nearest(voice.language, view.content.languages)]


def _actions(voice: Voice, view: SteeringView) -> Iterator[Action]:
    proposal = view.proposal
    data = {"proposal": proposal.id}
    if proposal.broadcast:
        yield act(voice.say("broadcast-open"), "broadcast", {"broadcast": proposal.broadcast})
    if proposal.state is not State.OPEN or proposal.over or not view.may_decide:
        return
    if not view.blocked:
        yield act(voice.say("steer-send"), "steer-send", data, style="positive")
    yield act(voice.say("steer-change"), "steer-change", data)
    yield act(voice.say("steer-leave"), "steer-leave", data)
