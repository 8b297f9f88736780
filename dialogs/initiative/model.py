"""An initiative: its methods, waves and rhythm, who holds which part, and what it is to achieve."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.language import Texts
from dialogs.broadcast.model import Delivery

# Two go-lives closer than this are pointed out: our default, a unit can take on one thing at a time.
USUAL_COLLISION_DAYS = 28


class Visibility(StrEnum):
    """Who may see what a unit answered, beside the unit's own leaders; everybody sees the sums."""

    # Those above the unit in the line organisation, and those who run the initiative.
    LINE = "line"
    # Only those who run the initiative.
    PROJECT = "project"
    # Everybody whom the initiative concerns.
    EVERYONE = "everyone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """Units that go live on the same day; a paused one is not asked and not written to about its start."""

    id: str
    go_live: date
    paused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When people are asked.

    `every` is in weeks, `weekday` 0 is Monday, `hour` and `until` are local to the unit. An answer is late after
    `answer_days` working days at `until`. Whoever answers for more than a unit is asked every `others_every` weeks, and
    everybody one short question every `pulse_every` weeks; 0 is never.
    `country` (ISO 3166) says whose holidays are kept; without it, those of the unit's time zone.
    """

    weekday: int = 0
    hour: int = 9
    every: int = 1
    answer_days: int = 2
    until: int = 16
    others_every: int = 4
    pulse_every: int = 0
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How colours are added up (dialogs/rollup); no founding document gives the figures."""

    green_share: float = 0.8
    red_share: float = 0.5
    coverage: float = 2 / 3
    # An answer older than so many rounds is stale.
    stale_rounds: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """Working days an action may be overdue before the project leader, the owner and the steering group hear of it."""

    project_leader: int = 2
    owner: int = 5
    board: int = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """What an indicator showed on a day."""

    day: date
    value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """Something that is to get better, and how one sees it; the target may lie below the baseline."""

    id: str
    name: Texts
    owner: str
    indicator: Texts
    baseline: float
    target: float
    measurements: tuple[Measurement, ...] = ()

    @property
    def reached(self) -> bool:
        """Whether the latest measurement is at the target or beyond."""
        if not self.measurements:
            return False
        latest = max(self.measurements, key=lambda each: each.day).value
        return latest <= self.target if self.target < self.baseline else latest >= self.target


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What the latest import said of waves and units: what it says again is no change, and undoes no decision."""

    go_lives: Mapping[str, date] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """A change; `units` says in which wave each unit goes live.

    `holders` names the people who hold a role of its playbooks that the roster does not know. `reports` says every how
    many weeks a report (`playbook/report`) goes out, `told_every` after how many working days in a phase
    (`playbook/phase`) those concerned hear how it goes, 0 for never. `phases` names the phase a wave (`playbook/wave`)
    was put into by hand, `reopened` since when a phase that may be gone back to is gone through anew
    (`playbook/wave/phase`): what was said before is of an earlier pass. `since` is the day the initiative was first
    known here. `revision` counts saves.
    """

    id: str
    playbooks: tuple[str, ...]
    waves: tuple[Wave, ...]
    units: Mapping[str, str] = field(default_factory=dict)
    rhythm: Rhythm = Rhythm()
    name: Texts = field(default_factory=dict)
    holders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    goals: tuple[Texts, ...] = ()
    benefits: tuple[Benefit, ...] = ()
    reports: Mapping[str, int] = field(default_factory=dict)
    told_every: Mapping[str, int] = field(default_factory=dict)
    # Where those who run it are together in Teams: the channel's conversation id.
    channel: str | None = None
    # The days on which the steering group meets, in order.
    meetings: tuple[date, ...] = ()
    visibility: Visibility = Visibility.LINE
    collision_days: int = USUAL_COLLISION_DAYS
    rules: Rules = Rules()
    ladder: Ladder = Ladder()
    phases: Mapping[str, str] = field(default_factory=dict)
    reopened: Mapping[str, datetime] = field(default_factory=dict)
    since: date | None = None
    source: Source = Source()
    revision: int = 1

    def wave(self, id_: str) -> Wave | None:
        """The wave with this id."""
        return next((each for each in self.waves if each.id == id_), None)

    def wave_of(self, unit: str) -> Wave | None:
        """The wave in which the unit goes live, None when it is in none."""
        return self.wave(self.units.get(unit, ""))

    def go_live(self, unit: str) -> date | None:
        """The day the unit goes live, None when it is in no wave."""
        wave = self.wave_of(unit)
        return wave.go_live if wave else None

    def with_wave(self, wave: Wave) -> "Initiative":
        """The same with this wave in the place of the one it is named like, or beside the others."""
        others = [each for each in self.waves if each.id != wave.id]
        waves = [wave if each.id == wave.id else each for each in self.waves]
        return replace(self, waves=tuple(waves if len(others) < len(self.waves) else [*waves, wave]))


class InitiativeStore(Protocol):
    """Keeps what changes of an initiative while it runs."""

    async def initiative(self, id_: str) -> Initiative | None:
        """One of them, as it is now."""

    async def save_initiative(self, initiative: Initiative, notices: Sequence[Delivery] = ()) -> None:
        """Put it in the place of the stored one with whom it is told, or nothing; raises LostRace."""


def in_order_of_start(waves: Sequence[Wave]) -> list[Wave]:
    """Waves as they go live."""
    return sorted(waves, key=lambda each: (each.go_live, each.id))
