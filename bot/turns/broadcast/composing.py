"""A broadcast is written: begun, its words, its picture and button, its recipients and its time."""

import re
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.ports import Outgoing, Reply
from bot.turns.broadcast.deciding import Row, changed_by, refused, same_revision, saved
from bot.turns.broadcast.listing import desk_of, writable_by
from bot.turns.inputs import date_of, ids_of, number_of
from bot.turns.turn import Turn
from cards import broadcast as cards
from cards.broadcast.extras import LONGEST_ADDRESS, LONGEST_ALT, LONGEST_LABEL
from cards.broadcast.people import ADDRESSED, MOST_DAYS_FIRST
from cards.broadcast.review import title_of
from content.language import Language
from content.library import Material
from content.model import LONGEST_BODY, LONGEST_TITLE, Destination, MaterialKind, Role, blanks_in
from dialogs.broadcast import flow
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.broadcast import Broadcast, Content, Repeat, Words
from dialogs.broadcast.flow import Refusal
from dialogs.broadcast.helping import content_of
from dialogs.broadcast.moment import NoMoment, read_moment
from dialogs.broadcast.naming import NotNamed, name_of, units_named
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.initiative.moving_date import announcement
from dialogs.people.rights import Action, may, may_broadcast, own_units
from dialogs.privacy import mask

_ADDRESS = re.compile(r"https://[^\s<>\"']+")
# When only a day was given.
_MORNING = "09:00"
_MOST_MATERIALS = 60
_WAVE = "wave"


async def new(turn: Turn) -> Reply:
    """Where it begins; what a button brought along (a kind, a wave) is chosen already."""
    if not may(turn.roster, turn.person, Action.SEND_BROADCAST, turn.today):
        return turn.text("broadcast-not-yours")
    initiatives = _initiatives(turn)
    if not initiatives:
        return turn.text("broadcast-no-initiative")
    if moved := await _of_a_moved_day(turn, initiatives):
        return Reply(messages=(moved,))
    pieces = [each for each in turn.library.material.values() if each.facts.valid_on(turn.today)]
    pieces.sort(key=lambda each: list(MaterialKind).index(each.facts.kind))
    kind = str(turn.data.get("kind", ""))
    fitting = next((each.id for each in pieces if each.facts.kind == kind), "")
    chosen = str(turn.data.get(cards.MATERIAL, "")) or fitting
    card = cards.start_card(
        turn.voice,
        initiatives,
        pieces[:_MOST_MATERIALS],
        chosen=chosen,
        initiative=str(turn.data.get("initiative", "")),
        kind=kind,
        wave=str(turn.data.get(_WAVE, "")),
    )
    return Reply(messages=(Outgoing(summary=turn.voice.say("broadcast-new-title"), card=card),))


async def create(turn: Turn) -> Reply:
    """A draft with the words of the chosen material, or none; its first form follows."""
    initiative = turn.roster.initiatives.get(str(turn.data.get(cards.INITIATIVE, "")))
    if initiative is None or initiative not in _initiatives(turn):
        return turn.text("broadcast-not-yours")
    material = turn.library.material.get(str(turn.data.get(cards.MATERIAL, "")))
    kind = str(turn.data.get(cards.KIND, ""))
    draft = _draft(turn, initiative, MaterialKind(kind) if kind in set(MaterialKind) else MaterialKind.STATUS)
    if material:
        draft = _beginning_with(draft, material)
    made = flow.create(draft, turn.now)
    await turn.store.save_broadcast(made)
    return Reply(replace=words_form(turn, made))


async def _of_a_moved_day(turn: Turn, initiatives: list[Initiative]) -> Outgoing | None:
    """The form of a draft that tells a wave of its new day, where the pressed button brought one along."""
    old, new = date_of(turn.data.get("old")), date_of(turn.data.get("new"))
    initiative = next((each for each in initiatives if each.id == turn.data.get("initiative")), None)
    if old is None or new is None or initiative is None:
        return None
    draft = _draft(turn, initiative, MaterialKind.WHEN)
    said = announcement(initiative, str(turn.data.get(_WAVE, "")), old, new, turn.library)
    words = {
        language: Words(title=title, summary=summary, text=text) for language, (title, summary, text) in said.items()
    }
    made = flow.create(replace(draft, content=Content(words=words)), turn.now)
    await turn.store.save_broadcast(made)
    return words_form(turn, made)


