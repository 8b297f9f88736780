"""Actions and risks in chat: the list, one of them, saying, moving, handing over, ending, raising."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from bot.outbound.places import unit_place
from bot.ports import Reply
from bot.turns.denying import denied
from bot.turns.inputs import date_of
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put, show
from cards import action as cards
from cards.frame import on_board
from content.model import Role
from dialogs.action.flow import end, hand_over, most_pressing_first, move, raise_action, reopen, say, waited
from dialogs.action.model import Action, ActionKind, ActionState, Likelihood, StepKind
from dialogs.action.telling import given
from dialogs.checkin.model import LONGEST_NOTE, WHOLE
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.rights import Action as Right
from dialogs.people.rights import may_handle_actions, may_see_action, reaches

# A risk is looked at again within a month unless somebody says otherwise.
USUAL_TIME = timedelta(days=28)
# A list to choose from on a phone.
MOST_CANDIDATES = 40


async def show_actions(turn: Turn) -> Reply:
    """Everything open that this person may see, their own first."""
    listed = [
        _listed(turn, initiative, action)
        for initiative in turn.roster.initiatives.values()
        for action in most_pressing_first(await turn.store.actions(initiative.id))
        if _may_see(turn, initiative, action)
    ]
    card = cards.actions_card(
        turn.voice, listed, turn.person.id, turn.roster.units, turn.roster.names, may_raise=bool(_abouts(turn))
    )
    return show(turn.voice.say("actions-title"), card)


async def open_(turn: Turn) -> Reply:
    """One of them."""
    found = await _named(turn)
    return _shown(turn, *found) if found else denied(turn, Right.HANDLE_ACTIONS)


async def save(turn: Turn) -> Reply:
    """What was said, another day, another owner: whatever was changed."""
    text = _text(turn, cards.SAID)
    due, owner = date_of(turn.data.get(cards.DUE)), str(turn.data.get(cards.OWNER) or "")

    def changed(action: Action, initiative: Initiative) -> Action:
        by, at = turn.person.id, turn.now
        if owner and owner != action.owner and owner in _candidates(turn, initiative, action):
            return _also_moved(hand_over(action, by, at, owner, text), due)
        if due and due != action.due:
            return move(action, by, at, due, text)
        return say(action, by, at, text) if text else action

    return await _changed(turn, changed)


async def done(turn: Turn) -> Reply:
    """Ended, because it is done."""
    text = _text(turn, cards.SAID)
    return await _changed(turn, lambda a, _: end(a, turn.person.id, turn.now, StepKind.DONE, text))


async def drop(turn: Turn) -> Reply:
    """Ended, because it is no longer needed."""
    text = _text(turn, cards.SAID)
    return await _changed(turn, lambda a, _: end(a, turn.person.id, turn.now, StepKind.DROPPED, text))


async def open_again(turn: Turn) -> Reply:
    """Not done after all."""
    due = turn.today + timedelta(days=7)
    return await _changed(
        turn, lambda action, _: reopen(action, turn.person.id, turn.now, due), from_state=frozenset(ActionState)
    )


async def new_risk(turn: Turn) -> Reply:
    """The form for a risk."""
    abouts = _abouts(turn)
    if not abouts:
        return denied(turn, Right.HANDLE_ACTIONS)
    return show(turn.voice.say("risk-new"), cards.risk_card(turn.voice, abouts, turn.today + USUAL_TIME))


async def save_risk(turn: Turn) -> Reply:
    """Keep a risk; the project leader owns it until it is handed over."""
    about = str(turn.data.get(cards.ABOUT) or "")
    what = _text(turn, cards.WHAT)
    if about not in _abouts(turn):
        return denied(turn, Right.HANDLE_ACTIONS)
    if not what:
        return turn.text("risk-missing")
    initiative_id, unit = about.split("/", 1)
    initiative = turn.roster.initiatives[initiative_id]
    leaders = granted(Role.PROJECT_LEADER, initiative, turn.roster, turn.roster.units.get(unit))
    value = str(turn.data.get(cards.LIKELIHOOD))
    risk = raise_action(
        f"{about}/risk/{secrets.token_hex(6)}",
        ActionKind.RISK,
        initiative.id,
        unit,
        what,
        next(iter(leaders), turn.person.id),
        date_of(turn.data.get(cards.DUE)) or turn.today + USUAL_TIME,
        turn.person.id,
        turn.now,
        likelihood=Likelihood(value) if value in set(Likelihood) else Likelihood.MEDIUM,
    )
    await turn.store.save_action(risk, list(given(risk, turn.roster, turn.now)))
    turn.wake()
    return _shown(turn, initiative, risk)


async def _changed(
    turn: Turn,
    change: Callable[[Action, Initiative], Action],
    *,
    from_state: frozenset[ActionState] = frozenset({ActionState.OPEN}),
) -> Reply:
    async def attempt() -> tuple[Initiative, Action, bool] | None:
        found = await _named(turn)
        if found is None or not _may_act(turn, *found):
            return None
        initiative, action = found
        after = change(action, initiative) if action.state in from_state else action
        if after is not action:
            await turn.store.save_action(after, list(given(after, turn.roster, turn.now)))
        return initiative, after, after is not action

    saved = await until_saved(attempt)
    if saved is None:
        return denied(turn, Right.HANDLE_ACTIONS)
    initiative, action, is_new = saved
    turn.wake()
    return _shown(turn, initiative, action, *([] if is_new else [turn.voice.say("action-unchanged")]))


def _shown(turn: Turn, initiative: Initiative, action: Action, *notes: str) -> Reply:
    card = cards.action_card(
        turn.voice,
        _listed(turn, initiative, action),
        turn.roster.units,
        turn.roster.names,
        _candidates(turn, initiative, action),
        may_act=_may_act(turn, initiative, action),
    )
    address = unit_place(turn.links, turn.roster, turn.person, initiative, action.unit, turn.today)
    return put(turn.voice.say("actions-title"), on_board(turn.voice, card, address), *notes)


async def _named(turn: Turn) -> tuple[Initiative, Action] | None:
    action = await turn.store.action(str(turn.data.get("action", "")))
    initiative = turn.roster.initiatives.get(action.initiative) if action else None
    if action is None or initiative is None or not _may_see(turn, initiative, action):
        return None
    return initiative, action


def _may_see(turn: Turn, initiative: Initiative, action: Action) -> bool:
    return may_see_action(turn.roster, turn.person, initiative, action, turn.now)


def _may_act(turn: Turn, initiative: Initiative, action: Action) -> bool:
    """Whoever sees it but for who raised it; what is in the whole's way is not for who runs a part of it."""
    if turn.person.id == action.owner:
        return True
    if action.unit not in turn.roster.units:
        return reaches(turn.roster, turn.person, Right.HANDLE_ACTIONS, initiative.units, initiative.id)
    return _runs(turn, initiative, action)


