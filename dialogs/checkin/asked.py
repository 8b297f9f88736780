"""Who is asked what, and when: the sets of a unit's phase, and what everybody else answers for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.model import Role
from content.playbook import ANY_PHASE, Cadence, CheckinSet, Criterion, Playbook, Scope
from dialogs.checkin.model import WHOLE, CheckIn, Status
from dialogs.initiative.holders import administration_of, answerers, holders
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.initiative.rounds import Round, round_at, rounds_before
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

_MONTH = 4
_YEAR = 52
# A colour a day is for the first time. How long that is no founding document says; a phase may last for months.
_DAY_BOARD = timedelta(weeks=4)
# How many weeks lie between two rounds in which a set is asked; every other one comes with each round.
_WEEKS = {Cadence.MONTHLY: _MONTH, Cadence.YEARLY: _YEAR}


def criteria_for(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    unit: Unit,
    today: date,
    in_round: Round | None = None,
) -> tuple[Criterion, ...]:
    """What the unit's leader is asked in its phase, by each of the initiative's playbooks in their order.

    With a round, only what is due in that very round, and whatever is new with the phase; without, everything of the
    phase. A paused wave is asked nothing.
    """
    wave = initiative.wave_of(unit.id)
    if wave is None or wave.paused:
        return ()
    asked: dict[str, Criterion] = {}
    for playbook, checkin_set in _sets(initiative, playbooks, unit, today):
        if checkin_set.cadence is Cadence.DAILY or not _is_leaders(playbook, checkin_set):
            continue
        if (
            in_round is None
            or _due(checkin_set.cadence, initiative.rhythm.every, in_round.number)
            or _new_in_phase(initiative, playbook, unit, today)
        ):
            asked.update((each.id, each) for each in playbook.asked_in(checkin_set.id))
    return tuple(asked.values())


class Asking:
    """What an initiative's units are asked: found once for all units of a wave, of which there may be thousands."""

    def __init__(self, initiative: Initiative, playbooks: Mapping[str, Playbook]) -> None:
        self._initiative = initiative
        self._playbooks = playbooks
        self._asked: dict[tuple[str | None, date, Round | None], tuple[Criterion, ...]] = {}
        self._counting: dict[tuple[str | None, str, date], _Counting] = {}

    def criteria(self, unit: Unit, today: date, in_round: Round | None = None) -> tuple[Criterion, ...]:
        """The same as `criteria_for`."""
        key = self._initiative.units.get(unit.id), today, in_round
        found = self._asked.get(key)
        if found is None:
            found = self._asked[key] = criteria_for(self._initiative, self._playbooks, unit, today, in_round)
        return found

    def counting(self, unit: Unit, today: date, checkin: CheckIn | None) -> tuple[Criterion, ...]:
        """What a unit is read by: the questions of its phase, once they were answered or their first deadline passed.

        Till then those it was asked before: the day a phase begins, a unit has not fallen silent.
        """
        key = self._initiative.units.get(unit.id), unit.time_zone, today
        found = self._counting.get(key)
        if found is None:
            found = self._counting[key] = self._of_phase(unit, today)
        begun = checkin is not None and found.new and any(each.criterion in found.new for each in checkin.answers)
        return found.now if begun else found.before or found.now

    def _of_phase(self, unit: Unit, today: date) -> "_Counting":
        initiative, now = self._initiative, self.criteria(unit, today)
        last = round_at(initiative.rhythm, unit, _midnight(unit, today))
        if unit.day(last.late) >= today:
            last = next(rounds_before(initiative.rhythm, unit, last.asks))
        asked_on = unit.day(last.asks)
        if initiative.since and initiative.since > asked_on:
            return _Counting(now, now, frozenset())
        before = self.criteria(unit, asked_on)
        return _Counting(now, before, frozenset(each.id for each in now) - {each.id for each in before})


@dataclass(frozen=True, slots=True)
class _Counting:
    """The questions of a phase, those before it, and the ids of what is new."""

    now: tuple[Criterion, ...]
    before: tuple[Criterion, ...]
    new: frozenset[str]


def day_criteria(
    initiative: Initiative, playbooks: Mapping[str, Playbook], unit: Unit, today: date
) -> tuple[Criterion, ...]:
    """What the unit's leader answers with one colour a day; empty outside the first weeks after go-live."""
    wave = initiative.wave_of(unit.id)
    if wave is None or wave.paused or today >= wave.go_live + _DAY_BOARD:
        return ()
    return tuple(
        {
            each.id: each
            for playbook, checkin_set in _sets(initiative, playbooks, unit, today)
            if checkin_set.cadence is Cadence.DAILY and _is_leaders(playbook, checkin_set)
            for each in playbook.asked_in(checkin_set.id)
        }.values()
    )


def answered_by(
    person: str, initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, today: date
) -> Iterator[tuple[Criterion, str]]:
    """Every criterion this person answers beside what a unit's leader is asked: and a unit's id, or WHOLE."""
    units = [roster.units[id_] for id_ in initiative.units if id_ in roster.units]
    for playbook, criterion, abouts in _besides(initiative, playbooks, units, roster, today):
        for about in abouts:
            if person in _who(initiative, playbook, criterion, about, roster, today):
                yield criterion, about


