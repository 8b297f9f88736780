"""Actions and risks: the list, one with its story, and the form for a new risk."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from microsoft_teams.cards import (
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Container,
    DateInput,
    ExecuteAction,
    TextInput,
)

from cards.checkin.names import name_of
from cards.frame import act, aside, card, heading, name_of_person, paragraph, quoted
from content.voice import Voice
from dialogs.action.flow import Waited
from dialogs.action.model import Action, ActionKind, ActionState, Likelihood, Step, StepKind
from dialogs.checkin.model import LONGEST_NOTE
from dialogs.people.model import Unit

SAID, OWNER, DUE, WHAT, LIKELIHOOD, ABOUT = "said", "owner", "due", "what", "likelihood", "about"
MOST, MOST_STEPS, LONGEST_TITLE = 12, 8, 120
# What a card holds beside the rest of the form.
MOST_PLACES = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """An action in a list, with how long it has waited."""

    action: Action
    waited: Waited


def actions_card(
    voice: Voice,
    listed: Sequence[Listed],
    reader: str,
    units: Mapping[str, Unit],
    names: Mapping[str, str],
    may_raise: bool,
) -> AdaptiveCard:
    """The reader's own first, each list in the order it is due; pressing one opens it."""
    body: list[CardElement] = [heading(voice.say("actions-title"))]
    if not listed:
        body.append(paragraph(voice.say("actions-none")))
    own = [each for each in listed if each.action.owner == reader]
    others = [each for each in listed if each.action.owner != reader]
    for title, part in (("actions-mine", own), ("actions-others", others)):
        if part:
            body.append(paragraph(voice.say(title), bold=True, apart=True))
        body += [_row(voice, each, units, names) for each in part[:MOST]]
        if len(part) > MOST:
            body.append(aside(f"+ {len(part) - MOST}"))
    return card(voice, body, [act(voice.say("risk-new"), "risk-new")] if may_raise else [])


def action_card(
    voice: Voice,
    listed: Listed,
    units: Mapping[str, Unit],
    names: Mapping[str, str],
    candidates: Mapping[str, str],
    may_act: bool,
) -> AdaptiveCard:
    """One action with what happened; `candidates` are people it can be handed over to, by id."""
    action, waited = listed.action, listed.waited
    kind = voice.say(f"action-kind-{action.kind}")
    body: list[CardElement] = [heading(f"{kind}: {name_of(voice, action.unit, units)}"), quoted(action.what)]
    if action.likelihood:
        body.append(aside(voice.say(f"action-likelihood-{action.likelihood}")))
    body.append(paragraph(voice.say("action-owner", owner=name_of_person(voice, names, action.owner))))
    if action.state is ActionState.OPEN:
        body.append(paragraph(voice.say("action-due", day=voice.day(action.due))))
        late = voice.say("action-overdue", days=waited.overdue) if waited.overdue else ""
        body.append(aside("  ·  ".join(filter(None, (late, voice.say("action-waited", days=waited.silent))))))
    else:
        body.append(paragraph(voice.say(f"action-{action.state}-state"), bold=True))
    for step in action.steps[-MOST_STEPS:]:
        body += _step(voice, step, names)
    data = {"action": action.id, "revision": action.revision}
    if not may_act:
        return card(voice, body, [act(voice.say("action-all"), "actions")])
    if action.state is not ActionState.OPEN:
        return card(voice, body, [act(voice.say("action-reopen"), "action-reopen", data)])
    body += _inputs(voice, action, candidates)
    return card(
        voice,
        body,
        [
            act(voice.say("action-save"), "action-save", data),
            act(voice.say("action-done"), "action-done", data, style="positive"),
            act(voice.say("action-drop"), "action-drop", data),
            act(voice.say("action-all"), "actions"),
        ],
    )


def risk_card(voice: Voice, abouts: Mapping[str, str], usual: date) -> AdaptiveCard:
    """The form for a new risk; `abouts` are what it may be about, by `initiative/unit`."""
    body: list[CardElement] = [
        heading(voice.say("risk-new")),
        TextInput(
            id=WHAT,
            label=voice.say("risk-what"),
            is_multiline=True,
            is_required=True,
            error_message=voice.say("risk-missing"),
            max_length=LONGEST_NOTE,
        ),
        ChoiceSetInput(
            id=ABOUT,
            label=voice.say("risk-unit"),
            style="compact",
            value=next(iter(abouts), None),
            choices=[Choice(title=name, value=id_) for id_, name in islice(abouts.items(), MOST_PLACES)],
        ),
        ChoiceSetInput(
            id=LIKELIHOOD,
            label=voice.say("action-likelihood"),
            style="compact",
            value=Likelihood.MEDIUM.value,
            choices=[Choice(title=voice.say(f"action-likelihood-{each}"), value=each.value) for each in Likelihood],
        ),
        DateInput(id=DUE, label=voice.say("checkin-due-label"), value=usual.isoformat()),
    ]
    return card(voice, body, [act(voice.say("action-save"), "risk-save", style="positive")])


def title_of(action: Action) -> str:
    """What it is about in a line."""
    first = " ".join(action.what.split())
    return first if len(first) <= LONGEST_TITLE else first[:LONGEST_TITLE].rstrip() + "…"


def _row(voice: Voice, each: Listed, units: Mapping[str, Unit], names: Mapping[str, str]) -> Container:
    action = each.action
    title = title_of(action)
    where, owner = name_of(voice, action.unit, units), name_of_person(voice, names, action.owner)
    said = voice.say("action-row", unit=where, owner=owner, day=voice.day(action.due))
    late = voice.say("action-overdue", days=each.waited.overdue) if each.waited.overdue else ""
    kind = voice.say("action-kind-risk") if action.kind is ActionKind.RISK else ""
    waited = voice.say("action-waited", days=each.waited.silent)
    open_ = ExecuteAction(title=title, verb="action", data={"verb": "action", "action": action.id})
    small = "  ·  ".join(filter(None, (kind, said, late, waited)))
    # What somebody wrote, as they wrote it: in a text block it would be read as Markdown.
    return Container(items=[quoted(title, lead="→ "), aside(small)], select_action=open_)


def _step(voice: Voice, step: Step, names: Mapping[str, str]) -> Iterator[CardElement]:
    name, to = name_of_person(voice, names, step.by), name_of_person(voice, names, step.to)
    day = voice.day(date.fromisoformat(step.to)) if step.kind is StepKind.MOVED else ""
    said = voice.say(f"action-step-{step.kind}", name=name, to=to, day=day)
    yield aside(f"{voice.day(step.at.date())}: {said}")
    if step.text and step.kind is not StepKind.RAISED:
        yield quoted(step.text)


def _inputs(voice: Voice, action: Action, candidates: Mapping[str, str]) -> list[CardElement]:
    inputs: list[CardElement] = [
        TextInput(
            id=SAID,
            label=voice.say("action-say-label"),
            is_multiline=True,
            max_length=LONGEST_NOTE,
            separator=True,
        ),
        DateInput(id=DUE, label=voice.say("action-due-label"), value=action.due.isoformat()),
    ]
    if candidates:
        inputs.append(
            ChoiceSetInput(
                id=OWNER,
                label=voice.say("action-owner-label"),
                style="compact",
                value=action.owner if action.owner in candidates else None,
                choices=[Choice(title=name, value=id_) for id_, name in candidates.items()],
            )
        )
    return inputs
