"""The bot's own sentences: Project Fluent, one file a language."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from content.faults import Fault, FaultKind
from content.inert import Vetted, inert
from content.language import Language
from content.phrase_file import PhraseEntry, read_phrases

PhraseValue = str | int | float | date | datetime | FluentType


class UnknownPhrase(KeyError):
    """There is no such phrase, or a variable of it was not given."""


class Phrases:
    """Every phrase in every language."""

    def __init__(self, texts: Mapping[Language, str]) -> None:
        self._bundles = {language: _bundle(language, text) for language, text in texts.items()}
        self._fixed: dict[tuple[Language, str], str] = {}

    def say(self, language: Language, key: str, /, **values: PhraseValue) -> str:
        """The phrase `key` in `language` with its variables filled; raises UnknownPhrase.

        Words that come from outside are shown as they are, never drawn as Markdown, unless they are Vetted.
        """
        if not values and (fixed := self._fixed.get((language, key))) is not None:
            return fixed
        bundle = self._bundles[language]
        if not bundle.has_message(key) or (pattern := bundle.get_message(key).value) is None:
            raise UnknownPhrase(f"{key} ({language})")
        shown = {name: _shown(value) for name, value in values.items()}
        said, errors = bundle.format_pattern(pattern, shown)
        if errors:
            raise UnknownPhrase(f"{key} ({language}): {errors[0]}")
        text = str(said)
        if not values:
            self._fixed[language, key] = text
        return text

    def words(self, language: Language, key: str) -> list[str]:
        """A phrase that lists alternatives, one a line, in lower case."""
        return [line.strip().casefold() for line in self.say(language, key).splitlines() if line.strip()]

    def has(self, key: str) -> bool:
        """Whether every language has the phrase."""
        return all(bundle.has_message(key) for bundle in self._bundles.values())


PhraseFiles = Mapping[Language, tuple[Path, str]]


def _shown(value: PhraseValue) -> PhraseValue:
    return inert(value) if isinstance(value, str) and not isinstance(value, Vetted) else value


def phrase_faults(texts: PhraseFiles, shipped: PhraseFiles) -> Iterator[Fault]:
    """Syntax errors, and phrases or variables that one language lacks and another, or what ships, has."""
    seen: dict[Language, dict[str, frozenset[str]]] = {}
    for language, (file, text) in texts.items():
        found: dict[str, frozenset[str]] = {}
        for entry in _entries(text):
            node, line = entry.node, entry.line
            if isinstance(node, ast.Junk):
                note = node.annotations[0].message if node.annotations else "not readable"
                yield Fault(file=file, line=line, kind=FaultKind.UNREADABLE, message=f"not a Fluent phrase: {note}")
            elif isinstance(node, ast.Message):
                if node.id.name in found:
                    yield Fault(file=file, line=line, kind=FaultKind.DUPLICATE_ID, message=f"{node.id.name} twice")
                found[node.id.name] = entry.variables
        seen[language] = found
    every = {key: variables for found in seen.values() for key, variables in found.items()}
    # The bot asks for the phrases that ship with it, whatever all the files of an organisation have left out.
    for _, text in shipped.values():
        every |= _known(text)
    for language, found in seen.items():
        file = texts[language][0]
        for key, variables in every.items():
            if key not in found:
                yield Fault(
                    file=file, line=1, kind=FaultKind.MISSING_LANGUAGE, message=f"{key} is not in this language"
                )
            elif found[key] != variables:
                lacking = ", ".join(sorted(found[key] ^ variables))
                yield Fault(file=file, line=1, kind=FaultKind.DIFFERS, message=f"{key}: variables differ ({lacking})")


# What ships is compared with each edition, and each is read to be checked and to be spoken.
@lru_cache(maxsize=16)
def _entries(text: str) -> Sequence[PhraseEntry]:
    return read_phrases(text)


def _known(text: str) -> Mapping[str, frozenset[str]]:
    """The variables of each phrase."""
    return {each.node.id.name: each.variables for each in _entries(text) if isinstance(each.node, ast.Message)}


def _bundle(language: Language, text: str) -> FluentBundle:
    # Isolation marks (U+2068 and so on) show up as boxes in some Teams clients; our languages are all left to right.
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(ast.Resource([each.node for each in _entries(text)]))
    return bundle
