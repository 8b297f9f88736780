"""Finds articles by words and, once they are learned, by meaning, without holding up the event loop."""

import asyncio
from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.editions.mind import Mind
from content.language import Language
from content.search import Hit, Index
from content.search.likeness import by_letters
from content.search.meaning import Vectors

T = TypeVar("T")

# Above this many articles a search takes longer than the event loop should wait.
_MANY = 2_000
# What somebody wants to know they say early, and other questions wait while the model reads a long one.
_LONGEST_ASKED = 600
# From which cosine two questions are one. Of forty questions with eight meanings in four languages, in any order, 88 of
# 100 pairs that were put together belonged together, and 62 of 100 that belonged were; two hundredths lower it was 44.
_SAME_MEANING, _SAME_LETTERS = 0.89, 0.65


class IndexFinder:
    """An edition's index and the mind that understands what is asked of it."""

    def __init__(self, index: Index, mind: Mind) -> None:
        self.index = index
        self._mind = mind

    async def find(
        self,
        question: str,
        language: Language,
        *,
        top: int = 10,
        allowed: Callable[[str], bool] = lambda _: True,
    ) -> list[Hit]:
        """The best articles, best first; a question that stands in an article word for word needs no model."""
        index = self.index
        vector = None
        if index.has_meanings and not index.knows(question, language, allowed):
            vector = await self._mind.question(
                await self._beside(lambda: index.mend(question[:_LONGEST_ASKED], language))
            )

        return await self._beside(lambda: index.search(question, language, top=top, allowed=allowed, vector=vector))

    @property
    def near(self) -> float:
        """The cosine from which two texts are the same question, as `meanings` has them."""
        return _SAME_MEANING if self._mind.works else _SAME_LETTERS

    async def meanings(self, texts: Sequence[str]) -> Vectors:
        """One row of length one for each text, near to each other when they mean the same."""
        vectors = await self._mind.questions(texts)
        return by_letters(texts) if vectors is None else vectors

    async def _beside(self, work: Callable[[], T]) -> T:
        return await asyncio.to_thread(work) if len(self.index.articles) > _MANY else work()

    @property
    def by_meaning(self) -> bool:
        """Whether articles are found by meaning too, and not by their words alone."""
        return self.index.has_meanings
