"""Good news: a unit that turned fully green, a benefit that was reached; drafted for a communicator, never sent."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from content.model import Role
from content.playbook import Criterion, Playbook
from dialogs.broadcast.model import Delivery
from dialogs.checkin.model import CheckIn, Status
from dialogs.checkin.telling import to_person
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.people.model import Unit
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
    checkin: CheckIn,
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    roster: Roster,
    now: datetime,
) -> Iterator[Delivery]:
    """To the unit's communicators, when it is fully green in the time before its start: once for each start."""
    unit, start = roster.units.get(checkin.unit), initiative.go_live(checkin.unit)
    if unit is None or start is None or not fully_green(criteria, checkin):
        return
    if unit.day(now) >= start or not _is_before_start(initiative, playbooks, unit, start, unit.day(now)):
        return
    key = f"{initiative.id}/{unit.id}/{start}"
    for id_ in granted(Role.COMMUNICATOR, initiative, roster, unit):
        yield to_person(ALL_GREEN, key, id_, roster, now)


def _is_before_start(
    initiative: Initiative, playbooks: Mapping[str, Playbook], unit: Unit, start: date, today: date
) -> bool:
    """Whether the unit is in its last phase before the start: earlier, green says little of it."""
    eve = start - timedelta(days=1)
    books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
    phases = [(phase_of(initiative, each, unit.id, today), phase_of(initiative, each, unit.id, eve)) for each in books]
    return bool(phases) and all(now == then for now, then in phases)


def reached(initiative: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To the initiative's communicators: a benefit is at its target. Once for each benefit."""
    for benefit in initiative.benefits:
        if benefit.reached:
            for id_ in granted(Role.COMMUNICATOR, initiative, roster):
                yield to_person(BENEFIT, f"{initiative.id}/{benefit.id}", id_, roster, now)
