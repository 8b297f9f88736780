"""One language of one library: what a card or a reply needs to speak."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import format_date

from content.language import Language, Texts, in_language
from content.library import Library
from content.phrases import PhraseValue


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks `language` with the words of `library`."""

    library: Library
    language: Language

    def say(self, key: str, /, **values: PhraseValue) -> str:
        """A phrase."""
        return self.library.say(self.language, key, **values)

    def pick(self, texts: Texts) -> str:
        """The text in this language, else in the nearest there is."""
        return in_language(texts, self.language)

    def fill(self, text: str, local: Mapping[str, str] | None = None) -> str:
        """Placeholders replaced by local values or the organisation's facts."""
        return self.library.fill(text, self.language, local)

    def day(self, day: date) -> str:
        """A date as people write it, such as `3 mars 2027`."""
        return _long(day, self.language)

    def role(self, role: str) -> str:
        """What a role is called."""
        return self.library.role_label(role, self.language)


@lru_cache(maxsize=4096)
def _long(day: date, language: Language) -> str:
    return str(format_date(day, format="long", locale="no" if language is Language.NB else language.value))
