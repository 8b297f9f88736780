"""How long people may wait to hear how it goes: the rhythm of the phase they are in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from content.model import Role
from content.playbook import Cadence, Phase, Playbook
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.initiative.holders import granted, project_leaders
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.phase import phase_of_wave
from dialogs.initiative.rounds import working_days_between
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

QUIET = "wave-quiet"
# Working days; other cadences do not say how long people wait.
_WORKING_DAYS = {Cadence.DAILY: 1, Cadence.WEEKLY: 5, Cadence.MONTHLY: 21, Cadence.YEARLY: 250}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """A wave that has heard nothing for longer than its phase allows.

    `since` is the day it heard something last, or came into the phase; `days` so many working days ago, `missed` that
    many whole intervals.
    """

    wave: Wave
    phase: Phase
    playbook: Playbook
    since: date
    days: int
    missed: int


def quiet_waves(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    roster: Roster,
    told: Mapping[str, datetime],
    now: datetime,
) -> Iterator[Quiet]:
    """The waves to tell how it goes, from the hour at which people are asked; `told` is by unit (told.py)."""
    units: dict[str, list[Unit]] = {}
    for id_, in_wave in initiative.units.items():
        if id_ in roster.units:
            units.setdefault(in_wave, []).append(roster.units[id_])
    for wave in initiative.waves:
        own = units.get(wave.id)
        if own and not wave.paused and (found := _quiet(initiative, playbooks, wave, own, told, now)):
            yield found


def time_to_tell(quiet: Quiet, initiative: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To those who write for the initiative, else those who lead it; once for each interval that was missed."""
    key = f"{initiative.id}/{quiet.wave.id}/{quiet.since}/{quiet.missed}"
    people = granted(Role.COMMUNICATOR, initiative, roster)
    for id_ in people or project_leaders(initiative, quiet.playbook, roster, now.date()):
        yield to_person(QUIET, key, id_, roster, now)


def allowed(initiative: Initiative, playbook: Playbook, phase: Phase) -> int:
    """Working days that people may hear nothing in the phase; 0 when nothing says so."""
    usual = _WORKING_DAYS.get(phase.rhythm, 0) if phase.rhythm else 0
    return initiative.told_every.get(f"{playbook.id}/{phase.id}", usual)


def _quiet(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    wave: Wave,
    units: Sequence[Unit],
    told: Mapping[str, datetime],
    now: datetime,
) -> Quiet | None:
    unit = units[0]
    local = now.astimezone(ZoneInfo(unit.time_zone))
    if local.hour < initiative.rhythm.hour:
        return None
    latest = max((told[each.id] for each in units if each.id in told), default=None)
    found: list[Quiet] = []
    for book in (playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks):
        phase = phase_of_wave(initiative, book, wave.id, local.date())
        most = allowed(initiative, book, phase)
        # Nobody waits for news of a phase from before it began, nor from before the initiative was known here.
        begins = [initiative.since, phase.begins.on(wave.go_live) if phase.begins else None]
        begun = [each for each in (*begins, unit.day(latest) if latest else None) if each and each <= local.date()]
        if not most or not begun or initiative.since is None:
            continue
        days = working_days_between(initiative.rhythm, unit.time_zone, max(begun), local.date())
        if days > most:
            quiet = Quiet(wave=wave, phase=phase, playbook=book, since=max(begun), days=days, missed=(days - 1) // most)
            found.append(quiet)
    # By several methods: the one that is over its time the most.
    return max(found, key=lambda each: each.missed, default=None)