def _runs(turn: Turn, initiative: Initiative, action: Action) -> bool:
    unit = turn.roster.units.get(action.unit)
    day = unit.day(turn.now) if unit else turn.today
    return may_handle_actions(turn.roster, turn.person, initiative, unit, day)


def _candidates(turn: Turn, initiative: Initiative, action: Action) -> dict[str, str]:
    """Whom it can be handed over to: who runs the initiative or helps in it, the unit's leaders, and who raised it."""
    unit = turn.roster.units.get(action.unit)
    ids = [action.owner, action.raised.by, turn.person.id]
    for role in (Role.PROJECT_LEADER, Role.LOCAL_DEVELOPMENT_LEAD, Role.SUPPORT, Role.OWNER):
        ids += granted(role, initiative, turn.roster, unit)
    for each in turn.roster.line_of(unit.id) if unit else ():
        ids += turn.roster.leaders(each, each.day(turn.now))
    people = turn.roster.people
    return {id_: people[id_].name for id_ in list(dict.fromkeys(ids))[:MOST_CANDIDATES] if id_ in people}


def _abouts(turn: Turn) -> dict[str, str]:
    """What this person may raise a risk about, by `initiative/unit`."""
    found: dict[str, str] = {}
    led = turn.roster.led_by(turn.person.id, turn.today)
    for initiative in turn.roster.initiatives.values():
        if may_handle_actions(turn.roster, turn.person, initiative, None, turn.today):
            found[f"{initiative.id}/{WHOLE}"] = turn.voice.say("checkin-whole")
        found |= {f"{initiative.id}/{unit.id}": unit.name for unit in led if unit.id in initiative.units}
    return found


def _listed(turn: Turn, initiative: Initiative, action: Action) -> cards.Listed:
    unit = turn.roster.units.get(action.unit) or Unit(id=action.unit, name="")
    return cards.Listed(action=action, waited=waited(action, initiative, unit.time_zone, unit.day(turn.now)))


def _text(turn: Turn, name: str) -> str:
    value = turn.data.get(name)
    return value.strip()[:LONGEST_NOTE] if isinstance(value, str) else ""


def _also_moved(action: Action, due: date | None) -> Action:
    return replace(action, due=due) if due else action
