"""Mends a slip of the finger, so that the words somebody meant can be found."""

from collections import defaultdict
from collections.abc import Mapping

from rapidfuzz.distance import OSA

from content.search.small_words import SMALL_WORDS
from content.search.words import WORD, fold

# Shorter words have too many neighbours, and a number or a name is not a slip.
_SHORTEST = 5


class Speller:
    """Knows the words that occur, and how often."""

    def __init__(self, occurring: Mapping[str, int]) -> None:
        self._known = occurring
        self._near: dict[tuple[str, int], list[str]] = defaultdict(list)
        for word in occurring:
            if len(word) >= _SHORTEST - 1 and word.isalpha():
                self._near[word[0], len(word)].append(word)

    def mend(self, text: str) -> str:
        """The text with each unknown word replaced by the known one a single slip away, when there is one."""
        return WORD.sub(lambda match: self._mended(match.group()), text)

    def _mended(self, written: str) -> str:
        word = written.casefold()
        if len(word) < _SHORTEST or word in self._known or not word.isalpha() or fold(word) in SMALL_WORDS:
            return written
        # People seldom miss the first letter, and looking only there keeps it fast among a hundred thousand words.
        near = (each for length in (-1, 0, 1) for each in self._near.get((word[0], len(word) + length), ()))
        found = [each for each in near if OSA.distance(word, each, score_cutoff=1) <= 1]
        return max(found, key=lambda each: (self._known[each], each), default=written)
