"""Which articles are about to be withdrawn, and who should look at them before."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from content.library import Article, Library
from content.model import Role
from dialogs.people.model import Person
from dialogs.people.roster import Roster

# Days before the last one: first in time to write anew, then in time not to be without.
REMINDERS = (7, 30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiring:
    """An article with its last day, which has passed or soon will."""

    article: Article
    last_day: date


def expiring(library: Library, today: date) -> list[Expiring]:
    """Those whose last day has passed or is near, the earliest first."""
    found = [
        Expiring(article=each, last_day=last_day)
        for each in library.articles.values()
        if (last_day := each.facts.valid_to) and (last_day - today).days <= max(REMINDERS)
    ]
    return sorted(found, key=lambda each: (each.last_day, each.article.id))


def remind_before(article: Article, today: date) -> int | None:
    """Which reminder is due today, as days before the last one; None when none is."""
    last_day = article.facts.valid_to
    if last_day is None or last_day < today:
        return None
    return next((days for days in REMINDERS if (last_day - today).days <= days), None)


def owners_of(article: Article, roster: Roster, today: date) -> Sequence[Person]:
    """Those who have the role that owns the article; when nobody has, those who look after the content."""
    people = roster.granted()
    for role in (article.facts.owner, Role.CONTENT_OWNER):
        if found := [each for each in people if any(grant.role == role for grant in each.grants)]:
            return found
    return []
