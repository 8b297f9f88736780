"""How sure we may be of the best hit: a logistic model of what tells a right article from a wrong one."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What is seen of the best hit.

    `lead` is how far its score is before the next one's; `alike` how nearly the question is one of its stored variants,
    0 to 1, and `distinct` by how much it is so more than any other; `bare` that it has no stored variants. `telling` is
    how many words of the question say what it is about, `unknown` the share of them that no article has, `words` what
    the question's words are worth in the text. `cosine` is the nearness in meaning, and `stands_out` by how many
    standard deviations the text is nearer than the average text.
    """

    lead: float
    alike: float
    distinct: float
    bare: bool
    telling: int
    unknown: float
    words: float
    cosine: float = 0.0
    stands_out: float = 0.0


# Two articles with almost the same question variant are both suggested rather than one of them served.
_DISTINCT = 0.08


def by_words(signs: Signs) -> float:
    """How probable it is, from words alone, that the hit is right."""
    return _at_least_known(
        signs, -5.1 + 1.3 * math.log1p(max(0.0, signs.lead)) + 3.4 * signs.words + 1.5 * math.log1p(signs.telling)
    )


def by_words_and_meaning(signs: Signs) -> float:
    """How probable it is that the hit is right.

    Fitted on held-back questions of the shipped articles, on public answers with reworded questions, on questions whose
    article had been taken away, and on questions about other things (benchmarks/answers).
    """
    return _at_least_known(
        signs,
        -11.5
        + 2.6 * math.log1p(max(0.0, signs.lead))
        + 9.0 * signs.cosine
        + 0.75 * signs.stands_out
        - 3.0 * signs.unknown
        - 2.0 * signs.alike
        - 1.4 * signs.bare
        + 0.6 * math.log1p(signs.telling),
    )


def _at_least_known(signs: Signs, likely: float) -> float:
    known = _logistic(14 * (signs.alike - 0.65)) if signs.distinct >= _DISTINCT else 0.0
    return max(known, _logistic(likely))


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, x))))
