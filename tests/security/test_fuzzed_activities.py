"""Ten thousand activities of broken and malicious clients: none fails, tells what it should not, or writes."""

import asyncio
import os
import random
import re
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.cli.permissions import sign
from bot.ports import Store
from bot.teams.card_state import CardStates
from bot.turns.ways import VERBS
from content.model import Role
from dialogs.broadcast.broadcast import Stage
from dialogs.people.rights import RULES
from tests.card_states import key_of
from tests.scenarios.house import House, house_with
from tests.security.fuzz import Fuzzer, Sent
from tests.security.test_permissions import aad_id, kept, one_of_each_role
from tests.stores.test_broadcasts import FULL
from tests.stores.test_checkins import action
from tests.stores.test_consideration import proposal
from tests.stores.test_every_store import checkin
from tests.stores.test_gaps import gap, question
from tests.stores.test_gates import DECIDED, SAID
from tests.stores.test_replies import reply
from tests.stores.test_reports import report
from tests.teams_simulator import Person

# Every time the same ones; others, and ten times as many, where somebody has the time (`make soak`).
TIMES = int(os.environ.get("STARTKLAR_FUZZ_TIMES", "1"))
BY_EVERYBODY, BY_NOBODY = 7_000, 3_000
# So many go at once, as from a busy morning.
AT_ONCE = 20
# More than the bot, its Teams and all they keep of some thousand turns may grow by.
MOST_GROWN = 200 * 1024 * 1024
# What only somebody who reads our code should know.
INTERNAL = re.compile(
    r"Traceback|\.py\b|\b\w+Error\b|Exception|\b(?:bot|dialogs|cards)\.\w+\.\w+|NoneType|/site-packages/"
)


# What is there to be pressed at, as `something_of_everything` leaves it, and as forms would fill it in.
ABOUT: Mapping[str, Sequence[Any]] = {
    "initiative": ["journal"],
    "unit": ["ward", "medicin"],
    "units": ["ward", "medicin", ["ward"], ["medicin", "ward"]],
    "broadcast": ["b1", "b2", "b3", "b4"],
    "revision": [0, 1, "1"],
    "revisions": [[0], "1,1"],
    "gap": ["g1", "g2"],
    "question": ["q1", "q2"],
    "article": ["why", "training"],
    "ticket": [reply(1).id, reply(2).id],
    "taken_by": ["", "elin"],
    "action": [action().id],
    "about": [action().id, "ward"],
    "gate": [SAID.id, DECIDED.id],
    "report": [report().id],
    "duty": [report().duty],
    "period": ["2026-W46", "2026-W47"],
    "wave": ["1", "vgr/1", "journal/1"],
    "wave_of": ["journal/1", "1"],
    "proposal": [proposal().id],
    "told_in": [proposal().told_in],
    "day": ["2026-12-01", "2026-11-16"],
    "due": ["2026-12-01"],
    "reason": ["", "för att"],
    "stance": ["for", "against"],
    "outcome": ["postpone", "go"],
    "text": ["när startar vi"],
    "details": [True, [], {}],
}


@dataclass(frozen=True, slots=True)
class Answered:
    """What came of one."""

    sent: Sent
    status: int
    body: str


async def something_of_everything(store: Store) -> None:
    """So that there is something behind the buttons."""
    for number, stage in enumerate((Stage.DRAFT, Stage.SENT, Stage.WAITING, Stage.WITHDRAWN), 1):
        await store.save_broadcast(replace(FULL, id=f"b{number}", at=None, stage=stage))
    for each in ("q1", "q2"):
        await store.save_question(question(each))
    await store.save_gaps([gap("g1", "q1"), gap("g2", "q2")])
    for number in (1, 2):
        await store.save_ticket(reply(number, "b2"))
    await store.save_checkins([checkin("ward", "2026-W46"), checkin("medicin", "2026-W46")], [action()])
    await store.save_gate(SAID)
    await store.save_report(report())
    await store.save_proposal(proposal())


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_with(tmp_path, one_of_each_role) as found:
        for role in Role:
            found.people[role] = found.simulator.world.add_person(role.value, aad_object_id=aad_id(role))
        found.people["guest"] = found.simulator.world.add_person("Gäst")
        async with found.stored() as store:
            await something_of_everything(store)
        await found.start()
        yield found


