"""Who gets a broadcast and when: the form, and what it means."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.ports import Outgoing, Reply
from bot.turns.broadcast.composing import kept_as_changed, typed_meanwhile
from bot.turns.broadcast.deciding import refused, same_revision
from bot.turns.broadcast.listing import desk_of, writable_by
from bot.turns.inputs import date_of, ids_of, number_of
from bot.turns.turn import Turn
from cards import broadcast as cards
from cards.broadcast.people import ADDRESSED, MOST_DAYS_FIRST
from cards.broadcast.review import title_of
from content.language import Language
from content.model import Destination, Role
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.broadcast import Broadcast, Repeat
from dialogs.broadcast.flow import Refusal
from dialogs.broadcast.moment import NoMoment, read_moment
from dialogs.broadcast.naming import NotNamed, name_of, units_named
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.people.rights import Action, may_broadcast, own_units

# When only a day was given.
_MORNING = "09:00"


async def people(turn: Turn) -> Reply:
    """The form for recipients and time."""
    found = await writable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    return Reply(replace=_people_form(turn, broadcast, initiative, _filled(turn, broadcast)))


async def people_save(turn: Turn) -> Reply:
    """Keep who gets it and when; what names nobody, or no moment, comes back with what was typed."""
    found = await writable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    if broadcast.corrects:
        return await refused(turn, broadcast, initiative, Refusal.NOT_NOW)
    typed = _typed(turn)
    if not same_revision(turn, broadcast):
        return Reply(replace=_people_form(turn, broadcast, initiative, typed, typed_meanwhile(turn, broadcast)))
    read = _read(turn, initiative, typed)
    if isinstance(read, str):
        return Reply(replace=_people_form(turn, broadcast, initiative, typed, read))
    notes = [turn.voice.say("broadcast-twice")] if read.twice else []
    return await kept_as_changed(
        turn,
        broadcast,
        initiative,
        people_save,
        notes,
        audience=read.audience,
        to=typed.to,
        at=read.at,
        repeat=typed.repeat,
        until=date_of(typed.until),
        leaders_first=typed.leaders_first,
        acknowledge=typed.acknowledge,
        resend=typed.resend,
    )


def _people_form(
    turn: Turn, broadcast: Broadcast, initiative: Initiative, filled: cards.Recipients, note: str = ""
) -> Outgoing:
    own = own_units(turn.person, Action.SEND_BROADCAST, initiative.id)
    names = [turn.roster.units[id_].name for id_ in sorted(own or ()) if id_ in turn.roster.units]
    card = cards.people_card(turn.voice, broadcast, in_order_of_start(initiative.waves), filled, own=names, note=note)
    return Outgoing(summary=title_of(turn.voice, broadcast), card=card)


def _filled(turn: Turn, broadcast: Broadcast) -> cards.Recipients:
    audience = broadcast.audience
    local = broadcast.at.astimezone(ZoneInfo(desk_of(turn).time_zone)) if broadcast.at else None
    initiative = turn.roster.initiatives[broadcast.initiative]
    units = [name_of(id_, turn.roster, initiative) for id_ in sorted(audience.units) if id_ in turn.roster.units]
    return cards.Recipients(
        to=broadcast.to,
        roles=[each.value for each in ADDRESSED if each in audience.roles],
        units=", ".join(units),
        waves=sorted(audience.waves),
        languages=sorted(audience.languages),
        day=local.date().isoformat() if local else "",
        clock=f"{local:%H:%M}" if local else "",
        repeat=broadcast.repeat,
        until=broadcast.until.isoformat() if broadcast.until else "",
        leaders_first=broadcast.leaders_first,
        acknowledge=broadcast.acknowledge,
        resend=broadcast.resend,
    )


def _typed(turn: Turn) -> cards.Recipients:
    def text(key: str) -> str:
        value = turn.data.get(key)
        return value.strip()[:2_000] if isinstance(value, str) else ""

    to, repeat = text(cards.TO), text(cards.REPEAT)
    days = number_of(turn.data.get(cards.LEADERS_FIRST)) or 0
    return cards.Recipients(
        to=Destination(to) if to in set(Destination) else Destination.PERSON,
        roles=[each for each in ids_of(turn.data.get(cards.ROLES)) if each in set(Role)],
        units=text(cards.UNITS),
        waves=ids_of(turn.data.get(cards.WAVES)),
        languages=[each for each in ids_of(turn.data.get(cards.LANGUAGES)) if each in set(Language)],
        day=text(cards.DAY),
        clock=text(cards.CLOCK),
        repeat=Repeat(repeat) if repeat in set(Repeat) else Repeat.NEVER,
        until=text(cards.UNTIL),
        leaders_first=min(days, MOST_DAYS_FIRST),
        acknowledge=text(cards.ACKNOWLEDGE) == "true",
        resend=text(cards.RESEND) == "true",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    audience: Audience
    at: datetime | None = None
    twice: bool = False


def _read(turn: Turn, initiative: Initiative, typed: cards.Recipients) -> _Read | str:
    """What the form means, or the words that say what it names and is not there."""
    named = units_named(typed.units, turn.roster, initiative)
    if isinstance(named, NotNamed):
        return turn.voice.say(f"broadcast-units-{named.why}", what=named.what, ids=", ".join(named.ids))
    own = own_units(turn.person, Action.SEND_BROADCAST, initiative.id)
    units = named or own or frozenset()
    waves = frozenset(typed.waves)
    if unknown := waves - {each.id for each in initiative.waves}:
        return turn.voice.say("broadcast-wave-gone", wave=", ".join(sorted(unknown)))
    roles = frozenset(map(Role, typed.roles))
    audience = Audience(
        # Everybody is staff: named beside others it would let them all in.
        roles=frozenset() if Role.STAFF in roles else roles,
        units=units,
        waves=waves,
        languages=frozenset(map(Language, typed.languages)),
    )
    # The units themselves as well: of one that starts later nothing is concerned yet.
    reach = [*(turn.roster.units[id_] for id_ in units), *units_in(audience, turn.roster, initiative)]
    if not may_broadcast(turn.roster, turn.person, Action.SEND_BROADCAST, reach, initiative.id):
        return turn.voice.say("broadcast-out-of-scope")
    if not typed.day and not typed.clock:
        return _Read(audience=audience)
    zone = desk_of(turn).time_zone
    day = date_of(typed.day) if typed.day else turn.now.astimezone(ZoneInfo(zone)).date()
    moment = read_moment(day, typed.clock or _MORNING, zone, turn.now)
    if isinstance(moment, NoMoment):
        return turn.voice.say(f"broadcast-moment-{moment}")
    return _Read(audience=audience, at=moment.at.astimezone(UTC), twice=moment.twice)
