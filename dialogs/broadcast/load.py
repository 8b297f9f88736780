"""How much the people of a unit are written to in a week, by what has been sent and what is planned."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
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
    """Of each unit in `groups` and each week in which it gets anything, the heaviest first.

    `groups` are the roles that the unit's people have together (see `role_groups`). Each message is looked at once.
    """
    messages: dict[tuple[date, str], Counter[frozenset[str]]] = defaultdict(Counter)
    posts: Counter[tuple[date, str]] = Counter()
    for each in sendings:
        if not counts(each.entry):
            continue
        week, roles = monday_of(each.entry.day), frozenset(each.entry.roles)
        for unit in each.units:
            if unit not in groups:
                continue
            if each.entry.to is Destination.CHANNEL:
                posts[week, unit] += 1
            else:
                messages[week, unit][roles] += 1
    found = [
        Load(
            unit=unit, week=week, messages=_most(messages.get((week, unit), {}), groups[unit]), posts=posts[week, unit]
        )
        for week, unit in messages.keys() | posts.keys()
    ]
    return sorted(
        (each for each in found if each.messages or each.posts),
        key=lambda each: (-each.messages, -each.posts, each.week, each.unit),
    )


def role_groups(
    units: Iterable[Unit], roster: Roster, roles: Collection[str], day: date
) -> dict[str, set[frozenset[str]]]:
    """For each unit which of these roles its people have, each combination once: few, however many people there are."""
    found: dict[str, set[frozenset[str]]] = {}
    wanted = frozenset(roles) - {Role.STAFF}
    for unit in units:
        people = dict.fromkeys([*roster.leaders(unit, day), *roster.staff_of(unit.id)])
        known = (roster.people[id_] for id_ in people if id_ in roster.people)
        # Without roles to look for it is enough that somebody is there.
        found[unit.id] = {frozenset(roster.roles_of(each, day) & wanted) if wanted else frozenset() for each in known}
    return found


def _most(by_roles: Mapping[frozenset[str], int], groups: Iterable[frozenset[str]]) -> int:
    """What the one gets who gets most: what is for staff, or names no role, is for everybody."""

    def of(group: frozenset[str]) -> int:
        return sum(count for roles, count in by_roles.items() if roles in for_all or not roles.isdisjoint(group))

    for_all = {roles for roles in by_roles if not roles or Role.STAFF in roles}
    return max(map(of, groups), default=0)
