"""Overlapping runs of four characters, as numbers: they forgive a slip and know nothing of a language."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from content.search.words import fold

Codes = NDArray[np.int32]

# Six bits a character: a word's edge is 0, then letters, digits, and 27 places that every other character shares.
_SYMBOLS = np.array([37 + code % 27 for code in range(0x250)], dtype=np.int32)
_SYMBOLS[ord("_")] = 0
_SYMBOLS[ord("a") : ord("z") + 1] = np.arange(1, 27)
_SYMBOLS[ord("0") : ord("9") + 1] = np.arange(27, 37)


def gram_codes(found: Iterable[str]) -> Codes:
    """The runs of four in each of these lower-case words, its edges marked; a word of one letter has none."""
    joined = f"_{fold('_'.join(found))}_"
    characters: NDArray[Any] = np.frombuffer(joined.encode("utf-32-le"), dtype=np.uint32)
    symbols = _SYMBOLS[np.where(characters < len(_SYMBOLS), characters, characters % 27 + 0x100)]
    if len(symbols) < 4:
        return np.empty(0, dtype=np.int32)
    first, second, third, fourth = symbols[:-3], symbols[1:-2], symbols[2:-1], symbols[3:]
    # A run that has an edge inside it belongs to two words.
    inside = (second != 0) & (third != 0)
    codes: Codes = ((first << 18) | (second << 12) | (third << 6) | fourth)[inside]
    return codes
