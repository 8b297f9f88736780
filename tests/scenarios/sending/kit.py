"""The product and a Teams that counts, both on a clock that runs ten times as fast as the wall's."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.app import Startklar, open_startklar
from bot.ports import Store
from bot.settings import Settings
from bot.storage import open_store
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, DeliveryState, Priority, Recipient, Subject
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.people import model as people
from dialogs.people.model import Reference, Unit
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import MONDAY
from tests.teams_simulator import TENANT_ID, Message, Person, TeamsSimulator

FASTER = 10
MATERIAL = "why-we-change"
LANGUAGES = tuple(Language)
_OPEN = (DeliveryState.PLANNED, DeliveryState.CLAIMED)


class Fast:
    """Ten seconds pass in one."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def __call__(self) -> datetime:
        return MONDAY + timedelta(seconds=(time.monotonic() - self._began) * FASTER)

    def seconds(self) -> float:
        return self().timestamp()


@dataclass
class Town:
    """Many people who are written to."""

    simulator: TeamsSimulator
    startklar: Startklar
    people: dict[str, Person]

    async def plan(self, broadcast: str, **changes: object) -> list[Delivery]:
        """A row for each of them."""
        rows = [self._row(broadcast, id_, number, **changes) for number, id_ in enumerate(self.people)]
        await self.startklar.store.plan(rows)
        return rows

    async def plan_after(self, broadcast: str, earlier: Iterable[Delivery], *, removes: bool = False) -> None:
        """A row for each earlier one, which it changes or takes away."""
        await self.startklar.store.plan(
            [
                replace(
                    each, id=f"{broadcast}/{each.recipient}", broadcast=broadcast, replaces=each.id, removes=removes
                )
                for each in earlier
            ]
        )

    async def sent(self, broadcast: str) -> dict[DeliveryState, int]:
        """How it stands when nothing of it is left to send."""
        self.startklar.scheduler.wake()
        while True:
            tally = dict(await self.startklar.store.tally(broadcast))
            if not any(each in tally for each in _OPEN):
                return tally
            await asyncio.sleep(0.02)

    def chat(self, person: str) -> list[Message]:
        return self.simulator.world.messages_in(self.simulator.world.chat_of(self.people[person]))

    async def writes(self, person: str) -> None:
        """They write for help, and are answered."""
        someone = self.people[person]
        await self.startklar.carry(
            {
                "type": "message",
                "id": f"from-{person}",
                "text": "hjälp",
                "channelId": "msteams",
                "serviceUrl": self.simulator.service_url,
                "from": someone.account,
                "conversation": {
                    "id": self.simulator.world.chat_of(someone),
                    "conversationType": "personal",
                    "tenantId": TENANT_ID,
                },
                "recipient": {"id": self.simulator.world.bot_id},
            }
        )

    async def until(self, condition: Callable[[], bool]) -> None:
        await self.simulator.until(condition)

    def _row(self, broadcast: str, person: str, number: int, **changes: object) -> Delivery:
        made = Delivery(
            id=f"{broadcast}/person:{person}",
            broadcast=broadcast,
            subject=Subject.MATERIAL,
            item=MATERIAL,
            initiative="journal",
            recipient=Recipient(to=Destination.PERSON, id=person),
            units=("ward",),
            language=LANGUAGES[number % len(LANGUAGES)],
            planned_for=MONDAY,
            expires=MONDAY + timedelta(days=1),
            priority=Priority.USUAL,
        )
        return replace(made, **changes)  # type: ignore[arg-type]


@asynccontextmanager
async def town(data: Path, count: int, *, strangers: int = 0, **settings: Any) -> AsyncIterator[Town]:
    """A running bot and so many people; the last `strangers` of them it has never met."""
    clock = Fast()
    async with TeamsSimulator(clock=clock.seconds, limits=True) as simulator:
        found = {f"p{number}": person for number, person in enumerate(simulator.world.add_people(count))}
        told = Settings(
            _env_file=None,
            data=data,
            tick_seconds=60,
            limits_second=1 / FASTER,
            meaning=False,
            sample=False,
            service_url=simulator.service_url,
            tenant_id=TENANT_ID,
            **settings,
        )
        store = await open_store(told, MONDAY)
        await furnish(store, simulator, found, count - strangers)
        await store.close()
        async with open_startklar(told, clock) as startklar:
            running = asyncio.create_task(startklar.scheduler.run())
            try:
                yield Town(simulator=simulator, startklar=startklar, people=found)
            finally:
                await startklar.dispatcher.stop()
                running.cancel()
                await asyncio.gather(running, return_exceptions=True)


async def furnish(store: Store, simulator: TeamsSimulator, found: dict[str, Person], known: int) -> None:
    """These people in an empty store, the first `known` of them met."""
    unit = Unit(id="ward", name="Avdelning 1")
    persons = tuple(
        people.Person(id=id_, name=each.name, aad_id=each.aad_object_id, units=("ward",)) for id_, each in found.items()
    )
    # Asked on Sundays, so that nothing else goes out meanwhile.
    rhythm = Rhythm(weekday=6, hour=23)
    waves = (Wave(id="1", go_live=date(2027, 6, 1)),)
    initiative = Initiative(id="journal", playbooks=("vgr",), waves=waves, units={"ward": "1"}, rhythm=rhythm)
    await store.replace_roster(RosterRecords(units=(unit,), people=persons, initiatives=(initiative,)))
    chats = (
        Reference(
            conversation=simulator.world.chat_of(each),
            service_url=simulator.service_url,
            person=id_,
            tenant=TENANT_ID,
            user_id=each.id,
        )
        for id_, each in list(found.items())[:known]
    )
    await asyncio.gather(*map(store.save_reference, chats))
