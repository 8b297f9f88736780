"""The scores of words can be compared: none below nothing, none above all."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from content.search.bm25 import Bm25, summed

TERMS = st.lists(st.integers(0, 12), min_size=1, max_size=8)


def bm25_of(texts: list[list[int]]) -> Bm25:
    owners = np.repeat(np.arange(len(texts)), [len(each) for each in texts])
    terms = np.array([term for each in texts for term in each], dtype=np.int32)
    return Bm25(len(texts), summed(owners, terms, np.ones(len(terms))))


def scores(bm25: Bm25, asked: set[int]) -> list[float]:
    terms = np.array(sorted(asked), dtype=np.int32)
    return [float(each) for each in bm25.scores(terms, np.ones(len(terms), dtype=np.float32))]


@given(st.lists(TERMS, min_size=1, max_size=6), st.sets(st.integers(-1, 14), min_size=1))
def test_a_score_is_between_nothing_and_all(texts: list[list[int]], asked: set[int]) -> None:
    assert all(0 <= score <= 1.0001 for score in scores(bm25_of(texts), asked))


@given(st.lists(TERMS, max_size=6), st.sets(st.integers(0, 12), min_size=1), st.data())
def test_a_text_with_every_term_is_worth_no_less_than_one_as_long_with_some(
    others: list[list[int]], asked: set[int], data: st.DataObject
) -> None:
    some = data.draw(st.sets(st.sampled_from(sorted(asked))))
    filler = list(range(100, 100 + len(asked) - len(some)))
    found = scores(bm25_of([sorted(asked), [*some, *filler], *others]), asked)
    assert found[0] >= found[1]
    assert found[0] > found[1] or some == asked


@given(st.lists(TERMS, min_size=1, max_size=6), st.integers(0, 14))
def test_who_has_the_only_word_asked_for_scores_and_nobody_else(texts: list[list[int]], term: int) -> None:
    found = scores(bm25_of(texts), {term})
    assert [score > 0 for score in found] == [term in each for each in texts]


def test_a_rare_term_tells_more_than_a_common_one() -> None:
    bm25 = bm25_of([[1, 2], [1, 3], [1, 4]])
    common, rare, unknown = bm25.rarity(np.array([1, 2, 9], dtype=np.int32))
    assert common < rare < unknown


def test_without_texts_or_terms_there_is_nothing() -> None:
    assert scores(bm25_of([]), {1}) == []
    assert scores(bm25_of([[1]]), set()) == [0.0]
