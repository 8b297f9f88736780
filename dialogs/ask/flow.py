"""Decides what a question comes to."""

from collections.abc import Sequence
from datetime import date

from content.library import Article
from content.model import Role
from content.search import Hit
from content.settings import OperatingPoint
from dialogs.ask.model import Outcome, OutcomeKind

MOST_SUGGESTIONS = 3
# What is offered beside the best must come near it.
_COMES_NEAR = 0.25


def may_see(article: Article, roles: set[Role], today: date) -> bool:
    """Whether an article may be served: it is valid and meant for one of these roles."""
    text = next(iter(article.texts.values()))
    return text.valid_on(today) and (Role.STAFF in text.audience or not roles.isdisjoint(text.audience))


def decide(hits: Sequence[Hit], point: OperatingPoint) -> Outcome:
    """Answer when sure, suggest when some come near, else say so; never an article that was not found.

    How sure is sure enough is measured, not guessed: see `startklar content calibrate`.
    """
    if not hits:
        return Outcome(kind=OutcomeKind.ABSTAIN)
    best = hits[0]
    if best.confidence >= point.answer_from:
        return Outcome(kind=OutcomeKind.ANSWER, articles=(best.article,), confidence=best.confidence)
    if best.confidence >= point.suggest_from:
        near = [hit for hit in hits[:MOST_SUGGESTIONS] if hit.confidence >= best.confidence * _COMES_NEAR]
        articles = tuple(hit.article for hit in near)
        return Outcome(kind=OutcomeKind.SUGGEST, articles=articles, confidence=best.confidence)
    return Outcome(kind=OutcomeKind.ABSTAIN, confidence=best.confidence)
