"""Units are read once, and again when they have said something new, when a day has passed, or the rules are others."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest_asyncio

from bot.outbound.overviews import Overviews
from bot.storage.tiny import TinyStore
from dialogs.checkin.model import CheckIn
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour, Overview
from dialogs.rollup.view import rounds_over
from tests.dialogs.rollup.kit import ROSTER, UNITS, G, R, checkin, criterion, initiative, playbook

NOW = datetime(2026, 11, 16, 11, tzinfo=UTC)
BOOKS = {"method": playbook(criterion("a"), criterion("b"))}


class Counting(TinyStore):
    """Knows which units' check-ins were read."""

    read: list[list[str]]
    rounds: list[str]

    async def colours(self, initiative: str, periods: Sequence[str]) -> dict[str, dict[str, Colour]]:
        self.rounds += periods
        return await super().colours(initiative, periods)

    async def latest_checkins(self, initiative: str, units: Sequence[str]) -> dict[str, CheckIn]:
        self.read.append(list(units))
        return await super().latest_checkins(initiative, units)


class Looked:
    """A store with three units' answers, and looks at it."""

    def __init__(self, store: Counting) -> None:
        self.store = store
        self.overviews = Overviews(store)

    async def look(self, of: Initiative | None = None, now: datetime = NOW) -> tuple[Overview, list[list[str]]]:
        """What is seen, which is what a fresh reader sees; and the units that were read for it."""
        self.store.read = []
        asked = of or initiative()
        found = await self.overviews.of(asked, BOOKS, ROSTER, UNITS, now)
        read, latest = [*self.store.read], await self.store.latest_checkins(asked.id, [unit.id for unit in UNITS])
        assert found == Reader(asked, BOOKS).overview(ROSTER, UNITS, latest, lambda unit: unit.day(now))
        return found, read


@pytest_asyncio.fixture
async def looked(tmp_path: Path) -> AsyncIterator[Looked]:
    store = Counting(tmp_path, NOW)
    store.read, store.rounds = [], []
    await store.save_checkins([checkin({"a": G, "b": G}, unit) for unit in ("ward", "bus")])
    yield Looked(store)
    await store.close()


async def test_what_has_not_changed_is_not_read_again(looked: Looked) -> None:
    first, read = await looked.look()
    assert read == [["ward", "bus", "tram"]]
    assert (first.units["ward"].whole.colour, first.units["tram"].whole.colour) == (Colour.GREEN, Colour.SILENT)
    assert await looked.look() == (first, [])


async def test_only_who_has_said_something_new_is_read_again(looked: Looked) -> None:
    await looked.look()
    await looked.store.save_checkins([checkin({"a": R, "b": R}, "tram")])
    found, read = await looked.look()
    assert (found.units["tram"].whole.colour, read) == (Colour.RED, [["tram"]])
    corrected = replace(checkin({"a": G, "b": G}, "tram"), revision=2)
    await looked.store.save_checkins([corrected])
    found, read = await looked.look()
    assert (found.units["tram"].whole.colour, read) == (Colour.GREEN, [["tram"]])


async def test_what_was_green_is_stale_when_its_time_has_passed(looked: Looked) -> None:
    await looked.look()
    found, read = await looked.look(now=NOW + timedelta(weeks=9))
    assert (found.units["ward"].whole.colour, len(read)) == (Colour.STALE, 1)


async def test_what_was_agreed_anew_holds_at_once(looked: Looked) -> None:
    await looked.look()
    paused = initiative(paused=("2",))
    found, _ = await looked.look(paused)
    assert set(found.units) == {"ward"}
    later = replace(initiative(), since=date(2026, 11, 16))
    _, read = await looked.look(later)
    assert read == [["ward", "bus", "tram"]]


async def test_a_look_at_some_units_is_the_same_whoever_looked_at_all_before(looked: Looked) -> None:
    await looked.look()
    some = await looked.overviews.of(initiative(), BOOKS, ROSTER, UNITS[:1], NOW)
    assert set(some.units) == {"ward"}
    assert some.whole.counts == {Colour.GREEN: 1}


async def test_rounds_before_the_last_two_are_read_once_for_how_many_answered(looked: Looked) -> None:
    over = rounds_over(Rhythm(), UNITS[0], NOW, 4)
    first = await looked.overviews.rates(initiative(), BOOKS, UNITS, over)
    assert [each.period for each in first] == looked.store.rounds == ["2026-W46", "2026-W45", "2026-W44", "2026-W43"]
    looked.store.rounds = []
    late = replace(checkin({"a": G, "b": G}, "tram"), period="2026-W46", colour=Colour.GREEN)
    await looked.store.save_checkins([late])
    again = await looked.overviews.rates(initiative(), BOOKS, UNITS, over)
    assert looked.store.rounds == ["2026-W46", "2026-W45"]
    assert (again[0].answered, again[1:]) == (first[0].answered + 1, first[1:])
    some = await looked.overviews.rates(initiative(), BOOKS, UNITS[:1], over)
    assert [each.asked for each in some] == [1, 1, 1, 1], "of other units it is another figure"


async def test_a_late_answer_counts_also_where_nobody_looked_until_its_round_was_long_over(looked: Looked) -> None:
    over = rounds_over(Rhythm(), UNITS[0], NOW, 4)
    await looked.overviews.rates(initiative(), BOOKS, UNITS, over)
    late = replace(checkin({"a": G, "b": G}, "tram"), period=over[0].period, colour=Colour.GREEN)
    await looked.store.save_checkins([late])
    later = rounds_over(Rhythm(), UNITS[0], NOW + timedelta(weeks=3), 5)
    found = await looked.overviews.rates(initiative(), BOOKS, UNITS, later)
    fresh = await Overviews(looked.store).rates(initiative(), BOOKS, UNITS, later)
    assert found == fresh
    assert next(each.answered for each in found if each.period == over[0].period) == 1
