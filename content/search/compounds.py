"""Takes Nordic compounds apart: *utbildningsmaterial* is also *utbildning* and *material*."""

from collections.abc import Container

_SHORTEST_PART = 3
_SHORTEST_COMPOUND = 7
# What joins the parts: utbildning-s-material, barn-e-tro, uge-plan.
_JOINTS = ("s", "e")


class Compounds:
    """Splits words whose parts occur by themselves."""

    def __init__(self, known: Container[str]) -> None:
        self._known = known

    def parts(self, word: str) -> tuple[str, ...]:
        """The two parts, the most even split when there are several; nothing when it is no compound we know."""
        if len(word) < _SHORTEST_COMPOUND:
            return ()
        best: tuple[str, ...] = ()
        evenness = 0
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            tail = word[cut:]
            if tail not in self._known:
                continue
            heads = (word[:cut], *(word[: cut - 1] for joint in _JOINTS if word[cut - 1] == joint))
            for head in heads:
                even = min(len(head), len(tail))
                if len(head) >= _SHORTEST_PART and even > evenness and head in self._known:
                    best, evenness = (head, tail), even
        return best
