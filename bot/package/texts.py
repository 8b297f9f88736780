"""What a person reads of the app in Teams, one file a language."""

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from content.language import Language

Json = dict[str, Any]

# Teams shows the texts of the manifest itself to everybody whose language has no file.
DEFAULT = Language.SV

# The schema allows 128 and 4,000, for prompts in Copilot; the command menu of a chat cuts at these (characters).
_MENU_LIMITS = {"title": 32, "description": 128}
_IN_MENU = re.compile(r"\.commands\[\d+\]\.(title|description)$")
_STEP = re.compile(r"[^.\[\]]+")
_SCHEMA = "$schema"


def text_faults(texts: Mapping[Language, Json]) -> list[str]:
    """Texts that a language lacks or has alone, and those too long for the command menu."""
    every = {key for language in texts.values() for key in language}
    faults = []
    for language, found in texts.items():
        faults += [f"{file_of(language)}: {key} is missing" for key in sorted(every - set(found))]
        for key, text in found.items():
            limit = _MENU_LIMITS[match[1]] if (match := _IN_MENU.search(key)) else None
            if limit is not None and len(text) > limit:
                faults.append(f"{file_of(language)}: {key} is {len(text)} characters; at most {limit} are shown")
    return faults


def with_texts(manifest: Json, texts: Json, language: Language, reasons: list[str]) -> Json:
    """The manifest as readers of `language` get it; adds to `reasons` the texts that have no place in it."""
    localised = deepcopy(manifest)
    for key, text in texts.items():
        if key == _SCHEMA:
            continue
        *way, last = _STEP.findall(key) or [key]
        place: Any = localised
        try:
            for step in way:
                place = place[int(step) if isinstance(place, list) else step]
            place[last] = text
        except (LookupError, TypeError, ValueError):
            reasons.append(f"{file_of(language)}: the manifest has no place for {key}")
    return localised


def localization() -> Json:
    """The manifest's list of languages; the default one needs no file, its texts are in the manifest."""
    others = [language for language in Language if language is not DEFAULT]
    return {
        "defaultLanguageTag": str(DEFAULT),
        "additionalLanguages": [{"languageTag": str(each), "file": f"{each}.json"} for each in others],
    }


def file_of(language: Language) -> str:
    """Where the language's texts are, as told to people."""
    return f"languages/{language}.json"
