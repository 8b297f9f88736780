"""Who hears that a wave was put into another phase or has another day: those who lead its units, those who write."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from content.model import Role
from content.playbook import Playbook
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_key
from dialogs.people.roster import Roster

MOVED, NEW_DAY, ANNOUNCE = "wave-moved", "wave-new-day", "wave-announce"
# In the key of a notice, in the place of a phase: no phase has this id.
BY_DATE = "*"


def moved(
    initiative: Initiative, playbook: Playbook, wave: str, by: str, roster: Roster, now: datetime
) -> Iterator[Delivery]:
    """To each leader of the wave's units once, but whoever did it; `initiative` is how it is after the change."""
    phase = initiative.phases.get(phase_key(playbook.id, wave), BY_DATE)
    key = f"{initiative.id}/{phase_key(playbook.id, wave)}/{initiative.revision}/{phase}"
    for id_ in _leaders(initiative, wave, roster, now):
        if id_ != by:
            yield to_person(MOVED, key, id_, roster, now)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDay:
    """A wave whose start was moved, as the key of a notice carries it; `revision` is the initiative's after it."""

    initiative: str
    wave: str
    revision: int
    old: date
    new: date

    def __str__(self) -> str:
        return f"{self.initiative}/{self.wave}/{self.revision}/{self.old}/{self.new}"

    @classmethod
    def read(cls, key: str) -> "NewDay":
        """Out of the key."""
        place, revision, old, new = key.rsplit("/", 3)
        initiative, _, wave = place.partition("/")
        days = date.fromisoformat(old), date.fromisoformat(new)
        return cls(initiative=initiative, wave=wave, revision=int(revision), old=days[0], new=days[1])


def new_days(before: Initiative, after: Initiative) -> Iterator[NewDay]:
    """Each wave that has another day than its units had before, those too that were parted from another."""
    for wave in after.waves:
        units = [id_ for id_, in_wave in after.units.items() if in_wave == wave.id]
        earlier = before.wave(wave.id) or (before.wave_of(units[0]) if units else None)
        if earlier and not wave.paused and earlier.go_live != wave.go_live:
            yield NewDay(
                initiative=after.id, wave=wave.id, revision=after.revision, old=earlier.go_live, new=wave.go_live
            )


def new_day(moved_: NewDay, initiative: Initiative, by: str, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To each leader of the wave's units once, but whoever did it."""
    for id_ in _leaders(initiative, moved_.wave, roster, now):
        if id_ != by:
            yield to_person(NEW_DAY, str(moved_), id_, roster, now)


def announced(before: Initiative, after: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To those who write for the initiative: words for the people whose day a decision has moved."""
    for each in new_days(before, after):
        for id_ in granted(Role.COMMUNICATOR, after, roster):
            yield to_person(ANNOUNCE, str(each), id_, roster, now)


def _leaders(initiative: Initiative, wave: str, roster: Roster, now: datetime) -> list[str]:
    leaders: dict[str, None] = {}
    for id_, in_wave in initiative.units.items():
        if in_wave == wave and (unit := roster.units.get(id_)):
            leaders.update(dict.fromkeys(roster.leaders(unit, unit.day(now))))
    return [id_ for id_ in leaders if id_ in roster.people]
