"""Twelve weeks in figures, counted from what was stored and sent."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from statistics import mean, median

from content.model import Destination
from dialogs.action.model import StepKind
from dialogs.broadcast.model import Delivery, DeliveryState, Subject
from dialogs.initiative.rounds import round_at
from dialogs.people.roster import Roster
from tests.scenarios.stories.behaviour import LAST, MON
from tests.scenarios.stories.house import STOCKHOLM
from tests.scenarios.stories.lived import Story
from tests.scenarios.stories.stage import day_of, period_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week: check-ins by unit and initiative, messages by manager, actions, and taps by answered check-in."""

    number: int
    asked: int
    on_time: int
    late: int
    sat_out: int
    missed: int
    messages: float
    most_messages: int
    opened: int
    closed: int
    taps: float

    @property
    def answered(self) -> int:
        """In time or not."""
        return self.on_time + self.late


Asked = tuple[str, str, str]


def asked_of(story: Story) -> set[Asked]:
    """Every initiative, unit and period that somebody was prompted for."""
    return {
        (each.initiative, unit, each.item)
        for each in story.deliveries
        if each.subject is Subject.CHECKIN and each.state is DeliveryState.SENT
        for unit in each.units
    }


def weeks_of(story: Story) -> list[Week]:
    """All twelve."""
    return [_week(story, number) for number in range(1, LAST + 1)]


def managers_of(story: Story) -> set[str]:
    """Whoever leads one of the forty units."""
    led = {unit for each in story.records.initiatives for unit in each.units}
    return {unit.manager for unit in story.records.units if unit.manager and unit.id in led}


def _week(story: Story, number: int) -> Week:
    period = period_of(number)
    asked = {each for each in asked_of(story) if each[2] == period}
    answered = {each for each in asked if each in story.checkins}
    on_time = {each for each in answered if _first(story, each) <= _late_from(story, each)}
    sat_out = {
        each for each in asked - answered if any((s.initiative, s.unit, s.period) == each for s in story.skipped)
    }
    sent = Counter(
        each.recipient.id for each in story.deliveries if _reached_a_person(each) and _in(each.ended, number)
    )
    messages = [sent[manager] for manager in managers_of(story)]
    steps = [step for action in story.actions for step in action.steps if _in(step.at, number)]
    taps = [
        sum(press.taps for press in presses)
        for (person, week, _), presses in story.answers.items()
        if week == number and person in managers_of(story)
    ]
    return Week(
        number=day_of(number, MON).isocalendar().week,
        asked=len(asked),
        on_time=len(on_time),
        late=len(answered - on_time),
        sat_out=len(sat_out),
        missed=len(asked - answered - sat_out),
        messages=mean(messages),
        most_messages=max(messages),
        opened=sum(step.kind in (StepKind.RAISED, StepKind.REOPENED) for step in steps),
        closed=sum(step.kind in (StepKind.DONE, StepKind.DROPPED) for step in steps),
        taps=median(taps),
    )


def _first(story: Story, asked: Asked) -> datetime:
    """When something was first said of it."""
    checkin = story.checkins[asked]
    return checkin.history[0].at if checkin.history else checkin.at


def _late_from(story: Story, asked: Asked) -> datetime:
    roster = Roster(story.records)
    checkin = story.checkins[asked]
    return round_at(roster.initiatives[asked[0]].rhythm, roster.units[asked[1]], checkin.at).late


def _reached_a_person(delivery: Delivery) -> bool:
    return delivery.state is DeliveryState.SENT and delivery.recipient.to is Destination.PERSON


def _in(moment: datetime | None, number: int) -> bool:
    if moment is None:
        return False
    day = moment.astimezone(STOCKHOLM).date()
    return day_of(number, MON) <= day < day_of(number + 1, MON)
