"""Finds from which confidence an answer may be given outright, by asking questions whose answer is known."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from content.language import Language
from content.library import Article
from content.search.index import Hit, Index
from content.search.words import words
from content.settings import OperatingPoint

# Of held-back questions at most so many may be answered outright with the wrong article. They are harder than what
# people ask, for the variants of an article were chosen to be unlike each other: six of a hundred here were less than
# four of a hundred of questions written by somebody who had not seen the stored ones (benchmarks/RESULTS.md).
MOST_WRONG = 0.06
MOST_UNRELATED = 0.02
# A few titles to choose from are offered unless more than this share of unrelated questions would get them too.
MOST_UNRELATED_SUGGESTED = 0.15
# The first variant of each article is asked to find the point, the second to tell what may be expected of it.
TO_CHOOSE, TO_CHECK = 0, 1

_UNRELATED = Path(__file__).with_name("unrelated.yaml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question and the article that answers it; None when none does."""

    question: str
    language: Language
    article: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a question came to: how sure the best hit was, and whether it, one of three, or one of five was right."""

    asked: Asked
    confidence: float
    right: bool
    near: bool
    among_five: bool


Search = Callable[[Index, str, Language], Sequence[Hit]]


def held_back(articles: Mapping[str, Article], variant: int) -> tuple[dict[str, Article], list[Asked]]:
    """The articles without their question variant of this number, in any language, and those questions.

    In no language, for a translation of the question would give it away; nor would the title when it is that question,
    as an imported one's is.
    """
    kept: dict[str, Article] = {}
    asked: list[Asked] = []
    for article in articles.values():
        texts = {}
        for language, text in article.texts.items():
            questions, title = list(text.questions), text.title
            if len(questions) > variant:
                held = questions.pop(variant)
                asked.append(Asked(question=held, language=language, article=article.id))
                if words(held) == words(title):
                    title = next(iter(questions), text.short)
            texts[language] = text.model_copy(update={"questions": questions, "title": title})
        kept[article.id] = Article(article.id, texts)
    return kept, asked


@cache
def unrelated() -> tuple[Asked, ...]:
    """Questions about the weather, recipes and sports: to be left unanswered."""
    listed: dict[str, list[str]] = yaml.safe_load(_UNRELATED.read_text("utf-8"))
    return tuple(
        Asked(question=question, language=Language(language), article=None)
        for language, questions in listed.items()
        for question in questions
    )


def outcomes(index: Index, asked: Sequence[Asked], search: Search) -> Iterator[Outcome]:
    """Ask every question."""
    for each in asked:
        hits = search(index, each.question, each.language)
        found = [hit.article for hit in hits[:5]]
        yield Outcome(
            asked=each,
            confidence=hits[0].confidence if hits else 0.0,
            right=found[:1] == [each.article],
            near=each.article in found[:3],
            among_five=each.article in found,
        )


def choose(own: Sequence[Outcome], strangers: Sequence[Outcome]) -> tuple[float, float]:
    """From which confidence to answer, and from which to suggest: the lowest that keep their promises."""
    answer_from = max(
        _lowest([each.confidence for each in own if not each.right], MOST_WRONG * len(own)),
        _lowest([each.confidence for each in strangers], MOST_UNRELATED * len(strangers)),
    )
    suggest_from = _lowest([each.confidence for each in strangers], MOST_UNRELATED_SUGGESTED * len(strangers))
    return answer_from, suggest_from


def point(
    answer_from: float, suggest_from: float, own: Sequence[Outcome], strangers: Sequence[Outcome]
) -> OperatingPoint:
    """The operating point with what it did on these questions."""
    answered = [each for each in own if each.confidence >= answer_from]
    return OperatingPoint(
        answer_from=answer_from,
        suggest_from=suggest_from,
        questions=len(own),
        right=_share(sum(each.right for each in answered), len(own)),
        wrong=_share(sum(not each.right for each in answered), len(own)),
        suggested=_share(sum(each.near for each in own if suggest_from <= each.confidence < answer_from), len(own)),
        unrelated=_share(sum(each.confidence >= answer_from for each in strangers), len(strangers)),
    )


def _lowest(confidences: list[float], allowed: float) -> float:
    """The lowest threshold of two decimals that at most `allowed` of these reach; 1 is all that can be asked for."""
    over = sorted(confidences, reverse=True)
    limit = over[math.floor(allowed)] if len(over) > math.floor(allowed) else 0.0
    hundredths = math.floor(limit * 100)
    while hundredths / 100 <= limit and hundredths < 100:
        hundredths += 1
    return hundredths / 100


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3) if whole else 0.0
