"""The store's part that keeps check-ins, the colours of days, actions, gates, plans, reports and polls."""

import asyncio
import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from pydantic import TypeAdapter

from bot.storage.postgres.database import Connection
from bot.storage.postgres.documents import Documents, Shelf, follow, put
from bot.storage.postgres.queries import queries
from dialogs.action.model import Action, ActionState
from dialogs.broadcast.model import Delivery
from dialogs.checkin.day import Day
from dialogs.checkin.model import CheckIn, Skipped
from dialogs.gate.model import Gate
from dialogs.initiative.model import Initiative
from dialogs.plan.model import Plan, PlanKind
from dialogs.pulse.model import Opinion, Poll, Tally
from dialogs.report.model import StatusReport
from dialogs.rollup.model import Colour

CHECKINS = Shelf("checkins", TypeAdapter(CheckIn))
SKIPPED = Shelf("skipped", TypeAdapter(Skipped))
DAYS = Shelf("days", TypeAdapter(Day))
ACTIONS = Shelf("actions", TypeAdapter(Action))
GATES = Shelf("gates", TypeAdapter(Gate))
PLANS = Shelf("plans", TypeAdapter(Plan))
REPORTS = Shelf("reports", TypeAdapter(StatusReport))
_SQL = queries("readiness")
# So many check-ins are read before others get a turn: some milliseconds' work.
_AT_ONCE = 200


