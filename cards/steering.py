"""What readiness proposes to send: why, the message as it would go out, and the buttons of whoever decides."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, Container, ExecuteAction

from cards.frame import act, aside, card, heading, paragraph, prose
from cards.initiative import initiative_name
from content.language import nearest
from content.model import MaterialKind, Role
from content.voice import Voice
from dialogs.broadcast.broadcast import Content, Words
from dialogs.broadcast.steering import Proposal, State
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit

# So many are looked at, and sent, at a time; the others follow as these are decided.
MOST_LINES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class SteeringView:
    """A proposal for somebody who looks at it.

    `about` names the dimension where it is about one, `answers` are questions with their colours in words, `readers`
    the names of those who would get it. `blocked`: it cannot go out as it is; `among_others`: it stands in a list.
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
    among_others: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalLine:
    """A proposal in a list: the unit, what would go to it, and who has decided."""

    proposal: Proposal
    unit: Unit
    title: str
    kind: MaterialKind
    decided_by: str = ""


def steering_title(voice: Voice, view: SteeringView) -> str:
    """The unit, and once it is sent what went to it."""
    if view.proposal.state is State.SENT:
        return voice.say("steer-sent-title", unit=view.unit.name, title=_words(voice, view).title)
    return voice.say("steer-title", unit=view.unit.name)


def steering_card(voice: Voice, view: SteeringView, *, notes: Sequence[str] = ()) -> AdaptiveCard:
    """Why, what it would say to whom, and what can be done or who did it."""
    proposal = view.proposal
    body: list[CardElement] = [heading(steering_title(voice, view))]
    body += [paragraph(each, bold=True) for each in (*notes, *_decided(voice, proposal, view.decided_by))]
    body.append(paragraph(voice.say("steer-why", unit=view.unit.name, rounds=_rounds(voice, proposal))))
    body += [aside(f"{colour} · {question}") for question, colour in view.answers]
    body.append(aside(" · ".join(filter(None, (initiative_name(voice, view.initiative), view.about)))))
    if proposal.state in (State.OPEN, State.SENT):
        body += _message(voice, view)
    return card(voice, body, list(_actions(voice, view)))


def proposals_title(voice: Voice, lines: Sequence[ProposalLine]) -> str:
    """How many there are."""
    return voice.say("steer-list-title", count=len(lines))


def proposals_card(
    voice: Voice, initiative: Initiative, lines: Sequence[ProposalLine], *, notes: Sequence[str] = ()
) -> AdaptiveCard:
    """What a morning brought: by what would be sent, the units it would go to; what is open first."""
    body: list[CardElement] = [heading(proposals_title(voice, lines)), aside(initiative_name(voice, initiative))]
    body += [paragraph(each, bold=True) for each in notes]
    open_ = [each for each in lines if each.proposal.is_open]
    if open_:
        body.append(paragraph(voice.say("steer-list-text")))
    shown = [*open_, *(each for each in lines if not each.proposal.is_open)][:MOST_LINES]
    actions: list[Action] = []
    for title, group in _by_title(shown).items():
        body.append(paragraph(title, bold=True, apart=True))
        body += [_line(voice, each) for each in group]
        ready = [each.proposal.id for each in group if each.proposal.is_open]
        if len(ready) > 1:
            data = {"told_in": lines[0].proposal.told_in, "proposals": ready}
            # Short, for a phone cuts off what does not fit a button.
            kind = voice.say(f"material-kind-{group[0].kind}")
            actions.append(act(voice.say("steer-send-many", count=len(ready), kind=kind), "steer-send-many", data))
    if len(lines) > len(shown):
        body.append(aside(voice.say("steer-list-more", count=len(lines) - len(shown))))
    return card(voice, body, actions)


def _by_title(lines: Sequence[ProposalLine]) -> dict[str, list[ProposalLine]]:
    found: dict[str, list[ProposalLine]] = {}
    for each in lines:
        found.setdefault(each.title, []).append(each)
    return found


def _line(voice: Voice, line: ProposalLine) -> Container:
    said = [_rounds(voice, line.proposal), *_decided(voice, line.proposal, line.decided_by)]
    return Container(
        items=[paragraph(f"→ {line.unit.name}"), aside(" · ".join(said))],
        select_action=ExecuteAction(
            title=line.unit.name, verb="steer", data={"verb": "steer", "proposal": line.proposal.id}
        ),
    )


def _rounds(voice: Voice, proposal: Proposal) -> str:
    return ", ".join(
        f"{voice.say('steer-week', week=week_of(each.period))} {voice.say(f'colour-{each.colour}')}"
        for each in reversed(proposal.said)
    )


def _decided(voice: Voice, proposal: Proposal, by: str) -> Iterator[str]:
    if proposal.state is not State.OPEN:
        name = by or (voice.say("somebody-unnamed") if proposal.by else "")
        yield voice.say(f"steer-{proposal.state}", name=name) if name else voice.say("steer-by-itself")
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
    if proposal.is_open and view.may_decide:
        if not view.blocked:
            yield act(voice.say("steer-send"), "steer-send", data, style="positive")
        yield act(voice.say("steer-change"), "steer-change", data)
        yield act(voice.say("steer-leave"), "steer-leave", data)
    if view.among_others:
        yield act(voice.say("steer-list"), "steer-list", {"told_in": proposal.told_in})
