"""What is said, on the board: the calendar and the reach that the cards show, and how much each unit gets."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.outbound.calendar_view import moment_of
from content.model import Role
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Deed, Entry, Stage
from dialogs.people.model import Grant
from dialogs.people.roster import RosterRecords
from tests.board import JOURNAL, looked, page_of, prepared
from tests.board_messages import HOSTILE, LARGE, LATE, LATER, OUT, SMALL, SMALL_ONE, TITLES, composed, said, with_staff
from tests.cards.looks import walk
from tests.scenarios.broadcasts.kit import addressed, card_of, press, said_to, written
from tests.scenarios.house import House, house_with, texts
from tests.scenarios.test_board import plain
from tests.teams_simulator import ErrorCode

WHOLE = {"initiative": JOURNAL}
POSTED = "Drop-in on Thursday"


@pytest_asyncio.fixture
async def told(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units that have been told something, and are to be told more."""
    async with prepared(tmp_path, with_staff, said) as house:
        yield house


def paused(records: RosterRecords) -> RosterRecords:
    """Nothing is sent to waves that stand still."""
    (journal,) = records.initiatives
    waves = tuple(replace(each, paused=True) for each in journal.waves)
    return replace(records, initiatives=(replace(journal, waves=waves),))


def after(page: str, *headings: str) -> str:
    """The page from these words on, one after the other."""
    for each in headings:
        _, found, page = page.partition(each)
        assert found, each
    return page


@pytest.mark.parametrize("person", ["sindre", "mette"])
async def test_the_board_says_what_the_calendar_in_chat_says(told: House, person: str) -> None:
    turn = await told.teams.say(told.people[person], "kalender")
    assert (f"view=communication&initiative={JOURNAL}" in str(turn.replies[0].card)) is (person == "sindre")
    card = texts(turn.replies[0].card).splitlines()
    lines = [plain(part) for line in card for part in re.split(r": | · ", line) if re.match(r"[○…!✓✕?] ", part)]
    titles = [plain(line.partition(": ")[2]) for line in card if re.match(r"\w+\.? \d|\w+ \d", line) and ": " in line]
    assert len(lines) > 1
    assert len(titles) > 1
    _, page = await looked(told, person, "communication", WHOLE)
    assert [each for each in [*lines, *titles] if each not in plain(page)] == []


@pytest.mark.both_stores
async def test_the_board_says_what_the_ledger_in_chat_says(house: House) -> None:
    house.simulator.world.block(house.people["astrid"], ErrorCode.CONVERSATION_BLOCKED_BY_USER)
    card = await addressed(house, await written(house), units="Medicinmottagningen, Akutmottagningen")
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    gone = next(each for each in house.chat("emily") if each.cards and "has gone out" in texts(each.card))
    ledger = await press(house, "emily", gone, "broadcast-ledger")
    _, *lines = [plain(each) for each in card_of(house, ledger).splitlines()]
    figures = [each for each in lines if re.search(r"\d", each)]
    assert len(figures) > 2
    (broadcast,) = {each["data"]["broadcast"] for each in walk([ledger.card]) if "broadcast" in each.get("data", {})}
    status, page = await looked(house, "emily", "reach", {"broadcast": broadcast})
    assert status == 200
    assert [each for each in figures if each not in plain(page)] == []
    mine = house.simulator.world.traffic.cards_for(house.people["emily"].id, ledger)
    assert f"view=reach&broadcast={broadcast}" in str(list(mine))
    # In short the same is told of it among the others.
    _, page = await looked(house, "emily", "communication", WHOLE)
    assert f"Who was reached: {POSTED}" in after(page, "Whom it has reached")
    sent = next(each for each in figures if "Sent: " in each)
    assert sent in plain(after(page, "Whom it has reached", POSTED))


async def test_what_waits_for_approval_too_long_is_told_apart(told: House) -> None:
    _, page = await looked(told, "sindre", "communication", WHOLE)
    assert after(page, TITLES[LATE]).lstrip().startswith("enhetsleder, 109 enheter ! venter på godkjenning, skulle")
    assert after(page, TITLES[LATER]).lstrip().startswith("109 enheter ○ planlagt")


