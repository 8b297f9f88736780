"""Gathers how an initiative stands, for one reader at one moment: for cards, for the board and for reports."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Protocol

from bot.outbound.overviews import Overviews
from bot.ports import Store
from content.library import Library
from content.playbook import Playbook
from dialogs.action.figures import open_figures
from dialogs.checkin.model import WHOLE
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import round_at, rounds_before
from dialogs.people.model import Person, Unit
from dialogs.people.rights import answers_seen, may_see_action, may_see_status
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour, Overview
from dialogs.rollup.seen import Seen, seen
from dialogs.rollup.training import Training, training
from dialogs.rollup.view import Rate, answer_rates, rounds_over, standing

# A quarter is what a steering group looks back on.
TREND_ROUNDS = 12


class Looking(Protocol):
    """Somebody who looks, and the state of the world when they do: in a turn, or in front of the board."""

    @property
    def store(self) -> Store:
        """Everything that is kept."""

    @property
    def roster(self) -> Roster:
        """People and units."""

    @property
    def library(self) -> Library:
        """The content in service."""

    @property
    def overviews(self) -> Overviews:
        """What units add up to."""

    @property
    def person(self) -> Person:
        """Who looks."""

    @property
    def now(self) -> datetime:
        """When."""

    @property
    def today(self) -> date:
        """The day it is where they are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusDesk:
    """One person in front of the initiatives; `today` is the day where they are."""

    store: Store
    roster: Roster
    playbooks: Mapping[str, Playbook]
    overviews: Overviews
    person: Person
    now: datetime
    today: date

    @classmethod
    def of(cls, looking: Looking) -> "StatusDesk":
        """For whoever looks."""
        return cls(
            store=looking.store,
            roster=looking.roster,
            playbooks=looking.library.playbooks,
            overviews=looking.overviews,
            person=looking.person,
            now=looking.now,
            today=looking.today,
        )

    def initiatives(self) -> list[Initiative]:
        """Those that this person may look at."""
        return [each for each in self.roster.initiatives.values() if self._may_see(each)]

    def named(self, id_: str) -> Initiative | None:
        """One of them."""
        initiative = self.roster.initiatives.get(id_)
        return initiative if initiative and self._may_see(initiative) else None

    def visible(self, initiative: Initiative) -> list[Unit]:
        """The units of which this person may see the answers."""
        return answers_seen(self.roster, self.person, initiative, self._units(initiative), self.now)

    def period(self, initiative: Initiative) -> str:
        """The round that runs, by the calendar of the first unit; empty where there is no unit."""
        units = self._units(initiative)
        return round_at(initiative.rhythm, units[0], self.now).period if units else ""

    async def seen(self, initiative: Initiative) -> Seen:
        """How it stands, as far as this person may see it."""
        units = self._units(initiative)
        reader = Reader(initiative, self.playbooks)
        overview = await self.overview(initiative, units)
        before, period = self._periods(initiative, units[0], 2) if units else ("", "")
        over = rounds_over(initiative.rhythm, units[0], self.now) if units else []
        periods = list(dict.fromkeys([before, period, *(each.period for each in over)]))
        colours = await self.store.colours(initiative.id, periods)
        asked = [unit.id for unit in units if self._is_asked(initiative, unit, reader)]
        actions = await self.store.actions(initiative.id)
        rates = answer_rates(initiative, reader.asking, units, over, colours)
        own = [each for each in actions if may_see_action(self.roster, self.person, initiative, each, self.now)]
        return seen(
            initiative,
            standing(reader, overview, colours[period], colours[before], asked, actions, rates),
            period,
            self.today,
            self.roster.units,
            [unit.id for unit in self.visible(initiative)],
            all_open=open_figures(actions, initiative, self.roster.units, self.now),
            own_open=open_figures(own, initiative, self.roster.units, self.now),
        )

    async def for_everybody(self, initiative: Initiative) -> Seen:
        """How it stands for anybody in the roster: sums alone, and the same for all to whom they say nothing of few."""
        units = self._units(initiative)
        reader = Reader(initiative, self.playbooks)
        overview = await self.overview(initiative, units)
        period = self.period(initiative)
        answered = (await self.store.colours(initiative.id, [period]))[period]
        asked = [unit.id for unit in units if self._is_asked(initiative, unit, reader)]
        own = [unit.id for unit in self.visible(initiative)] if self._may_see(initiative) else []
        return seen(
            initiative, standing(reader, overview, answered, {}, asked, ()), period, self.today, self.roster.units, own
        )

    async def overview(self, initiative: Initiative, units: Sequence[Unit]) -> Overview:
        """These units added up."""
        return await self.overviews.of(initiative, self.playbooks, self.roster, units, self.now)

    async def trend(self, initiative: Initiative) -> dict[str, Counter[Colour]]:
        """How many units had which colour in the last rounds, oldest first; rounds of too few answers are left out."""
        units = self._units(initiative)
        if not units:
            return {}
        periods = self._periods(initiative, units[0], TREND_ROUNDS)
        counts = await self.store.colour_counts(initiative.id, periods)
        own = {unit.id for unit in self.visible(initiative)}
        if len(own) < len(units):
            # Of few units a count would say which, also when the reader takes their own from it.
            unsure = [period for period, each in counts.items() if each.total() - len(own) < FEWEST]
            colours = await self.store.colours(initiative.id, unsure)
            few = {period for period in unsure if 0 < len(colours[period].keys() - own) < FEWEST}
            counts = {period: each for period, each in counts.items() if period not in few}
        return counts

    async def rates(self, initiative: Initiative) -> list[Rate]:
        """How many answered in the last rounds that are over, oldest first; rounds that asked too few are left out."""
        units = self._units(initiative)
        if not units:
            return []
        over = rounds_over(initiative.rhythm, units[0], self.now, TREND_ROUNDS)
        found = await self.overviews.rates(initiative, self.playbooks, units, over)
        fewest = FEWEST if len(self.visible(initiative)) < len(units) else 1
        # Before the first who ever answered there was nothing to answer.
        begun = max((place for place, each in enumerate(found) if each.answered), default=-1)
        return [each for each in reversed(found[: begun + 1]) if each.asked >= fewest]

    async def training(self, initiative: Initiative) -> Training:
        """How well people are trained and supported."""
        ids = [unit.id for unit in self._units(initiative)]
        return training(
            Reader(initiative, self.playbooks),
            initiative,
            self.playbooks,
            self.roster,
            {unit.id for unit in self.visible(initiative)},
            await self.store.latest_checkins(initiative.id, [*ids, WHOLE]),
            lambda unit: unit.day(self.now) if unit else self.today,
        )

    def managers(self, initiative: Initiative) -> dict[str, str]:
        """Names by unit."""
        people = self.roster.people
        return {unit.id: people[unit.manager].name for unit in self._units(initiative) if unit.manager in people}

    def _may_see(self, initiative: Initiative) -> bool:
        return may_see_status(self.roster, self.person, initiative, self.today)

    def _units(self, initiative: Initiative) -> list[Unit]:
        return [self.roster.units[id_] for id_ in initiative.units if id_ in self.roster.units]

    def _is_asked(self, initiative: Initiative, unit: Unit, reader: Reader) -> bool:
        """Whether the unit is asked anything in the round that runs: some are by the month only."""
        now = round_at(initiative.rhythm, unit, self.now)
        return bool(reader.asking.criteria(unit, unit.day(now.asks), now))

    def _periods(self, initiative: Initiative, unit: Unit, count: int) -> list[str]:
        """The last rounds with this one, oldest first."""
        earlier = islice(rounds_before(initiative.rhythm, unit, self.now), count - 1)
        now = round_at(initiative.rhythm, unit, self.now)
        return [each.period for each in reversed([now, *earlier])]
