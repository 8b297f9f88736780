"""What is remembered of the directory is told to whoever it is about, and goes when it is not read any more."""

from datetime import timedelta

from bot.directory.graph.source import Seen
from bot.outbound import RosterKeeper
from bot.outbound.person_view import exported, found_as, known_of
from dialogs.people.roster import Roster
from dialogs.privacy.inventory import Group
from tests.directory.region import USUAL, Region, of


async def test_whoever_is_in_the_directory_and_not_in_the_roster_is_told_what_was_read_of_them(region: Region) -> None:
    nils = region.graph.tenant.add_user("Nils", manager=of(region.graph, "Eva"), department="Arkivet").id
    region.mapped(people={**USUAL["people"], "departments": {"Barnmedicin": "barn"}})
    await region.sync()
    roster = Roster(await region.records())
    known = await known_of(region.store, roster, found_as(nils.upper(), roster))
    assert known.person is None
    assert [each.document for each in known.records["directory"]] == [
        {"id": nils.upper(), "name": "Nils", "key": "nils", "department": "Arkivet", "manager": "another person"}
    ]
    text = exported(known, region.keeper._editions.current.library.settings, region.clock())
    assert "Arkivet" in text
    assert of(region.graph, "Eva") not in text


async def test_whoever_is_in_both_has_a_line_in_each(region: Region) -> None:
    await region.sync()
    roster = Roster(await region.records())
    known = await known_of(region.store, roster, found_as("ada", roster))
    assert known.person == roster.people["ada"]
    assert known.counts == {Group.ROSTER: 2}
    assert (await known_of(region.store, roster, found_as("nobody", roster))).records == {}


async def test_what_was_read_goes_when_the_directory_is_not_read_any_more(region: Region) -> None:
    await region.sync()
    without: RosterKeeper[Seen] = RosterKeeper(region.store, region.keeper._editions, region.view, region.clock, None)
    await without.look()
    memory = await region.store.directory()
    assert memory is not None
    assert (memory.facts, memory.links) == ("", {})
    assert len((await region.records()).people) == 12
    # And comes back when it is.
    region.clock.now += timedelta(days=1)
    await region.keeper.look()
    memory = await region.store.directory()
    assert memory is not None
    assert "Ada" in memory.facts
