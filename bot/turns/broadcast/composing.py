"""A broadcast is written: begun, its words, its picture and button."""

import re
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.ports import Outgoing, Reply
from bot.turns.broadcast.deciding import Row, changed_by, refused, same_revision, saved
from bot.turns.broadcast.listing import desk_of, writable_by
from bot.turns.denying import denied
from bot.turns.inputs import date_of
from bot.turns.turn import Turn
from cards import broadcast as cards
from cards.broadcast.extras import LONGEST_ADDRESS, LONGEST_ALT, LONGEST_LABEL
from cards.broadcast.review import title_of
from content.language import Language
from content.library import Material
from content.model import LONGEST_BODY, LONGEST_TITLE, MaterialKind, Role, blanks_in
from dialogs.broadcast import flow
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.broadcast import Broadcast, Content, Words
from dialogs.broadcast.flow import Refusal
from dialogs.broadcast.helping import content_of
from dialogs.initiative.model import Initiative
from dialogs.initiative.moving_date import announcement
from dialogs.people.rights import Action, may, may_broadcast, own_units

_ADDRESS = re.compile(r"https://[^\s<>\"']+")
_MOST_MATERIALS = 60
_WAVE = "wave"


async def new(turn: Turn) -> Reply:
    """Where it begins; what a button brought along (a kind, a wave) is chosen already."""
    if not may(turn.roster, turn.person, Action.SEND_BROADCAST, turn.today):
        return denied(turn, Action.SEND_BROADCAST)
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
        return denied(turn, Action.SEND_BROADCAST)
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
    own = own_units(turn.person, Action.SEND_BROADCAST, initiative.id)
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
    typed = words_of(turn, broadcast.content)
    if not same_revision(turn, broadcast):
        note = typed_meanwhile(turn, broadcast)
        return Reply(replace=words_form(turn, broadcast, typed=typed.words, note=note))
    return await kept_as_changed(turn, broadcast, initiative, words_save, content=typed)


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
        return Reply(replace=_extras_form(turn, broadcast, typed, typed_meanwhile(turn, broadcast)))
    if any(each and not _ADDRESS.fullmatch(each) for each in (typed.picture, typed.url)):
        return Reply(replace=_extras_form(turn, broadcast, typed, turn.voice.say("broadcast-no-address")))
    return await kept_as_changed(turn, broadcast, initiative, extras_save, content=typed)


def words_of(turn: Turn, content: Content) -> Content:
    """The content with the titles and texts that were typed."""
    found: dict[Language, Words] = dict(content.words)
    for language in Language:
        known = content.words.get(language, Words())
        texts = []
        for prefix, longest in ((cards.TITLE, LONGEST_TITLE), (cards.TEXT, LONGEST_BODY)):
            given = turn.data.get(prefix + language)
            # A language that the form did not show stays as it was.
            if not isinstance(given, str):
                given = known.title if prefix == cards.TITLE else known.text
            texts.append("\n".join(given.splitlines()).strip()[: longest + 1])
        title, text = texts
        changed = replace(known, title=title, text=text, summary=known.summary if title == known.title else "")
        if changed != Words():
            found[language] = changed
        else:
            found.pop(language, None)
    return replace(content, words=found)


async def kept_as_changed(
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
        if any(may_broadcast(turn.roster, turn.person, Action.SEND_BROADCAST, [unit], each.id) for unit in units):
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
        return value.strip()[:longest] if isinstance(value, str) else ""

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


def typed_meanwhile(turn: Turn, broadcast: Broadcast) -> str:
    """Who has written in it while this was typed."""
    return turn.voice.say("broadcast-typed-meanwhile", name=changed_by(turn, broadcast))
