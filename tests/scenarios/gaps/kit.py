"""What the stories of a gap have in common."""

from typing import Any

from dialogs.gaps.model import Gap, GapState
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, Turn

QUESTION, SAME, DANISH = (
    "vilken färg har kaffemuggarna",
    "vilken färg har kaffemuggarna här?",
    "hvilken farve har kaffemuggene",
)
UNTIL = "2027-10-31"
FORM = {
    "title_sv": "Vilken färg har kaffemuggarna?",
    "short_sv": "De är **gröna** på alla enheter.",
    "more_sv": "",
    "source": "Beslut om porslin",
    "audience": "staff",
    "valid_to": UNTIL,
}


async def say(house: House, person: str, text: str, **how: Any) -> Message:
    turn = await house.teams.say(house.people[person], text, **how)
    return turn.replies[0]


async def asked_by_three(house: House) -> None:
    """Two in Swedish and one in Danish get no answer; the questions have been sorted when this returns."""
    for person, text in (("astrid", QUESTION), ("samir", SAME), ("mette", DANISH)):
        said = texts((await say(house, person, text)).card)
        assert "Det vet jag inte" in said or "Det ved jeg ikke" in said
    await sorted_(house)


async def sorted_(house: House) -> None:
    await house.quiet(15)


async def opened(house: House, person: str = "emily") -> Message:
    """The one gap there is, as its card."""
    listed = await say(house, person, "gaps" if person == "emily" else "hull")
    turn = await house.teams.submit(house.people[person], listed, "gap")
    # The week's own card may come to the same chat meanwhile.
    return next((each for each in turn.replies if "gap-write" in str(each.card)), turn.replies[0])


async def written(house: House, **changes: str) -> Turn:
    """Emily fills the form in and sends it."""
    gap = await opened(house)
    await house.teams.submit(house.people["emily"], gap, "gap-write")
    return await house.teams.submit(house.people["emily"], gap, "gap-draft", FORM | changes)


async def to_approve(house: House, person: str = "sindre") -> Message:
    def cards() -> list[Message]:
        return [each for each in house.chat(person) if "gap-approve" in str(each.body)]

    await house.settled(lambda: bool(cards()))
    return cards()[-1]


async def approved(house: House) -> Turn:
    return await house.teams.submit(house.people["sindre"], await to_approve(house), "gap-approve")


def first_approval(card: Message) -> dict[str, Any]:
    """What the button of a card sends that was drawn before the text changed."""
    action = next(each for each in card.card["actions"] if each["verb"] == "gap-approve")
    return {"action": {"type": action["type"], "verb": action["verb"], "data": action["data"]}}


async def stored_gaps(house: House) -> list[Gap]:
    async with house.stored() as store:
        return await store.gaps(set(GapState))


def told(house: House, person: str) -> list[Message]:
    """The answers that have come to somebody on their own."""
    return [each for each in house.chat(person) if each.card and "gröna" in texts(each.card)]


def _selectable(node: Any) -> list[dict[str, Any]]:
    """What can be pressed in a card besides its buttons."""
    if isinstance(node, dict):
        here = [node["selectAction"]] if "selectAction" in node else []
        return here + [each for value in node.values() for each in _selectable(value)]
    return [each for value in node for each in _selectable(value)] if isinstance(node, list) else []


def _feedback(answered: Message) -> list[dict[str, Any]]:
    return [
        {"type": each["type"], "verb": each["verb"], "data": each["data"]}
        for each in answered.card["actions"]
        if each.get("verb") == "feedback"
    ]
