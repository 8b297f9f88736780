"""The embedding model, off the event loop: one thread, questions before anything else, and nothing embedded twice."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import structlog
from numpy.typing import NDArray

from content.search.embedding import EmbedderUnavailable, open_embedder
from content.search.meaning import Embedder, Kind, Passage, Vectors
from content.search.vectors import VectorCache

log = structlog.get_logger()

# Many people ask the same thing in the same words.
_REMEMBERED = 2_000
# A passage takes a seventh of a second: between two of these a waiting question is answered.
_AT_A_TIME = 1


class Mind:
    """Embeds questions and passages; without a model it says why, and search goes by words."""

    def __init__(
        self, embedder: Embedder | None = None, cache: VectorCache | None = None, trouble: str = "switched off"
    ) -> None:
        self._embedder = embedder
        self._cache = cache
        self.trouble = trouble
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="mind")
        self._remembered: OrderedDict[str, NDArray[Any]] = OrderedDict()

    @property
    def works(self) -> bool:
        """Whether there is a model."""
        return self._embedder is not None

    @property
    def vectors(self) -> VectorCache | None:
        """What has been embedded so far."""
        return self._cache

    async def question(self, text: str) -> NDArray[Any] | None:
        """The vector of a question; None without a model."""
        if self._embedder is None:
            return None
        if (known := self._remembered.get(text)) is not None:
            self._remembered.move_to_end(text)
            return known
        embedder, passage = self._embedder, Passage(Kind.QUESTION, text)
        vector: NDArray[Any] = await self._run(lambda: embedder.embed([passage])[0])
        self._remembered[text] = vector
        if len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)
        return vector

    async def questions(self, texts: Sequence[str]) -> Vectors | None:
        """The vectors of many questions, one row each; None without a model."""
        if self._embedder is None:
            return None
        found = [await self.question(text) for text in texts]
        return _rows([each for each in found if each is not None])

    async def learn(self, passages: Sequence[Passage]) -> None:
        """Embed what is new of these and keep it on disk."""
        cache, embedder = self._cache, self._embedder
        if cache is None or embedder is None:
            return
        missing = await self._run(lambda: cache.missing(passages))
        if len(missing) > _AT_A_TIME:
            log.info("learning_content", passages=len(missing))
        for at in range(0, len(missing), _AT_A_TIME):
            await self._run(lambda part=missing[at : at + _AT_A_TIME]: cache.add(part, embedder))
        if len(missing) > _AT_A_TIME:
            log.info("content_learned", passages=len(missing))

    def close(self) -> None:
        """Let go of the thread; what it is at is finished."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    async def _run(self, work: Any) -> Any:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def _rows(vectors: list[NDArray[Any]]) -> Vectors:
    import numpy as np

    return np.array(vectors, dtype=np.float32)


def open_mind(directory: Path, model: Path | None, *, wanted: bool = True) -> Mind:
    """A mind that keeps its vectors in `directory`; one without a model when none is wanted or none runs here."""
    if not wanted:
        return Mind()
    try:
        embedder = open_embedder(model)
    except EmbedderUnavailable as error:
        log.warning("search_by_words_only", reason=str(error))
        return Mind(trouble=str(error))
    return Mind(embedder, VectorCache(directory, embedder.name), "")