def _draft(turn: Turn, initiative: Initiative, kind: MaterialKind) -> Broadcast:
    """A draft without words, for the wave that the pressed button named, and no further than one's role reaches."""
    own = own_units(turn.roster, turn.person, Action.SEND_BROADCAST)
    wave = initiative.wave(str(turn.data.get(_WAVE, "")))
    return Broadcast(
        id=secrets.token_hex(8),
        initiative=initiative.id,
        author=turn.person.id,
        created=turn.now,
        kind=kind,
        audience=Audience(units=own or frozenset(), waves=frozenset({wave.id} if wave else ())),
    )


async def words(turn: Turn) -> Reply:
    """The form for what it says."""
    found = await writable_by(turn)
    return found if isinstance(found, Reply) else Reply(replace=words_form(turn, found[0]))


async def words_save(turn: Turn) -> Reply:
    """Keep what it says; where somebody else has written in it meanwhile, show what was typed and say so."""
    found = await writable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    typed, masked = words_of(turn, broadcast.content)
    notes = [turn.voice.say("identity-number")] if masked else []
    if not same_revision(turn, broadcast):
        note = " ".join([_meanwhile(turn, broadcast), *notes])
        return Reply(replace=words_form(turn, broadcast, typed=typed.words, note=note))
    return await _changed(turn, broadcast, initiative, words_save, notes, content=typed)


async def extras(turn: Turn) -> Reply:
    """The form for picture and button."""
    found = await writable_by(turn)
    return found if isinstance(found, Reply) else Reply(replace=_extras_form(turn, found[0]))


async def extras_save(turn: Turn) -> Reply:
    """Keep picture and button."""
    found = await writable_by(turn)
    if isinstance(found, Reply):
        return found
    broadcast, initiative = found
    typed = _extras_of(turn, broadcast.content)
    if not same_revision(turn, broadcast):
        return Reply(replace=_extras_form(turn, broadcast, typed, _meanwhile(turn, broadcast)))
    if any(each and not _ADDRESS.fullmatch(each) for each in (typed.picture, typed.url)):
        return Reply(replace=_extras_form(turn, broadcast, typed, turn.voice.say("broadcast-no-address")))
    return await _changed(turn, broadcast, initiative, extras_save, content=typed)


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
        return Reply(replace=_people_form(turn, broadcast, initiative, typed, _meanwhile(turn, broadcast)))
    read = _read(turn, initiative, typed)
    if isinstance(read, str):
        return Reply(replace=_people_form(turn, broadcast, initiative, typed, read))
    notes = [turn.voice.say("broadcast-twice")] if read.twice else []
    return await _changed(
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
    )


def words_of(turn: Turn, content: Content) -> tuple[Content, bool]:
    """The content with the titles and texts that were typed, and whether an identity number was taken out of them."""
    masked = False
    found: dict[Language, Words] = dict(content.words)
    for language in Language:
        known = content.words.get(language, Words())
        texts = []
        for prefix, longest in ((cards.TITLE, LONGEST_TITLE), (cards.TEXT, LONGEST_BODY)):
            given = turn.data.get(prefix + language)
            # A language that the form did not show stays as it was.
            if not isinstance(given, str):
                given = known.title if prefix == cards.TITLE else known.text
            clean = mask("\n".join(given.splitlines()).strip())
            masked = masked or bool(clean.found)
            texts.append(clean.text[: longest + 1])
        title, text = texts
        changed = replace(known, title=title, text=text, summary=known.summary if title == known.title else "")
        if changed != Words():
            found[language] = changed
        else:
            found.pop(language, None)
    return replace(content, words=found), masked


async def _changed(
    turn: Turn,
    broadcast: Broadcast,
    initiative: Initiative,
    again: Row,
    notes: Sequence[str] = (),
    **changes: object,
) -> Reply:
    """Kept; what somebody else wrote at the same moment is found `again`, and nothing that was typed is lost."""
    decided = flow.change(broadcast, turn.person.id, turn.now, **changes)
    if decided is Refusal.SAME:
        return Reply(replace=await desk_of(turn).card(turn.voice, broadcast, initiative, *notes))
    if isinstance(decided, Refusal):
        return await refused(turn, broadcast, initiative, decided)
    return await saved(turn, decided, initiative, (), *notes, again=again)


