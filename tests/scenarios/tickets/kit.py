"""What the stories of a question to a person have in common."""

from dataclasses import replace
from typing import Any

from content.model import Role
from dialogs.people.model import Grant
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, Turn

# Where the desk for the work itself reads its questions; the technical one reads them in the other channel.
CHANNEL, TECHNICAL = "Medicin", "Akuten"
ASKED = "Vart ringer jag när skrivaren på avdelningen strejkar?"


def shown(turn: Turn) -> Any:
    """The card that took the place of the one acted upon."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive", turn.json
    return turn.json["value"]


def cards_at(house: House, channel: str = CHANNEL) -> list[Message]:
    """The desk's cards in its channel, without what was posted in their threads, and without reminders."""
    posts = [post for post in house.posts(channel) if post.conversation.endswith(post.activity_id)]
    return [post for post in posts if "Fråga" in texts(post.card)]


def said_beside(house: House, channel: str = CHANNEL) -> list[str]:
    return [message.text for message in house.posts(channel) if message.text]


async def form_of(house: House, person: str, words: str = "fråga en person") -> Message:
    return (await house.teams.say(house.people[person], words)).replies[0]


async def asked(house: House, person: str = "elin", text: str = ASKED, **more: str) -> Message:
    """The receipt of a question just asked."""
    form = await form_of(house, person)
    turn = await press(house, person, form, "ticket-open", ticket_question=text, **more)
    assert "Fråga" in texts(shown(turn))
    return form


async def at_the_desk(house: House, channel: str = CHANNEL) -> Message:
    await house.settled(lambda: len(cards_at(house, channel)) == 1)
    return cards_at(house, channel)[0]


async def press(house: House, person: str, card: Message, verb: str, **data: str) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, data)


async def forge(house: House, person: str, card: Message, verb: str, /, **data: Any) -> Turn:
    return await house.teams.forge(house.people[person], card, verb, data)


async def give_role(house: House, person: str, role: Role, unit: str | None = None) -> None:
    """Grant a role as a roster import would."""
    async with house.stored() as store:
        records = await store.roster()
        grants = (Grant(role=role, unit=unit),)
        people = tuple(replace(each, grants=grants) if each.id == person else each for each in records.people)
        await store.replace_roster(replace(records, people=people))
    await house.start()


async def answered(house: House) -> Message:
    """The message that brought Elin the answer."""

    def found() -> list[Message]:
        return [each for each in house.chat("elin") if each.cards and "Svar på fråga 1" in texts(each.card)]

    await house.settled(lambda: len(found()) == 1)
    return found()[0]


def channel_card(house: House) -> Message:
    """The bot's latest words in the technical desk's channel."""
    return [each for each in house.posts(TECHNICAL) if each.author == house.simulator.world.bot_id][-1]


async def without_channels(house: House) -> None:
    """Restart with desks that have none."""
    await house.stop()
    file = house.settings.content / "content.yaml"
    lines = [line for line in file.read_text("utf-8").splitlines() if "channel: 19:" not in line]
    file.write_text("\n".join(lines), "utf-8")
    await house.start()