def others_of(initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, today: date) -> list[str]:
    """Everybody who answers something besides what a unit's leader is asked."""
    units = [roster.units[id_] for id_ in initiative.units if id_ in roster.units]
    found: dict[str, None] = {}
    for playbook, criterion, abouts in _besides(initiative, playbooks, units, roster, today):
        for about in abouts:
            found.update(dict.fromkeys(_who(initiative, playbook, criterion, about, roster, today)))
    return list(found)


def _besides(
    initiative: Initiative, playbooks: Mapping[str, Playbook], units: Sequence[Unit], roster: Roster, today: date
) -> Iterator[tuple[Playbook, Criterion, list[str]]]:
    """Each criterion of a phase that some unit is in, but those of a unit's own leader; and what it is about."""
    for id_ in initiative.playbooks:
        if (playbook := playbooks.get(id_)) is None:
            continue
        in_phase: dict[str, list[Unit]] = {ANY_PHASE: list(units)}
        for unit in units:
            if phase := phase_of(initiative, playbook, unit.id, today):
                in_phase.setdefault(phase.id, []).append(unit)
        for criterion in playbook.criteria:
            if concerned := in_phase.get(criterion.phase) if not _leads(playbook, criterion) else None:
                yield playbook, criterion, _abouts(criterion, concerned, roster)


def _who(
    initiative: Initiative, playbook: Playbook, criterion: Criterion, about: str, roster: Roster, today: date
) -> list[str]:
    role = criterion.answered_by
    if criterion.scope is Scope.UNIT:
        return holders(initiative, playbook, role, roster, today, roster.units[about])
    return answerers(initiative, playbook, role, roster, today, roster.units.get(about))


def unsettled(
    answered: Iterable[tuple[Criterion, str]], known: Mapping[str, CheckIn], asked_since: date
) -> dict[str, tuple[Criterion, ...]]:
    """What is still to be asked, by what it is about: neither green nor answered since that day."""
    found: dict[str, list[Criterion]] = {}
    for criterion, about in answered:
        if not _settled(known.get(about), criterion, asked_since):
            found.setdefault(about, []).append(criterion)
    return {about: tuple(criteria) for about, criteria in found.items()}


def _settled(checkin: CheckIn | None, criterion: Criterion, asked_since: date) -> bool:
    answer = checkin.answer(criterion.id) if checkin else None
    if answer is None:
        return False
    if answer.status in (Status.GREEN, Status.NOT_APPLICABLE):
        return True
    return answer.at is not None and answer.at.date() >= asked_since


def by_period(initiative: Initiative, units: Iterable[Unit], moment: datetime) -> dict[str, list[str]]:
    """The ids of units by the round it is there: around midnight on Sunday they are not all in the same."""
    found: dict[str, list[str]] = {}
    for unit in units:
        found.setdefault(round_at(initiative.rhythm, unit, moment).period, []).append(unit.id)
    return found


def _sets(
    initiative: Initiative, playbooks: Mapping[str, Playbook], unit: Unit, today: date
) -> Iterable[tuple[Playbook, CheckinSet]]:
    for id_ in initiative.playbooks:
        if (playbook := playbooks.get(id_)) and (phase := phase_of(initiative, playbook, unit.id, today)):
            yield from ((playbook, each) for each in playbook.checkin_sets if each.id in phase.checkins)


def _is_leaders(playbook: Playbook, checkin_set: CheckinSet) -> bool:
    role = playbook.role(checkin_set.who)
    return role is not None and role.held_as is Role.MANAGER


def _leads(playbook: Playbook, criterion: Criterion) -> bool:
    """Whether the unit's own leader answers it: then only a set asks it, so that a week stays a minute."""
    role = playbook.role(criterion.answered_by)
    return criterion.scope is Scope.UNIT and role is not None and role.held_as is Role.MANAGER


def _abouts(criterion: Criterion, units: Sequence[Unit], roster: Roster) -> list[str]:
    if criterion.scope is Scope.UNIT:
        return [unit.id for unit in units]
    if criterion.scope is Scope.ADMINISTRATION:
        return list(dict.fromkeys(administration_of(roster, unit.id) for unit in units))
    return [WHOLE]


def weeks_between(cadence: Cadence, every: int) -> int:
    """Weeks from one asking of a set to the next, in an initiative with a round `every` so many weeks."""
    return max(1, _WEEKS.get(cadence, 0) // every) * every


def _new_in_phase(initiative: Initiative, playbook: Playbook, unit: Unit, asked_on: date) -> bool:
    """Whether the unit was in another phase a round before: a month's questions do not wait for their month then."""
    before = phase_of(initiative, playbook, unit.id, asked_on - timedelta(weeks=initiative.rhythm.every))
    now = phase_of(initiative, playbook, unit.id, asked_on)
    return before is not None and now is not None and before.id != now.id


def _midnight(unit: Unit, day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(unit.time_zone))


def _due(cadence: Cadence, every: int, number: int) -> bool:
    return number % (weeks_between(cadence, every) // every) == 0
