"""A wave's date in chat: what another day would move is shown first, then saved and told."""

from datetime import date

from bot.ports import Reply
from bot.turns.denying import denied
from bot.turns.inputs import date_of, number_of
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put
from bot.turns.wave import wave_named
from cards import wave as cards
from cards.wave import WaveRow
from dialogs.initiative.model import Initiative
from dialogs.initiative.moving_date import BadDay, day_to_move_to, difference, moved_to
from dialogs.initiative.telling import NewDay, new_day
from dialogs.people.rights import Action
from dialogs.plan.model import PlanKind


async def choose(turn: Turn) -> Reply:
    """The day it has, and a field for another."""
    found = await wave_named(turn)
    return _choosing(turn, *found) if found else denied(turn, Action.CHANGE_WAVE, "replan-not-yours")


async def preview(turn: Turn) -> Reply:
    """What it would move; nothing is changed yet."""
    found = await wave_named(turn)
    if found is None:
        return denied(turn, Action.CHANGE_WAVE, "replan-not-yours")
    given = turn.data.get(cards.DAY)
    try:
        day = day_to_move_to(found[1].wave, date_of(given), turn.today)
    except BadDay as bad:
        return _choosing(turn, *found, note=str(bad), given=date_of(given))
    return await _preview(turn, *found, day)


async def set_(turn: Turn) -> Reply:
    """Move it and tell those who lead its units; what changed meanwhile is shown before it is done."""
    to, seen = date_of(turn.data.get("to")), number_of(turn.data.get("revision"))

    async def attempt() -> Reply:
        found = await wave_named(turn)
        if found is None:
            return denied(turn, Action.CHANGE_WAVE, "replan-not-yours")
        initiative, row = found
        if to == row.wave.go_live:
            # Pressed twice, or two agreed.
            return _choosing(turn, initiative, row, note="replan-already")
        try:
            day = day_to_move_to(row.wave, to, turn.today)
        except BadDay as bad:
            return _choosing(turn, initiative, row, note=str(bad))
        if seen != initiative.revision:
            return await _preview(turn, initiative, row, day, turn.voice.say("replan-changed-meanwhile"))
        after, old = moved_to(initiative, row.wave, day), row.wave.go_live
        moved = NewDay(initiative=after.id, wave=row.wave.id, revision=after.revision, old=old, new=day)
        told = list(new_day(moved, after, turn.person.id, turn.roster, turn.now))
        await turn.store.save_initiative(after, told)
        await turn.adopt(after)
        turn.wake()
        said = turn.voice.say("replan-done", wave=row.wave.id, old=turn.voice.day(old), new=turn.voice.day(day))
        return put(said, cards.moved_card(turn.voice, after, row.wave.id, old, day, len(told)))

    return await until_saved(attempt)


def _choosing(turn: Turn, initiative: Initiative, row: WaveRow, note: str = "", given: date | None = None) -> Reply:
    said = turn.voice.say(note) if note else ""
    typed = given.isoformat() if given else None
    return put(turn.voice.say("replan-button"), cards.day_card(turn.voice, initiative, row, turn.today, said, typed))


async def _preview(turn: Turn, initiative: Initiative, row: WaveRow, day: date, note: str = "") -> Reply:
    found = difference(
        initiative,
        moved_to(initiative, row.wave, day),
        row.wave.id,
        turn.library,
        await turn.store.plan_of(initiative.id, PlanKind.COMMUNICATION),
        (await turn.store.told(initiative.id)).broadcasts,
        await turn.store.gates(initiative.id),
        turn.roster.initiatives.values(),
        turn.today,
    )
    assert found, "a day that differs makes a difference"
    card = cards.day_preview_card(
        turn.voice, initiative, row, found, turn.roster.initiatives, turn.roster.units, turn.today, note
    )
    return put(turn.voice.say("replan-button"), card)
