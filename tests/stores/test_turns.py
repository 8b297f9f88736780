"""What a store promises of activities: handled once by all replicas together, and a conversation's one by one."""

from pathlib import Path

import psycopg
import pytest

from bot.ports import Store
from bot.storage.postgres import PostgresStore, turns
from bot.storage.tiny import TinyStore
from bot.storage.tiny import turns as tiny_turns
from bot.turn_store import EndedTurn, Taken, TurnStanding
from tests.stores.conftest import NOW

NEW, ELSEWHERE = Taken(TurnStanding.NEW), Taken(TurnStanding.ELSEWHERE)
BODY = '{"value":"Åäö"}'
DONE = Taken(TurnStanding.DONE, BODY)


def ended(activity: str, conversation: str = "c", body: str | None = BODY) -> EndedTurn:
    return EndedTurn(activity=activity, conversation=conversation, body=body)


async def test_what_was_handled_is_known_with_what_answered_it(store: Store) -> None:
    assert await store.begin_turn("a", "c") == NEW
    await store.end_turns([ended("a"), ended("b", body=None)])
    assert await store.begin_turn("a", "c") == DONE
    assert await store.begin_turn("b", "c") == Taken(TurnStanding.DONE, None)


async def test_the_same_replica_goes_on_in_a_conversation(store: Store) -> None:
    assert [await store.begin_turn(each, "c") for each in "ab"] == [NEW, NEW]


async def test_what_was_ended_twice_keeps_its_first_answer(store: Store) -> None:
    await store.end_turns([ended("a")])
    await store.end_turns([ended("a"), ended("b")])
    assert await store.begin_turn("a", "c") == DONE


async def test_it_is_forgotten_once_it_is_old(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    await store.end_turns([ended("a")])
    await store.forget_turns()
    assert await store.begin_turn("a", "c") == DONE
    for each in (turns, tiny_turns):
        monkeypatch.setattr(each, "KEPT_SECONDS", 0.0)
    await store.forget_turns()
    assert await store.begin_turn("a", "c") == NEW


async def test_after_a_restart_it_is_known_still(tmp_path: Path) -> None:
    first = TinyStore(tmp_path, NOW)
    await first.end_turns([ended("a")])
    await first.close()
    second = TinyStore(tmp_path, NOW)
    assert await second.begin_turn("a", "c") == DONE
    await second.close()


async def test_a_conversation_is_one_replicas_until_its_turn_has_ended(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    one, other = replicas
    assert await one.begin_turn("a", "c") == NEW
    assert [await other.begin_turn(each, "c") for each in "ab"] == [ELSEWHERE, ELSEWHERE]
    assert await other.begin_turn("d", "another") == NEW
    await one.end_turns([ended("a")])
    assert [await other.begin_turn(each, "c") for each in "ab"] == [DONE, NEW]
    assert await one.begin_turn("e", "c") == ELSEWHERE


async def test_what_ended_does_not_free_a_conversation_for_which_something_else_has_begun(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    one, other = replicas
    assert [await one.begin_turn(each, "c") for each in "ab"] == [NEW, NEW]
    await one.end_turns([ended("a")])
    assert await other.begin_turn("d", "c") == ELSEWHERE
    await one.end_turns([ended("b")])
    assert await other.begin_turn("d", "c") == NEW


async def test_what_a_replica_that_died_had_begun_is_begun_anew(
    replicas: tuple[PostgresStore, PostgresStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = replicas
    monkeypatch.setattr(turns, "DEAD_SECONDS", 0.0)
    assert await one.begin_turn("a", "c") == NEW
    assert await other.begin_turn("a", "c") == NEW


async def test_who_talked_when_is_not_kept_once_it_is_over(
    replicas: tuple[PostgresStore, PostgresStore], postgres_url: str
) -> None:
    one, _ = replicas
    await one.begin_turn("a", "c")
    await one.end_turns([ended("a")])
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("select * from talks").fetchall() == []
