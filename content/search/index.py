"""Finds the articles that answer a question, by their words and by their meaning."""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from content.language import Language, nearest
from content.library import Article
from content.memory import give_back, uncollected
from content.search.bm25 import Scores
from content.search.confidence import Signs, by_words, by_words_and_meaning
from content.search.lexical import Asked, Lexical
from content.search.meaning import Meanings, Near
from content.search.words import LONGEST_QUESTION, composed, words

# How many of the best are looked at by pairs of sentences, and how many of those variant by variant.
_CANDIDATES = 30
_COMPARED = 10
# In the place of an article: more than one has this question.
_SEVERAL = -1
# Nothing is surer than a stored question.
_CERTAIN = 0.99
# A text in another language, found by words, must fit clearly better than one in one's own.
_FOREIGN = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class _Weights:
    """What each part of a score counts; cosines and shares are brought to one scale by how much they usually vary."""

    whole: float = 0.0
    variant: float = 0.0
    pair: float = 0.0
    grams: float = 0.0
    stems: float = 0.0
    alike: float = 0.0


# Found by trying, on public answers and on held-back questions of our own (benchmarks/answers): the optimum is broad.
_HYBRID = _Weights(whole=0.20, variant=0.25, pair=0.20, grams=0.33, stems=0.04, alike=0.08)
# Across languages a question is nearest to its like, and words mislead.
_ACROSS = _Weights(whole=0.22, variant=0.36)
_WORDS = _Weights(grams=0.60, stems=0.20, alike=0.20)
_COSINE, _SHARE = 0.03, 0.12
# Where the cosines of unrelated texts lie in this model; it keeps scores near zero for them.
_UNRELATED = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """An article that may answer: `confidence` is between 0 and 1, `language` that of the text that would be shown."""

    article: str
    language: Language
    score: float
    confidence: float