async def test_what_is_sent_at_once_stands_on_the_day_it_went_out(house: House) -> None:
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    _, page = await looked(house, "emily", "communication", WHOLE)
    assert "Mon 16 Nov" in page.partition(POSTED)[0]
    assert after(page, "Calendar", POSTED).partition("✓ sent")[1]


def test_a_message_stands_on_the_day_it_went_out_however_late_somebody_approved_it() -> None:
    at = datetime(2026, 11, 16, 9, tzinfo=UTC)
    waits = composed("b", at, Stage.WAITING, Audience())
    assert moment_of(waits) == at
    later = Entry(deed=Deed.BEGAN, by="", at=at + timedelta(days=2))
    assert moment_of(replace(waits, log=(*waits.log, later))) == later.at
    # Leaders had it first.
    earlier = replace(later, at=at - timedelta(days=2))
    assert moment_of(replace(waits, log=(*waits.log, earlier))) == at
    at_once = replace(waits, at=None, log=(*waits.log, replace(earlier, deed=Deed.ASKED)))
    assert moment_of(at_once) == earlier.at


async def test_units_above_the_limit_are_named_with_their_week_and_all_of_it_is_a_page_away(told: House) -> None:
    _, page = await looked(told, "sindre", "communication", WHOLE)
    load = after(page, "Så mye får enhetene")
    assert "Ingen skal få mer enn 3 meldinger på en uke." in load
    assert "Telt for 109 enheter." in load
    assert "⚠ 37 enheter over grensen" in load
    assert "Enhet 000, u. 48: 5 meldinger" in load
    # Ten of them here, and never a page of all.
    assert load.count("u. 48: 5 meldinger") == 10
    _, week = await looked(told, "sindre", "load", WHOLE | {"week": "2026-11-25"})
    assert "50 av 109 enheter, de som får mest, først." in week
    assert "Enhet 000 5 0 ⚠ 2 over grensen" in week
    assert "✓ innenfor grensen" in week
    _, rest = await looked(told, "sindre", "load", WHOLE | {"week": "2026-11-25", "skip": "100"})
    assert "109 av 109 enheter" in rest


async def test_whoever_leads_units_sees_their_own_and_staff_what_they_get(told: House) -> None:
    _, page = await looked(told, "mette", "communication", WHOLE)
    assert TITLES[LATER] not in page
    assert "Talt for en enhed." in page
    assert "✓ Sendt: 1" in after(page, "Hvem det har nået", TITLES[OUT])
    assert TITLES[SMALL_ONE] not in page
    status, page = await looked(told, f"{LARGE}-1", "communication", WHOLE)
    assert status == 200
    assert "Det här får du och din enhet" in page
    assert "Så mycket får enheterna" not in page
    assert "Inget har gått ut än som du kan följa här." in page
    assert (await looked(told, f"{LARGE}-1", "load", WHOLE | {"week": "2026-11-25"}))[0] == 404
    assert (await looked(told, f"{LARGE}-1", "reach", {"broadcast": OUT}))[0] == 404


def of_one_part(records: RosterRecords) -> RosterRecords:
    """Emily is the communicator of one unit, and of no other; the managers' checklist goes out today."""
    (journal,) = records.initiatives
    today = journal.waves[0].go_live - timedelta(weeks=1)
    waves = (replace(journal.waves[0], go_live=today + timedelta(weeks=2)), *journal.waves[1:])
    grants = (Grant(role=Role.COMMUNICATOR, unit="akuten"),)
    people = (replace(each, grants=grants) if each.id == "emily" else each for each in records.people)
    return replace(records, people=tuple(people), initiatives=(replace(journal, waves=waves),))


async def test_who_sends_for_one_part_is_not_told_how_many_it_reached_in_the_others(tmp_path: Path) -> None:
    title = {"sindre": "Sjekkliste før overgangen", "emily": "Checklist before cutover"}
    async with house_with(tmp_path, of_one_part) as house:
        house.clock.pass_by(hours=4)
        await house.settled(
            lambda: any("Checklista inför övergången" in texts(each.card) for each in house.chat("elin"))
        )
        await house.quiet()
        _, page = await looked(house, "sindre", "communication", WHOLE)
        assert "✓ Sendt:" in after(page, "Hvem det har nådd", title["sindre"])
        _, page = await looked(house, "emily", "communication", WHOLE)
        told = after(page, "Whom it has reached", title["emily"])
        assert "How many it has reached is not shown here." in told
        assert "Sent:" not in told


