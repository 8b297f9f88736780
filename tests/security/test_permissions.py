"""Nothing is open that nobody has thought about, and every role may do what the table says and no more."""

from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio
import typer
from typer.core import TyperCommand, TyperGroup

from bot.cli.main import app
from bot.cli.permissions import FILES, OPERATIONS, page, sign
from bot.operations.local import READING, LocalOperations
from bot.ports import Kind
from bot.turns.commands import Command
from bot.turns.ways import COMMANDS, KINDS, VERBS, Way
from bot.web.control import build_control
from bot.web.doors import DOORS, addresses_of, keep
from bot.web.routes import Served, build, healthz
from bot.web.scrape import build_scrape
from content.model import Role
from dialogs.audit.chain import Chain
from dialogs.audit.model import Outcome, Sealed
from dialogs.people.model import Deputy, Grant, Person, Unit
from dialogs.people.rights import RULES, Action
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, house_with
from tests.stores.everything import answers
from tests.teams_simulator import Message

PAGE = Path(__file__).parents[2] / "docs" / "permissions.md"
PLACED = {Role.STAFF, Role.MANAGER, Role.DEPUTY, Role.SUPER_USER}
# What is learned of whoever writes, whatever they write; and what is done by the clock.
LEARNED = {"acquaintance", "preference", "reference", "personal", "chats", "languages", "service_url", "audit", "marks"}


def aad_id(role: Role) -> str:
    return f"00000000-0000-4000-8000-{list(Role).index(role):012d}"


def one_of_each_role(records: RosterRecords) -> RosterRecords:
    """Somebody for each role, all in one unit that those have their place in who have it by place."""
    stand_in = Deputy(person="deputy")
    ward = Unit(id="ward", name="Avdelning 4", manager="manager", deputies=(stand_in,), super_users=("super-user",))
    people = [
        Person(
            id=role.value,
            name=role.value,
            aad_id=aad_id(role),
            units=("ward",),
            grants=() if role in PLACED else (Grant(role=role),),
        )
        for role in Role
    ]
    initiatives = tuple(replace(each, units={**each.units, "ward": "1"}) for each in records.initiatives)
    return replace(records, units=(*records.units, ward), people=(*records.people, *people), initiatives=initiatives)


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_with(tmp_path, one_of_each_role) as found:
        for role in Role:
            found.people[role] = found.simulator.world.add_person(role.value, aad_object_id=aad_id(role))
        yield found


def data(verb: str) -> dict[str, Any]:
    """A button's data with something of everything in it."""
    return {
        "verb": verb,
        "initiative": "journal",
        "unit": "ward",
        "units": "ward",
        "broadcast": "b1",
        "gap": "g1",
        "ticket": "0" * 16,
        "action": "journal/ward/x",
        "gate": "journal/rh/RH-D1/all",
        "wave": "rh/1",
        "reason": "x",
    }


async def presses(house: House, role: Role, message: Message, verb: str) -> None:
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data(verb)}, "trigger": "manual"}
    turn = await house.teams.invoke(house.people[role], message, "adaptiveCard/action", value)
    assert turn.status == 200, (role, verb, turn)


def pairs(signs: str) -> Iterator[tuple[Role, list[str]]]:
    """For each role the buttons behind actions that have one of these signs for it."""
    found = ((role, verb) for role in Role for verb, way in VERBS.items() if sign(RULES[way.action], role) in signs)
    for role, verbs in groupby(found, key=lambda each: each[0]):
        yield role, [verb for _, verb in verbs]


async def everybody_presses(house: House, signs: str) -> list[Sealed]:
    """What the audit log has of it afterwards; what is pressed comes from a card of the bot's."""
    for role, verbs in pairs(signs):
        message = (await house.teams.say(house.people[role], "hjälp")).replies[0]
        for verb in verbs:
            await presses(house, role, message, verb)
    async with house.stored() as store:
        found = await store.audit(most=10_000)
    await house.start()
    return found


