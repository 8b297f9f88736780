"""Waves in chat: how each stands, and putting one into another phase, with what that means said first."""

from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.inputs import number_of
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put
from cards import wave as cards
from cards.initiative import initiative_name
from cards.wave import WaveRow
from content.playbook import Phase
from dialogs.checkin.asked import Asking, day_criteria
from dialogs.gate.reopening import still_to_take, taken_anew
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.initiative.moving import is_by_hand, phase_by_date, phase_to_come, phases_to_choose, put_into
from dialogs.initiative.phase import phase_of_wave
from dialogs.initiative.rounds import next_asking
from dialogs.initiative.telling import BY_DATE, moved
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may_change_wave, may_see_waves


async def show_waves(turn: Turn) -> Reply:
    """The waves of each initiative this person runs."""
    found = [each for each in turn.roster.initiatives.values() if _may_see(turn, each)]
    if not found:
        return denied(turn, Action.SEE_WAVES)
    return Reply(messages=tuple(_overview(turn, each) for each in found))


async def waves(turn: Turn) -> Reply:
    """The list again, in the place of what was looked at."""
    initiative = await _named(turn)
    return Reply(replace=_overview(turn, initiative)) if initiative else denied(turn, Action.SEE_WAVES)


async def choose(turn: Turn) -> Reply:
    """One wave, and the phases it may be put into."""
    initiative = await _named(turn)
    row = _row_named(turn, initiative) if initiative else None
    if initiative is None or row is None or not _may_change(turn, initiative, row):
        return denied(turn, Action.CHANGE_WAVE)
    return _choosing(turn, initiative, row)


async def preview(turn: Turn) -> Reply:
    """What it would mean; nothing is changed yet."""
    initiative = await _named(turn)
    row = _row_named(turn, initiative) if initiative else None
    if initiative is None or row is None or not _may_change(turn, initiative, row):
        return denied(turn, Action.CHANGE_WAVE)
    return await _preview(turn, initiative, row, str(turn.data.get(cards.PHASE) or ""))


async def set_(turn: Turn) -> Reply:
    """Put it there and tell those who lead its units; what changed meanwhile is shown before it is done."""
    to, seen = str(turn.data.get("to") or ""), number_of(turn.data.get("revision"))

    async def attempt() -> Reply:
        initiative = await _named(turn)
        row = _row_named(turn, initiative) if initiative else None
        if initiative is None or row is None or not _may_change(turn, initiative, row):
            return denied(turn, Action.CHANGE_WAVE)
        if seen != initiative.revision:
            # Pressed twice, or two agreed: it is done once, and no pass begins a second time.
            if initiative.phases.get(row.key, BY_DATE) == to:
                return _choosing(turn, initiative, row, turn.voice.say("wave-already"))
            return await _preview(turn, initiative, row, to, turn.voice.say("wave-changed-meanwhile"))
        phase = None if to == BY_DATE else to
        after = put_into(initiative, row.playbook, row.wave, phase, turn.now, turn.today)
        if after is None or (phase is None and not row.by_hand):
            return _choosing(turn, initiative, row, turn.voice.say("wave-no-such-phase"))
        told = list(moved(after, row.playbook, row.wave.id, turn.person.id, turn.roster, turn.now))
        await turn.store.save_initiative(after, told)
        await turn.adopt(after)
        turn.wake()
        new = _row_named(turn, after)
        assert new, "a wave stays where it is when its phase changes"
        said = turn.voice.say("wave-done", wave=row.wave.id, phase=turn.voice.pick(new.phase.label), count=len(told))
        shown = _overview(turn, after)
        assert shown.card
        return put(shown.summary, shown.card, said)

    return await until_saved(attempt)


async def wave_named(turn: Turn) -> tuple[Initiative, WaveRow] | None:
    """The wave a card is about, as it is stored now; None for those who may not change it."""
    initiative = await _named(turn)
    row = _row_named(turn, initiative) if initiative else None
    return (initiative, row) if initiative and row and _may_change(turn, initiative, row) else None


def _overview(turn: Turn, initiative: Initiative) -> Outgoing:
    rows = _rows(turn, initiative)
    changeable = [each for each in rows if _may_change(turn, initiative, each)]
    name = initiative_name(turn.voice, initiative)
    card = cards.waves_card(turn.voice, initiative, rows, changeable)
    return Outgoing(summary=f"{turn.voice.say('waves-title')}: {name}", card=card)


