"""Who is asked, reminded and told that it is late, in the rounds of an initiative: once for each occasion."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.model import Destination
from content.playbook import Playbook
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.model import Delivery, Recipient, Subject
from dialogs.checkin.asked import Asking, day_criteria
from dialogs.checkin.flow import owes
from dialogs.checkin.model import CheckIn
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import Round, round_at, working_day, working_days_after
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

# When the day's colour is asked, after the morning's meeting.
DAY_BOARD_HOUR = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Owing:
    """A unit that has not answered, in the round it is in."""

    unit: Unit
    round: Round


def owing(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    roster: Roster,
    now: datetime,
    latest: Mapping[str, CheckIn],
    skipped: Iterable[str] = (),
    *,
    by_hand: bool = False,
) -> list[Owing]:
    """The units that owe an answer in this round; those that sit it out owe none, nor those nobody of whom can answer.

    By hand everything of the phase is asked, by the clock only what is due in this very round.
    """
    out, asking = set(skipped), Asking(initiative, playbooks)
    found: list[Owing] = []
    for unit in units_in(Audience(), roster, initiative):
        in_round = round_at(initiative.rhythm, unit, now)
        # By the clock, what the unit was asked when the round began: a phase that begins within it waits for the next.
        day, which = (unit.day(now), None) if by_hand else (unit.day(in_round.asks), in_round)
        criteria = asking.criteria(unit, day, which)
        if not roster.can_answer(unit, day):
            continue
        if unit.id not in out and criteria and owes(criteria, latest.get(unit.id), in_round.period):
            found.append(Owing(unit=unit, round=in_round))
    return found


def due_prompts(initiative: Initiative, roster: Roster, now: datetime, owed: Iterable[Owing]) -> Iterator[Delivery]:
    """The prompts, reminders and notes of lateness whose moment has come; each occasion once."""
    owed = list(owed)
    # All of a region's units share a few rounds: most of the time none of them is at such a moment.
    rounds = {each.round for each in owed}
    for subject in (Subject.CHECKIN, Subject.CHECKIN_REMINDER, Subject.CHECKIN_LATE):
        windows = [_window(each, subject) for each in rounds]
        if not any(starts <= now < ends for starts, ends in windows):
            continue
        for delivery in prompts(initiative, roster, now, owed, subject):
            if delivery.planned_for <= now < delivery.expires:
                yield delivery


def prompts(
    initiative: Initiative, roster: Roster, now: datetime, owed: Iterable[Owing], subject: Subject, occasion: str = ""
) -> Iterator[Delivery]:
    """One message per leader about all of the leader's units that still owe an answer."""
    about: dict[tuple[str, str], list[Owing]] = {}
    for each in owed:
        for leader in roster.leaders(each.unit, each.unit.day(now)):
            if leader in roster.people:
                about.setdefault((leader, each.round.period), []).append(each)
    for (leader, period), own in about.items():
        first = own[0]
        broadcast = f"{initiative.id}/{subject}/{period}{occasion}"
        starts, ends = _window(first.round, subject)
        recipient = Recipient(to=Destination.PERSON, id=leader)
        yield Delivery(
            id=f"{broadcast}/{recipient}",
            broadcast=broadcast,
            subject=subject,
            item=period,
            initiative=initiative.id,
            recipient=recipient,
            units=tuple(each.unit.id for each in own),
            language=roster.people[leader].language or first.unit.language,
            planned_for=starts,
            expires=ends,
        )


def snoozed(delivery: Delivery, initiative: Initiative, unit: Unit, now: datetime) -> Delivery:
    """The same reminder on the morning of the next working day."""
    day = working_days_after(initiative.rhythm, unit.time_zone, unit.day(now), 1)
    morning = _moment(unit, day, initiative.rhythm.hour)
    return replace(delivery, planned_for=morning, expires=max(delivery.expires, morning + timedelta(days=1)))


def due_day_boards(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    roster: Roster,
    now: datetime,
    told_today: Iterable[str] = (),
) -> Iterator[Delivery]:
    """The day's one-tap card for the leaders of units in their first time, on working days, until midnight."""
    done = set(told_today)
    about: dict[tuple[str, str], list[Unit]] = {}
    for unit in units_in(Audience(), roster, initiative):
        today = unit.day(now)
        asks = _moment(unit, today, DAY_BOARD_HOUR)
        if unit.id in done or now < asks or not working_day(initiative.rhythm, unit.time_zone, today):
            continue
        if day_criteria(initiative, playbooks, unit, today):
            for leader in roster.leaders(unit, today):
                if leader in roster.people:
                    about.setdefault((leader, today.isoformat()), []).append(unit)
    for (leader, day), units in about.items():
        broadcast = f"{initiative.id}/{Subject.DAY_BOARD}/{day}"
        recipient = Recipient(to=Destination.PERSON, id=leader)
        today = units[0].day(now)
        yield Delivery(
            id=f"{broadcast}/{recipient}",
            broadcast=broadcast,
            subject=Subject.DAY_BOARD,
            item=day,
            initiative=initiative.id,
            recipient=recipient,
            units=tuple(unit.id for unit in units),
            language=roster.people[leader].language or units[0].language,
            planned_for=_moment(units[0], today, DAY_BOARD_HOUR),
            expires=_moment(units[0], today + timedelta(days=1), 0),
        )


def _window(in_round: Round, subject: Subject) -> tuple[datetime, datetime]:
    if subject is Subject.CHECKIN:
        return in_round.asks, in_round.ends
    if subject is Subject.CHECKIN_REMINDER:
        # Whoever could not be reminded in time is told that it is late instead.
        return in_round.reminds, in_round.late
    return in_round.warns, in_round.ends


def _moment(unit: Unit, day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(unit.time_zone)).astimezone(UTC)
