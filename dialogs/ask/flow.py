"""Decides what a question comes to."""

from collections.abc import Sequence
from datetime import date

from content.library import Article
from content.model import Role
from content.search import Hit
from dialogs.ask.model import Outcome, OutcomeKind

# What these two mean on the shipped articles is said, and measured, where confidence is computed (content/search).
ANSWER_FROM = 0.7
SUGGEST_FROM = 0.12
MOST_SUGGESTIONS = 3


def may_see(article: Article, roles: set[Role], today: date) -> bool:
    """Whether an article may be served: it is valid and meant for one of these roles."""
    text = next(iter(article.texts.values()))
    return text.valid_on(today) and (Role.STAFF in text.audience or not roles.isdisjoint(text.audience))


def decide(hits: Sequence[Hit]) -> Outcome:
    """Answer when sure, suggest when some come near, else say so; never an article that was not found."""
    if not hits:
        return Outcome(kind=OutcomeKind.ABSTAIN)
    best = hits[0]
    if best.confidence >= ANSWER_FROM:
        return Outcome(kind=OutcomeKind.ANSWER, articles=(best.article,), confidence=best.confidence)
    near = [hit for hit in hits[:MOST_SUGGESTIONS] if hit.confidence >= SUGGEST_FROM]
    if near:
        articles = tuple(hit.article for hit in near)
        return Outcome(kind=OutcomeKind.SUGGEST, articles=articles, confidence=best.confidence)
    return Outcome(kind=OutcomeKind.ABSTAIN, confidence=best.confidence)
