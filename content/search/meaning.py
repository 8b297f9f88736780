"""How near a question is in meaning to every article, whatever the language of either."""

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from content.language import Language, nearest
from content.library import Article
from content.memory import give_back, uncollected
from content.model import ArticleText
from content.search.fields import fields_of

Vectors = NDArray[np.float32]

# Where an article has this many question variants, people's own words say more than its sentences.
_ENOUGH_VARIANTS = 3
_MOST_SENTENCES = 12
_SENTENCE_END = re.compile(r"(?<=[.!?:])\s+|\n+")
_SHORTEST_SENTENCE = 15
# Among a handful of texts the spread says little; this is what it usually is.
_LEAST_SPREAD = 0.015


class Kind(StrEnum):
    """What a text is to the embedder: models of the e5 family are told."""

    QUESTION = "query"
    PASSAGE = "passage"


class Passage(NamedTuple):
    """A text to be embedded."""

    kind: Kind
    text: str


class Embedder(Protocol):
    """Turns texts into vectors of length one; slow, and safe to call from one thread at a time."""

    @property
    def name(self) -> str:
        """The model and how it is used; vectors of different names are not compared."""

    def embed(self, passages: Sequence[Passage]) -> Vectors:
        """One row for each text, in their order."""


def passages_of(article: Article) -> list[Passage]:
    """Everything of an article that is embedded."""
    found: list[Passage] = []
    for text in article.texts.values():
        found.append(_whole(text))
        found.extend(Passage(Kind.QUESTION, each) for each in text.questions)
        found.extend(_pairs(text))
    return found


class Vault(Protocol):
    """Where vectors are kept."""

    def places(self, passages: Sequence[Passage]) -> NDArray[np.int64]:
        """Where the vector of each passage is; raises KeyError for one that has none."""

    def rows(self, places: NDArray[np.int64]) -> Vectors:
        """The vectors at these places."""

    def let_go(self) -> None:
        """Leave on disk what was read from there; it is read again when needed."""


class Meanings:
    """The vectors of every article, ready to be compared with a question's."""

    def __init__(self, articles: Sequence[Article], vault: Vault) -> None:
        """Arrange the articles' vectors; raises KeyError when one has not been embedded."""
        with uncollected():
            self._arrange(articles, vault)
        give_back()

    def _arrange(self, articles: Sequence[Article], vault: Vault) -> None:
        passages: list[Passage] = []
        pairs: list[Passage] = []
        self._whole = {language: np.zeros(len(articles), dtype=np.int64) for language in Language}
        self._first_variant = np.zeros(len(articles), dtype=np.int64)
        self._variants = np.zeros(len(articles), dtype=np.int64)
        self._pairs_of: dict[Language, list[slice]] = {language: [] for language in Language}
        for place, article in enumerate(articles):
            at: dict[Language, int] = {}
            spans: dict[Language, slice] = {}
            for language, text in article.texts.items():
                at[language] = len(passages)
                passages.append(_whole(text))
                found = _pairs(text)
                spans[language] = slice(len(pairs), len(pairs) + len(found))
                pairs.extend(found)
            for language in Language:
                near = nearest(language, article.texts)
                self._whole[language][place] = at[near]
                self._pairs_of[language].append(spans[near])
            self._first_variant[place] = len(passages)
            for text in article.texts.values():
                passages.extend(Passage(Kind.QUESTION, each) for each in text.questions)
            self._variants[place] = len(passages) - self._first_variant[place]
        self._rows = vault.rows(vault.places(passages))
        # Only those of the best candidates are ever looked at, so they stay where they are.
        self._vault = vault
        self._pairs = vault.places(pairs)
        vault.let_go()

    def near(self, asked: NDArray[Any], language: Language) -> "Near":
        """How near a question asked in `language` is to every article, by its text in that language or the nearest."""
        cosines = self._rows @ asked
        whole = cosines[self._whole[language]]
        variant = whole.copy()
        some = self._variants > 0
        if some.any():
            # Runs of variants with the texts' own rows between them: every second stretch is one we want.
            edges = np.stack([self._first_variant[some], self._first_variant[some] + self._variants[some]], axis=1)
            variant[some] = np.maximum.reduceat(np.append(cosines, np.float32(-1)), edges.ravel())[::2]
        return Near(whole, variant, asked, self._vault, self._pairs, self._pairs_of[language])


class Near:
    """A question's cosines: with each article's text, and with the nearest of its question variants."""

    def __init__(
        self,
        whole: Vectors,
        variant: Vectors,
        asked: NDArray[Any],
        vault: Vault,
        pairs: NDArray[np.int64],
        spans: Sequence[slice],
    ) -> None:
        self.whole = whole
        self.variant = variant
        self._asked = asked
        self._vault = vault
        self._pairs = pairs
        self._spans = spans

    def cosine(self, place: int) -> float:
        """With the nearest of the article's text and its variants."""
        return float(max(self.whole[place], self.variant[place]))

    def pairs(self, places: Sequence[int]) -> list[float]:
        """With the nearest pair of sentences of each article, or of its variants where these say enough."""
        found = [self._pair(place) for place in places]
        self._vault.let_go()
        return found

    def _pair(self, place: int) -> float:
        span = self._spans[place]
        if span.stop == span.start:
            return self.cosine(place)
        return float((self._vault.rows(self._pairs[span]) @ self._asked).max())

    def stands_out(self, place: int) -> float:
        """By how many standard deviations the article's text is nearer than the average text."""
        spread = max(float(self.whole.std()), _LEAST_SPREAD)
        return (float(self.whole[place]) - float(self.whole.mean())) / spread


def _whole(text: ArticleText) -> Passage:
    fields = fields_of(text)
    # One question before the answer it was given: what a pair is about is clearer than its answer alone.
    return Passage(
        Kind.PASSAGE, " ".join(filter(None, (fields.title or next(iter(fields.questions), ""), fields.body)))
    )


def _pairs(text: ArticleText) -> list[Passage]:
    """Each sentence with the one that follows: one alone often leaves out what it is about."""
    if len(text.questions) >= _ENOUGH_VARIANTS:
        return []
    found = [each for each in _SENTENCE_END.split(text.body) if len(each) >= _SHORTEST_SENTENCE]
    return [Passage(Kind.PASSAGE, f"{first} {second}") for first, second in pairwise(found[:_MOST_SENTENCES])]
