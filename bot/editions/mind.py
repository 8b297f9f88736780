"""The embedding model, off the event loop: one thread, questions before anything else, and nothing embedded twice."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import structlog
from numpy.typing import NDArray

from content.search.embedding import EmbedderUnavailable, open_embedder
from content.search.meaning import Embedder, Kind, Passage, Vectors
from content.search.vectors import VectorCache, open_vectors

log = structlog.get_logger()
T = TypeVar("T")

# Many people ask the same thing in the same words.
_REMEMBERED = 2_000


class Mind:
    """Embeds questions and passages; without a model it says why, and search goes by words."""

    def __init__(
        self, embedder: Embedder | None = None, cache: VectorCache | None = None, trouble: str = "switched off"
    ) -> None:
        self._embedder = embedder
        self._cache = cache
        self.trouble = trouble
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="mind")
        # By digest: what people wrote is not kept.
        self._remembered: OrderedDict[bytes, NDArray[Any]] = OrderedDict()

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
        key = hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).digest()
        if (known := self._remembered.get(key)) is not None:
            self._remembered.move_to_end(key)
            return known
        embedder, passage = self._embedder, Passage(Kind.QUESTION, text)
        vector: NDArray[Any] = await self._run(lambda: embedder.embed([passage])[0])
        self._remembered[key] = vector
        if len(self._remembered) > _REMEMBERED:
            self._remembered.popitem(last=False)
        return vector

    async def questions(self, texts: Sequence[str]) -> Vectors | None:
        """The vectors of many questions, one row each; None without a model."""
        if self._embedder is None:
            return None
        found = [await self.question(text) for text in texts]
        return np.array([each for each in found if each is not None], dtype=np.float32)

    async def learn(self, passages: Sequence[Passage]) -> None:
        """Embed what is new of these and keep it on disk; on a full disk it is known until the process ends."""
        cache, embedder = self._cache, self._embedder
        if cache is None or embedder is None:
            return
        missing = await self._run(lambda: cache.missing(passages))
        if not missing:
            return
        log.info("learning_content", passages=len(missing))
        trouble: OSError | None = None
        # One takes a seventh of a second: a question that waits is answered between two of them.
        for passage in missing:
            try:
                await self._run(partial(cache.add, [passage], embedder))
            except OSError as error:
                trouble = error
        log.info("content_learned", passages=len(missing))
        if trouble is not None:
            log.warning("vectors_not_kept", reason=trouble.strerror)

    def close(self) -> None:
        """Let go of the thread; what it is at is finished."""
        self._thread.shutdown(wait=True, cancel_futures=True)

    async def _run(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)


def open_mind(directory: Path, model: Path | None, *, wanted: bool = True) -> Mind:
    """A mind that keeps its vectors in `directory`; one without a model when none is wanted or none runs here."""
    if not wanted:
        return Mind()
    try:
        embedder = open_embedder(model)
        return Mind(embedder, open_vectors(directory, embedder.name), "")
    except EmbedderUnavailable as error:
        trouble = str(error)
    except OSError as error:
        trouble = f"{directory} cannot be read: {error.strerror}"
    log.warning("search_by_words_only", reason=trouble)
    return Mind(trouble=trouble)
