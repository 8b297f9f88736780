"""Which language a person is spoken to in."""

from bot.ports import Activity, Kind
from bot.turns.commands import Command, spoken
from content.language import Language, from_locale
from content.library import Library
from content.search import detect_language
from content.search.words import words
from content.voice import Voice
from dialogs.ask.refusal import foreign_language
from dialogs.people.model import Person, Preference

# Below this a message says too little about its language: names, one-word questions.
FEWEST_WORDS = 3
# Danish and Bokmål look alike; it takes more to move somebody from one to the other.
FEWEST_WORDS_BETWEEN_NEIGHBOURS = 6
# What it takes to speak to somebody in another language than before: keys hit at random come out at 0.6.
SURE = 0.9
_NEIGHBOURS = {Language.DA, Language.NB}


def voice_for(library: Library, preference: Preference | None, person: Person | None, activity: Activity) -> Voice:
    """The chosen language, else the one of this message, else what is known of the person, else the client's."""
    known = preference.language if preference else (person.language if person else None)
    if preference and preference.chosen:
        return Voice(library, preference.language)
    if activity.kind is Kind.MESSAGE and (written := _written(library, activity.text, known)):
        return Voice(library, written)
    return Voice(library, known or from_locale(activity.locale) or Language.SV)


def _written(library: Library, text: str, known: Language | None) -> Language | None:
    if command := spoken(library, text):
        # "help" says nothing about somebody whose language we know.
        return command.language if known is None or command.command is Command.LANGUAGE else None
    count = len(words(text))
    # What is written in a language we do not speak says nothing of which of ours to use.
    if (count < FEWEST_WORDS and known is not None) or foreign_language(library, text) is not None:
        return None
    found = detect_language(text, at_least=SURE if known else 0.0)
    between_neighbours = known in _NEIGHBOURS and found in _NEIGHBOURS and found is not known
    return None if between_neighbours and count < FEWEST_WORDS_BETWEEN_NEIGHBOURS else found
