"""Storing answers, their actions and who is told, in one commit."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from bot.outbound.steering import Steering
from bot.turns.saving import until_saved
from bot.turns.turn import Turn
from content.model import Role
from dialogs.action.model import Action
from dialogs.action.telling import given
from dialogs.broadcast.celebration import turned_green
from dialogs.broadcast.model import Delivery
from dialogs.checkin.actions import with_actions
from dialogs.checkin.flow import Filled, form_on, submit, touched
from dialogs.checkin.model import WHOLE, CheckIn, Form, Help
from dialogs.checkin.passes import all_of_this_pass
from dialogs.checkin.telling import wished
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.rollup.flow import Reader

_HELPERS = {Help.PROJECT: Role.PROJECT_LEADER, Help.LOCAL_LEAD: Role.LOCAL_DEVELOPMENT_LEAD, Help.SUPPORT: Role.SUPPORT}


async def save(turn: Turn, initiative: Initiative, forms: Sequence[Form], filled: Filled) -> dict[str, CheckIn]:
    """Everything in one commit; when somebody else was faster, decided anew on what they stored."""
    playbooks = turn.library.playbooks
    reader = Reader(initiative, playbooks)

    def this_pass(checkins: Mapping[str, CheckIn]) -> dict[str, CheckIn]:
        return all_of_this_pass(checkins, initiative, playbooks)

    async def attempt() -> dict[str, CheckIn]:
        stored: dict[str, CheckIn] = {}
        changed: list[CheckIn] = []
        notices: list[Delivery] = []
        actions: list[Action] = []
        for form in forms:
            found = this_pass(await turn.store.checkins(form.initiative, form.units, form.period))
            latest = this_pass(await turn.store.latest_checkins(form.initiative, form.units))
            stored |= found
            changes = touched(filled, await _as_shown(turn, form, found, this_pass))
            for unit in form.units:
                # A first answer of the week confirms what was filled in; a later one changes only what was changed.
                said = changes if unit in found else filled
                checkin = submit(form, said, found.get(unit), latest.get(unit), unit, turn.person.id, turn.now)
                if checkin is None:
                    continue
                known = await _actions_of(turn, checkin)
                checkin, own = with_actions(
                    checkin, known, _Owner(turn, initiative, unit), turn.today, turn.person.id, turn.now
                )
                checkin = _coloured(turn, reader, initiative, checkin)
                changed.append(checkin)
                if not form.proof:
                    notices += turned_green(form.criteria, checkin, initiative, playbooks, turn.roster, turn.now)
                actions += own
        if changed:
            notices += [each for checkin in changed for each in wished(checkin, initiative, turn.roster, turn.now)]
            notices += [each for action in actions for each in given(action, turn.roster, turn.now)]
            await turn.store.save_checkins(changed, actions, notices)
            steering = Steering(store=turn.store, library=turn.library, roster=turn.roster, now=turn.now)
            if await steering.look(initiative, changed) or notices:
                turn.wake()
        return stored | {checkin.unit: checkin for checkin in changed}

    return await until_saved(attempt)


async def _as_shown(
    turn: Turn,
    form: Form,
    stored: Mapping[str, CheckIn],
    this_pass: Callable[[Mapping[str, CheckIn]], dict[str, CheckIn]],
) -> Form:
    """The form as the card that was sent showed it, found again from the revisions it carries."""
    revisions, period = turn.data.get("revisions"), turn.data.get("shown")
    base: dict[str, CheckIn] = {}
    if isinstance(period, str) and period:
        base |= await turn.store.checkins(form.initiative, form.units, period)
    for unit, checkin in stored.items():
        revision = revisions.get(unit) if isinstance(revisions, dict) else None
        if isinstance(revision, int | float) and (then := checkin.at_revision(int(revision))):
            base[unit] = then
    return form_on(form, this_pass(base))


async def _actions_of(turn: Turn, checkin: CheckIn) -> dict[str, Action]:
    ids = {answer.action for answer in checkin.answers if answer.action and answer.at == turn.now}
    found = [await turn.store.action(id_) for id_ in ids]
    return {action.id: action for action in found if action}


class _Owner:
    """Who takes care of what blocks: whoever can help, the nearest first; else whoever answered."""

    def __init__(self, turn: Turn, initiative: Initiative, about: str) -> None:
        self._turn = turn
        self._initiative = initiative
        self._unit = turn.roster.units.get(about) if about != WHOLE else None

    def __call__(self, help_: Help) -> str:
        turn = self._turn
        role = _HELPERS.get(help_)
        if role is None:
            return turn.person.id
        found = granted(role, self._initiative, turn.roster, self._unit)
        leaders = granted(Role.PROJECT_LEADER, self._initiative, turn.roster, self._unit)
        return next(iter([*found, *leaders]), turn.person.id)


def _coloured(turn: Turn, reader: Reader, initiative: Initiative, checkin: CheckIn) -> CheckIn:
    unit = turn.roster.units.get(checkin.unit)
    if unit is None or unit.id not in initiative.units:
        return checkin
    return replace(checkin, colour=reader.unit(unit, checkin, unit.day(turn.now)).whole.colour)
