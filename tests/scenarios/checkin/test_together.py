"""Two leaders of one unit with the form open at once: what either says is kept."""

import asyncio

from tests.scenarios.checkin.kit import GREEN, answered, checkin_of, colours_of, filled, opened, shown, submitted
from tests.scenarios.house import House, texts


async def test_two_at_once_lose_nothing(house: House) -> None:
    elin, astrid = await opened(house, "elin"), await opened(house, "astrid")
    await asyncio.gather(
        submitted(house, "elin", elin, filled()),
        submitted(house, "astrid", astrid, filled({"W-42": "yellow"})),
    )
    stored = await checkin_of(house, "medicin")
    assert stored.revision == 2
    assert {stored.by, *(revision.by for revision in stored.history)} == {"elin", "astrid"}


async def test_a_form_opened_before_somebody_else_answered_does_not_put_their_red_back_to_green(house: House) -> None:
    await answered(house, "elin")
    elin, astrid = await opened(house, "elin"), await opened(house, "astrid")
    await submitted(house, "astrid", astrid, filled({"W-43": "red"}))
    await submitted(house, "astrid", astrid, {"blocker_W-43": "telefonen"})
    await submitted(house, "elin", elin, filled({"W-42": "yellow"}))
    stored = await checkin_of(house, "medicin")
    assert colours_of(stored) == {**GREEN, "W-43": "red", "W-42": "yellow"}
    answer = stored.answer("W-43")
    assert answer is not None
    assert answer.blocker == "telefonen"


async def test_the_summary_says_who_answered_last(house: House) -> None:
    await answered(house, "elin")
    turn = await submitted(house, "astrid", await opened(house, "astrid"), filled(comment="nu också natten"))
    assert "Besvarad av Astrid Lund" in texts(shown(turn))
