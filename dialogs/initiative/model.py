"""An initiative: which playbooks it follows, which units go live when, and how often they are asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """Units that go live on the same day."""

    id: str
    go_live: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """When unit managers are asked: `weekday` 0 is Monday, `hour` is local to the unit."""

    weekday: int = 0
    hour: int = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """A change; `units` says in which wave each unit goes live."""

    id: str
    playbooks: tuple[str, ...]
    waves: tuple[Wave, ...]
    units: Mapping[str, str] = field(default_factory=dict)
    rhythm: Rhythm = Rhythm()

    def go_live(self, unit: str) -> date | None:
        """The day the unit goes live, None when it is in no wave."""
        wave = self.units.get(unit)
        return next((each.go_live for each in self.waves if each.id == wave), None)
