"""Five thousand people in four languages, a Teams that counts and stumbles, both ten times as fast as the wall."""

import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from content.language import Language
from dialogs.people.model import Person, Reference, Unit
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import MONDAY, House
from tests.teams_simulator import TENANT_ID, TeamsSimulator
from tests.teams_simulator import Person as Account

PEOPLE, UNITS = 5_000, 40
# With 1, Teams' own second: `make soak`.
FASTER = int(os.environ.get("STARTKLAR_FASTER", "10"))
# Of a hundred: who does not have the app, and who blocked the bot.
WITHOUT_APP, BLOCKED = 3, 1
# Teams: requests a second for an app in a tenant.
PLACES = 50


class Fast:
    """Ten seconds pass in one; begins on a Monday at nine in the morning."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def __call__(self) -> datetime:
        return MONDAY + timedelta(hours=1, seconds=(time.monotonic() - self._began) * FASTER)

    def seconds(self) -> float:
        return self().timestamp()


@asynccontextmanager
async def region(data: Path, content: Path, *, people: int = PEOPLE, limits: bool = True) -> AsyncIterator[House]:
    """A running bot, and so many people beside the sample organisation; `house.people` has their accounts."""
    clock = Fast()
    async with TeamsSimulator(clock=clock.seconds, limits=limits) as simulator:
        found = House(simulator, data, content=content, meaning=False, limits_second=1 / FASTER)
        await found.seed()
        found.clock = clock  # type: ignore[assignment]
        async with found.stored() as store:
            await store.replace_roster(_grown(await store.roster(), found, people))
            for id_, account in found.people.items():
                if id_.startswith("p"):
                    await store.save_reference(_chat(simulator, id_, account))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


def language_of(number: int) -> Language:
    """In which language the person with this number is written to."""
    return tuple(Language)[number % len(Language)]


def fate_of(number: int) -> str:
    """What stands between them and the bot: not-installed, blocked, or nothing."""
    of_a_hundred = number * 37 % 100
    if of_a_hundred < WITHOUT_APP:
        return "not-installed"
    return "blocked" if of_a_hundred < WITHOUT_APP + BLOCKED else ""


def _grown(records: RosterRecords, house: House, people: int) -> RosterRecords:
    """With units of one wave and everybody in them; nobody else gets anything meanwhile."""
    world = house.simulator.world
    units = [Unit(id=f"u{n}", name=f"Enhet {n}", parent="sjukhuset") for n in range(UNITS)]
    persons = []
    for number in range(people):
        id_, fate = f"p{number}", fate_of(number)
        account = world.add_person(f"Person {number}", installed=fate != "not-installed")
        if fate == "blocked":
            world.block(account)
        house.people[id_] = account
        persons.append(
            Person(
                id=id_,
                name=account.name,
                aad_id=account.aad_object_id,
                units=(f"u{number % UNITS}",),
                language=language_of(number),
            )
        )
    initiatives = tuple(
        replace(each, units={**each.units, **{unit.id: "3" for unit in units}}) for each in records.initiatives
    )
    return replace(records, units=(*records.units, *units), people=(*records.people, *persons), initiatives=initiatives)


def _chat(simulator: TeamsSimulator, id_: str, account: Account) -> Reference:
    return Reference(
        conversation=simulator.world.chat_of(account),
        service_url=simulator.service_url,
        person=id_,
        tenant=TENANT_ID,
        user_id=account.id,
    )
