"""How much the people of a unit are written to in a week, by what has been sent and what is planned."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from content.model import Destination, Role
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

# What somebody gets, or is to get: not what was left out, nor what people say themselves.
_COUNTS = frozenset({EntryState.PLANNED, EntryState.WAITING, EntryState.WAITING_LATE, EntryState.SENT, EntryState.LATE})
_SENT_BY_US = frozenset({EntryKind.MATERIAL, EntryKind.BROADCAST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """A message in the calendar, with the ids of the units that it is for."""

    entry: Entry
    units: Collection[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What a unit gets in the week that begins on the Monday `week`.

    `messages` is the most that one and the same person there is sent, `posts` what is written in the unit's channel.
    """

    unit: str
    week: date
    messages: int = 0
    posts: int = 0


def monday_of(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def counts(entry: Entry) -> bool:
    """Whether it is a message of ours that somebody gets, or is to get."""
    return entry.kind in _SENT_BY_US and entry.state in _COUNTS


def loads(sendings: Iterable[Sending], groups: Mapping[str, Collection[frozenset[str]]]) -> list[Load]:
    """Of each unit in `groups` and each week in which it gets anything, the heaviest first, then in that order.

    `groups` are the roles that the unit's people have together (see `role_groups`). Each message is looked at once.
    """
    weeks: dict[date, dict[frozenset[str] | None, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for each in sendings:
        if counts(each.entry):
            # What is posted in a channel is for no roles.
            roles = None if each.entry.to is Destination.CHANNEL else frozenset(each.entry.roles)
            weeks[monday_of(each.entry.day)][roles].update(each.units)
    return sorted(
        (found for week, sent in weeks.items() for found in _of_week(week, sent, groups)),
        key=lambda each: (-each.messages, -each.posts, each.week),
    )


def role_groups(
    units: Iterable[Unit], roster: Roster, roles: Collection[str], day: date
) -> dict[str, set[frozenset[str]]]:
    """For each unit which of these roles its people have, each combination once: few, however many people there are."""
    found: dict[str, set[frozenset[str]]] = {}
    wanted = frozenset(roles) - {Role.STAFF}
    # A region's staff have no other role, nearly all of them: those are not looked at one by one.
    helping = {id_ for unit in roster.units.values() for id_ in unit.every_super_user} if wanted else set()
    others: frozenset[str] = frozenset()

    def of(id_: str) -> frozenset[str]:
        person = roster.people[id_]
        if not wanted or not (person.grants or id_ in roster.by_leader or id_ in helping):
            return others
        return frozenset(roster.roles_of(person, day) & wanted)

    for unit in units:
        people = (*roster.leaders(unit, day), *roster.staff_of(unit.id))
        found[unit.id] = {of(id_) for id_ in people if id_ in roster.people}
    return found


def _of_week(
    week: date, sent: Mapping[frozenset[str] | None, Counter[str]], groups: Mapping[str, Collection[frozenset[str]]]
) -> Iterator[Load]:
    """The one counts who gets most: what is for staff, or names no role, is for everybody."""
    posts = sent.get(None, Counter())
    to_all = [counted for roles, counted in sent.items() if roles is not None and (not roles or Role.STAFF in roles)]
    to_some = {roles: counted for roles, counted in sent.items() if roles and Role.STAFF not in roles}
    for unit in groups:
        messages = sum(counted[unit] for counted in to_all) if groups[unit] else 0
        if special := {roles: count for roles, counted in to_some.items() if (count := counted[unit])}:
            messages += max((_sum(special, group) for group in groups[unit]), default=0)
        if messages or posts[unit]:
            yield Load(unit=unit, week=week, messages=messages, posts=posts[unit])


def _sum(counted: Mapping[frozenset[str], int], group: frozenset[str]) -> int:
    return sum(count for roles, count in counted.items() if not roles.isdisjoint(group))