def _choosing(turn: Turn, initiative: Initiative, row: WaveRow, *notes: str) -> Reply:
    phases = phases_to_choose(initiative, row.playbook, row.wave.id, turn.today)
    by_date = phase_by_date(row.playbook, row.wave, turn.today)
    return put(turn.voice.say("wave-change"), cards.choose_card(turn.voice, initiative, row, phases, by_date), *notes)


async def _preview(turn: Turn, initiative: Initiative, row: WaveRow, to: str, note: str = "") -> Reply:
    by_date = to == BY_DATE
    after = put_into(initiative, row.playbook, row.wave, None if by_date else to, turn.now, turn.today)
    if after is None or (by_date and not row.by_hand):
        return _choosing(
            turn, initiative, row, turn.voice.say("wave-no-such-phase" if to else "wave-which-phase-missing")
        )
    phase = phase_of_wave(after, row.playbook, row.wave.id, turn.today)
    units = _units(turn, initiative, row.wave.id)
    asking = Asking(after, {row.playbook.id: row.playbook})
    asked = {each.id: each for unit in units for each in asking.criteria(unit, unit.day(turn.now))}
    gates = await turn.store.gates(initiative.id)
    card = cards.preview_card(
        turn.voice,
        initiative,
        row,
        phase,
        list(asked.values()),
        _others(row, phase),
        taken_anew(initiative, after, turn.library.playbooks, gates),
        still_to_take(after, row.playbook, row.wave.id, phase, gates),
        next_asking(initiative.rhythm, units[0] if units else Unit(id=row.wave.id, name=""), turn.now),
        by_date=by_date,
        daily=any(day_criteria(after, {row.playbook.id: row.playbook}, unit, unit.day(turn.now)) for unit in units),
        note=note,
    )
    return put(turn.voice.say("wave-change"), card)


def _others(row: WaveRow, phase: Phase) -> int:
    """How many of the phase's questions others than a unit's leader answer: those that no set of it asks."""
    in_sets = {each.id for id_ in phase.checkins for each in row.playbook.asked_in(id_)}
    return len([each for each in row.playbook.criteria if each.phase == phase.id and each.id not in in_sets])


def _rows(turn: Turn, initiative: Initiative) -> list[WaveRow]:
    """Each wave in each of the initiative's methods, as it stands, soonest first."""
    books = [turn.library.playbooks[id_] for id_ in initiative.playbooks if id_ in turn.library.playbooks]
    return [
        WaveRow(
            wave=wave,
            playbook=book,
            units=tuple(unit.name for unit in _units(turn, initiative, wave.id)),
            phase=phase_of_wave(initiative, book, wave.id, turn.today),
            by_hand=is_by_hand(initiative, book, wave.id),
            to_come=phase_to_come(initiative, book, wave, turn.today),
        )
        for wave in in_order_of_start(initiative.waves)
        for book in books
    ]


def _units(turn: Turn, initiative: Initiative, wave: str) -> list[Unit]:
    units = turn.roster.units
    return [units[id_] for id_, in_wave in initiative.units.items() if in_wave == wave and id_ in units]


async def _named(turn: Turn) -> Initiative | None:
    """The initiative a card is about, as it is stored now; None for those who may not see its waves."""
    initiative = await turn.store.initiative(str(turn.data.get("initiative", "")))
    return initiative if initiative and _may_see(turn, initiative) else None


def _row_named(turn: Turn, initiative: Initiative) -> WaveRow | None:
    key = turn.data.get(cards.WAVE) or turn.data.get("wave")
    return next((each for each in _rows(turn, initiative) if each.key == key), None)


def _may_see(turn: Turn, initiative: Initiative) -> bool:
    books = [turn.library.playbooks[id_] for id_ in initiative.playbooks if id_ in turn.library.playbooks]
    return may_see_waves(turn.roster, turn.person, initiative, books, turn.today)


def _may_change(turn: Turn, initiative: Initiative, row: WaveRow) -> bool:
    return may_change_wave(turn.roster, turn.person, initiative, row.playbook, row.wave.id, turn.today)
