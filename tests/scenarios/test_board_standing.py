"""The page for the managers' meeting: what the reader's own units need, with the figures of the card."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from content.language import Language
from content.loader import SHIPPED, load
from tests.board import JOURNAL, looked, of_many
from tests.scenarios.checkin.kit import filled, opened, submitted
from tests.scenarios.house import House, texts

WHOLE = {"initiative": JOURNAL}


@pytest_asyncio.fixture
async def many(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units, most of which have answered."""
    async with of_many(tmp_path) as house:
        yield house


async def test_it_says_who_needs_help_with_what_and_how_it_stands_as_the_card_does(many: House) -> None:
    card = texts((await many.teams.say(many.people["sindre"], "status")).replies[0].card).splitlines()
    status, page = await looked(many, "sindre", "standing", WHOLE)
    assert status == 200
    (whole,) = [each for each in card if each.startswith("Samlet")]
    (coverage,) = [each for each in card if "har svart denne uken" in each]
    assert whole.partition(": ")[2] in page
    assert coverage in page
    # The worst first, and no more than a meeting has time for.
    needing = re.findall(r"(Enhet \d{3}) (\S+)", page.partition("Disse enhetene")[2].partition("Endret")[0])
    assert len(needing) == 10
    assert {symbol for _, symbol in needing} == {"🟡"}
    assert "Utbildningsplatserna räcker inte" in page
    assert "Hva må vi beslutte nå, og hva må andre beslutte?" in page


async def test_a_manager_has_only_their_own_units_on_it(many: House) -> None:
    status, page = await looked(many, "mette", "standing", WHOLE)
    assert status == 200
    assert "Ambulatorium Sundet" in page
    assert "Enhet 0" not in page


async def test_who_may_see_no_units_answers_has_no_such_page(many: House) -> None:
    assert (await looked(many, "ingrid", "standing", WHOLE))[0] in (403, 404)
    assert (await looked(many, "sindre", "standing", {"initiative": "nowhere"}))[0] == 404


async def test_of_a_unit_that_did_not_say_what_is_in_its_way_it_says_what_is_not_green(house: House) -> None:
    form = await opened(house, "mette")
    await submitted(house, "mette", form, filled({"W-42": "yellow"}))
    _, page = await looked(house, "mette", "standing", WHOLE)
    label = load(SHIPPED).library.playbooks["vgr"].criterion("W-42")
    assert label
    assert f"Endnu ikke grønt: {label.label[Language.DA]}" in page
