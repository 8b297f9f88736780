"""A message to two hundred people, sent by a bot that is killed three times on the way."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from bot.storage import open_store
from content.language import Language
from dialogs.broadcast.model import Delivery, Subject
from dialogs.people.model import Person, Reference, Unit
from tests.card_states import Forger
from tests.faults.kit import quiet, running
from tests.scenarios.broadcasts.kit import addressed, begun, listed, press
from tests.scenarios.house import House
from tests.scenarios.stories.hands import Card
from tests.teams_simulator import TENANT_ID, Message, TeamsSimulator

PEOPLE, UNITS = 200, 4
TITLE, TEXT = "Journalen ligger nere", "Skriv på papper så länge. Här kommer besked när den är uppe igen."
# Who is being written to when the bot dies, and whether it gets there all the same: early among the fifty that leave
# at once, whoever else was written to before.
DEATHS = (
    {5: True, 6: True, 7: False, 8: True},
    {60: False, 61: False, 62: True},
    {110: True, 111: True, 112: True, 113: False, 114: True},
)
# Long enough to see that nothing more leaves for now, and to kill.
SLOW, QUICK = "25", "0.2"


@dataclass(frozen=True)
class Killed:
    """What became of it: each person's messages, each person's row, and what the author is shown in the end."""

    messages: dict[str, int]
    rows: dict[str, Delivery]
    ledger: Card
    unit: Card


async def lived(data: Path) -> Killed:
    """The whole of it."""
    async with TeamsSimulator(limits=False) as simulator:
        house = House(simulator, data)
        house.clock = lambda: datetime.now(UTC)  # type: ignore[assignment]
        await house.seed()
        await _moved_in(house)
        async with _alive(house, QUICK):
            for person in ("emily", "sindre"):
                await house.teams.say(house.people[person], "svenska")
            words = {"title_sv": TITLE, "text_sv": TEXT}
            review = await press(house, "emily", await begun(house, kind="outage"), "broadcast-words-save", **words)
            units = ", ".join(_unit(number) for number in range(UNITS))
            await press(house, "emily", await addressed(house, review, units=units), "broadcast-send")
            asked = await _asked(house)
        for number, death in enumerate(DEATHS):
            for who, arrives in death.items():
                chat = simulator.world.chat_of(house.people[f"p{who}"])
                simulator.faults.hang(method="POST", conversation=chat, delivered=arrives)
            async with _alive(house, SLOW) as process:
                if number == 0:
                    await press(house, "sindre", asked, "broadcast-approve")
                struck = sum(len(each) for each in DEATHS[: number + 1])
                await simulator.until(lambda n=struck: simulator.faults.struck == n)  # type: ignore[misc]
                await quiet(simulator)
                process.send_signal(signal.SIGKILL)
                await process.wait()
        async with _alive(house, QUICK):
            await quiet(simulator)
            card = await press(house, "emily", await listed(house), "broadcast")
            ledger = await press(house, "emily", card, "broadcast-ledger")
            whole = _seen(house, ledger)
            unit = _seen(house, await press(house, "emily", ledger, "broadcast-ledger-unit", unit="u1"))
        store = await open_store(house.settings, datetime.now(UTC))
        rows = [each for each in await store.deliveries() if each.subject is Subject.BROADCAST]
        await store.close()
        return Killed(
            messages={id_: len(_got(house, id_)) for id_ in (f"p{number}" for number in range(PEOPLE))},
            rows={each.recipient.id: each for each in rows},
            ledger=whole,
            unit=unit,
        )


def _got(house: House, person: str) -> list[Message]:
    return [each for each in house.chat(person) if TITLE in str(each.body.get("summary"))]


async def _asked(house: House) -> Message:
    """What Sindre is asked to approve."""
    async with asyncio.timeout(30):
        while True:
            for each in house.chat("sindre"):
                if each.cards and "broadcast-approve" in str(each.card):
                    return each
            await asyncio.sleep(0.1)


def _seen(house: House, card: Message) -> Card:
    """A card as Emily has it in front of her."""
    return house.simulator.world.traffic.cards_for(house.people["emily"].id, card)[0]


def _unit(number: int) -> str:
    return f"Avdelning {number + 1}"


async def _moved_in(house: House) -> None:
    """Two hundred people beside the sample organisation, each in one of four units, all met."""
    world = house.simulator.world
    accounts = world.add_people(PEOPLE)
    house.people |= {f"p{number}": each for number, each in enumerate(accounts)}
    units = [Unit(id=f"u{number}", name=_unit(number), parent="sjukhuset") for number in range(UNITS)]
    people = [
        Person(
            id=f"p{number}",
            name=each.name,
            aad_id=each.aad_object_id,
            units=(f"u{number * UNITS // PEOPLE}",),
            language=Language.SV,
        )
        for number, each in enumerate(accounts)
    ]
    async with house.stored() as store:
        records = await store.roster()
        initiatives = tuple(
            replace(each, units={**each.units, **{unit.id: "3" for unit in units}}) for each in records.initiatives
        )
        await store.replace_roster(
            replace(
                records,
                units=(*records.units, *units),
                people=(*records.people, *people),
                initiatives=initiatives,
            )
        )
        for number, each in enumerate(accounts):
            await store.save_reference(
                Reference(
                    conversation=world.chat_of(each),
                    service_url=house.simulator.service_url,
                    person=f"p{number}",
                    tenant=TENANT_ID,
                    user_id=each.id,
                )
            )


@asynccontextmanager
async def _alive(house: House, second: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A bot in a process of its own, which everybody in the house talks to."""
    told = {"STARTKLAR_LIMITS_SECOND": second, "STARTKLAR_TICK_SECONDS": "0.3"}
    async with running(house.data, house.simulator, **told) as (process, url):
        async with Forger(house.simulator, f"{url}/api/messages", house.settings, house.clock) as house.teams:
            yield process
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            await process.wait()