class Index:
    """Ready to search by words; `with_meanings` gives one that searches by meaning too."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = list(articles.values())
        self._meanings: Meanings | None = None
        with uncollected():
            self._parts = {language: _Part(language, self._articles) for language in Language}
        give_back()

    def with_meanings(self, meanings: Meanings) -> "Index":
        """The same index, with vectors of the same articles in the same order."""
        other = object.__new__(Index)
        other._articles, other._parts, other._meanings = self._articles, self._parts, meanings
        return other

    @property
    def articles(self) -> Sequence[Article]:
        """What is indexed, in the index's order."""
        return self._articles

    def knows(self, question: str, language: Language, allowed: Callable[[str], bool] = lambda _: True) -> bool:
        """Whether these very words are stored as a question of one article only, and that one may be seen."""
        return self._known(question, language, allowed) is not None

    @property
    def has_meanings(self) -> bool:
        """Whether a question's vector is of use."""
        return self._meanings is not None

    def mend(self, question: str, language: Language) -> str:
        """The question as it was probably meant: this is what to embed."""
        question = composed(question[:LONGEST_QUESTION])
        # The embedding takes SHOUTING for other words.
        question = question.lower() if question.isupper() else question
        return self._parts[language].lexical.speller.mend(question)

    def search(
        self,
        question: str,
        language: Language,
        *,
        top: int = 10,
        allowed: Callable[[str], bool] = lambda _: True,
        vector: NDArray[Any] | None = None,
    ) -> list[Hit]:
        """The best articles, best first; one found in another language needs to fit by meaning alone.

        `vector` is the embedding of what `mend` gave; without it words decide.
        """
        if not self._articles:
            return []
        question = question[:LONGEST_QUESTION]
        part = self._parts[language]
        asked = part.lexical.asked(self.mend(question, language))
        near = self._meanings.near(vector, language) if self._meanings and vector is not None else None
        scores = self._coarse(question, asked, part, near)
        places = self._best(scores, allowed, max(top, _CANDIDATES), everything=near is not None)
        if not places:
            return []
        alike = part.alike(asked, places[:_COMPARED])
        total = self._fine(scores, places, alike, near)
        ranked = sorted(places, key=lambda place: -total[place])
        known = self._known(question, language, allowed)
        if known in total:
            # Whatever else comes near: somebody wrote down that this very question has this answer.
            ranked.remove(known)
            ranked.insert(0, known)
            total[known] = max(total.values())
        sure = _CERTAIN if known in total else self._confidence(asked, part, ranked, total, alike, near)
        return [
            Hit(
                article=self._articles[place].id,
                language=nearest(language, self._articles[place].texts),
                score=total[place],
                # Of the others it is said how near they come to the best.
                confidence=sure * math.exp(total[place] - total[ranked[0]]),
            )
            for place in ranked[:top]
        ]

    def _known(self, question: str, language: Language, allowed: Callable[[str], bool]) -> int | None:
        part = self._parts[language]
        own = part.known.get(tuple(words(question)), _SEVERAL)
        if own == _SEVERAL:
            return None
        place = int(part.places[own])
        return place if allowed(self._articles[place].id) else None

    def _coarse(self, question: str, asked: Asked, part: "_Part", near: Near | None) -> Scores:
        weights = _HYBRID if near else _WORDS
        scores = np.zeros(len(self._articles), dtype=np.float32)
        scores[part.places] = part.scores(asked, weights)
        if not near:
            self._add_foreign(scores, question, part, weights)
            return scores
        scores += np.where(
            part.has,
            weights.whole * (near.whole - _UNRELATED) + weights.variant * (near.variant - _UNRELATED),
            _ACROSS.whole * (near.whole - _UNRELATED) + _ACROSS.variant * (near.variant - _UNRELATED),
        ) / np.float32(_COSINE)
        return scores

    def _add_foreign(self, scores: Scores, question: str, own: "_Part", weights: _Weights) -> None:
        for part in self._parts.values():
            # Only what does not exist in the asker's own language.
            lacking = ~own.has[part.places]
            if part is not own and lacking.any():
                found = part.scores(part.lexical.asked(question), weights)[lacking] * np.float32(_FOREIGN)
                places = part.places[lacking]
                scores[places] = np.maximum(scores[places], found)

    def _best(self, scores: Scores, allowed: Callable[[str], bool], top: int, *, everything: bool) -> list[int]:
        found: list[int] = []
        # Who may see an article is asked of the best only, and of more of them when some may not be seen.
        reach, seen = top, 0
        while len(found) < top and seen < len(scores):
            reach = min(reach, len(scores))
            order = _descending(scores, reach)[seen:]
            found.extend(
                int(place) for place in order if (everything or scores[place] > 0) and allowed(self._articles[place].id)
            )
            seen, reach = reach, reach * 4
        return found[:top]

    def _fine(
        self, scores: Scores, places: Sequence[int], alike: Mapping[int, float], near: Near | None
    ) -> dict[int, float]:
        weights = _HYBRID if near else _WORDS
        total = {place: float(scores[place]) + weights.alike * alike.get(place, 0.0) / _SHARE for place in places}
        if near:
            for place, nearest_pair in zip(places, near.pairs(places), strict=True):
                total[place] += weights.pair * (nearest_pair - _UNRELATED) / _COSINE
        return total

    def _confidence(
        self,
        asked: Asked,
        part: "_Part",
        ranked: Sequence[int],
        total: Mapping[int, float],
        alike: Mapping[int, float],
        near: Near | None,
    ) -> float:
        best = ranked[0]
        own = alike.get(best, 0.0)
        signs = Signs(
            lead=total[best] - total[ranked[1]] if len(ranked) > 1 else 0.0,
            alike=own,
            distinct=own - max((each for place, each in alike.items() if place != best), default=0.0),
            bare=not any(text.questions for text in self._articles[best].texts.values()),
            telling=asked.telling,
            # Of a text in another language it says nothing that the words are not found in one's own.
            unknown=asked.unknown if part.has[best] else 0.0,
            words=total[best] * _SHARE,
            cosine=near.cosine(best) if near else 0.0,
            stands_out=near.stands_out(best) if near else 0.0,
        )
        return by_words_and_meaning(signs) if near else by_words(signs)


class _Part:
    """The articles that exist in one language."""

    def __init__(self, language: Language, articles: Sequence[Article]) -> None:
        self.has = np.array([language in each.texts for each in articles], dtype=np.bool_)
        self.places = np.flatnonzero(self.has)
        self._own = np.cumsum(self.has) - 1
        texts = [each.texts[language] for each in articles if language in each.texts]
        self.lexical = Lexical(language, texts)
        self.known: dict[tuple[str, ...], int] = {}
        for own, text in enumerate(texts):
            for each in (text.title, *text.questions):
                asked = tuple(words(each))
                self.known[asked] = own if self.known.get(asked, own) == own else _SEVERAL

    def scores(self, asked: Asked, weights: _Weights) -> Scores:
        """What the words of the question are worth in each of these articles."""
        grams, stems = self.lexical.scores(asked)
        scores: Scores = ((weights.grams * grams + weights.stems * stems) / _SHARE).astype(np.float32)
        return scores

    def alike(self, asked: Asked, places: Sequence[int]) -> Mapping[int, float]:
        """How nearly the question is a stored variant of each article that is in this language."""
        here = [place for place in places if self.has[place]]
        return dict(zip(here, self.lexical.alike(asked, [int(self._own[place]) for place in here]), strict=True))


def _descending(scores: Scores, top: int) -> NDArray[np.int64]:
    """The places of the `top` highest scores, highest first; equal ones in the order of the index."""
    if top < len(scores):
        best = np.sort(np.argpartition(-scores, top - 1)[:top])
        return best[np.argsort(-scores[best], kind="stable")]
    return np.argsort(-scores, kind="stable")