async def kept(house: House) -> dict[str, Any]:
    async with house.stored() as store:
        found = dict(await answers(store, whole=False))
    await house.start()
    return {name: what for name, what in found.items() if name not in LEARNED}


async def test_whoever_has_no_role_for_it_is_refused_and_changes_nothing(house: House) -> None:
    before = await kept(house)
    log = await everybody_presses(house, "·")
    refused = {(each.entry.who, each.entry.what) for each in log if each.entry.why == "no role for it"}
    assert refused == {(role.value, verb) for role, verbs in pairs("·") for verb in verbs}
    assert all(each.entry.outcome is Outcome.REFUSED for each in log)
    assert await kept(house) == before
    chain = Chain()
    assert [*chain.follow(log), *chain.ended()] == []


async def test_whoever_has_the_role_or_is_named_gets_past_the_door(house: House) -> None:
    log = await everybody_presses(house, "●◐✓○")
    at_the_door = [each.entry for each in log if each.entry.why == "no role for it"]
    assert at_the_door == []
    allowed = {(each.entry.who, each.entry.what) for each in log if each.entry.outcome is Outcome.ALLOWED}
    assert allowed == {(role.value, verb) for role, verbs in pairs("●◐✓○") for verb in verbs if VERBS[verb].audited}


async def test_a_refusal_says_who_may_and_whom_to_ask(house: House) -> None:
    message = (await house.teams.say(house.people[Role.STAFF], "hjälp")).replies[0]
    value = {"action": {"type": "Action.Execute", "verb": "broadcast-new", "data": data("broadcast-new")}}
    turn = await house.teams.invoke(house.people[Role.STAFF], message, "adaptiveCard/action", value)
    (said,) = turn.texts
    assert said.startswith("Utskick skrivs av kommunikatörer och projektledare")
    assert "Du kan fråga " in said


def test_the_page_says_what_the_rules_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: startklar permissions > docs/permissions.md"


def test_every_command_button_and_kind_of_activity_asks_for_an_action() -> None:
    assert set(COMMANDS) == set(Command)
    # Messages are said, actions pressed; each of those has a table of its own.
    assert set(KINDS) == set(Kind) - {Kind.MESSAGE, Kind.ACTION}
    ways: list[Way] = [*COMMANDS.values(), *VERBS.values(), *KINDS.values()]
    assert {way.action for way in ways} == set(Action)
    assert set(RULES) == set(Action)


def commands(command: object, name: str = "") -> Iterator[str]:
    if isinstance(command, TyperGroup):
        for part, each in command.commands.items():
            yield from commands(each, f"{name} {part}".strip())
    else:
        assert isinstance(command, TyperCommand)
        yield name


def test_every_command_on_the_machine_is_listed_with_what_it_uses() -> None:
    operations = LocalOperations(*cast("tuple[Any, ...]", (None,) * 8)).names
    assert set(commands(typer.main.get_command(app))) == FILES | OPERATIONS.keys()
    assert not FILES & OPERATIONS.keys()
    assert {each for used in OPERATIONS.values() for each in used} == operations
    assert operations >= READING


@pytest.mark.parametrize(
    "built",
    [
        lambda: build(cast("Served", Nothing())),
        lambda: build_control(cast("Any", None), "token"),
        lambda: build_scrape(cast("Any", None)),
    ],
)
def test_every_address_is_listed_with_what_proves_who_asks(built: Callable[[], Any]) -> None:
    assert addresses_of(built()) <= DOORS.keys()


def test_what_is_listed_is_served() -> None:
    served = [build(cast("Served", Nothing())), build_control(cast("Any", None), "x"), build_scrape(cast("Any", None))]
    assert set().union(*map(addresses_of, served)) == DOORS.keys()


def test_an_address_that_nobody_has_thought_about_is_not_served() -> None:
    application = build_scrape(cast("Any", None))
    application.router.add_get("/everything", healthz)
    with pytest.raises(ValueError, match="nobody has said who may use GET /everything"):
        keep(application)


class Nothing:
    """Stands in the place of what is only asked when a request comes."""

    def __getattr__(self, name: str) -> "Nothing":
        return self
