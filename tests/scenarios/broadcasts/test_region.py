"""Five thousand people get one card each in their language, however Teams stumbles, and an edit reaches every one."""

import asyncio
from collections import Counter
from pathlib import Path

from content.language import Language
from dialogs.broadcast.broadcast import Broadcast, Deed, Stage
from dialogs.broadcast.model import Cause, Delivery, DeliveryState
from tests.scenarios.broadcasts.kit import addressed, begun, listed, press
from tests.scenarios.broadcasts.region import FASTER, PEOPLE, PLACES, UNITS, fate_of, language_of, region
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message

TITLES = {
    Language.SV: "Vi börjar i mars",
    Language.DA: "Vi begynder i marts",
    Language.NB: "Vi begynner i mars",
    Language.EN: "We start in March",
}
# For a loaded machine; a region takes a hundred of Teams' seconds.
PATIENCE = 3_000 / FASTER
LATER = {
    Language.SV: "Vi börjar i april",
    Language.DA: "Vi begynder i april",
    Language.NB: "Vi begynner i april",
    Language.EN: "We start in April",
}


def words(titles: dict[Language, str]) -> dict[str, str]:
    return {
        key: value for each, title in titles.items() for key, value in ((f"title_{each}", title), (f"text_{each}", "…"))
    }


def standing(house: House, number: int) -> list[str]:
    """The titles that stand in somebody's chat, of this message in any language and edition."""
    known = [*TITLES.values(), *LATER.values()]
    said = [texts(each.card) for each in house.chat(f"p{number}") if each.cards and not each.deleted]
    return [title for each in said for title in known if title in each]


def received(house: House, number: int) -> list[Message]:
    return [each for each in house.chat(f"p{number}") if str(each.body.get("summary")) in TITLES.values()]


def behind(house: House, reached: list[int]) -> bool:
    """Whether somebody's card does not say the new words yet."""
    return any(standing(house, number) != [LATER[language_of(number)]] for number in reached)


async def ended(house: House, person: str, words_: str) -> None:
    # To look after each of ten thousand requests would take longer than sending them.
    while not any(words_ in texts(each.card) for each in house.chat(person) if each.cards):  # noqa: ASYNC110
        await asyncio.sleep(0.2)


async def stored(house: House) -> tuple[Broadcast, list[Delivery]]:
    async with house.stored() as store:
        (broadcast,) = await store.broadcasts(frozenset(Stage))
        return broadcast, await store.deliveries(broadcast.id)


async def test_everyone_who_can_be_reached_gets_exactly_one_card_and_an_edit_reaches_each(
    tmp_path: Path, content: Path
) -> None:
    async with region(tmp_path / "data", content) as house:
        simulator = house.simulator
        review = await press(house, "emily", await begun(house), "broadcast-words-save", **words(TITLES))
        units = ", ".join(f"u{n}" for n in range(UNITS))
        review = await addressed(house, review, units=units)
        await press(house, "emily", review, "broadcast-send")
        await ended(house, "sindre", "Godkjenn")
        asked = next(each for each in reversed(house.chat("sindre")) if "broadcast-approve" in str(each.card))
        simulator.faults.randomly(0.02, seed=7, statuses=(412, 429, 502), retry_after=1)
        before = sum(simulator.served.values())
        await press(house, "sindre", asked, "broadcast-approve")
        async with asyncio.timeout(PATIENCE):
            await ended(house, "emily", "has gone out")
        requests = sum(simulator.served.values()) - before

        reached = [number for number in range(PEOPLE) if not fate_of(number)]
        wrong = {n: standing(house, n) for n in reached if standing(house, n) != [TITLES[language_of(n)]]}
        assert wrong == {}
        assert [n for n in range(PEOPLE) if fate_of(n) and received(house, n)] == []
        assert simulator.limits.violations == []

        form = await press(house, "emily", await listed(house), "broadcast")
        form = await press(house, "emily", form, "broadcast-words")
        await press(house, "emily", form, "broadcast-correct", **words(LATER))
        await ended(house, "sindre", LATER[Language.NB])
        asked = next(each for each in reversed(house.chat("sindre")) if "broadcast-approve" in str(each.card))
        await press(house, "sindre", asked, "broadcast-approve")
        async with asyncio.timeout(PATIENCE):
            while behind(house, reached):  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.5)
        assert simulator.limits.violations == []

        broadcast, rows = await stored(house)
        expected = Counter({DeliveryState.SENT: len(reached), DeliveryState.UNREACHABLE: PEOPLE - len(reached)})
        assert Counter(each.state for each in rows) == expected
        causes = Counter(each.cause for each in rows if each.cause)
        assert causes == Counter(Cause(fate) for fate in map(fate_of, range(PEOPLE)) if fate)
        began, done = broadcast.last(Deed.BEGAN), broadcast.last(Deed.ENDED)
        assert began is not None
        assert done is not None
        elapsed, best = (done.at - began.at).total_seconds(), requests / PLACES
        # Beside the other tests it is no measure; `make soak` runs this alone, at the real pace.
        print(f"{requests} requests in {elapsed:.1f} s of Teams' time; the limits allow {best:.1f} s")  # noqa: T201
