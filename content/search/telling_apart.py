"""What tells our languages apart: py3langid's model, of which only what we need is held in memory."""

import lzma
import shutil
import tempfile
from array import array
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

# So many rows are looked through at a time: together they would take a hundred megabytes for a moment.
_AT_ONCE = 2_000


class Steps:
    """Where each letter leads from each row of 256: mostly where it leads from all others, so only the rest is kept.

    A fourth of the room of the whole table.
    """

    def __init__(self, table: NDArray[Any], usual_row: int) -> None:
        usual = table[usual_row]
        self._usual: list[int] = usual.tolist()
        # Up to where a row's letters go, those of each in their order; and where they lead.
        self._ends, letters, self._targets = array("I", [0]), bytearray(), array("I")
        for start in range(0, len(table), _AT_ONCE):
            part = table[start : start + _AT_ONCE]
            others = part != usual
            self._ends.extend(_numbers("I", len(letters) + np.cumsum(others.sum(axis=1))))
            self._targets.extend(_numbers("I", part[others]))
            letters += (np.flatnonzero(others) % 256).astype(np.uint8).tobytes()
        self._letters = bytes(letters)

    def __getitem__(self, place: int) -> int:
        row, letter = divmod(place, 256)
        found = self._letters.find(letter, self._ends[row], self._ends[row + 1])
        return self._usual[letter] if found < 0 else self._targets[found]


def classifier(languages: Collection[str]) -> Callable[[str], tuple[str, float]]:
    """Gives the language of a text, one of these, and how sure it is (0 to 1)."""
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    with tempfile.TemporaryFile() as unpacked:
        with lzma.open(Path(MODEL_DIR) / MODEL_FILE) as packed:
            shutil.copyfileobj(packed, unpacked, 1 << 20)
        unpacked.seek(0)
        with np.load(unpacked, allow_pickle=False) as model:
            names = model["classes"].tolist()
            own = [place for place, each in enumerate(names) if each in languages]
            row_of = model["nextmove_row"]
            # One large table after the other, and each is let go.
            identifier = LanguageIdentifier(  # type: ignore[no-untyped-call]
                model["ptc"][:, own],
                model["pc"][own],
                [names[place] for place in own],
                Steps(model["nextmove"].reshape(-1, 256), row_of[0]),
                _numbers("i", model["out_feat"]),
                norm_probs=True,
                tk_row=_numbers("I", row_of),
            )
    classify: Callable[[str], tuple[str, float]] = identifier.classify
    return classify


def _numbers(kind: str, values: NDArray[Any]) -> "array[int]":
    """Gives out Python's own numbers, as a list does, in a tenth of the room."""
    return array(kind, values.astype(kind).tobytes())
