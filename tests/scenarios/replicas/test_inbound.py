"""What people say reaches one of several replicas, now this one and now that, and sometimes both."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

from tests.scenarios.checkin.kit import checkin_of, filled, opened, submitted
from tests.scenarios.house import House, texts
from tests.scenarios.replicas.conftest import Pair

QUESTION = "varför byter vi system egentligen"


def answers(house: House, person: str) -> list[str]:
    """What was said to them since they were welcomed: an answer, or a greeting."""
    said = [texts(each.card) if each.cards else each.text for each in house.chat(person)]
    return ["answer" if "Källa:" in each else "greeting" for each in said if "Källa:" in each or "Hej" in each]


@contextmanager
def locked(url: str, table: str) -> Iterator[None]:
    """Whoever wants this table waits."""
    with psycopg.connect(url) as connection:
        connection.execute(sql.SQL("lock table {} in access exclusive mode").format(sql.Identifier(table)))
        yield


async def test_what_teams_repeats_to_the_other_replica_is_answered_once(pair: Pair) -> None:
    turn = await pair.one.teams.say(pair.one.people["astrid"], QUESTION)
    again = await pair.other.teams.post(turn.activity)
    assert (turn.status, again.status) == (202, 202)
    assert (len(turn.replies), again.replies) == (1, ())


async def test_of_two_replicas_that_get_the_same_at_the_same_moment_one_answers(pair: Pair) -> None:
    said = await pair.one.teams.say(pair.one.people["astrid"], "hej")
    activity = {**said.activity, "id": "the same", "text": QUESTION}
    turns = await asyncio.gather(pair.one.teams.post(activity), pair.other.teams.post(activity))
    assert [each.status for each in turns] == [202, 202]
    assert answers(pair.one, "astrid").count("answer") == 1


async def test_a_button_that_is_repeated_to_the_other_replica_shows_the_same_card_and_counts_once(pair: Pair) -> None:
    form = await opened(pair.one, "elin")
    turn = await submitted(pair.one, "elin", form, filled())
    again = await pair.other.teams.post(turn.activity)
    assert turn.json["value"]
    assert again.json == turn.json
    assert (await checkin_of(pair.one, "medicin")).revision == 1


async def test_what_one_person_says_is_answered_in_order_whichever_replica_hears_it(
    pair: Pair, postgres_url: str
) -> None:
    astrid = pair.one.people["astrid"]
    await pair.one.teams.open_chat(astrid)
    before = len(answers(pair.one, "astrid"))
    await _talks(postgres_url, 0)
    with locked(postgres_url, "questions"):
        first = asyncio.create_task(pair.one.teams.say(astrid, QUESTION))
        await _talks(postgres_url, 1)
        second = asyncio.create_task(pair.other.teams.say(astrid, "hej"))
        # Nothing keeps the second from being answered but that the first has not been.
        await asyncio.wait({second}, timeout=0.4)
    await asyncio.gather(first, second)
    await pair.one.settled(lambda: len(answers(pair.one, "astrid")) == before + 2)
    assert answers(pair.one, "astrid")[before:] == ["answer", "greeting"]


async def test_whoever_waits_long_sees_that_somebody_writes_and_gets_the_answer_afterwards(
    pair: Pair, postgres_url: str
) -> None:
    house = pair.one
    with locked(postgres_url, "questions"):
        turn = await house.teams.say(house.people["astrid"], QUESTION)
        again = await pair.other.teams.post(turn.activity)
        assert (turn.status, again.status) == (202, 202)
        chat = house.simulator.world.chat_of(house.people["astrid"])
        assert house.simulator.world.everything_in(chat)[-1].type == "typing"
    await house.settled(lambda: "answer" in answers(house, "astrid"))
    await house.quiet()
    assert answers(house, "astrid").count("answer") == 1


async def test_whoever_pressed_a_button_and_waits_long_is_told_so_and_sees_the_card_afterwards(
    pair: Pair, postgres_url: str
) -> None:
    house = pair.one
    form = await opened(house, "elin")
    with locked(postgres_url, "checkins"):
        turn = await submitted(house, "elin", form, filled())
        assert "Det tar lite längre tid" in turn.json["value"]

    def shown() -> str:
        (card,) = [each for each in house.chat("elin") if each.activity_id == form.activity_id]
        return texts(card.card)

    await house.settled(lambda: "Tack, vecka 47 är klar" in shown())
    assert (await checkin_of(house, "medicin")).revision == 1


async def test_a_chat_that_one_replica_has_forgotten_is_known_again_once_the_other_hears_of_it(
    pair: Pair, postgres_url: str
) -> None:
    astrid = pair.one.people["astrid"]
    for house in (pair.one, pair.other):
        await house.teams.say(astrid, "hej")
    with psycopg.connect(postgres_url) as connection:
        # As the one that sends does, when Teams says that there is no such chat any more.
        connection.execute("delete from addresses where person = 'astrid'")
    await pair.other.teams.say(astrid, "hej")
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("select count(*) from addresses where person = 'astrid'").fetchone() == (1,)


async def _talks(url: str, count: int) -> None:
    """Wait until so many conversations are some replica's."""
    with psycopg.connect(url, autocommit=True) as connection:
        while connection.execute("select count(*) from talks").fetchone() != (count,):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
