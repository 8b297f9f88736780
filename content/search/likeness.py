"""Texts as vectors of their letters, for when there is no model that knows what they mean."""

from collections.abc import Sequence

import numpy as np

from content.search.grams import gram_codes
from content.search.meaning import Vectors
from content.search.words import words

_WIDTH = 512


def by_letters(texts: Sequence[str]) -> Vectors:
    """One row of length one for each text: its runs of four letters, counted in as many bins as there are columns."""
    rows = np.zeros((len(texts), _WIDTH), dtype=np.float32)
    for row, text in zip(rows, texts, strict=True):
        np.add.at(row, gram_codes(words(text)) % _WIDTH, 1.0)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-9))
    return rows
