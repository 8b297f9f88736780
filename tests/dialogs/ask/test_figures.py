"""What people ask, week by week: themes by the articles, and nothing of a few questions."""

from datetime import date, timedelta

from content.loader import SHIPPED, load
from dialogs.ask.figures import Asking, asking, first_week
from dialogs.ask.model import AskedCount, OutcomeKind

ARTICLES = load(SHIPPED).library.articles
WHY = next(iter(sorted(ARTICLES)))
# A Wednesday.
TODAY = date(2026, 11, 18)
MONDAY = date(2026, 11, 16)


def counted(
    count: int, outcome: OutcomeKind = OutcomeKind.ANSWER, article: str | None = WHY, ago: int = 0
) -> AskedCount:
    return AskedCount(day=TODAY - timedelta(days=ago), outcome=outcome, article=article, count=count)


def figures(*counts: AskedCount) -> Asking:
    return asking(counts, ARTICLES, TODAY, 2)


def test_the_last_week_is_this_one_and_what_was_before_the_first_is_left_out() -> None:
    assert first_week(TODAY, 2) == MONDAY - timedelta(weeks=1)
    found = figures(counted(6), counted(5, ago=2), counted(7, ago=3), counted(9, ago=10))
    assert [each.first for each in found.weeks] == [MONDAY - timedelta(weeks=1), MONDAY]
    assert [each.outcomes[OutcomeKind.ANSWER] for each in found.weeks] == [7, 11]
    assert (found.count, found.more) == (18, False)


def test_a_theme_is_that_of_the_article_and_what_had_none_has_no_theme() -> None:
    found = figures(counted(6), counted(8, OutcomeKind.ABSTAIN, None), counted(5, article="gone"))
    topic = ARTICLES[WHY].facts.topic
    assert found.weeks[-1].themes == {topic: 6, None: 13}
    assert found.themes == [topic, None]


def test_few_questions_are_neither_shown_nor_in_the_whole() -> None:
    found = figures(counted(3), counted(9, OutcomeKind.ABSTAIN, None), counted(6, ago=7))
    assert found.weeks[-1].outcomes == {
        OutcomeKind.ANSWER: None,
        OutcomeKind.SUGGEST: 0,
        OutcomeKind.ABSTAIN: None,
    }
    assert (found.count, found.more) == (6, True)


def test_nothing_asked_is_nothing_and_not_few() -> None:
    found = figures()
    assert (found.count, found.more, found.themes) == (0, False, [])
