"""The ways to ask what is kept of somebody, to take it along, and to have it erased."""

import re
from typing import Any

import aiohttp

from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, Person, Turn

ASKS = "vad vet du om mig"


async def known(house: House, person: str) -> Message:
    """The card that says what is kept."""
    return (await house.teams.say(house.people[person], ASKS)).replies[0]


async def press(house: House, person: str, card: Message, verb: str, **data: str) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, data)


async def forge(house: House, who: Person, card: Message, verb: str, /, **data: Any) -> Turn:
    """A button that is on no card, with any data."""
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
    return await house.teams.invoke(who, card, "adaptiveCard/action", value)


async def erased(house: House, person: str) -> Turn:
    """Asked for, and said yes to: the card that says that it is done."""
    card = await known(house, person)
    await press(house, person, card, "privacy-erase")
    return await press(house, person, card, "privacy-erase-yes")


async def address(house: House, person: str) -> str:
    """Where somebody's file is."""
    turn = await press(house, person, await known(house, person), "privacy-file")
    return str(turn.replies[0].card["actions"][0]["url"])


async def fetched(url: str) -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        return response.status, await response.text()


def counts(card: Message) -> dict[str, int]:
    """How many of what, as somebody reads it."""
    return {what: int(count) for what, count in re.findall(r"\*\*(.+?)\*\* \((\d+)\)", texts(card.card))}


def without_roster(house: House) -> str:
    """Everything on disk but the roster and who holds a role in an initiative."""
    on_disk = house.on_disk()
    if house.settings.store:
        return "\n".join(line for line in on_disk.splitlines() if not line.startswith(('"roster"', '"initiatives"')))
    return re.sub(r'"roster": ?\{.*?"as_of": ?[^}]*\}\}', "", on_disk, flags=re.DOTALL)
