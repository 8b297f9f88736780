"""Checks an article before it is in any file, by the rules that files are checked by."""

from collections.abc import Mapping
from pathlib import Path

from content.checks import article_faults
from content.faults import Fault
from content.importing.writes import article_file
from content.language import Language
from content.library import Library
from content.model import ArticleText
from content.source import Read, parse_front_matter


def proposed_faults(texts: Mapping[Language, ArticleText], library: Library) -> list[Fault]:
    """What `content check` would say of a new article beside those of `library`."""
    reads = []
    for language, text in texts.items():
        source = parse_front_matter(Path("articles") / language / f"{text.id}.md", article_file(text))
        reads.append(Read(text, source, language))
    return list(article_faults(reads, library.settings, library.playbooks))
