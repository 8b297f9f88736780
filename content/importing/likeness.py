"""Finds questions and answers that stand under more than one id, in time that grows with their number only."""

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from content.importing.remark import Remark, RemarkKind
from content.language import Language

_WORD = re.compile(r"[^\W_]+")
_GRAM = 4
# A Jaccard coefficient of four fifths; whole numbers, so that no rounding loses a pair on the edge.
_SHARED, _OF = 4, 5
# A question is compared by its beginning, and with the likeliest others: what somebody pastes must not decide the cost.
_COMPARED = 200
_MOST_CANDIDATES = 500
_SKETCH_BITS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A text to compare; `row` is None for what the directory already holds."""

    id: str
    lang: Language
    row: int | None
    # Empty when nobody asks: such a text is compared by its answer and variants only.
    question: str
    variants: tuple[str, ...]
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Grams:
    """The grams of each question, rarest first, how many, and a sketch of each: sets differ in more than sketches."""

    ranks: "Sequence[array[int]]"
    sizes: Sequence[int]
    sketches: Sequence[int]


def alike(entries: Sequence[Entry]) -> list[Remark]:
    """For each row, the first earlier text that asks the same, nearly the same, or answers in the same words."""
    remarks: list[Remark] = []
    # Existing texts come first and are never compared with one another.
    ordered = sorted(entries, key=lambda each: each.row is not None)
    for language in Language:
        of_language = [each for each in ordered if each.lang is language]
        remarks += _same_answers(of_language)
        same = _same_questions(of_language)
        remarks += same.values()
        remarks += _similar_questions(of_language, set(same))
    return sorted(remarks, key=lambda each: each.row or 0)


def _same_answers(entries: Sequence[Entry]) -> Iterator[Remark]:
    first: dict[str, Entry] = {}
    for entry in entries:
        other = first.setdefault(entry.body, entry)
        if other.id != entry.id and entry.row is not None:
            yield _remark(RemarkKind.SAME_ANSWER, f"the answer of {entry.id} is also that of {_named(other)}", entry)


def _same_questions(entries: Sequence[Entry]) -> dict[int, Remark]:
    first: dict[str, Entry] = {}
    found: dict[int, Remark] = {}
    for entry in entries:
        for question in (entry.question, *entry.variants):
            words = _plain(question)
            if not words:
                continue
            other = first.setdefault(words, entry)
            if other.id != entry.id and entry.row is not None:
                message = f"{entry.id} asks the same as {_named(other)}: {question}"
                found.setdefault(entry.row, _remark(RemarkKind.SAME_QUESTION, message, entry))
    return found


def _similar_questions(entries: Sequence[Entry], reported: set[int]) -> Iterator[Remark]:
    asked = [each for each in entries if _plain(each.question)]
    grams = _grams([_plain(each.question)[:_COMPARED] for each in asked])
    index: dict[int, list[int]] = defaultdict(list)
    skipped = 0
    for place, entry in enumerate(asked):
        prefix = _prefix(grams.ranks[place])
        if entry.row is not None and entry.row not in reported:
            candidates = _candidates(index, prefix)
            other = next((each for each in _alike(grams, place, candidates) if asked[each].id != entry.id), None)
            if other is not None:
                message = f"{entry.id} asks nearly the same as {_named(asked[other])}: {asked[other].question}"
                yield _remark(RemarkKind.SIMILAR_QUESTION, message, entry)
            skipped += other is None and len(candidates) == _MOST_CANDIDATES
        for gram in prefix:
            index[gram].append(place)
    if skipped:
        message = f"{skipped} questions have too many lookalikes; each was compared with {_MOST_CANDIDATES}"
        yield Remark(kind=RemarkKind.SIMILAR_QUESTION, message=message)


def _grams(texts: Sequence[str]) -> _Grams:
    sets = [{text[at : at + _GRAM] for at in range(max(1, len(text) - _GRAM + 1))} for text in texts]
    frequency = Counter(gram for each in sets for gram in each)
    ranks = {gram: rank for rank, gram in enumerate(sorted(frequency, key=lambda gram: (frequency[gram], gram)))}
    ordered = [array("L", sorted(ranks[gram] for gram in each)) for each in sets]
    return _Grams(ranks=ordered, sizes=[*map(len, ordered)], sketches=[*map(_sketch, ordered)])


def _sketch(ranks: Iterable[int]) -> int:
    sketch = 0
    for rank in ranks:
        sketch |= 1 << (rank % _SKETCH_BITS)
    return sketch


def _prefix(ranks: Sequence[int]) -> Sequence[int]:
    """The rarest grams: two sets this alike share one of them (Chaudhuri, Ganti and Kaushik 2006)."""
    return ranks[: len(ranks) + -_SHARED * len(ranks) // _OF + 1]


def _candidates(index: Mapping[int, Sequence[int]], prefix: Iterable[int]) -> list[int]:
    """Those that share a gram of the prefix; the rarest grams first, so that the cap leaves out the least likely."""
    found: dict[int, None] = {}
    for gram in prefix:
        # A full list may hold only what is found already, so it is read as far as the cap could need.
        found.update(dict.fromkeys(islice(index.get(gram, ()), _MOST_CANDIDATES)))
        if len(found) >= _MOST_CANDIDATES:
            return list(found)[:_MOST_CANDIDATES]
    return list(found)


def _alike(grams: _Grams, place: int, candidates: Iterable[int]) -> Iterator[int]:
    sketch, size, sketches, sizes = grams.sketches[place], grams.sizes[place], grams.sketches, grams.sizes
    # Sets this alike differ in at most a ninth of their grams, and their sketches in no more bits.
    less, more = _OF - _SHARED, _OF + _SHARED
    likely = [
        each for each in candidates if (sketch ^ sketches[each]).bit_count() * more <= (size + sizes[each]) * less
    ]
    own = set(grams.ranks[place])
    for other in likely:
        common = len(own.intersection(grams.ranks[other]))
        if common * _OF >= _SHARED * (size + sizes[other] - common):
            yield other


def _plain(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _named(entry: Entry) -> str:
    return f"{entry.id} (row {entry.row})" if entry.row is not None else f"{entry.id} (in the directory)"


def _remark(kind: RemarkKind, message: str, entry: Entry) -> Remark:
    return Remark(kind=kind, message=message, row=entry.row)
