"""A report that nobody is there to write: its figures go out at the agreed interval all the same, once each time."""

from dataclasses import replace

import pytest

from content.model import Role
from dialogs.people.model import Grant
from tests.scenarios.house import House, texts
from tests.scenarios.reports.kit import WRITERS, cards, form, summaries

ALONE = "Ingen är utsedd att skriva den här rapporten"


async def without_writers(house: House, *, back: bool = False) -> None:
    """Nobody leads the project any more, or again."""
    async with house.stored() as store:
        records = await store.roster()
        leads = Grant(role=Role.PROJECT_LEADER)
        people = tuple(
            replace(
                each,
                grants=tuple(grant for grant in each.grants if grant.role is not Role.PROJECT_LEADER)
                + ((leads,) if back and each.id in WRITERS else ()),
            )
            for each in records.people
        )
        await store.replace_roster(replace(records, people=people))
    await house.start()


@pytest.mark.both_stores
async def test_those_who_run_it_get_the_figures_once_each_time_it_is_due(house: House) -> None:
    await without_writers(house)
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(cards(house, "astrid", ALONE)))
    await house.settled(lambda: bool(summaries(house, "emily", "Status report, week 47")))
    said = texts(cards(house, "astrid", ALONE)[0].card)
    assert "0 av 7 enheter svarade i avstämningen vecka 47." in said
    assert "Få den som bilder" in said
    await house.restart()
    house.clock.pass_by(days=3)
    await house.quiet()
    assert [len(cards(house, id_, ALONE)) for id_ in ("astrid", "elin", "sindre")] == [1, 0, 0]
    house.clock.pass_by(days=18)
    await house.settled(lambda: len(cards(house, "astrid", ALONE)) == 2)
    assert "vecka 50" in texts(cards(house, "astrid", ALONE)[1].card)


async def test_what_was_due_while_the_bot_was_away_comes_when_it_is_back_and_not_twice(house: House) -> None:
    await without_writers(house)
    await house.stop()
    house.clock.pass_by(days=2)
    await house.start()
    await house.settled(lambda: bool(cards(house, "astrid", ALONE)))
    await house.restart()
    await house.quiet()
    assert len(cards(house, "astrid", ALONE)) == 1


async def test_whoever_is_named_meanwhile_is_asked_for_it(house: House) -> None:
    await without_writers(house)
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(cards(house, "astrid", ALONE)))
    await without_writers(house, back=True)
    assert await form(house)


async def test_the_figures_can_be_had_as_slides(house: House) -> None:
    await without_writers(house)
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(cards(house, "astrid", ALONE)))
    turn = await house.teams.submit(house.people["astrid"], cards(house, "astrid", ALONE)[0], "report-file")
    await house.teams.answer_offer(house.people["astrid"], turn.replies[0])
    (file,) = house.simulator.world.files.values()
    assert file.content.startswith(b"PK")
