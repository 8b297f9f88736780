"""What files said of a roster, and what the stored one becomes by it: decisions made since stand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from dialogs.initiative.model import Initiative, Source, Wave
from dialogs.people.model import Person, Unit
from dialogs.people.roster import RosterRecords


class Table(StrEnum):
    """What a table holds."""

    UNITS = "units"
    PEOPLE = "people"
    WAVES = "waves"


@dataclass(slots=True)
class RosterFile:
    """What a file held; `problems` name file, row and column. Tables the file lacks stay as they were."""

    read_on: date
    units: list[Unit] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    initiatives: dict[str, Initiative] = field(default_factory=dict)
    # Those from YAML say everything that is agreed on an initiative; waves.csv says its dates and rhythm only.
    in_full: set[str] = field(default_factory=set)
    members: dict[str, dict[str, str]] = field(default_factory=dict)
    tables: set[Table] = field(default_factory=set)
    # By table: what a file leaves out it says nothing of.
    columns: dict[Table, set[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def merged_into(self, stored: RosterRecords) -> RosterRecords:
        """The stored roster with the tables of this file in place of its own."""
        before = {each.id: each for each in stored.initiatives}
        initiatives = self.initiatives if Table.WAVES in self.tables else before
        return RosterRecords(
            units=tuple(self.units) if Table.UNITS in self.tables else stored.units,
            people=tuple(self.people) if Table.PEOPLE in self.tables else stored.people,
            initiatives=tuple(self._as_it_goes_on(each, before.get(each.id), stored) for each in initiatives.values()),
            as_of=self.read_on,
        )

    def without_wave(self, stored: RosterRecords) -> list[str]:
        """The units of an initiative that has no wave at all: in `merged_into` they would be in none."""
        known = self.initiatives if Table.WAVES in self.tables else {each.id for each in stored.initiatives}
        return [
            f"initiative {id_} has no waves, but units: {', '.join(units)}"
            for id_, units in self._members(stored).items()
            if units and id_ not in known
        ]

    def _members(self, stored: RosterRecords) -> Mapping[str, Mapping[str, str]]:
        return self.members if Table.UNITS in self.tables else {each.id: each.units for each in stored.initiatives}

    def _as_it_goes_on(self, read: Initiative, before: Initiative | None, stored: RosterRecords) -> Initiative:
        """With its units and what only running it can tell: what was decided since stands until a file says new."""
        members = self._members(stored).get(read.id, {})
        source = before.source if before else Source()
        with_waves, with_units = Table.WAVES in self.tables, Table.UNITS in self.tables
        agreed = read if read.id in self.in_full or before is None else before
        return replace(
            agreed,
            playbooks=read.playbooks,
            waves=_waves(read.waves, before, source) if with_waves else read.waves,
            rhythm=read.rhythm,
            phases=before.phases if before else {},
            reopened=before.reopened if before else {},
            units=_units(members, before, source) if with_units else members,
            since=(before.since if before else None) or self.read_on,
            source=Source(
                go_lives={each.id: each.go_live for each in read.waves} if with_waves else source.go_lives,
                units=members if with_units else source.units,
            ),
            revision=before.revision + 1 if before else 1,
        )


def _waves(read: Sequence[Wave], before: Initiative | None, source: Source) -> tuple[Wave, ...]:
    """The file's waves, but those it says nothing new of as they are now; and those that decisions made."""
    found: list[Wave] = []
    for wave in read:
        stored = before.wave(wave.id) if before else None
        said_before = source.go_lives.get(wave.id) == wave.go_live
        found.append(stored if stored and said_before else replace(wave, paused=stored.paused if stored else False))
    ids = {wave.id for wave in read}
    decided = [each for each in before.waves if each.id not in ids | source.go_lives.keys()] if before else []
    return (*found, *decided)


def _units(members: Mapping[str, str], before: Initiative | None, source: Source) -> dict[str, str]:
    """The file's units, each in the wave it is in now unless the file says another than it did."""
    now = before.units if before else {}
    return {unit: now.get(unit, wave) if source.units.get(unit) == wave else wave for unit, wave in members.items()}