class PostgresReadiness(Documents):
    """The check-in, day, action, gate, plan, report and pulse ports."""

    async def checkins(self, initiative: str, units: Sequence[str], period: str) -> dict[str, CheckIn]:
        """The check-ins of a period, by unit."""
        keys = [_key(initiative, unit, period) for unit in units]
        found: dict[str, bytes] = dict(await self._db.rows(_SQL["checkins"], {"keys": keys}))
        return {unit: CHECKINS.read(found[unit]) for unit in units if unit in found}

    async def latest_checkins(self, initiative: str, units: Sequence[str]) -> dict[str, CheckIn]:
        """The newest check-in of each unit."""
        if not units:
            return {}
        given = {"initiative": initiative, "units": list(units)}
        found: dict[str, CheckIn] = {}
        for number, (doc,) in enumerate(await self._db.rows(_SQL["latest_checkins"], given), 1):
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
            checkin = CHECKINS.read(doc)
            found[checkin.unit] = checkin
        return found

    async def checkin_marks(self, initiative: str, units: Sequence[str]) -> dict[str, str]:
        """What tells the newest check-in of each unit from its others."""
        given = {"initiative": initiative, "units": list(units)}
        return dict(await self._db.rows(_SQL["checkin_marks"], given)) if units else {}

    async def save_checkins(
        self, checkins: Sequence[CheckIn], actions: Sequence[Action] = (), notices: Sequence[Delivery] = ()
    ) -> None:
        """Keep all or none; raises LostRace."""
        rows = [(_key(each.initiative, each.unit, each.period), each.revision, each) for each in checkins]
        # Several check-ins are written by one statement, but some of them may have lost a race.
        single = len(checkins) == 1 and not actions and not notices
        async with self._db.transaction(single=single) as connection:
            await follow(connection, ACTIONS, ((each.id, each.revision, each) for each in actions))
            await follow(connection, CHECKINS, rows)
            await self._plan_in(connection, notices)

    async def colours(self, initiative: str, periods: Sequence[str]) -> dict[str, dict[str, Colour]]:
        """By period and unit."""
        found: dict[str, dict[str, Colour]] = {period: {} for period in periods}
        given = {"initiative": initiative, "periods": list(periods)}
        for period, unit, colour in await self._db.rows(_SQL["colours"], given):
            found[period][unit] = Colour(colour)
        return found

    async def colour_counts(self, initiative: str, periods: Sequence[str]) -> dict[str, Counter[Colour]]:
        """How many units have which colour, by period."""
        found: dict[str, Counter[Colour]] = {period: Counter() for period in periods}
        given = {"initiative": initiative, "periods": list(periods)}
        for period, colour, count in await self._db.rows(_SQL["colour_counts"], given):
            found[period][Colour(colour)] = count
        return found

    async def newest_period(self, initiative: str) -> str | None:
        """The newest with a colour."""
        row = await self._db.row(_SQL["newest_period"], {"initiative": initiative})
        return str(row[0]) if row else None

    async def skipped(self, initiative: str, periods: Sequence[str] | None = None) -> list[Skipped]:
        """Rounds that units sit out."""
        if periods is None:
            return await self._read(SKIPPED, _SQL["skipped"], {"initiative": initiative})
        given = {"initiative": initiative, "periods": list(periods)}
        return await self._read(SKIPPED, _SQL["skipped_in"], given)

    async def save_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Keep that these are sat out."""
        async with self._db.transaction(single=True) as connection:
            await put(connection, SKIPPED, ((_key(each.initiative, each.unit, each.period), each) for each in skipped))

    async def days(self, initiative: str, units: Sequence[str], first: date, last: date) -> list[Day]:
        """Colours of days, oldest first."""
        wanted = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        keys = [f"{initiative}/{unit}/{day}" for day in wanted for unit in units]
        return await self._read(DAYS, _SQL["days"], {"keys": keys})

    async def save_days(self, days: Sequence[Day]) -> None:
        """Keep all or none; raises LostRace."""
        rows = [(f"{each.initiative}/{each.unit}/{each.day}", each.revision, each) for each in days]
        async with self._db.transaction() as connection:
            await follow(connection, DAYS, rows)

    async def action(self, id_: str) -> Action | None:
        """One of them."""
        return await self._find(ACTIONS, id_)

    async def actions(
        self, initiative: str | None = None, states: Collection[ActionState] = frozenset({ActionState.OPEN})
    ) -> list[Action]:
        """Those in these states, oldest first."""
        wanted = [each.value for each in states]
        if initiative is None:
            return await self._read(ACTIONS, _SQL["actions"], {"states": wanted})
        return await self._read(ACTIONS, _SQL["actions_of"], {"states": wanted, "initiative": initiative})

    async def save_action(self, action: Action, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices; raises LostRace."""
        await self._save(ACTIONS, action.id, action.revision, action, notices)

    async def gate(self, id_: str) -> Gate | None:
        """One of them."""
        return await self._find(GATES, id_)

    async def gates(self, initiative: str) -> list[Gate]:
        """Those of an initiative."""
        return await self._read(GATES, _SQL["gates"], {"initiative": initiative})

    async def save_gate(
        self, gate: Gate, initiative: Initiative | None = None, notices: Sequence[Delivery] = ()
    ) -> None:
        """Keep it with what it does; raises LostRace."""
        async with self._db.transaction() as connection:
            await follow(connection, GATES, [(gate.id, gate.revision, gate)])
            if initiative:
                await self._follow_initiative(connection, initiative)
            await self._plan_in(connection, notices)

    async def _follow_initiative(self, connection: Connection, initiative: Initiative) -> None:
        raise NotImplementedError

    async def plan_of(self, initiative: str, kind: PlanKind) -> Plan | None:
        """The plan as saved last."""
        return await self._find(PLANS, f"{initiative}/{kind}")

    async def save_plans(self, plans: Sequence[Plan]) -> None:
        """Keep all or none; raises LostRace."""
        async with self._db.transaction() as connection:
            await follow(connection, PLANS, ((f"{each.initiative}/{each.kind}", each.revision, each) for each in plans))

    async def report(self, id_: str) -> StatusReport | None:
        """One of them."""
        return await self._find(REPORTS, id_)

    async def reports(self, initiative: str) -> list[StatusReport]:
        """Those of an initiative, in the order they were first sent."""
        return await self._read(REPORTS, _SQL["reports"], {"initiative": initiative})

    async def save_report(self, report: StatusReport, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices; raises LostRace."""
        await self._save(REPORTS, report.id, report.revision, report, notices)

    async def count_opinion(self, poll: Poll, slip: str, opinions: Mapping[str, Opinion]) -> bool:
        """Count it and spend the slip; False when it was spent."""
        async with self._db.transaction() as connection:
            none = json.dumps({"answers": 0, "counts": {}, "spent": []})
            await connection.execute(_SQL["begin_pulse"], {"key": poll.key, "doc": none})
            row = await (await connection.execute(_SQL["pulse"], {"key": poll.key})).fetchone()
            assert row is not None
            stored = json.loads(row[0])
            if slip in stored["spent"]:
                return False
            tally = _tally(poll, stored).with_answer(opinions)
            counts = {question: dict(given) for question, given in tally.counts.items()}
            # In order of the slips: in the order of the answers, the list would tell who of two was first.
            counted = {"answers": tally.answers, "counts": counts, "spent": sorted([*stored["spent"], slip])}
            await connection.execute(_SQL["save_pulse"], {"key": poll.key, "doc": json.dumps(counted)})
        return True

    async def tallies(self, polls: Sequence[Poll]) -> list[Tally]:
        """The counts of these polls."""
        found: dict[str, bytes] = dict(await self._db.rows(_SQL["pulses"], {"keys": [each.key for each in polls]}))
        return [_tally(poll, json.loads(found[poll.key])) for poll in polls if poll.key in found]


def _tally(poll: Poll, stored: Mapping[str, object]) -> Tally:
    counts = stored["counts"]
    assert isinstance(counts, Mapping)
    return Tally(
        poll=poll,
        answers=int(str(stored["answers"])),
        counts={
            question: {Opinion(opinion): count for opinion, count in given.items()}
            for question, given in counts.items()
        },
    )


def _key(initiative: str, unit: str, period: str) -> str:
    return f"{initiative}/{unit}/{period}"
