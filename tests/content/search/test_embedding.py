"""The models that read: the one that comes along, one of one's own, and what is said when there is none."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from bot.editions import WatchedEditions, open_mind
from content.language import Language
from content.loader import SHIPPED
from content.search.embedding import EmbedderUnavailable, open_embedder
from content.search.meaning import Kind, Passage

OWN = Path(__file__).with_name("onnx")
SAME = [
    ("När startar vi med det nya systemet?", "Hvornår går vi i gang med det nye system?"),
    ("Jag har glömt mitt lösenord", "I forgot my password"),
    ("Hvem er superbruker hos oss?", "Vem är superanvändare hos oss?"),
    ("Hva gjør vi hvis systemet er nede?", "What do we do when the system is down?"),
]


def questions(*texts: str) -> list[Passage]:
    return [Passage(Kind.QUESTION, each) for each in texts]


def test_the_model_that_comes_along_puts_one_meaning_in_two_languages_nearer_than_two_meanings() -> None:
    embedder = open_embedder()
    left = embedder.embed(questions(*[each for each, _ in SAME]))
    right = embedder.embed(questions(*[each for _, each in SAME]))
    cosines = left @ right.T
    assert list(cosines.argmax(axis=0)) == list(cosines.argmax(axis=1)) == list(range(len(SAME)))
    assert np.allclose(np.linalg.norm(left, axis=1), 1, atol=0.01)


def test_a_question_and_a_passage_are_read_differently_and_come_back_in_their_order() -> None:
    embedder = open_embedder()
    mixed = [Passage(Kind.PASSAGE, "Lösenord"), *questions("Lösenord"), Passage(Kind.PASSAGE, "Start")]
    together = embedder.embed(mixed)
    assert not np.allclose(together[0], together[1], atol=0.01)
    for row, each in zip(together, mixed, strict=True):
        assert np.allclose(row, embedder.embed([each])[0], atol=0.02)


def test_a_model_of_ones_own_is_a_directory_with_two_files() -> None:
    embedder = open_embedder(OWN)
    swedish, danish, other = embedder.embed(questions("När startar vi", "hvornår starter vi", "utbildning material"))
    assert swedish @ danish > 0.999 > swedish @ other
    assert embedder.name.startswith("onnx-")
    many = embedder.embed(questions(*["när"] * 20, "lösenord för utbildning"))
    assert many.shape == (21, 8)
    assert np.allclose(np.linalg.norm(many, axis=1), 1)
    assert np.allclose(many[-1], embedder.embed(questions("lösenord för utbildning"))[0]), "padding changes nothing"


def test_another_tokenizer_is_another_model(tmp_path: Path) -> None:
    own = Path(shutil.copytree(OWN, tmp_path / "own"))
    assert open_embedder(own).name == open_embedder(OWN).name
    tokenizer = own / "tokenizer.json"
    tokenizer.write_text(tokenizer.read_text("utf-8").replace('"Lowercase"', '"NFC"'), "utf-8")
    assert open_embedder(own).name != open_embedder(OWN).name


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("model.onnx", None, "there is no model.onnx in "),
        ("tokenizer.json", None, "there is no tokenizer.json in "),
        ("model.onnx", b"no model", "cannot be used: "),
        ("model.onnx", b"", "cannot be used: "),
        ("tokenizer.json", b"{}", "cannot be used: "),
        (
            "tokenizer.json",
            b'{"version":"1.0","model":{"type":"WordLevel","vocab":{"[UNK]":99},"unk_token":"[UNK]"}}',
            "does not run here: ",
        ),
    ],
)
def test_a_broken_model_is_named_with_its_reason_and_search_goes_by_words(
    tmp_path: Path, file: str, content: bytes | None, said: str
) -> None:
    own = Path(shutil.copytree(OWN, tmp_path / "own"))
    (own / file).unlink()
    if content is not None:
        (own / file).write_bytes(content)
    with pytest.raises(EmbedderUnavailable, match=said):
        open_embedder(own)
    mind = open_mind(tmp_path / "vectors", own)
    assert not mind.works
    assert said in mind.trouble


async def test_without_a_directory_the_bot_searches_by_words(tmp_path: Path) -> None:
    mind = open_mind(tmp_path / "vectors", tmp_path / "nowhere")
    assert "there is no model.onnx and no tokenizer.json" in mind.trouble
    editions = WatchedEditions(SHIPPED, mind)
    await editions.learn()
    assert not editions.learning
    (hit, *_) = await editions.current.finder.find("varför byter vi system egentligen", Language.SV)
    assert hit.article == "why-change"
    assert editions.current.point == editions.current.library.calibration.words
    mind.close()
