"""What the stories of the check-in have in common."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from dialogs.broadcast.model import Delivery
from dialogs.checkin.model import CheckIn
from dialogs.initiative.model import Visibility
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, inputs
from tests.teams_simulator import Message, Turn

# What a unit's leader is asked in the last weeks before the start, in order; the first and the third in figures.
ASKED = ("W-15", "W-23", "W-37", "W-39", "W-42", "W-43", "W-56")
GREEN = dict.fromkeys(ASKED, "green")
FIGURES = {"figure_W-15_0": "5", "figure_W-15_1": "4", "figure_W-15_2": "5", "figure_W-37_0": "95"}
COLOURS = {f"status_{id_}": "green" for id_ in ASKED if id_ not in ("W-15", "W-37")}
PERIOD = "2026-W47"
LEADERS = {"medicin": "elin", "akuten": "samir", "observation": "samir", "sundet": "mette"}


def filled(colours: Mapping[str, str] = MappingProxyType({}), /, **more: str) -> dict[str, str]:
    """A whole form, all green but for these colours by criterion."""
    changed = {f"status_{criterion}": colour for criterion, colour in colours.items()}
    return {**FIGURES, **COLOURS, "comment": "", "wish": "none", **changed, **more}


async def opened(house: House, person: str, words: str = "avstämning") -> Message:
    """The first form somebody gets who asks for it."""
    turn = await house.teams.say(house.people[person], words)
    return next(reply for reply in turn.replies if reply.cards and inputs(reply.card))


async def press(house: House, person: str, card: Message, verb: str, **data: Any) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, data)


async def submitted(house: House, person: str, form: Message, data: dict[str, str], **how: Any) -> Turn:
    return await house.teams.submit(house.people[person], form, "checkin-submit", data, **how)


async def answered(
    house: House, person: str, colours: Mapping[str, str] = MappingProxyType({}), /, **more: str
) -> Message:
    """The card of a form that was opened and sent; red and yellow are said nothing more about."""
    form = await opened(house, person)
    await submitted(house, person, form, filled(colours, **more))
    return form


async def forged(house: House, person: str, form: Message, verb: str = "checkin-submit", /, **data: Any) -> Turn:
    """A button pressed with any data, on top of what the card's own button carries."""
    own = next(each["data"] for each in form.card["actions"] if each["verb"] == "checkin-submit")
    return await house.teams.forge(house.people[person], form, verb, {**own, **data})


def shown(turn: Turn) -> Any:
    """The card that took the place of the one acted upon."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive", turn.json
    return turn.json["value"]


async def checkin_of(house: House, unit: str, period: str = PERIOD) -> CheckIn:
    async with house.stored() as store:
        return (await store.checkins("journal", [unit], period))[unit]


def colours_of(checkin: CheckIn) -> dict[str, str]:
    return {answer.criterion: answer.status.value for answer in checkin.answers}


def nothing_stored(house: House) -> bool:
    return '"checkins"' not in house.on_disk()


def told(house: House, person: str, words: str) -> list[Message]:
    """What the bot wrote to somebody on its own that has these words in its text or its summary."""
    mine = [each for each in house.chat(person) if each.author == house.simulator.world.bot_id]
    return [each for each in mine if words in f"{each.text} {each.body.get('summary', '')}"]


async def heard(house: House, person: str, words: str) -> Message:
    """The newest such message, as soon as it has come."""
    await house.settled(lambda: bool(told(house, person, words)))
    return told(house, person, words)[-1]


async def looked(house: House, **span: float) -> None:
    """Time passes, the clock is looked at, and all that is due goes out."""
    house.clock.pass_by(**span)
    await house.quiet(15)
    before = -1
    while before != (before := sum(house.simulator.served.values())):
        await house.quiet()


async def planned(house: House, words: str) -> list[Delivery]:
    """The deliveries whose name has these words, the bot being stopped and started for it."""
    async with house.stored() as store:
        found = [each for each in await store.deliveries() if words in each.id]
    await house.start()
    return found


async def organised(house: House, change: Callable[[RosterRecords], RosterRecords]) -> None:
    """The roster changed, as by an import while the bot was stopped."""
    async with house.stored() as store:
        await store.replace_roster(change(await store.roster()))
    await house.start()


def live(records: RosterRecords, days: int = 0) -> RosterRecords:
    """The same with the first wave's start moved by so many days."""
    (journal,) = records.initiatives
    first = journal.waves[0]
    moved = replace(first, go_live=first.go_live + timedelta(days=days))
    return replace(records, initiatives=(journal.with_wave(moved),))


async def seen_by(house: House, visibility: str) -> None:
    """The answers are for these eyes from now on."""

    def change(records: RosterRecords) -> RosterRecords:
        (journal,) = records.initiatives
        return replace(records, initiatives=(replace(journal, visibility=Visibility(visibility)),))

    await organised(house, change)
