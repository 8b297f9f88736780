"""No identity number that somebody writes reaches the store or the log, whichever way it comes."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import pytest

from dialogs.privacy import MASK
from tests.dialogs.privacy.numbers import REGISTERS, SHAPES, numbers
from tests.scenarios.house import House, inputs
from tests.teams_simulator import Message
from tests.teams_simulator.buttons import actions_of

COMMANDS = (
    "hjälp",
    "avstämning",
    "läget",
    "åtgärder",
    "beslut",
    "rapport",
    "vågor",
    "utskick",
    "frågor utan svar",
    "puls",
)
# So many pages deep nobody goes.
MOST_PRESSED = 120
AT_ONCE = 20


def found_on(written: str, every: list[str]) -> list[str]:
    """Those that stand there, as written or as their digits alone."""
    bare = re.sub(r"[^0-9A-Za-z\n]", "", written)
    return [each for each in every if each in written or re.sub(r"\W", "", each) in bare]


class Hand:
    """Somebody who writes a number into everything that can be written in."""

    def __init__(self, house: House, person: str, register: str) -> None:
        self.house = house
        self.person = house.people[person]
        self.written: list[str] = []
        self.filled: set[str] = set()
        self._numbers = self._endless(register)

    def _endless(self, register: str) -> Iterator[tuple[str, str]]:
        while True:
            yield from numbers(register, 4)

    def text(self) -> str:
        number, said = next(self._numbers)
        self.written.append(number)
        return said

    async def goes_through_everything(self) -> None:
        pressed: set[tuple[str, str]] = set()
        waiting: list[Message] = []
        for command in COMMANDS:
            waiting += (await self.house.teams.say(self.person, command)).replies
        while waiting and len(pressed) < MOST_PRESSED:
            message = waiting.pop(0)
            card = self.card_now(message)
            shape = " ".join(sorted(inputs(card)))
            verb = next((each for each in verbs(card) if (each, shape) not in pressed), None)
            if verb:
                pressed.add((verb, shape))
                turn = await self.house.teams.submit(self.person, message, verb, self.filled_in(card))
                assert turn.status == 200, verb
                waiting += [message, *turn.replies]

    def card_now(self, message: Message) -> Any:
        """As this person sees it, whatever took the place of what was sent."""
        traffic = self.house.simulator.world.traffic
        latest = traffic.find(message.conversation, message.activity_id) or message
        return list(traffic.cards_for(self.person.id, latest))

    def filled_in(self, card: Any) -> dict[str, str]:
        """Every text of the card with a number in it, and everything else as it may be."""
        found: dict[str, str] = {}
        for id_, each in inputs(card).items():
            match each["type"]:
                case "Input.Text":
                    found[id_] = self.text()
                    self.filled.add(id_)
                case "Input.Date":
                    found[id_] = "2026-12-14"
                case "Input.Number":
                    found[id_] = "3"
                case "Input.ChoiceSet":
                    found[id_] = each["choices"][-1]["value"]
        return found


def verbs(card: Any) -> list[str]:
    """What the card's buttons are for, each once; the way back to the beginning comes last."""
    found = [each["verb"] for each in actions_of(card) if each["type"] == "Action.Execute"]
    return sorted(dict.fromkeys(found), key=lambda each: each in ("help", "person"))


PEOPLE = ("elin", "mette", "sindre", "emily")


@pytest.mark.parametrize(("person", "register"), list(zip(PEOPLE, REGISTERS, strict=True)))
async def test_whatever_is_filled_in_leaves_no_number_behind(
    house: House, capfd: pytest.CaptureFixture[str], person: str, register: str
) -> None:
    hand = Hand(house, person, register)
    await hand.goes_through_everything()
    assert len(hand.written) > 10, hand.filled
    await house.stop()
    kept = house.on_disk()
    assert MASK in kept
    out = capfd.readouterr()
    assert found_on(f"{kept}\n{out.out}\n{out.err}", hand.written) == []


@pytest.mark.parametrize("register", REGISTERS)
async def test_a_thousand_of_each_shape_asked_about_are_kept_nowhere(
    house: House, capfd: pytest.CaptureFixture[str], register: str
) -> None:
    every = list(numbers(register))
    assert len(every) == 1_000 * len(SHAPES)
    rest = iter(every)
    form = (await house.teams.say(house.people["elin"], "fråga en person")).replies[0]
    while some := list(islice(rest, AT_ONCE * 10)):
        said = "\n".join(text for _, text in some)
        turn = await house.teams.say(house.people["elin"], f"Hur gör vi med {said}")
        assert turn.status == 202
        turn = await house.teams.submit(house.people["elin"], form, "ticket-open", {"ticket_question": said})
        assert turn.json["value"].startswith("Det såg ut som ett personnummer")
    await house.stop()
    out = capfd.readouterr()
    written = f"{house.on_disk()}\n{out.out}\n{out.err}"
    bare = set(re.findall(r"[0-9A-Za-z]+", written)) | set(re.findall(r"[\w+–-]+", written))  # noqa: RUF001
    assert [number for number, _ in every if number in bare or number in written] == []


async def test_whoever_wrote_one_is_told_once_and_beside_the_answer(house: House) -> None:
    turn = await house.teams.say(house.people["elin"], "remiss för 191212-1212, var är den")
    told = [each for each in turn.texts if "personnummer" in each]
    assert len(told) == 1
    assert told[0].endswith("skriv aldrig om patienter här.")


async def test_a_phone_number_is_taken_out_and_the_question_still_answered(house: House) -> None:
    turn = await house.teams.say(house.people["elin"], "Varför byter vi system? Ring mig på 070-174 06 05")
    assert turn.cards
    assert any("Telefonnummer och e-postadresser sparar jag inte" in each for each in turn.texts)
    await house.stop()
    assert "174 06 05" not in house.on_disk()
