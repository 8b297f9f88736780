"""The ways to write a broadcast, and what became of it."""

from typing import Any

from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.model import Delivery
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message

TITLE = "Drop-in on Thursday"
WORDS = {
    "title_sv": "Öppet hus på torsdag",
    "text_sv": "Kom förbi och prova. Vi bjuder på kaffe.",
    "title_en": TITLE,
    "text_en": "Drop by and try it. There is coffee.",
}


async def press(house: House, person: str, card: Message, verb: str, **data: Any) -> Message:
    """Press a button of a card; the card as it then stands."""
    turn = await house.teams.submit(house.people[person], card, verb, data)
    assert turn.status == 200, turn
    # Other things reach people while they press: what answers is the card itself, or the first answer below it.
    answers = [each for each in turn.replies if each.reply_to == turn.activity["id"]]
    if answers and turn.json["type"] != "application/vnd.microsoft.card.adaptive":
        return answers[0]
    return house.simulator.world.traffic.find(card.conversation, card.activity_id) or card


async def begun(house: House, person: str = "emily", **inputs: Any) -> Message:
    """A draft with words of one's own: its form."""
    form = await press(house, person, await listed(house, person), "broadcast-new")
    return await press(house, person, form, "broadcast-create", **({"material": "*", "kind": "status"} | inputs))


async def listed(house: House, person: str = "emily") -> Message:
    """The list of broadcasts, as somebody gets it who asks for it."""
    said = await house.teams.say(house.people[person], "broadcasts")
    return next(each for each in said.replies if "broadcast-new" in str(each.card))


async def written(house: House, person: str = "emily", **words: Any) -> Message:
    """The same with a text in two languages: the card that shows the whole of it."""
    return await press(house, person, await begun(house, person), "broadcast-words-save", **(WORDS | words))


async def addressed(house: House, card: Message, person: str = "emily", **people: Any) -> Message:
    """The same with recipients and a time."""
    form = await press(house, person, card, "broadcast-people")
    return await press(house, person, form, "broadcast-people-save", **people)


def got(house: House, person: str, words: str = TITLE) -> list[Message]:
    """What somebody has in their chat that says so, but for what they did there themselves."""
    return [
        each
        for each in house.chat(person)
        if not each.deleted and each.cards and words in str(each.body.get("summary")) and "alert" in str(each.body)
    ]


def card_of(house: House, card: Message, person: str = "emily") -> str:
    """The words of a card as this person sees it now."""
    traffic = house.simulator.world.traffic
    found = traffic.find(card.conversation, card.activity_id) or card
    return "\n".join(texts(each) for each in traffic.cards_for(house.people[person].id, found))


async def kept(house: House) -> tuple[list[Broadcast], list[Delivery]]:
    """What is stored; the bot is stopped and started again."""
    async with house.stored() as store:
        found = await store.broadcasts(frozenset(Stage))
        rows = [row for each in found for row in await store.deliveries(each.id)]
    await house.start()
    return found, rows


def said_to(house: House, person: str) -> str:
    """The words of every card in somebody's chat, as they stand now."""
    return "\n".join(texts(each.card) for each in house.chat(person) if each.cards and not each.deleted)
