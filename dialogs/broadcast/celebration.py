"""Good news: a unit that turned fully green, a benefit that was reached; drafted for a communicator, never sent."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from content.model import Role
from content.playbook import Criterion
from dialogs.broadcast.model import Delivery
from dialogs.checkin.model import CheckIn, Status
from dialogs.checkin.telling import to_person
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster

ALL_GREEN, BENEFIT = "good-news", "benefit-reached"
# The piece of material a fully green unit is celebrated with.
MATERIAL = "unit-all-green"


def fully_green(criteria: Sequence[Criterion], checkin: CheckIn | None) -> bool:
    """Whether every question of the form is answered green, or does not apply."""
    answers = [checkin.answer(each.id) for each in criteria] if checkin else []
    return bool(answers) and all(
        answer is not None and answer.status in (Status.GREEN, Status.NOT_APPLICABLE) for answer in answers
    )


def turned_green(
    criteria: Sequence[Criterion],
    before: CheckIn | None,
    after: CheckIn,
    initiative: Initiative,
    roster: Roster,
    now: datetime,
) -> Iterator[Delivery]:
    """To the unit's communicators, when it was not fully green before and is now."""
    unit = roster.units.get(after.unit)
    if unit is None or fully_green(criteria, before) or not fully_green(criteria, after):
        return
    key = f"{initiative.id}/{unit.id}/{after.period}"
    for id_ in granted(Role.COMMUNICATOR, initiative, roster, unit):
        yield to_person(ALL_GREEN, key, id_, roster, now)


def reached(initiative: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To the initiative's communicators: a benefit is at its target. Once for each benefit."""
    for benefit in initiative.benefits:
        if benefit.reached:
            for id_ in granted(Role.COMMUNICATOR, initiative, roster):
                yield to_person(BENEFIT, f"{initiative.id}/{benefit.id}", id_, roster, now)
