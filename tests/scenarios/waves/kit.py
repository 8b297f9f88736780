"""The ways to put a wave into another phase, and what is stored of it."""

from typing import Any

from dialogs.initiative.model import Initiative
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, Turn


async def opened(house: House, person: str, words: str = "vågor") -> Message:
    """The list of waves."""
    (reply,) = (await house.teams.say(house.people[person], words)).replies
    return reply


async def press(house: House, person: str, card: Message, verb: str, **data: Any) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, data)


async def previewed(house: House, person: str, phase: str, wave: str = "ffb/1") -> Message:
    """The card that says what it means to put the wave there."""
    card = await opened(house, person)
    await press(house, person, card, "wave", wave_of=wave)
    await press(house, person, card, "wave-preview", phase=phase)
    return card


async def put(house: House, phase: str, wave: str = "ffb/1", person: str = "sindre") -> Turn:
    """All the way."""
    return await press(house, person, await previewed(house, person, phase, wave), "wave-set")


def shown(turn: Turn) -> str:
    """The words of the card that took the place of the one acted upon."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive", turn.json
    return texts(turn.json["value"])


async def stored(house: House) -> Initiative:
    """The initiative as it is kept; the bot is stopped and started again."""
    async with house.stored() as store:
        found = await store.initiative("journal")
    assert found
    await house.start()
    return found


def told(house: House, person: str, words: str) -> list[Message]:
    """Cards with these words that somebody got."""
    return [each for each in house.chat(person) if each.cards and words in texts(each.card)]
