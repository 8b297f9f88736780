"""Gates in chat: the register, one gate with what it rests on, a position, a decision."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard

from bot.outbound.gate_view import GateDesk
from bot.outbound.places import gate_place
from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.inputs import date_of, ids_of
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put
from cards import gate as cards
from cards.frame import on_board
from cards.initiative import initiative_name
from content.playbook import Effect
from dialogs.gate.effect import effect_on, start_of
from dialogs.gate.evidence import units_of
from dialogs.gate.flow import LONGEST_TEXT, Given, Lacking, Scheduled, decide, mandate, scheduled
from dialogs.gate.model import Position, Stance
from dialogs.gate.telling import outcome
from dialogs.initiative.collisions import collisions_of
from dialogs.initiative.holders import project_leaders
from dialogs.initiative.model import Initiative
from dialogs.initiative.telling import announced
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may_see_status

# More names than this say no more.
_NAMED = 5


async def show_gates(turn: Turn) -> Reply:
    """The register of each initiative this person has to do with."""
    messages: list[Outgoing] = []
    for initiative in turn.roster.initiatives.values():
        every = list(scheduled(initiative, turn.library.playbooks))
        if every and _may_see(turn, initiative):
            gates = {gate.id: gate for gate in await turn.store.gates(initiative.id)}
            card = cards.gates_card(turn.voice, initiative, every, gates, turn.today)
            messages.append(Outgoing(summary=turn.voice.say("gates-title"), card=card))
    if messages:
        return Reply(messages=tuple(messages))
    seen = any(_may_see(turn, each) for each in turn.roster.initiatives.values())
    return turn.text("gates-none") if seen else denied(turn, Action.SEE_GATES)


async def open_(turn: Turn) -> Reply:
    """One gate."""
    found = _named(turn)
    if found is None:
        return denied(turn, Action.SEE_GATES)
    return await _shown(turn, *found)


async def stance(turn: Turn) -> Reply:
    """Keep where somebody with the mandate stands."""
    found = _named(turn)
    if found is None or turn.person.id not in mandate(*found, turn.roster, turn.today):
        return denied(turn, Action.DECIDE_GATE)
    initiative, planned = found
    texts = _Texts()
    value, said = str(turn.data.get(cards.STANCE)), texts.clean(turn.data.get(cards.STANCE_REASON))
    if value not in set(Stance):
        shown = cards.gate_card(turn.voice, await _desk(turn).view(initiative, planned, turn.person.id), said)
        said_so = turn.voice.say("gate-stance-missing")
        return put(cards.gate_name(turn.voice, planned), _on_board(turn, shown, initiative), said_so)

    async def attempt() -> None:
        gate = await _desk(turn).stored(initiative, planned)
        position = Position(person=turn.person.id, stance=Stance(value), reason=said, at=turn.now)
        before = gate.position_of(turn.person.id)
        if before is None or (before.stance, before.reason) != (position.stance, position.reason):
            await turn.store.save_gate(gate.with_position(position))

    await until_saved(attempt)
    return await _shown(turn, initiative, planned, *texts.notes(turn))


async def deciding(turn: Turn) -> Reply:
    """The form, for whoever holds the mandate."""
    found = _named(turn)
    if found is None or turn.person.id not in mandate(*found, turn.roster, turn.today):
        return denied(turn, Action.DECIDE_GATE)
    units = [unit.id for unit in units_of(found[1].gate(found[0].id), found[0], turn.roster)]
    return await _form(turn, *found, units)


async def record(turn: Turn) -> Reply:
    """Keep a decision with what it does and whom it is told, or say what it lacks and keep what was typed."""
    found = _named(turn)
    if found is None:
        return denied(turn, Action.SEE_GATES)
    initiative, planned = found
    mandated = mandate(initiative, planned, turn.roster, turn.today)
    if turn.person.id not in mandated:
        return denied(turn, Action.DECIDE_GATE)
    texts = _Texts()
    given = _given(turn, planned, texts)

    async def attempt() -> Reply | Initiative:
        # As it is now: somebody may have moved a wave, or decided, since this turn or its form began.
        now = await turn.store.initiative(initiative.id) or initiative
        gate = await _desk(turn).stored(now, planned)
        units = units_of(gate, now, turn.roster)
        ids = [unit.id for unit in units]
        if str(turn.data.get("decisions", len(gate.decisions))) != str(len(gate.decisions)):
            return await _form(turn, now, planned, ids, given, note=turn.voice.say("gate-decided-meanwhile"))
        grounds = await _desk(turn).evidence(now, planned, _going(given, planned, units))
        start, by = start_of(now, gate), turn.person.id
        decided = decide(gate, planned.point, given, grounds, ids, mandated, by, turn.now, turn.today, start)
        if isinstance(decided, list):
            return await _form(turn, now, planned, ids, given, decided)
        changed = effect_on(now, decided, planned.playbook)
        collision = _collision(turn, now, changed)
        if collision and turn.data.get("collides") != str(given.day):
            return await _form(turn, now, planned, ids, given, collision=collision)
        concerned = [*mandated, *project_leaders(now, planned.playbook, turn.roster, turn.today)]
        told = outcome(decided, now, concerned, turn.roster, turn.now)
        others = [each for each in told if each.recipient.id != turn.person.id]
        others += announced(now, changed, turn.roster, turn.now)
        await turn.store.save_gate(decided, changed if changed is not now else None, others)
        if changed is not now:
            await turn.adopt(changed)
        return changed

    saved = await until_saved(attempt)
    if isinstance(saved, Reply):
        return saved
    turn.wake()
    # With its new day, where the decision moved it.
    every = scheduled(saved, turn.library.playbooks)
    moved = next((each for each in every if each.gate(saved.id).id == planned.gate(saved.id).id), planned)
    return await _shown(turn, saved, moved, *texts.notes(turn))


async def _shown(turn: Turn, initiative: Initiative, planned: Scheduled, *notes: str) -> Reply:
    card = cards.gate_card(turn.voice, await _desk(turn).view(initiative, planned, turn.person.id))
    return put(cards.gate_name(turn.voice, planned), _on_board(turn, card, initiative), *notes)


def _on_board(turn: Turn, card: AdaptiveCard, initiative: Initiative) -> AdaptiveCard:
    return on_board(turn.voice, card, gate_place(turn.links, initiative))


async def _form(
    turn: Turn,
    initiative: Initiative,
    planned: Scheduled,
    units: Sequence[str],
    given: Given | None = None,
    lacking: Sequence[Lacking] = (),
    note: str = "",
    collision: str = "",
) -> Reply:
    view = await _desk(turn).view(initiative, planned, turn.person.id)
    card = cards.decide_card(turn.voice, view, units, given, lacking, collision)
    return put(turn.voice.say("gate-decide"), card, *([note] if note else []))


def _collision(turn: Turn, now: Initiative, changed: Initiative) -> str:
    """The first go-live of another initiative that would come too close by this decision, in words."""
    others = turn.roster.initiatives.values()
    before = collisions_of(now, others)
    new = next((each for each in collisions_of(changed, others) if each not in before), None)
    if new is None:
        return ""
    id_, day = (new.second, new.second_day) if new.first == now.id else (new.first, new.first_day)
    return turn.voice.say(
        "gate-collides",
        units=", ".join(turn.roster.units[unit].name for unit in new.units[:_NAMED] if unit in turn.roster.units),
        initiative=initiative_name(turn.voice, turn.roster.initiatives[id_]),
        days=new.days,
        day=turn.voice.day(day),
    )


def _going(given: Given, planned: Scheduled, units: Sequence[Unit]) -> Sequence[Unit]:
    """The units that would go: only what they have answered can stand in the way of their going."""
    some = any(each.id == given.outcome and each.effect is Effect.GO_FOR_SOME for each in planned.point.outcomes)
    return [unit for unit in units if unit.id in given.units] if some else units


def _desk(turn: Turn) -> GateDesk:
    return GateDesk(turn.store, turn.roster, turn.library.playbooks, turn.now, turn.today)


def _named(turn: Turn) -> tuple[Initiative, Scheduled] | None:
    """The gate a card is about; None when it does not exist or this person may not see it."""
    id_ = str(turn.data.get("gate", ""))
    initiative = turn.roster.initiatives.get(id_.split("/", maxsplit=1)[0])
    if initiative is None or not _may_see(turn, initiative):
        return None
    every = scheduled(initiative, turn.library.playbooks)
    return next(((initiative, each) for each in every if each.gate(initiative.id).id == id_), None)


def _may_see(turn: Turn, initiative: Initiative) -> bool:
    """Who runs the initiative or leads in it, and whoever holds the mandate of one of its gates."""
    if may_see_status(turn.roster, turn.person, initiative, turn.today):
        return True
    every = scheduled(initiative, turn.library.playbooks)
    return any(turn.person.id in mandate(initiative, each, turn.roster, turn.today) for each in every)


class _Texts:
    """Cuts what is too long, and remembers that it had to."""

    def __init__(self) -> None:
        self._cut = False

    def clean(self, value: object) -> str:
        """The text, not longer than a card holds."""
        text = value.strip() if isinstance(value, str) else ""
        self._cut = self._cut or len(text) > LONGEST_TEXT
        return text[:LONGEST_TEXT]

    def notes(self, turn: Turn) -> list[str]:
        """What whoever wrote it should know."""
        return [turn.voice.say("checkin-cut", most=LONGEST_TEXT)] if self._cut else []


def _given(turn: Turn, planned: Scheduled, texts: _Texts) -> Given:
    """What was filled in."""
    return Given(
        outcome=str(turn.data.get(cards.OUTCOME) or ""),
        reason=texts.clean(turn.data.get(cards.REASON)),
        fields={each.id: texts.clean(turn.data.get(cards.FIELD + each.id)) for each in planned.point.fields},
        units=tuple(ids_of(turn.data.get(cards.UNITS))),
        day=date_of(turn.data.get(cards.DAY)),
    )
