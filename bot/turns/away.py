"""A manager is away: somebody of the unit answers until a day, and hears of it."""

from datetime import timedelta

from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.inputs import date_of
from bot.turns.turn import Turn, show
from cards import away as cards
from dialogs.checkin.telling import STANDS_IN, to_person
from dialogs.people.absence import Absence
from dialogs.people.model import Unit
from dialogs.people.rights import Action

# Longer than this is a new manager, and a matter for the register.
LONGEST = timedelta(days=366)
# A list to choose from on a phone.
MOST_CANDIDATES = 60


async def away(turn: Turn) -> Reply:
    """The form; says who answers already."""
    units = _managed(turn)
    if not units:
        return denied(turn, Action.HAND_OVER)
    candidates = _candidates(turn, units)
    if not candidates:
        return turn.text("away-nobody")
    current = turn.roster.absence_of(turn.person.id, turn.today)
    now = (turn.roster.names.get(current.deputy, "?"), current.last) if current else None
    names = ", ".join(unit.name for unit in units)
    return show(turn.voice.say("away-title"), cards.away_card(turn.voice, names, candidates, turn.today, now))


async def save(turn: Turn) -> Reply:
    """Keep it, and tell whoever answers meanwhile."""
    units = _managed(turn)
    who, last = str(turn.data.get(cards.WHO)), date_of(turn.data.get(cards.LAST))
    if not units:
        return denied(turn, Action.HAND_OVER)
    if who not in _candidates(turn, units):
        return turn.text("away-who-missing")
    if last is None or not turn.today <= last <= turn.today + LONGEST:
        return turn.text("away-last-missing")
    await turn.store.save_absence(Absence(person=turn.person.id, deputy=who, first=turn.today, last=last))
    await turn.absent()
    # By the unit, not by who is away: in what somebody else was told their name would outlast them.
    key = f"{units[0].id}/{turn.today}/{last}"
    await turn.store.plan([to_person(STANDS_IN, key, who, turn.roster, turn.now)])
    turn.wake()
    said = turn.voice.say("away-saved", name=turn.roster.names[who], day=turn.voice.day(last))
    return Reply(replace=Outgoing(summary=said, text=said))


async def back(turn: Turn) -> Reply:
    """They are asked again."""
    await turn.store.end_absence(turn.person.id)
    await turn.absent()
    said = turn.voice.say("away-over")
    return Reply(replace=Outgoing(summary=said, text=said))


def _managed(turn: Turn) -> list[Unit]:
    """The units this person manages; a deputy hands nothing on."""
    led = turn.roster.led_by(turn.person.id, turn.today)
    return [unit for unit in led if unit.manager == turn.person.id]


def _candidates(turn: Turn, units: list[Unit]) -> dict[str, str]:
    """People of these units and those who lead beside or above them, by id."""
    ids: dict[str, None] = {}
    for unit in units:
        ids.update(dict.fromkeys([deputy.person for deputy in unit.deputies]))
        ids.update(dict.fromkeys(unit.every_super_user))
        ids.update(dict.fromkeys(turn.roster.staff_of(unit.id)))
        for above in turn.roster.line_of(unit.id):
            ids.update(dict.fromkeys(turn.roster.leaders(above, turn.today)))
    people = turn.roster.people
    found = [id_ for id_ in ids if id_ in people and id_ != turn.person.id]
    return {id_: people[id_].name for id_ in found[:MOST_CANDIDATES]}
