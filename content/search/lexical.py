"""How well the words of a question fit the texts of one language."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from content.language import Language
from content.model import ArticleText
from content.search.bm25 import Bags, Bm25, Scores, Terms, ranges, summed
from content.search.compounds import Compounds
from content.search.fields import fields_of
from content.search.grams import Codes, gram_codes
from content.search.small_words import SMALL_WORDS
from content.search.spelling import Speller
from content.search.words import fold, stems, words

# A question variant is what people really write; the text merely mentions words.
_QUESTIONS, _TITLE, _BODY = 4.0, 2.0, 1.0
_SMALL = 0.4
_UNKNOWN = -1
# Longer texts are imported now and then; what they are about they say early.
_LONGEST_BODY = 8_000
# Texts whose words are taken apart at a time: more would only take more memory.
_AT_A_TIME = 2_000


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as the index compares it: distinct terms, each with its share.

    `telling` is how many of its words say what it is about, `unknown` the share of those that no text has.
    """

    grams: Codes
    gram_shares: Scores
    stems: Terms
    stem_shares: Scores
    telling: int
    unknown: float


class Lexical:
    """The texts of one language, in the order they were given."""

    def __init__(self, language: Language, texts: Sequence[ArticleText]) -> None:
        self._language = language
        read = _Reading(texts)
        self.speller = Speller(read.often())
        self._compounds = Compounds(read.numbers)
        self._numbers: dict[str, int] = {}
        stems_of = _Parts([np.array(self._learned(word), dtype=np.int32) for word in read.numbers])
        grams_of = _Parts([gram_codes([word]) for word in read.numbers])
        self._stems = Bm25(len(texts), _bags(read, stems_of))
        self._grams = Bm25(len(texts), _bags(read, grams_of))
        self._variants = _Variants(read, grams_of, self._grams)

    def asked(self, question: str) -> Asked:
        """What is compared of a question."""
        terms: dict[int, float] = {}
        telling = unknown = 0
        small: list[str] = []
        others: list[str] = []
        for word in words(question):
            is_small = fold(word) in SMALL_WORDS
            (small if is_small else others).append(word)
            share = _SMALL if is_small else 1.0
            numbers = [self._numbers.get(stem, _UNKNOWN) for stem in self._stems_of(word)]
            for number in numbers:
                terms[number] = max(share, terms.get(number, 0.0))
            if not is_small and len(word) > 1:
                telling += 1
                unknown += max(numbers) == _UNKNOWN
        # What is in a telling word too counts as telling.
        grams = dict.fromkeys(gram_codes(small).tolist(), _SMALL) | dict.fromkeys(gram_codes(others).tolist(), 1.0)
        return Asked(*_arrays(grams), *_arrays(terms), telling, unknown / telling if telling else 0.5)

    def scores(self, asked: Asked) -> tuple[Scores, Scores]:
        """By character grams and by stems: for each text 0 (nothing in common) to about 1."""
        return self._grams.scores(asked.grams, asked.gram_shares), self._stems.scores(asked.stems, asked.stem_shares)

    def alike(self, asked: Asked, places: Sequence[int]) -> list[float]:
        """How much of the question, weighed by rarity, is in a text's most similar variant, and no more: 0 to 1."""
        weights = self._grams.rarity(asked.grams) * asked.gram_shares
        return self._variants.alike(asked.grams, weights, places)

    def _stems_of(self, word: str) -> list[str]:
        return stems([word, *self._compounds.parts(word)], self._language)

    def _learned(self, word: str) -> list[int]:
        return [self._numbers.setdefault(stem, len(self._numbers)) for stem in self._stems_of(word)]


