"""Writes articles and settings so that a reader sees each file whole, before or after."""

import contextlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import yaml

from content.model import ArticleText

_KEYS = ("id", "topic", "title", "questions", "audience", "phases", "owner", "source", "reviewed", "valid_from")
_KEYS_LAST = ("valid_to", "related", "live", "languages")


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """A file and what it will hold."""

    file: Path
    text: str


class Planned(Protocol):
    """Whatever has writes, in the order they are to appear."""

    @property
    def writes(self) -> Iterable[Write]:
        """What to write."""


def article_file(text: ArticleText) -> str:
    """An article as a file: front matter without what is empty, and Markdown."""
    data = text.model_dump(mode="json")
    front: dict[str, object] = {key: data[key] for key in (*_KEYS, *_KEYS_LAST) if data[key] not in (None, [])}
    for key in ("reviewed", "valid_from", "valid_to"):
        if key in front:
            # As a date, not as quoted text.
            front[key] = getattr(text, key)
    written = yaml.dump(front, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=1_000_000)
    return f"---\n{written}---\n{text.body}\n"


def apply_import(plan: Planned) -> None:
    """Write every file aside, then rename each into place in the order of the plan; raises OSError.

    When the writing aside fails, nothing has changed.
    """
    aside: list[tuple[Path, Path]] = []
    try:
        for write in plan.writes:
            write.file.parent.mkdir(parents=True, exist_ok=True)
            # Not *.md: a running bot must not read it.
            beside = write.file.with_name(f".{write.file.name}.import")
            aside.append((beside, write.file))
            with beside.open("w", encoding="utf-8", newline="\n") as opened:
                opened.write(write.text)
                opened.flush()
                # Else a power cut after the rename could leave an empty file under the article's name.
                os.fsync(opened.fileno())
        for beside, file in aside:
            beside.replace(file)
    finally:
        for beside, _ in aside:
            with contextlib.suppress(OSError):
                beside.unlink(missing_ok=True)
