"""One thing at a time: units that go live with two initiatives within weeks of each other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from dialogs.initiative.model import Initiative


@dataclass(frozen=True, slots=True, kw_only=True)
class Collision:
    """Units of which one go-live lies close to another; `days` apart, the earlier first."""

    first: str
    first_wave: str
    first_day: date
    second: str
    second_wave: str
    second_day: date
    units: tuple[str, ...]

    @property
    def days(self) -> int:
        """Days between the two."""
        return (self.second_day - self.first_day).days


def collisions(initiatives: Iterable[Initiative]) -> list[Collision]:
    """Every pair of waves of two initiatives that share units within the wider window of the two, soonest first.

    Linear in the places of units in initiatives: a unit is compared with its own go-lives only.
    """
    return sorted(_collisions(initiatives), key=lambda each: (each.first_day, each.days, each.first, each.second))


def collisions_of(initiative: Initiative, others: Iterable[Initiative]) -> list[Collision]:
    """Those that one initiative, as it is or would be, has with the others."""
    others = [each for each in others if each.id != initiative.id]
    return [each for each in collisions([initiative, *others]) if initiative.id in (each.first, each.second)]


def _collisions(initiatives: Iterable[Initiative]) -> Iterator[Collision]:
    starts: dict[str, list[tuple[date, str, str, int]]] = {}
    for initiative in initiatives:
        days = {wave.id: wave.go_live for wave in initiative.waves if not wave.paused}
        for unit, wave in initiative.units.items():
            if wave in days:
                starts.setdefault(unit, []).append((days[wave], initiative.id, wave, initiative.collision_days))
    found: dict[tuple[str, str, date, str, str, date], list[str]] = {}
    for unit, own in starts.items():
        own.sort()
        for place, (day, id_, wave, window) in enumerate(own):
            for later, other, other_wave, other_window in own[place + 1 :]:
                if other != id_ and (later - day).days <= max(window, other_window):
                    key = (id_, wave, day, other, other_wave, later)
                    found.setdefault(key, []).append(unit)
    for (first, first_wave, first_day, second, second_wave, second_day), units in found.items():
        yield Collision(
            first=first,
            first_wave=first_wave,
            first_day=first_day,
            second=second,
            second_wave=second_wave,
            second_day=second_day,
            units=tuple(units),
        )
