"""The day's colour: kept with the tap, then asked what happened when it is not green."""

from bot.ports import Outgoing, Reply
from bot.turns.checkin.forms import named_initiative, named_units, not_theirs
from bot.turns.inputs import date_of, number_of
from bot.turns.saving import until_saved
from bot.turns.turn import Turn, put
from cards.checkin import INCIDENTS, NOTE, day_card, day_note_card
from cards.checkin.names import mark
from dialogs.checkin.day import told
from dialogs.checkin.model import Status


async def day(turn: Turn) -> Reply:
    """Keep the colour, or what was said about it; an old card gives today's."""
    initiative = named_initiative(turn)
    units = named_units(turn, initiative) if initiative else None
    if initiative is None or not units:
        return not_theirs(turn)
    today, ids = units[0].day(turn.now), [unit.id for unit in units]
    if (asked := date_of(turn.data.get("day"))) != today:
        card = day_card(turn.voice, initiative.id, ids, today, turn.roster.units)
        note = turn.voice.say("day-over", day=turn.voice.day(asked) if asked else "?")
        return put(turn.voice.say("day-title"), card, note)
    value = str(turn.data.get("status"))
    status = Status(value) if value in set(Status) else None
    written = turn.data.get(NOTE)
    said = written if isinstance(written, str) else None
    incidents = turn.data.get(INCIDENTS)

    async def attempt() -> Status | None:
        before = {each.unit: each for each in await turn.store.days(initiative.id, ids, today, today)}
        changed = [
            told(
                before.get(id_),
                initiative.id,
                id_,
                today,
                turn.person.id,
                turn.now,
                status,
                said,
                number_of(incidents),
            )
            for id_ in ids
        ]
        await turn.store.save_days([each for each in changed if each])
        return status or next((each.status for each in before.values()), None)

    colour = await until_saved(attempt)
    if colour is None:
        return put(turn.voice.say("day-title"), day_card(turn.voice, initiative.id, ids, today, turn.roster.units))
    names = ", ".join(unit.name for unit in units)
    done = turn.voice.say("day-saved", status=mark(turn.voice, colour), units=names, day=turn.voice.day(today))
    if colour is Status.GREEN or said is not None:
        return Reply(replace=Outgoing(summary=done, text=done))
    return put(done, day_note_card(turn.voice, initiative.id, ids, today, turn.roster.units, colour))
