"""The words that are commands, in every language at once."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from content.language import Language
from content.library import Library
from content.phrases import Phrases

_PUNCTUATION = re.compile(r"[.,!?/]")


class Command(StrEnum):
    """What can be asked for in words."""

    HELP = "help"
    GREETING = "greeting"
    CHECKIN = "checkin"
    STATUS = "status"
    PERSON = "person"
    TICKETS = "tickets"
    GAPS = "gaps"
    AWAY = "away"
    GATES = "gates"
    ACTIONS = "actions"
    PULSE = "pulse"
    REPORTS = "reports"
    WAVES = "waves"
    BROADCASTS = "broadcasts"
    CALENDAR = "calendar"
    SPARE = "spare"
    PRIVACY = "privacy"
    LANGUAGE = "language"


# With what one says it is begun anew, by the first word of a button's verb.
_BEGINS = {
    Command.CHECKIN: ("checkin", "day"),
    Command.STATUS: ("status",),
    Command.PERSON: ("person",),
    Command.TICKETS: ("ticket",),
    Command.GAPS: ("gap", "gaps"),
    Command.AWAY: ("away",),
    Command.GATES: ("gate", "gates"),
    Command.ACTIONS: ("action", "actions", "risk"),
    Command.PULSE: ("pulse",),
    Command.REPORTS: ("report", "reports"),
    Command.WAVES: ("wave", "waves"),
    Command.BROADCASTS: ("broadcast", "broadcasts"),
    Command.CALENDAR: ("calendar",),
    Command.SPARE: ("spare", "digest"),
}
_BY_VERB = {verb: command for command, verbs in _BEGINS.items() for verb in verbs}


@dataclass(frozen=True, slots=True)
class Spoken:
    """A command; `language` when only one language says it so."""

    command: Command
    language: Language | None


def commands_of(library: Library) -> dict[str, Spoken]:
    """Each command by its words, lower case."""
    return _commands(library.phrases)


def spoken(library: Library, text: str) -> Spoken | None:
    """The command a text is, whatever its case and punctuation."""
    return commands_of(library).get(" ".join(_PUNCTUATION.sub(" ", text).split()).casefold())


def begins(verb: str) -> Command:
    """The command that leads to where a button led; help where none does."""
    return _BY_VERB.get(verb.partition("-")[0], Command.HELP)


@lru_cache(maxsize=4)
def _commands(phrases: Phrases) -> dict[str, Spoken]:
    found: dict[str, Spoken] = {}
    for command in Command:
        for language in Language:
            for words in phrases.words(language, f"command-{command}"):
                earlier = found.get(words)
                found[words] = Spoken(earlier.command if earlier else command, None if earlier else language)
    return found
