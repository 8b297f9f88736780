"""A steering group of two, a wave whose gate has opened, and the ways to press."""

from dataclasses import replace
from typing import Any

from content.model import Role
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Status
from dialogs.people.model import Grant, Person
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message, Turn

# Of wave 1, which goes live in a week; the decision on it is due a week earlier: today.
UNIT_GATE = "journal/vgr/VGR-D4/1"
STEERING = ("astrid", "emily")
# What the gate reads, by what it is about.
OF_UNITS = ("W-15", "W-23", "W-37", "W-39", "W-42", "W-43")
OF_ALL = ("W-34", "W-40", "W-44")


def with_steering_group(records: RosterRecords) -> RosterRecords:
    """The sample organisation with two people who decide, and nobody else."""
    deciding = Grant(role=Role.STEERING_GROUP)

    def grants(person: Person) -> tuple[Grant, ...]:
        others = tuple(each for each in person.grants if each != deciding)
        return (*others, deciding) if person.id in STEERING else others

    return replace(records, people=tuple(replace(each, grants=grants(each)) for each in records.people))


async def answered(house: House, about: str, given: dict[str, Status]) -> None:
    """Store answers as a check-in leaves them."""
    async with house.stored() as store:
        now = house.clock()
        answers = tuple(
            Answer(
                criterion=id_,
                status=status,
                blocker="Halva gruppen kvar" if status is Status.RED else "",
                by="elin",
                at=now,
                period="2026-W47",
            )
            for id_, status in given.items()
        )
        before = (await store.latest_checkins("journal", [about])).get(about)
        await store.save_checkins(
            [
                CheckIn(
                    initiative="journal",
                    unit=about,
                    period="2026-W47",
                    answers=answers,
                    by="elin",
                    at=now,
                    revision=before.revision + 1 if before else 1,
                )
            ]
        )
    await house.start()


async def all_green(house: House, *, but: dict[tuple[str, str], Status] | None = None) -> None:
    """Everything the gate reads is green, but what is named by unit and criterion."""
    red = but or {}
    for unit in ("medicin", "akuten", "observation"):
        await answered(house, unit, {id_: red.get((unit, id_), Status.GREEN) for id_ in OF_UNITS})
    await answered(house, WHOLE, {id_: red.get((WHOLE, id_), Status.GREEN) for id_ in OF_ALL})


def cards(house: House, person: str, words: str) -> list[Message]:
    """What somebody got with these words in it."""
    return [each for each in house.chat(person) if each.card and words in texts(each.card)]


async def gate_card(house: House, person: str = "astrid") -> Message:
    """The gate as the bot sent it to somebody with the mandate."""
    title = "Unit go-live, wave 1" if person == "emily" else "Enheten startar, våg 1"
    await house.settled(lambda: bool(cards(house, person, title)))
    return cards(house, person, title)[0]


async def register(house: House) -> Message:
    """The register as Astrid asks for it; a gate may be sent to her at the same moment."""
    replies = (await house.teams.say(house.people["astrid"], "beslut")).replies
    return next(each for each in replies if each.card and texts(each.card).startswith("Beslutspunkter"))


async def opened(house: House) -> Any:
    """The gate as it is now, opened from the register."""
    value = {"action": {"type": "Action.Execute", "verb": "gate", "data": {"gate": UNIT_GATE}}}
    turn = await house.teams.invoke(house.people["astrid"], await register(house), "adaptiveCard/action", value)
    return turn.json["value"]


async def press(house: House, person: str, card: Message, verb: str, **data: Any) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, {"gate": UNIT_GATE, **data})


def shown(turn: Turn) -> str:
    """The words of the card that took the place of the one acted upon."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive", turn.json
    return texts(turn.json["value"])
