"""What people ask, on the board: for those who look after the answers, and nobody who asked is in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.board import looked, page_of, prepared
from tests.board_messages import HOSTILE, asked, with_staff
from tests.scenarios.house import House, texts
from tests.scenarios.test_board import plain
from tests.scenarios.test_board_communication import after

BUTTONS = ("Open", "Show on the board")


@pytest_asyncio.fixture
async def curious(tmp_path: Path) -> AsyncIterator[House]:
    """People have asked for some weeks."""
    async with prepared(tmp_path, with_staff, asked) as house:
        yield house


@pytest.mark.both_stores
async def test_the_board_says_what_the_card_of_gaps_says(curious: House) -> None:
    turn = await curious.teams.say(curious.people["emily"], "gaps")
    card = next(each.card for each in turn.replies if "Questions without an answer" in texts(each.card))
    said = [plain(each.removeprefix("→ ")) for each in texts(card).splitlines() if each not in BUTTONS]
    facts = [each for each in said if each.startswith("Asked ")]
    assert len(facts) == 2
    assert "/board?view=questions" in str(card)
    status, page = await looked(curious, "emily", "questions", {"initiative": "journal"})
    assert status == 200
    assert [each for each in said if each not in plain(page)] == []


async def test_what_people_ask_is_told_by_week_and_by_theme_and_of_few_nothing(curious: House) -> None:
    _, page = await looked(curious, "emily", "questions", {})
    assert "Questions from August 31, 2026 to November 16, 2026." in page
    assert "At least 29 questions have been asked." in page
    weeks = after(page, "Week by week").partition("What the questions are about")[0]
    assert "44 not shown 0 0" in weeks
    assert "46 9 0 5 47 8 0 7" in weeks
    themes = after(page, "What the questions are about").partition("Questions without an answer")[0]
    assert "There was no answer, so no theme 0 0 0 0 5 7" in themes
    # Two of one theme would be told by what is left of the whole, so the other one is not shown either.
    assert themes.count("not shown") == 4


async def test_what_became_of_each_is_told_with_its_reason_and_nobody_is_named(curious: House) -> None:
    _, page = await looked(curious, "emily", "questions", {})
    assert "Waiting for somebody to write an answer: 1. Waiting for somebody to approve it: 1." in page
    waits = after(page, "Questions without an answer", "Var parkerar man?")
    assert "6 are waiting to be told" in waits.partition(HOSTILE)[0]
    others = after(page, "What became of the others")
    assert after(others, "Får man ta med hund?").lstrip().startswith("The answer is in use, and everybody who was")
    assert "Reason: Det frågar ni kommunen om." in after(others, "Vad kostar lunchen i stan?")
    assert "Medarbetare" not in page
    assert "Emily" not in page


async def test_a_question_with_markup_is_text(curious: House) -> None:
    _, page = await looked(curious, "emily", "questions", {})
    assert HOSTILE in page


async def test_where_nobody_has_asked_it_says_so_and_draws_no_chart(house: House) -> None:
    status, page = await page_of(house, "emily", "questions", {"initiative": "nowhere"})
    assert status == 200
    assert 'data-parts=""' in page
    assert "data-chart" not in page
    assert "Nobody has asked anything in these weeks." in page
    assert "No question is waiting for an answer right now." in page
    assert "What the questions are about" not in page


async def test_whoever_does_not_look_after_the_answers_is_told_whom_to_ask(curious: House) -> None:
    for person in ("mette", "elin", "u0-1"):
        status, page = await looked(curious, person, "questions", {})
        assert status == 403
        assert "Var parkerar man?" not in page
    # Nor does a link lead there.
    _, page = await looked(curious, "mette", "initiative", {"initiative": "journal"})
    assert "Spørgsmål" not in page.partition("Status")[0]
