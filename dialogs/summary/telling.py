"""Who gets a summary, and when: of a round once its answers are due, of a meeting on the next working morning."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.model import Role
from content.playbook import Playbook
from dialogs.gate.model import Gate
from dialogs.initiative.holders import granted, holders, project_leaders
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.initiative.rounds import Round, round_at, working_day, working_days_after
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

WEEK, MEETING = "summary-week", "summary-meeting"
# What was decided longer ago is in the register; nobody needs to be told any more.
STILL_NEWS = timedelta(days=7)
_A_DAY = timedelta(days=1)
# Who runs it from day to day; owners and the steering group look at it when they meet.
_TEAM = (Role.PROJECT_LEADER, Role.COMMUNICATOR, Role.LOCAL_DEVELOPMENT_LEAD)
_STEERING = frozenset({Role.STEERING_GROUP, Role.OWNER})


def team(initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, today: date) -> list[str]:
    """The project team: named as its leaders, or with one of its roles for any of its units."""
    named = (project_leaders(initiative, book, roster, today) for book in _books(initiative, playbooks))
    by_role = (granted(role, initiative, roster) for role in _TEAM)
    return _known((id_ for ids in (*named, *by_role) for id_ in ids), roster)


def steering(initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, today: date) -> list[str]:
    """The steering group and the owner, named or by their role, and those who lead the initiative."""
    found: list[str] = []
    for book in _books(initiative, playbooks):
        roles = [each.id for each in (*book.roles, *book.functions) if each.held_as in _STEERING]
        found += [id_ for role in roles for id_ in holders(initiative, book, role, roster, today)]
        found += project_leaders(initiative, book, roster, today)
    return _known((*found, *(id_ for role in _STEERING for id_ in granted(role, initiative, roster))), roster)


def summed_up(rhythm: Rhythm, time_zone: str, in_round: Round) -> datetime:
    """When a round is summed up: the working morning after its answers were due, at the latest on its last one."""
    if in_round.warns < in_round.ends:
        return in_round.warns
    zone = ZoneInfo(time_zone)
    day = in_round.ends.astimezone(zone).date() - _A_DAY
    while not working_day(rhythm, time_zone, day) and day > in_round.asks.astimezone(zone).date():
        day -= _A_DAY
    return datetime.combine(day, time(rhythm.hour), zone)


def weeks_due(
    initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, now: datetime
) -> dict[str, list[str]]:
    """By round, who gets its summary now: the project team, and who leads a unit; each by the clock of their units."""
    units = [roster.units[id_] for id_ in initiative.units if id_ in roster.units]
    found: dict[str, dict[str, None]] = {}
    running = {unit.time_zone: round_at(initiative.rhythm, unit, now) for unit in units}
    due = {zone: each for zone, each in running.items() if _is_due(initiative, zone, each, now)}
    for unit in units:
        if in_round := due.get(unit.time_zone):
            people = _known(roster.leaders(unit, unit.day(now)), roster)
            found.setdefault(in_round.period, {}).update(dict.fromkeys(people))
    if units and (in_round := due.get(units[0].time_zone)):
        people = team(initiative, playbooks, roster, units[0].day(now))
        found.setdefault(in_round.period, {}).update(dict.fromkeys(people))
    return {period: list(people) for period, people in found.items()}


def meetings_of(initiative: Initiative, gates: Iterable[Gate], place: Unit) -> list[date]:
    """The days on which its steering group meets, in order: as agreed, then those on which it decided something."""
    agreed = max(initiative.meetings, default=date.min)
    decided = (place.day(decision.at) for gate in gates for decision in gate.decisions)
    return sorted({*initiative.meetings, *(day for day in decided if day > agreed)})


def meetings_told(initiative: Initiative, gates: Iterable[Gate], place: Unit, now: datetime) -> list[date]:
    """The meetings to tell of, each from the next working morning on, as long as it is news.

    Of a Friday's and of a Sunday's decisions the same morning tells: neither takes the place of the other.
    """
    return [each for each in meetings_of(initiative, gates, place) if _is_news(initiative, each, place, now)]


def _is_news(initiative: Initiative, day: date, place: Unit, now: datetime) -> bool:
    rhythm = initiative.rhythm
    # Most lie long back, and whose morning it was need not be found out.
    if not now - 3 * STILL_NEWS < _at(rhythm, place, day) <= now or (initiative.since and day < initiative.since):
        return False
    begins = _at(rhythm, place, working_days_after(rhythm, place.time_zone, day, 1))
    return begins <= now < begins + STILL_NEWS


def _at(rhythm: Rhythm, place: Unit, day: date) -> datetime:
    return datetime.combine(day, time(rhythm.hour), ZoneInfo(place.time_zone))


def _is_due(initiative: Initiative, time_zone: str, in_round: Round, now: datetime) -> bool:
    asked_on = in_round.asks.astimezone(ZoneInfo(time_zone)).date()
    if initiative.since and asked_on < initiative.since:
        return False
    return summed_up(initiative.rhythm, time_zone, in_round) <= now < in_round.ends


def _books(initiative: Initiative, playbooks: Mapping[str, Playbook]) -> Iterator[Playbook]:
    return (playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks)


def _known(ids: Iterable[str], roster: Roster) -> list[str]:
    """Each once, of those the bot can write to: who leads another organisation's unit hears by other means."""
    found = (roster.people.get(id_) for id_ in dict.fromkeys(ids))
    return [person.id for person in found if person and not person.outside]
