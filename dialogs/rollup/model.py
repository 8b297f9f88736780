"""What a roll-up shows: colours with their coverage and the age of what they rest on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Colour(StrEnum):
    """How something stands, or why one cannot say."""

    RED = "red"
    YELLOW = "yellow"
    GREEN = "green"
    STALE = "stale"
    SILENT = "silent"


# What needs somebody comes first.
COLOURS_WORST_FIRST = (Colour.RED, Colour.YELLOW, Colour.STALE, Colour.SILENT, Colour.GREEN)
KNOWN = frozenset({Colour.RED, Colour.YELLOW, Colour.GREEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A colour and what it was added up from: how many criteria or units have which colour; the oldest answer in it."""

    colour: Colour
    counts: Mapping[Colour, int] = field(default_factory=dict)
    oldest: date | None = None

    @property
    def total(self) -> int:
        """How many were added up."""
        return sum(self.counts.values())

    @property
    def known(self) -> int:
        """How many of them are known and not stale."""
        return sum(count for colour, count in self.counts.items() if colour in KNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimensioned:
    """A whole and its parts by dimension, a dimension being known by its playbook and its id."""

    whole: Cell
    by_dimension: Mapping[tuple[str, str], Cell]


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """An initiative on a day: its units, and what they add up to by wave and by administration."""

    day: date
    units: Mapping[str, Dimensioned]
    waves: Mapping[str, Cell]
    administrations: Mapping[str, Cell]
    whole: Cell
