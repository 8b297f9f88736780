"""A report in the initiative's channel: its words once, put right in their place; figures for nobody but who may."""

import pytest

from tests.scenarios.house import House, texts
from tests.scenarios.reports.kit import cards, form, reorganised, sends
from tests.teams_simulator import Message

NUMBERS = ("svarte i", "svarade i", "avstämningen", "Öppna uppgifter", "Nyttor")


async def with_channel(house: House) -> None:
    assert house.team
    await reorganised(house, channel=house.team.channel("Akuten").id)


def posted(house: House) -> list[Message]:
    return [each for each in house.posts("Akuten") if each.cards and "Vi er i rute" in texts(each.card)]


@pytest.mark.both_stores
async def test_what_was_written_is_posted_once_without_a_figure(house: House) -> None:
    await with_channel(house)
    written = await form(house)
    assert "legges også i kanalen" in texts(written.card)
    await sends(house, "sindre", written, overall="Vi er i rute.")
    await house.settled(lambda: bool(posted(house)))
    said = texts(posted(house)[0].card)
    assert "Sindre Vik" in said
    assert [each for each in NUMBERS if each in said] == []
    assert not any(mark in said for mark in "🔴🟡🟢⏳❔")
    await house.restart()
    await house.quiet()
    assert len(posted(house)) == 1


async def test_a_corrected_one_takes_its_place(house: House) -> None:
    await with_channel(house)
    await sends(house, "sindre", await form(house), overall="Vi er i rute.")
    await house.settled(lambda: bool(posted(house)))
    (sent,) = (await house.teams.say(house.people["sindre"], "rapport")).replies
    turn = await house.teams.submit(house.people["sindre"], sent, "report-edit")
    await sends(house, "sindre", turn.replies[0], overall="Vi er i rute, nesten.")
    await house.settled(lambda: "nesten" in texts(posted(house)[0].card))
    assert len(posted(house)) == 1


async def test_whoever_may_see_the_figures_gets_them_in_their_own_chat(house: House) -> None:
    await with_channel(house)
    await sends(house, "sindre", await form(house), overall="Vi er i rute.")
    await house.settled(lambda: bool(posted(house)) and bool(cards(house, "emily", "Status report")))
    for verb, found in (("reports", "7 units answered"), ("report-file", "file.consent")):
        before = len(house.chat("emily"))
        turn = await house.teams.submit(house.people["emily"], posted(house)[0], verb)
        assert turn.replies == ()
        assert found in "".join(str(each.current) for each in house.chat("emily")[before:])
    turn = await house.teams.submit(house.people["elin"], posted(house)[0], "report-file")
    assert turn.replies == ()