async def test_the_reach_in_a_leaders_units_is_of_their_units_only(told: House) -> None:
    _, mine = await looked(told, "mette", "reach", {"broadcast": OUT})
    assert "Du ser de enheder, du leder." in mine
    assert "Medicinmottagningen" not in mine
    assert (await looked(told, "mette", "reach", {"broadcast": SMALL_ONE}))[0] == 404


async def test_a_unit_says_what_is_on_the_way_and_how_many_have_the_latest(told: House) -> None:
    _, page = await looked(told, "sindre", "unit", WHOLE | {"unit": LARGE})
    ahead, _, gone = after(page, "Meldinger").partition("Det siste som er sendt ut")
    assert TITLES[LATE] in ahead
    assert TITLES[LATER] in ahead
    assert f"{TITLES[OUT]} 13. november 2026 8 av 9 på enheten har fått det." in gone
    assert "Til kommunikasjonen" in gone


async def test_of_a_small_unit_nothing_is_counted_for_whoever_may_not_see_its_people(told: House) -> None:
    unit = WHOLE | {"unit": SMALL}
    _, page = await looked(told, "sindre", "unit", unit)
    assert "3 av 3 på enheten har fått det." in page
    _, page = await looked(told, "vera", "unit", unit)
    gone = after(page, "Det senaste som gått ut")
    assert "Hur många det nått visas inte här." in gone
    assert "av 3 på enheten" not in gone
    # Nor where all but one have it: who that is would be asked next.
    _, page = await looked(told, "vera", "unit", WHOLE | {"unit": LARGE})
    assert "av 9 på enheten" not in page


async def test_an_initiative_of_which_nothing_is_said_says_so_and_draws_no_chart(tmp_path: Path) -> None:
    async with house_with(tmp_path, paused) as house:
        status, page = await page_of(house, "sindre", "communication", WHOLE)
    assert status == 200
    assert 'data-parts=""' in page
    assert "Ingenting er planlagt disse ukene." in page
    assert "Ingen meldinger går til enhetene disse ukene." in page
    assert "Ingenting er sendt ut ennå som du kan følge her." in page
    assert "data-chart" not in page


@pytest.mark.parametrize(
    ("view", "query"),
    [
        ("communication", {}),
        ("communication", {"initiative": "nowhere"}),
        ("load", WHOLE),
        ("load", WHOLE | {"week": "soon"}),
        ("load", WHOLE | {"week": "0001-01-01"}),
        ("load", WHOLE | {"week": "9999-12-31"}),
        ("reach", {}),
        ("reach", {"broadcast": "nothing"}),
        ("reach", {"broadcast": LATER}),
    ],
)
async def test_what_is_not_there_is_a_page_that_says_so(told: House, view: str, query: dict[str, str]) -> None:
    status, page = await looked(told, "sindre", view, query)
    assert (status, "Dette kan du ikke se" in page) == (404, True)


@pytest.mark.parametrize("asked", ["9999-12-31", "0001-01-01", "yesterday", "2026-13-01", "-1"])
async def test_a_day_that_no_link_asks_for_is_the_usual_page(told: House, asked: str) -> None:
    usual = await looked(told, "sindre", "communication", WHOLE)
    assert await looked(told, "sindre", "communication", WHOLE | {"from": asked}) == usual


@pytest.mark.parametrize("asked", ["-1", "109", "999999", "1000000", "x", "²", "1e3", "99999999999"])
async def test_more_units_than_there_are_begin_anew(told: House, asked: str) -> None:
    usual = await looked(told, "sindre", "load", WHOLE | {"week": "2026-11-25"})
    assert await looked(told, "sindre", "load", WHOLE | {"week": "2026-11-25", "skip": asked}) == usual


async def test_a_title_with_markup_is_text(told: House) -> None:
    _, page = await looked(told, "sindre", "communication", WHOLE)
    assert HOSTILE in page
