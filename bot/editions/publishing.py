"""Puts an approved draft into the content directory, and takes it back when the content cannot be taken up with it."""

import asyncio
import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.editions.watched import WatchedEditions
from bot.ports import Published
from content.importing.existing import Existing, read_existing
from content.importing.remark import ImportRefused
from content.importing.writes import Write, apply_import, article_file
from content.language import Language
from content.library import Article
from content.model import ArticleText
from dialogs.gaps.article import article_id, more_questions, new_article
from dialogs.gaps.model import Draft

# Editors save while we do: what they were in the middle of is whole at the next look.
LOOKS = 3


@dataclass(frozen=True, slots=True)
class _Plan:
    """What goes where, and what stood there before."""

    article: str
    texts: Mapping[Language, ArticleText]
    writes: tuple[Write, ...]
    before: Mapping[Path, bytes | None]


class ContentPublisher:
    """Writes articles into the directory that `editions` watches; one at a time."""

    def __init__(self, directory: Path, editions: WatchedEditions) -> None:
        self._directory = directory
        self._editions = editions
        self._writing = asyncio.Lock()

    async def publish(self, draft: Draft, day: date) -> Published:
        """Write it, all languages or none, and take it up; the same draft and day again change nothing."""
        async with self._writing:
            try:
                plan = await asyncio.to_thread(self._plan, draft, day)
                if plan is None:
                    return Published(faults=(f"there is no article {draft.article}",))
                await asyncio.to_thread(_write, plan)
            except OSError as error:
                return Published(faults=(f"{self._directory}: {error.strerror or 'cannot be written'}",))
            except ImportRefused as error:
                return Published(faults=(str(error),))
            if faults := await self._taken_up(plan):
                await asyncio.to_thread(_restore, plan)
                await self._editions.refresh()
                return Published(faults=faults)
            return Published(article=plan.article)

    async def _taken_up(self, plan: _Plan) -> tuple[str, ...]:
        """Nothing once the edition in service holds the texts; else why it does not."""
        for _ in range(LOOKS):
            await self._editions.refresh()
            current = self._editions.current
            found = current.library.articles.get(plan.article)
            if found and all(found.texts.get(language) == text for language, text in plan.texts.items()):
                return ()
        return self._editions.current.problems or ("the content changes while it is read",)

    def _plan(self, draft: Draft, day: date) -> _Plan | None:
        existing = read_existing(self._directory)
        if draft.article:
            kept = existing.articles.get(draft.article)
            if kept is None:
                return None
            known = Article(draft.article, {language: each.text for language, each in kept.items()})
            return _planned(existing, draft.article, more_questions(draft, known))
        languages = existing.languages or tuple(Language)
        plain = article_id(draft)
        for id_ in itertools.chain([plain], (f"{plain}-{number}" for number in itertools.count(2))):
            texts = new_article(draft, id_, day, languages)
            if _is_free(existing, id_, texts):
                return _planned(existing, id_, texts)
        raise AssertionError("there is always a number left")


def _is_free(existing: Existing, id_: str, texts: Mapping[Language, ArticleText]) -> bool:
    """Whether nobody else's article has this id or place; what a stopped process wrote of this one is ours."""
    if any(texts.get(language) != each.text for language, each in existing.articles.get(id_, {}).items()):
        return False
    return not any(existing.is_occupied(id_, language) for language in Language)


def _planned(existing: Existing, id_: str, texts: Mapping[Language, ArticleText]) -> _Plan:
    files = {existing.file_of(id_, language): article_file(text) for language, text in texts.items()}
    before = {file: file.read_bytes() if file.exists() else None for file in files}
    return _Plan(id_, texts, tuple(Write(file=file, text=text) for file, text in files.items()), before)


def _write(plan: _Plan) -> None:
    try:
        apply_import(plan)
    except OSError:
        _restore(plan)
        raise


def _restore(plan: _Plan) -> None:
    for file, content in plan.before.items():
        if content is None:
            file.unlink(missing_ok=True)
        else:
            file.write_bytes(content)