class _Reading:
    """Every word of every text, as numbers: which text, which word, what it counts, and which variant it stands in.

    Each distinct word is taken apart once, however often it occurs.
    """

    def __init__(self, texts: Sequence[ArticleText]) -> None:
        self.numbers: dict[str, int] = {}
        # How many variants, the title among them, each text has; bodies are in none.
        self.variants = np.array([len(text.questions) + 1 for text in texts], dtype=np.int64)
        runs = [*self._runs(texts)]
        lengths = [len(run) for run, *_ in runs]
        self.words = np.concatenate([run for run, *_ in runs]) if runs else np.empty(0, np.int32)
        self.texts = np.repeat(np.array([text for _, text, _, _ in runs], dtype=np.int32), lengths)
        self.counts = np.repeat(np.array([count for *_, count, _ in runs], dtype=np.float32), lengths)
        self.in_variant = np.repeat(np.array([variant for *_, variant in runs], dtype=np.int64), lengths)

    def often(self) -> dict[str, int]:
        """How often each word occurs."""
        return dict(zip(self.numbers, np.bincount(self.words, minlength=len(self.numbers)).tolist(), strict=True))

    def _runs(self, texts: Sequence[ArticleText]) -> Iterator[tuple[NDArray[np.int32], int, float, int]]:
        variant = 0
        for place, text in enumerate(texts):
            fields = fields_of(text)
            for question in fields.questions:
                yield self._read(question), place, _QUESTIONS, variant
                variant += 1
            yield self._read(fields.title), place, _TITLE, variant
            variant += 1
            yield self._read(fields.body[:_LONGEST_BODY]), place, _BODY, _UNKNOWN

    def _read(self, text: str) -> NDArray[np.int32]:
        numbers = self.numbers
        return np.array([numbers.setdefault(word, len(numbers)) for word in words(text)], dtype=np.int32)


class _Parts:
    """What each word is taken apart into, end to end."""

    def __init__(self, parts: Sequence[NDArray[np.int32]]) -> None:
        self._values = np.concatenate(parts) if parts else np.empty(0, np.int32)
        self._starts = np.cumsum([0, *map(len, parts)])

    def of(self, found: NDArray[np.int32]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """The parts of these words, and for each part the place of its word among them."""
        run, owners = ranges(self._starts[found], self._starts[found + 1])
        return self._values[run], owners


class _Variants:
    """The grams of every question variant and title, end to end, and how rare those of each are together."""

    def __init__(self, read: _Reading, grams_of: _Parts, grams: Bm25) -> None:
        here = read.in_variant != _UNKNOWN
        codes, owners = grams_of.of(read.words[here])
        bags = summed(read.in_variant[here][owners], codes, np.ones(len(codes), np.float32))
        self._codes = bags.terms
        self._starts = np.searchsorted(bags.texts, np.arange(int(read.variants.sum()) + 1))
        self._of_text = np.cumsum([0, *read.variants])
        self._rarity = _sums(grams.rarity(self._codes), self._starts)

    def alike(self, asked: Codes, weights: Scores, places: Sequence[int]) -> list[float]:
        """All variants of these texts in one go: what is done for each is little beside calling it."""
        if not len(asked) or not len(places):
            return [0.0] * len(places)
        order = np.argsort(asked)
        asked, weights = asked[order], weights[order]
        total = float(weights.sum()) or 1.0
        wanted = np.asarray(places)
        variants, of_text = ranges(self._of_text[wanted], self._of_text[wanted + 1])
        run, of_variant = ranges(self._starts[variants], self._starts[variants + 1])
        codes = self._codes[run]
        found = np.minimum(np.searchsorted(asked, codes), len(asked) - 1)
        shared = np.where(asked[found] == codes, weights[found], np.float32(0))
        common = np.bincount(of_variant, shared, minlength=len(variants))
        union = total + self._rarity[variants] - common
        fits = 0.5 * common / total + 0.5 * common / np.maximum(union, 1e-9)
        best = np.zeros(len(wanted))
        np.maximum.at(best, of_text, fits)
        return [float(each) for each in best]


def _bags(read: _Reading, parts: _Parts) -> Bags:
    """What the words of each text are taken apart into, counted; a few thousand texts at a time."""
    found = []
    edges = np.searchsorted(read.texts, np.arange(0, len(read.variants) + _AT_A_TIME, _AT_A_TIME))
    for start, end in pairwise(edges):
        terms, owners = parts.of(read.words[start:end])
        found.append(summed(read.texts[start:end][owners], terms, read.counts[start:end][owners]))
    columns = zip(*found, strict=True) if found else ()
    return Bags(*map(np.concatenate, columns)) if found else summed(*[np.empty(0, np.int32)] * 3)


def _sums(values: Scores, starts: NDArray[np.int64]) -> Scores:
    """The sum of each run of `values`; runs may be empty."""
    cumulated = np.concatenate([[0.0], np.cumsum(values, dtype=np.float64)])
    edges = starts - starts[0]
    sums: Scores = (cumulated[edges[1:]] - cumulated[edges[:-1]]).astype(np.float32)
    return sums


def _arrays(shares: dict[int, float]) -> tuple[NDArray[np.int32], Scores]:
    return np.array(list(shares), dtype=np.int32), np.array(list(shares.values()), dtype=np.float32)