def _beginning_with(draft: Broadcast, material: Material) -> Broadcast:
    facts = material.facts
    roles = frozenset(Role(each) for each in facts.audience if each in set(Role) and each != Role.STAFF)
    return replace(
        draft,
        kind=facts.kind,
        material=material.id,
        to=facts.to,
        audience=replace(draft.audience, roles=roles),
        content=content_of(material),
    )


def _initiatives(turn: Turn) -> list[Initiative]:
    """Those in which the person's role reaches at least one unit."""
    found = []
    for each in turn.roster.initiatives.values():
        units = units_in(Audience(), turn.roster, each)
        if any(may_broadcast(turn.roster, turn.person, Action.SEND_BROADCAST, [unit]) for unit in units):
            found.append(each)
    return found


def words_form(
    turn: Turn, broadcast: Broadcast, *, typed: Mapping[Language, Words] | None = None, note: str = ""
) -> Outgoing:
    """The form for what it says, with what was typed where something came in between."""
    shown = typed or (broadcast.correction or broadcast.content).words
    blanks = any(blanks_in(each.title, each.text) for each in shown.values())
    card = cards.words_card(turn.voice, broadcast, _readers(turn, broadcast), words=typed, blanks=blanks, note=note)
    return Outgoing(summary=title_of(turn.voice, broadcast), card=card)


def _readers(turn: Turn, broadcast: Broadcast) -> dict[Language, int]:
    """How many units read each language, of those the organisation writes."""
    initiative = turn.roster.initiatives[broadcast.initiative]
    counted = Counter(unit.language for unit in units_in(broadcast.audience, turn.roster, initiative))
    return {each: counted.get(each, 0) for each in Language if each in turn.library.settings.languages}


def _extras_form(turn: Turn, broadcast: Broadcast, typed: Content | None = None, note: str = "") -> Outgoing:
    languages = turn.library.settings.languages
    card = cards.extras_card(turn.voice, broadcast, languages, content=typed, note=note)
    return Outgoing(summary=title_of(turn.voice, broadcast), card=card)


def _extras_of(turn: Turn, content: Content) -> Content:
    def given(key: str, longest: int) -> str:
        value = turn.data.get(key)
        return mask(value.strip()[:longest]).text if isinstance(value, str) else ""

    found = dict(content.words)
    for language in turn.library.settings.languages:
        known = content.words.get(language, Words())
        alt, label = given(cards.ALT + language, LONGEST_ALT), given(cards.LABEL + language, LONGEST_LABEL)
        if known != Words() or alt or label:
            found[language] = replace(known, alt=alt, label=label)
    url = given(cards.URL, LONGEST_ADDRESS)
    # What a piece of material asked for gives way to a page that was named instead.
    if url:
        found = {language: replace(each, ask="") for language, each in found.items()}
    return replace(
        content,
        words=found,
        picture=given(cards.PICTURE, LONGEST_ADDRESS),
        url=url,
        check_in=content.check_in and not url,
    )


def _people_form(
    turn: Turn, broadcast: Broadcast, initiative: Initiative, filled: cards.Recipients, note: str = ""
) -> Outgoing:
    own = own_units(turn.roster, turn.person, Action.SEND_BROADCAST)
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
    own = own_units(turn.roster, turn.person, Action.SEND_BROADCAST)
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
    if not may_broadcast(turn.roster, turn.person, Action.SEND_BROADCAST, reach):
        return turn.voice.say("broadcast-out-of-scope")
    if not typed.day and not typed.clock:
        return _Read(audience=audience)
    zone = desk_of(turn).time_zone
    day = date_of(typed.day) if typed.day else turn.now.astimezone(ZoneInfo(zone)).date()
    moment = read_moment(day, typed.clock or _MORNING, zone, turn.now)
    if isinstance(moment, NoMoment):
        return turn.voice.say(f"broadcast-moment-{moment}")
    return _Read(audience=audience, at=moment.at.astimezone(UTC), twice=moment.twice)


def _meanwhile(turn: Turn, broadcast: Broadcast) -> str:
    return turn.voice.say("broadcast-typed-meanwhile", name=changed_by(turn, broadcast))
