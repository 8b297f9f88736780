"""Readiness steers what is sent: when a rule is true for a unit, and the proposal that comes of it, decided once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.steering import Rule, Seen
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.model import Delivery
from dialogs.checkin.model import Answer, CheckIn
from dialogs.people.model import Unit
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour

_BAD_ENOUGH = {Seen.YELLOW: frozenset({Colour.YELLOW, Colour.RED}), Seen.RED: frozenset({Colour.RED})}
_KNOWN = frozenset({Colour.GREEN, Colour.YELLOW, Colour.RED})


class State(StrEnum):
    """What became of a proposal; a phrase of the same name says so."""

    OPEN = "open"
    SENT = "sent"
    # Somebody said not now.
    LEFT = "left"
    # Somebody writes in it before it goes.
    DRAFTED = "drafted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """How it stood in a round."""

    period: str
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """That a rule is true for a unit.

    `about` is the dimension (`playbook/dimension`) or the criterion; `said` the rounds that made it true, newest first.
    `told_in` is the list in which it is told: of an initiative, on a morning. `by` is who decided, empty for the clock;
    `broadcast` what was made of it. `over`: it was green since, and a new spell is a new proposal. `revision` counts
    saves; a store refuses one that does not follow what it holds.
    """

    id: str
    rule: str
    initiative: str
    unit: str
    about: str
    said: tuple[Said, ...]
    at: datetime
    told_in: str = ""
    state: State = State.OPEN
    by: str = ""
    decided: datetime | None = None
    broadcast: str | None = None
    over: bool = False
    revision: int = 1

    @property
    def is_open(self) -> bool:
        """Whether somebody is still to decide."""
        return self.state is State.OPEN and not self.over

    def after(self, state: State, by: str, now: datetime, broadcast: str | None = None) -> "Proposal":
        """The next revision, decided."""
        return replace(self, state=state, by=by, decided=now, broadcast=broadcast, revision=self.revision + 1)

    def ended(self) -> "Proposal":
        """The next revision, with its spell at an end."""
        return replace(self, over=True, revision=self.revision + 1)


class ProposalStore(Protocol):
    """Keeps proposals."""

    async def proposal(self, id_: str) -> Proposal | None:
        """One of them."""

    async def latest_proposals(self, rules: Sequence[str], initiative: str, unit: str) -> Mapping[str, Proposal]:
        """The newest that each of the rules made for a unit, by rule; without those that made none."""

    async def proposals(self, told_in: str) -> list[Proposal]:
        """Those of one list, in the order they were made."""

    async def save_proposal(
        self, proposal: Proposal, broadcast: Broadcast | None = None, deliveries: Sequence[Delivery] = ()
    ) -> None:
        """Keep it with what was made of it and whom it is told, all or nothing; raises LostRace."""


def proposal_id(rule: str, initiative: str, unit: str, period: str) -> str:
    """The same rule, unit and round are the same proposal."""
    return f"{rule}/{initiative}/{unit}/{period}"


def proposed(rule: Rule, reader: Reader, unit: Unit, checkins: Sequence[CheckIn], now: datetime) -> Proposal | None:
    """The proposal that the newest of a unit's check-ins makes, when it makes one; `checkins` newest first."""
    for about in (*rule.when.dimensions, *rule.when.criteria):
        said = running(rule, about, reader, unit, checkins)
        if len(said) == rule.when.rounds:
            newest = checkins[0]
            return Proposal(
                id=proposal_id(rule.id, newest.initiative, unit.id, newest.period),
                rule=rule.id,
                initiative=newest.initiative,
                unit=unit.id,
                about=about,
                said=said,
                at=now,
            )
    return None


def running(rule: Rule, about: str, reader: Reader, unit: Unit, checkins: Iterable[CheckIn]) -> tuple[Said, ...]:
    """The rounds, newest first and this one included, in which it was bad enough without being better in between.

    A round in which nothing was said about it does not count; what was stale by the next round ends the row.
    """
    found: list[Said] = []
    newer: date | None = None
    for checkin in checkins:
        colour = colour_of(about, reader, unit, checkin)
        if colour is None and newer is None:
            break
        if colour is None:
            continue
        if colour not in _BAD_ENOUGH[rule.when.colour] or (newer and _stale_by(newer, about, reader, unit, checkin)):
            break
        found.append(Said(period=checkin.period, colour=colour))
        if len(found) == rule.when.rounds:
            break
        newer = unit.day(checkin.at)
    return tuple(found)


def colour_of(about: str, reader: Reader, unit: Unit, checkin: CheckIn) -> Colour | None:
    """How it stood in the round of a check-in; None where nothing was said about it then, or not enough."""
    if not any(each.period == checkin.period for each in said_about(about, reader, checkin)):
        return None
    day = unit.day(checkin.at)
    if "/" in about:
        book, dimension = about.split("/", 1)
        cell = reader.unit(unit, checkin, day).by_dimension.get((book, dimension))
        colour = cell.colour if cell else None
    else:
        criterion = reader.criterion(about)
        colour = reader.read(criterion, checkin, day, unit).colour if criterion else None
    return colour if colour in _KNOWN else None


def said_about(about: str, reader: Reader, checkin: CheckIn) -> list[Answer]:
    """The answers of a check-in that it rests on."""
    if "/" not in about:
        return [each for each in checkin.answers if each.criterion == about and reader.criterion(about)]
    found: list[Answer] = []
    for each in checkin.answers:
        criterion, book = reader.criterion(each.criterion), reader.playbook_of(each.criterion)
        if criterion and book and f"{book.id}/{criterion.dimension}" == about:
            found.append(each)
    return found


def _stale_by(day: date, about: str, reader: Reader, unit: Unit, checkin: CheckIn) -> bool:
    criteria = [reader.criterion(each.criterion) for each in said_about(about, reader, checkin)]
    read = [reader.read(each, checkin, day, unit).colour for each in criteria if each]
    return not any(each in _KNOWN for each in read)
