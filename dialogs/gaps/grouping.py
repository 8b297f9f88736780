"""Puts questions of one meaning together: each goes to the nearest gap, or begins one of its own."""

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from dialogs.ask.model import AskedQuestion
from dialogs.gaps.model import MOST_EXAMPLES, Example, Gap

Vectors = NDArray[np.float32]

# A gap nobody has asked about for this long takes no more questions: what is compared stays small for years.
LOOKED_AT = timedelta(weeks=12)


class Centres:
    """The middle of each gap's questions: derived from their texts, kept in memory, never stored."""

    def __init__(self) -> None:
        self._sums: MutableMapping[str, Vectors] = {}

    def __contains__(self, gap: object) -> bool:
        """Whether the gap's middle is known."""
        return gap in self._sums

    def keep(self, gaps: Sequence[str]) -> None:
        """Forget all others."""
        self._sums = {id_: self._sums[id_] for id_ in gaps if id_ in self._sums}

    def add(self, gap: str, vectors: Vectors) -> None:
        """Move the gap's middle towards these questions, one row each."""
        known = self._sums.get(gap)
        moved = vectors.sum(axis=0)
        self._sums[gap] = moved if known is None else known + moved

    def nearest(self, vector: Vectors, among: Sequence[str], near: float) -> str | None:
        """The gap whose middle lies nearest in direction, at a cosine of `near` or more."""
        if not among:
            return None
        sums = np.stack([self._sums[each] for each in among])
        cosines = (sums @ vector) / np.maximum(np.linalg.norm(sums, axis=1), 1e-9)
        best = int(np.argmax(cosines))
        return among[best] if cosines[best] >= near else None


def group(
    questions: Sequence[AskedQuestion],
    vectors: Vectors,
    gaps: Sequence[Gap],
    centres: Centres,
    near: float,
    new_id: Callable[[], str],
) -> Mapping[str, Gap]:
    """The gaps that are new or have grown, by id; `centres` knows every one of `gaps` and moves along.

    `vectors` has a row of length one for each question. Each question is looked at once against the gaps there are:
    the cost is questions times gaps, never questions times questions.
    """
    known = {gap.id: gap for gap in gaps}
    changed: dict[str, Gap] = {}
    for question, vector in zip(questions, vectors, strict=True):
        found = centres.nearest(vector, list(known), near)
        if found is None:
            begun = _begun(new_id(), question)
            known[begun.id] = changed[begun.id] = begun
            centres.add(begun.id, vector[None])
        elif question.id not in known[found].asked:
            grown = _grown(known[found], question)
            # One save, however many questions it has taken up.
            revision = grown.revision if found in changed else grown.revision + 1
            known[found] = changed[found] = replace(grown, revision=revision)
            centres.add(found, vector[None])
    return changed


def looked_at_since(now: datetime) -> datetime:
    """When a gap must have been asked about to take more questions."""
    return now - LOOKED_AT


def _begun(id_: str, question: AskedQuestion) -> Gap:
    example = _example(question)
    return Gap(
        id=id_,
        question=example.text,
        asked=(question.id,),
        languages=(question.language,),
        examples=(example,),
        first=question.at,
        last=question.at,
    )


def _grown(gap: Gap, question: AskedQuestion) -> Gap:
    example = _example(question)
    said_already = example.text.casefold() in {each.text.casefold() for each in gap.examples}
    more = () if said_already or len(gap.examples) >= MOST_EXAMPLES else (example,)
    return replace(
        gap,
        asked=(*gap.asked, question.id),
        languages=tuple(dict.fromkeys((*gap.languages, question.language))),
        examples=(*gap.examples, *more),
        first=min(gap.first, question.at),
        last=max(gap.last, question.at),
    )


def _example(question: AskedQuestion) -> Example:
    return Example(text=question.text, language=question.language)
