"""What people ask, in figures: week by week, by how it ended and by theme. Who asked is kept nowhere."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from content.library import Article
from content.model import Topic
from dialogs.ask.model import AskedCount, OutcomeKind
from dialogs.privacy import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """The week from the Monday `first`; where a count is None, it is of fewer than five questions.

    `themes` are those of the articles that were answered with or offered; without an article there is no theme.
    """

    first: date
    outcomes: Mapping[OutcomeKind, int | None]
    themes: Mapping[Topic | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What was asked in some weeks, the oldest first.

    `count` is of what may be shown; with `more` there is something beside it.
    """

    weeks: tuple[Week, ...]
    count: int
    more: bool

    @property
    def themes(self) -> list[Topic | None]:
        """Those that were asked about, in the order of the content; those without a theme last."""
        known = {theme for week in self.weeks for theme, count in week.themes.items() if count != 0}
        return [*(each for each in Topic if each in known), *([None] if None in known else [])]


def first_week(today: date, weeks: int) -> date:
    """The Monday of the first of so many weeks, of which this one is the last."""
    return today - timedelta(days=today.weekday(), weeks=weeks - 1)


def asking(counts: Iterable[AskedCount], articles: Mapping[str, Article], today: date, weeks: int) -> Asking:
    """The last `weeks` weeks; an article that is gone has no theme any more."""
    first = first_week(today, weeks)
    outcomes: dict[date, Counter[OutcomeKind]] = {}
    themes: dict[date, Counter[Topic | None]] = {}
    for number in range(weeks):
        monday = first + timedelta(weeks=number)
        outcomes[monday], themes[monday] = Counter(dict.fromkeys(OutcomeKind, 0)), Counter()
    for each in counts:
        monday = each.day - timedelta(days=each.day.weekday())
        if monday in outcomes:
            article = articles.get(each.article or "")
            outcomes[monday][each.outcome] += each.count
            themes[monday][article.facts.topic if article else None] += each.count
    found = tuple(
        Week(first=monday, outcomes=shown(outcomes[monday]), themes=shown(themes[monday])) for monday in outcomes
    )
    figures = [count for week in found for count in week.outcomes.values()]
    return Asking(weeks=found, count=sum(count or 0 for count in figures), more=None in figures)