@pytest_asyncio.fixture
async def untouched(house: House) -> AsyncIterator[House]:
    """The house, of which the end finds everything as it was in the beginning."""
    # What the clock does about what lies there is done by then.
    await house.quiet(50)
    before = await kept(house)
    yield house
    assert await kept(house) == before


@pytest.fixture
def grown() -> Callable[[], int]:
    """How many bytes the process has grown by since the first time it was asked."""
    first: list[int] = []

    def since() -> int:
        now = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
        first.append(now)
        return now - first[0]

    return since


async def answers_to(house: House, sent: Iterable[Sent]) -> list[Answered]:
    """All at once; what the bot wrote for them is looked at, and not kept."""

    async def post(session: aiohttp.ClientSession, each: Sent) -> Answered:
        async with session.post(f"{house.url}/api/messages", data=each.body, headers=each.headers) as response:
            return Answered(each, response.status, await response.text("utf-8", "replace"))

    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
        return await asyncio.gather(*(post(session, each) for each in sent))


def written_by_the_bot(house: House) -> list[str]:
    world = house.simulator.world
    return [str(each.body) for each in world.traffic.since(0) if each.author == world.bot_id]


def fuzzer(house: House, chance: random.Random) -> Fuzzer:
    states = CardStates(key_of(house.settings), house.clock)
    return Fuzzer(chance, house.simulator.world, house.simulator.service_url, states, ABOUT)


def tries(count: int) -> Callable[[Any], Any]:
    """Hypothesis makes so many, AT_ONCE in each example; which they are is the same each time, unless it is a soak."""
    how = settings(
        max_examples=count * TIMES // AT_ONCE,
        derandomize=TIMES == 1,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        # The house stays the same from one example to the next, as a bot does.
        suppress_health_check=list(HealthCheck),
    )
    return lambda test: how(given(chance=st.randoms(use_true_random=False))(test))


def assert_calm(answered: list[Answered], house: House, capfd: pytest.CaptureFixture[str]) -> None:
    assert [(each.status, each.sent.made) for each in answered if each.status >= 500] == []
    assert {each.status for each in answered} <= {200, 202, 400, 403, 413, 415}
    shown = [*(each.body for each in answered), *written_by_the_bot(house)]
    assert [text for text in shown if INTERNAL.search(text)] == []
    out = capfd.readouterr()
    # A turn that failed was answered calmly; it should not have failed all the same.
    failed = [line for line in f"{out.out}{out.err}".splitlines() if "_failed" in line or "Traceback" in line]
    assert failed == []


async def through(house: House, capfd: pytest.CaptureFixture[str], sent: list[Sent]) -> None:
    """Send these and look at what came of them."""
    told = await answers_to(house, sent)
    assert_calm(told, house, capfd)
    house.simulator.world.traffic.clear()


@tries(BY_EVERYBODY)
async def test_whatever_comes_is_answered_calmly_and_the_bot_goes_on(
    house: House, grown: Callable[[], int], capfd: pytest.CaptureFixture[str], chance: random.Random
) -> None:
    people: list[Person] = list(house.people.values())
    make = fuzzer(house, chance)
    await through(house, capfd, [make.any(chance.choice(people)) for _ in range(AT_ONCE)])
    # Somebody of whom nothing was learned in all of this.
    newcomer = house.simulator.world.add_person("Ny")
    turn = await house.teams.say(newcomer, "Varför byter vi system?")
    assert "feedback" in {each.get("verb") for card in turn.cards for each in card["actions"]}, turn.texts
    assert (await house.get("/readyz"))[0] == 200
    assert grown() < MOST_GROWN


@tries(BY_NOBODY)
async def test_whoever_has_no_right_to_it_writes_nothing(
    untouched: House, capfd: pytest.CaptureFixture[str], chance: random.Random
) -> None:
    """Buttons that are signed, but for others; forged ones; and all that is neither said nor pressed."""
    nobody = [untouched.people[each] for each in (Role.STAFF, "guest")]
    refused = [verb for verb, way in VERBS.items() if sign(RULES[way.action], Role.STAFF) == "·"]
    assert len(refused) > 20
    make = fuzzer(untouched, chance)
    every = [make.any(nobody[number % 2], refused, speaks=False) for number in range(AT_ONCE)]
    await through(untouched, capfd, every)
