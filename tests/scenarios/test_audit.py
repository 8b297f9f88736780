"""What somebody decides in chat is written down before it is done: who, what, when and by which right."""

from dataclasses import replace

import pytest

from content.model import Role
from dialogs.audit.chain import Chain
from dialogs.audit.model import Entry, Outcome
from dialogs.people.model import Grant
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House
from tests.teams_simulator import Message, Turn

SECRET = "Bara mellan oss: 070-1740605"


async def pressed(house: House, person: str, message: Message, verb: str, **data: object) -> Turn:
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": {"verb": verb} | data}, "trigger": "manual"}
    return await house.teams.invoke(house.people[person], message, "adaptiveCard/action", value)


async def logged(house: House) -> list[Entry]:
    async with house.stored() as store:
        found = await store.audit()
    await house.start()
    chain = Chain()
    assert [*chain.follow(found), *chain.ended()] == []
    return [each.entry for each in found]


@pytest.mark.both_stores
async def test_an_absence_is_logged_with_who_stands_in_and_until_when(house: House) -> None:
    (card,) = (await house.teams.say(house.people["samir"], "jag är borta")).replies
    inputs = {"who": "emily", "last": "2026-11-20"}
    turn = await house.teams.submit(house.people["samir"], card, "away-save", inputs)
    assert turn.status == 200
    assert await logged(house) == [
        Entry(
            at=house.clock(), who="samir", what="away-save", about="who=emily last=2026-11-20", why="by place in a unit"
        )
    ]


async def test_what_somebody_wrote_is_not_in_the_log(house: House) -> None:
    message = (await house.teams.say(house.people["sindre"], "hjelp")).replies[0]
    await pressed(house, "sindre", message, "broadcast-withdraw", broadcast="b1", reason=SECRET, gap=SECRET)
    (entry,) = await logged(house)
    assert (entry.what, entry.about, entry.why) == ("broadcast-withdraw", "broadcast=b1", "project-leader")
    assert SECRET not in house.on_disk()


async def test_a_refusal_at_the_thing_itself_is_logged_too(house: House) -> None:
    async def with_role(records: RosterRecords) -> RosterRecords:
        grant = Grant(role=Role.COMMUNICATOR, unit="akuten")
        people = tuple(replace(each, grants=(grant,)) if each.id == "samir" else each for each in records.people)
        return replace(records, people=people)

    async with house.stored() as store:
        await store.replace_roster(await with_role(await store.roster()))
    await house.start()
    message = (await house.teams.say(house.people["samir"], "hjälp")).replies[0]
    await pressed(house, "samir", message, "good-news-post", initiative="journal", unit="medicin")
    assert [(each.outcome, each.why) for each in await logged(house)] == [
        (Outcome.ALLOWED, "communicator"),
        (Outcome.REFUSED, "not for this one"),
    ]


async def test_nobody_is_named_in_the_log_beside_what_is_counted_without_names(house: House) -> None:
    message = (await house.teams.say(house.people["elin"], "hjälp")).replies[0]
    await pressed(house, "elin", message, "pulse", initiative="journal", slip="a" * 16)
    assert await logged(house) == []
