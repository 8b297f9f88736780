"""A text is read by the model once, whatever happens to the file that says so."""

import resource
import signal
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.search.likeness import by_letters
from content.search.meaning import Kind, Passage
from content.search.vectors import VectorCache
from tests.content.search.written import Counting


def passages(*texts: str) -> list[Passage]:
    return [Passage(Kind.PASSAGE, each) for each in texts]


def holds(cache: VectorCache, *texts: str) -> None:
    """Each has the vector of its own text."""
    rows = cache.rows(cache.places(passages(*texts)))
    assert rows.shape == (len(texts), 512)
    assert np.allclose(rows, by_letters(texts), atol=1e-3)


MANY = tuple(f"text nummer {number} om något helt annat" for number in range(7))


def test_a_text_is_embedded_once_however_often_it_stands_somewhere(tmp_path: Path) -> None:
    embedder = Counting()
    cache = VectorCache(tmp_path, "m")
    cache.fill(passages("a b c d", *MANY, "a b c d"), embedder)
    cache.fill(passages(*MANY), embedder)
    assert sorted(embedder.read) == sorted(["a b c d", *MANY])
    assert len(cache) == 8
    holds(cache, MANY[3], "a b c d", MANY[0], MANY[3])


def test_a_question_and_a_passage_of_the_same_words_are_two(tmp_path: Path) -> None:
    cache, embedder = VectorCache(tmp_path, "m"), Counting()
    cache.fill([Passage(Kind.PASSAGE, "vem"), Passage(Kind.QUESTION, "vem")], embedder)
    assert embedder.read == ["vem", "vem"]


def test_what_was_read_survives_a_restart(tmp_path: Path) -> None:
    VectorCache(tmp_path, "m").fill(passages(*MANY), Counting())
    again, embedder = VectorCache(tmp_path, "m"), Counting()
    again.fill(passages(*MANY, "något nytt"), embedder)
    assert embedder.read == ["något nytt"]
    holds(again, "något nytt", *MANY, "något nytt")


def test_another_model_reads_for_itself(tmp_path: Path) -> None:
    VectorCache(tmp_path, "m").fill(passages(*MANY), Counting())
    assert len(VectorCache(tmp_path, "n")) == 0


def test_what_was_not_read_has_no_place(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        VectorCache(tmp_path, "m").places(passages("aldrig läst"))
    assert not list(tmp_path.iterdir()), "to look is not to make a file"


@settings(max_examples=80, deadline=None)
@given(data=st.data())
def test_a_file_torn_anywhere_keeps_every_whole_record_and_grows_on(data: st.DataObject) -> None:
    with TemporaryDirectory() as directory:
        place = Path(directory)
        VectorCache(place, "m").fill(passages(*MANY), Counting())
        file = place / "m.vectors"
        whole = file.stat().st_size
        record = (whole - 8) // len(MANY)
        cut = data.draw(st.one_of(st.integers(0, 20), st.integers(0, whole), st.sampled_from([8 + record, whole - 1])))
        with file.open("r+b") as opened:
            opened.truncate(cut)
        kept = max(0, cut - 8) // record
        torn, embedder = VectorCache(place, "m"), Counting()
        assert len(torn) == kept
        torn.fill(passages(*MANY), embedder)
        assert embedder.read == list(MANY[kept:])
        for cache in (torn, VectorCache(place, "m")):
            holds(cache, *MANY)
        assert file.stat().st_size == whole


@pytest.mark.parametrize("head", [b"\0" * 8, b"\xff" * 8, b"no vectors at all", b""])
def test_a_file_that_is_none_of_ours_is_begun_anew(tmp_path: Path, head: bytes) -> None:
    (tmp_path / "m.vectors").write_bytes(head + b"\0" * 5_000 if head else b"")
    cache = VectorCache(tmp_path, "m")
    assert len(cache) == 0
    cache.fill(passages(*MANY), Counting())
    holds(VectorCache(tmp_path, "m"), *MANY)


@given(turns=st.lists(st.tuples(st.booleans(), st.integers(0, 6)), max_size=12))
@settings(max_examples=40, deadline=None)
def test_two_caches_append_to_one_file_and_nothing_is_lost(turns: list[tuple[bool, int]]) -> None:
    with TemporaryDirectory() as directory:
        first, second = VectorCache(Path(directory), "m"), VectorCache(Path(directory), "m")
        for who, number in turns:
            (first if who else second).fill(passages(MANY[number]), Counting())
        for who, number in turns:
            holds(first if who else second, MANY[number])
        holds(VectorCache(Path(directory), "m"), *[MANY[number] for _, number in turns]) if turns else None


def test_two_caches_may_append_at_the_same_time(tmp_path: Path) -> None:
    texts = [[f"tråd {thread} text {number}" for number in range(40)] for thread in range(2)]
    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(VectorCache(tmp_path, "m").fill, passages(*each), Counting()) for each in texts]:
            done.result()
    holds(VectorCache(tmp_path, "m"), *texts[0], *texts[1])


def test_who_reads_while_another_thread_adds_gets_whole_vectors(tmp_path: Path) -> None:
    VectorCache(tmp_path, "m").fill(passages(*MANY), Counting())
    cache = VectorCache(tmp_path, "m")
    texts = [f"ny text {number}" for number in range(300)]
    done = threading.Event()

    def add() -> None:
        try:
            cache.fill(passages(*texts), Counting())
        finally:
            done.set()

    with ThreadPoolExecutor(1) as pool:
        adding = pool.submit(add)
        while not done.is_set():
            known = [each for each in texts if not cache.missing(passages(each))]
            holds(cache, *MANY, *known)
            cache.let_go()
        adding.result()
    holds(cache, *MANY, *texts)


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """What a full disk is to whoever writes: the rest of it is refused."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


@pytest.mark.parametrize("size", [3, 8, 500, 3_000])
def test_on_a_full_disk_what_was_read_is_known_until_the_end_and_the_file_stays_sound(
    tmp_path: Path, size: int
) -> None:
    cache = VectorCache(tmp_path, "m")
    with no_file_larger_than(size), pytest.raises(OSError, match="File too large"):
        cache.add(passages(*MANY), Counting())
    holds(cache, *MANY)
    after = VectorCache(tmp_path, "m")
    assert len(after) == max(0, size - 8) // (16 + 2 * 512)
    after.fill(passages(*MANY), Counting())
    holds(VectorCache(tmp_path, "m"), *MANY)
