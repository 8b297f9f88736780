"""The languages Startklar speaks, and texts that exist in several of them."""

from collections.abc import Container, Mapping
from enum import StrEnum


class Language(StrEnum):
    """A language by its ISO 639-1 code; Norwegian is Bokmål."""

    SV = "sv"
    DA = "da"
    NB = "nb"
    EN = "en"


Texts = Mapping[Language, str]

# Who reads what when their own language is missing: the neighbours understand one another before they take English.
_NEAREST: dict[Language, tuple[Language, ...]] = {
    Language.SV: (Language.SV, Language.NB, Language.DA, Language.EN),
    Language.DA: (Language.DA, Language.NB, Language.SV, Language.EN),
    Language.NB: (Language.NB, Language.DA, Language.SV, Language.EN),
    Language.EN: (Language.EN, Language.SV, Language.DA, Language.NB),
}


def nearest(language: Language, available: Container[Language]) -> Language:
    """The language of `available` (not empty) that a reader of `language` understands best."""
    return next(each for each in _NEAREST[language] if each in available)


def in_language(texts: Texts, language: Language) -> str:
    """The text in `language`, else in the nearest one there is."""
    return texts[nearest(language, texts)]


def from_locale(locale: str | None) -> Language | None:
    """The language of a client's locale such as `nb-NO`; Nynorsk and plain Norwegian count as Bokmål."""
    code = (locale or "").replace("_", "-").split("-")[0].lower()
    if code in ("no", "nn"):
        return Language.NB
    return Language(code) if code in set(Language) else None
