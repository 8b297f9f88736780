"""Which reports an initiative has agreed on, who writes each, who gets it, and in which rounds it is due."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import chain
from zoneinfo import ZoneInfo

from content.model import Role
from content.playbook import Cadence, LeadSource, Playbook, Report
from dialogs.checkin.model import WHOLE
from dialogs.initiative.holders import answerers, granted, holders
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import Round, round_at, rounds_before, working_days_after
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

_WEEKS = {Cadence.WEEKLY: 1, Cadence.MONTHLY: 4, Cadence.YEARLY: 52}
# Working days without a report before those who write it are reminded.
REMINDED_AFTER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """One report that is owed every `weeks` weeks, of the initiative as a whole or of the units one manager leads.

    `about` is WHOLE or that manager's id; `units` are those it is about.
    """

    initiative: Initiative
    playbook: Playbook
    report: Report
    weeks: int
    about: str
    units: tuple[Unit, ...]
    writers: tuple[str, ...]
    recipients: tuple[str, ...]

    @property
    def id(self) -> str:
        """What it is known by."""
        return f"{self.initiative.id}/{self.playbook.id}/{self.report.id}/{self.about}"

    @property
    def whole(self) -> bool:
        """Whether it is about the initiative as a whole."""
        return self.about == WHOLE

    @property
    def place(self) -> Unit:
        """Whose clock and holidays it keeps: the first of its units, without any those of Stockholm."""
        return self.units[0] if self.units else Unit(id=self.initiative.id, name="")


def duties(initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, today: date) -> Iterator[Duty]:
    """Every report whose interval is agreed, or stated by its method; what unit managers write, once for each."""
    for id_ in initiative.playbooks:
        playbook = playbooks.get(id_)
        for report in playbook.reports if playbook else ():
            weeks = initiative.reports.get(f"{id_}/{report.id}") or _stated(report)
            if playbook and weeks:
                yield from _duties(initiative, playbook, report, weeks, roster, today)


def _stated(report: Report) -> int | None:
    """Every how many weeks the method itself says that it goes out, such as a report each year."""
    return _WEEKS.get(report.cadence) if report.cadence_source is LeadSource.STATED else None


def due_round(duty: Duty, now: datetime) -> Round:
    """The latest round in which it is due: the one that `now` lies in, or one before."""
    rhythm, unit = duty.initiative.rhythm, duty.place
    between = max(1, duty.weeks // rhythm.every)
    current = round_at(rhythm, unit, now)
    if current.number % between == 0:
        return current
    return next(each for each in rounds_before(rhythm, unit, now) if each.number % between == 0)


def round_before(duty: Duty, due: Round) -> Round:
    """The round in which it was due before that."""
    return due_round(duty, due.asks - timedelta(days=7 * duty.initiative.rhythm.every))


def period_to_write(duty: Duty, now: datetime, sent: Sequence[str]) -> str | None:
    """The round that what is written now is about; None when both what is due and an extra one of today are sent.

    `sent` are the periods of the reports there are.
    """
    due = due_round(duty, now).period
    current = round_at(duty.initiative.rhythm, duty.place, now).period
    return next((each for each in (due, current) if each not in sent), None)


def reminded_from(duty: Duty, asked: datetime) -> datetime:
    """When somebody who was asked at that moment is reminded: two working days later, at the hour of asking."""
    rhythm, unit = duty.initiative.rhythm, duty.place
    day = working_days_after(rhythm, unit.time_zone, unit.day(asked), REMINDED_AFTER)
    return datetime.combine(day, time(rhythm.hour), ZoneInfo(unit.time_zone))


def owners(duty: Duty, roster: Roster, today: date) -> list[str]:
    """Who hears that it was not sent: the owner of the initiative; without one beside the writers, those who steer."""
    owning = [each.id for each in (*duty.playbook.roles, *duty.playbook.functions) if each.held_as is Role.OWNER]
    named = [id_ for role in owning for id_ in holders(duty.initiative, duty.playbook, role, roster, today)]
    owning_it = named or granted(Role.OWNER, duty.initiative, roster)
    for people in (owning_it, granted(Role.STEERING_GROUP, duty.initiative, roster)):
        if others := [id_ for id_ in _known(people, roster) if id_ not in duty.writers]:
            return others
    return []


def _duties(
    initiative: Initiative, playbook: Playbook, report: Report, weeks: int, roster: Roster, today: date
) -> Iterator[Duty]:
    units = [roster.units[id_] for id_ in initiative.units if id_ in roster.units]
    for about, own in _abouts(initiative, playbook, report, units):
        places: list[Unit | None] = [None] if about == WHOLE else [*own]
        writers = (answerers(initiative, playbook, report.from_, roster, today, each) for each in places)
        told = (holders(initiative, playbook, to, roster, today, each) for to in report.to for each in places)
        yield Duty(
            initiative=initiative,
            playbook=playbook,
            report=report,
            weeks=weeks,
            about=about,
            units=tuple(own),
            writers=_known(chain.from_iterable(writers), roster),
            recipients=_known(chain.from_iterable(told), roster),
        )


def _abouts(
    initiative: Initiative, playbook: Playbook, report: Report, units: Sequence[Unit]
) -> list[tuple[str, list[Unit]]]:
    role = playbook.role(report.from_)
    if role is None or role.held_as is not Role.MANAGER or initiative.holders.get(report.from_):
        return [(WHOLE, list(units))]
    # Whoever was named for the initiative writes for all of it; unit managers each for their own.
    led: dict[str, list[Unit]] = {}
    for unit in units:
        if unit.manager:
            led.setdefault(unit.manager, []).append(unit)
    return list(led.items())


def _known(ids: Iterable[str], roster: Roster) -> tuple[str, ...]:
    return tuple(id_ for id_ in dict.fromkeys(ids) if id_ in roster.people)
