"""One language of one library: what a card or a reply needs to speak."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from babel.dates import format_date, format_skeleton, format_time
from babel.numbers import format_decimal

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

    def fact(self, name: str) -> str | None:
        """One of the organisation's facts, where it has given it."""
        found = self.library.settings.facts.get(name)
        return in_language(found, self.language) if found else None

    def day(self, day: date) -> str:
        """A date as people write it, such as `3 mars 2027`."""
        return _long(day, self.language)

    def short_day(self, day: date) -> str:
        """A day within a month that is known, such as `mån 3 mars`."""
        return str(format_skeleton("MMMEd", day, locale=_locale(self.language)))

    def month(self, day: date) -> str:
        """The month a day lies in, such as `mars 2027`."""
        return str(format_date(day, format="LLLL y", locale=_locale(self.language)))

    def short_month(self, day: date) -> str:
        """The month a day lies in, where there is little room, such as `mars`; of January the year."""
        return str(format_date(day, format="LLL" if day.month > 1 else "y", locale=_locale(self.language)))

    def weekday(self, day: date) -> str:
        """The day's name, such as `måndag`."""
        return str(format_date(day, format="EEEE", locale=_locale(self.language)))

    def time(self, moment: datetime) -> str:
        """The time of day where `moment` is told, such as `07:30`."""
        return str(format_time(moment.time(), format="short", locale=_locale(self.language)))

    def number(self, value: float) -> str:
        """A number as people write it, such as `1 250,5`."""
        return str(format_decimal(value, locale=_locale(self.language)))

    def role(self, role: str) -> str:
        """What a role is called."""
        return self.library.role_label(role, self.language)


@lru_cache(maxsize=4096)
def _long(day: date, language: Language) -> str:
    return str(format_date(day, format="long", locale="no" if language is Language.NB else language.value))


def _locale(language: Language) -> str:
    # Nordic readers of English take 16:30 for what it is, and 4:30 for the morning.
    return {Language.NB: "no", Language.EN: "en_GB"}.get(language, language.value)
