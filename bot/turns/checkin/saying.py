"""A check-in in one sentence, stored and read back as text: for whoever cannot use the card."""

from functools import lru_cache

from bot.ports import Outgoing, Reply
from bot.turns.checkin.forms import unit_forms
from bot.turns.checkin.saving import save
from bot.turns.denying import denied
from bot.turns.turn import Turn
from content.language import Language
from content.library import Library
from content.phrases import Phrases
from content.playbook import Criterion
from dialogs.checkin.model import LONGEST_NOTE, Form, Status
from dialogs.checkin.spoken import Excepted, Vocabulary, filled, is_spoken, read
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.rights import Action


def says_checkin(library: Library, text: str) -> bool:
    """Whether a message is a check-in in words."""
    return is_spoken(text, _vocabulary(library.phrases))


async def say(turn: Turn) -> Reply:
    """Store what the sentence says of every unit this person leads, or say what was not understood."""
    led = turn.roster.led_by(turn.person.id, turn.today)
    asked: list[tuple[Initiative, Form]] = []
    for initiative in turn.roster.initiatives.values():
        units = [unit for unit in led if unit.id in initiative.units]
        asked += [(initiative, form) for form in await unit_forms(turn, initiative, units)]
    if not asked:
        return turn.text("checkin-nothing-asked") if led else denied(turn, Action.ANSWER_CHECKIN, "checkin-no-units")
    criteria = list({each.id: each for _, form in asked for each in form.criteria}.values())
    spoken = read(turn.activity.text, _vocabulary(turn.library.phrases), criteria, turn.voice.language)
    if spoken is None or spoken.unclear:
        part = spoken.unclear[0] if spoken else turn.activity.text
        return _text(turn, turn.voice.say("checkin-said-unclear", part=part[:100]), *_numbered(turn, criteria))
    places = {each.id: number for number, each in enumerate(criteria, 1)}
    if red := next((each for each in spoken.excepted if each.status is Status.RED and not each.blocker), None):
        example = turn.voice.say("checkin-said-example", number=places[red.criterion])
        return _text(turn, turn.voice.say("checkin-said-red", example=example))
    for initiative, form in asked:
        await save(turn, initiative, [form], filled(spoken, form))
    notes = []
    if any(len(each.blocker) > LONGEST_NOTE for each in spoken.excepted):
        notes.append(turn.voice.say("checkin-cut", most=LONGEST_NOTE))
    return _text(turn, *_thanks(turn, asked, spoken.excepted, criteria), *notes)


def _thanks(
    turn: Turn, asked: list[tuple[Initiative, Form]], excepted: tuple[Excepted, ...], criteria: list[Criterion]
) -> list[str]:
    """What is stored, in words."""
    names = ", ".join(dict.fromkeys(turn.roster.units[id_].name for _, form in asked for id_ in form.units))
    key = "checkin-said-except" if excepted else "checkin-said-all"
    said = [turn.voice.say(key, week=week_of(asked[0][1].period), units=names)]
    labels = {each.id: turn.voice.pick(each.label) for each in criteria}
    for each in excepted:
        note = f" ({each.blocker[:LONGEST_NOTE]})" if each.blocker else ""
        said.append(f"{turn.voice.say(f'status-{each.status}')}: {labels[each.criterion]}{note}")
    return [*said, turn.voice.say("checkin-said-change")]


def _numbered(turn: Turn, criteria: list[Criterion]) -> list[str]:
    return [f"{number}. {turn.voice.pick(each.label)}" for number, each in enumerate(criteria, 1)]


def _text(turn: Turn, *lines: str) -> Reply:
    said = "\n\n".join(lines)
    return Reply(messages=(Outgoing(summary=lines[0], text=said),))


@lru_cache(maxsize=4)
def _vocabulary(phrases: Phrases) -> Vocabulary:
    def every(key: str) -> list[str]:
        found = {words for language in Language for words in phrases.words(language, key)}
        return sorted(found, key=len, reverse=True)

    return Vocabulary(
        everything=every("checkin-say-all"),
        excepted=every("checkin-say-except"),
        colours=dict.fromkeys(every("checkin-say-yellow"), Status.YELLOW)
        | dict.fromkeys(every("checkin-say-red"), Status.RED),
    )
