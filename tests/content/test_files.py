"""A content directory is read whole: nothing in it is passed over in silence, and nothing in it stops the check."""

import shutil
from pathlib import Path

import pytest

from bot.editions import Mind, WatchedEditions
from content.faults import FaultKind
from content.language import Language
from content.loader import SHIPPED, load

ARTICLE = """\
---
id: a
title: Vad?
audience: [staff]
owner: content-owner
source: s
reviewed: 2026-01-01
---
Text.
"""
MATERIAL = """\
---
id: m
title: Vad?
audience: [staff]
owner: content-owner
reviewed: 2026-01-01
kind: why
summary: Kort
to: person
action: {label: Mer, url: "https://example.org"}
---
Text.
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The smallest directory without a fault."""
    write(tmp_path / "content.yaml", "languages: [sv]\nfacts: {known: {sv: känt}}\n")
    write(tmp_path / "articles/sv/a.md", ARTICLE)
    write(tmp_path / "material/sv/m.md", MATERIAL)
    return tmp_path


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def faults(directory: Path) -> list[str]:
    return [str(each) for each in load(directory).faults]


def test_the_smallest_directory_has_no_fault(content: Path) -> None:
    assert faults(content) == []


def test_a_directory_without_an_article_is_a_fault(tmp_path: Path) -> None:
    assert faults(tmp_path) == ["articles:1: invalid: there is no article; they are articles/LANGUAGE/*.md"]


@pytest.mark.parametrize("folder", ["articles", "material"])
def test_a_folder_of_no_language_of_ours_is_named(content: Path, folder: str) -> None:
    write(content / folder / "fi/a.md", ARTICLE)
    message = "fi is no language of ours: sv, da, nb, en; what is in it is not read"
    assert faults(content) == [f"{folder}/fi:1: invalid: {message}"]


def test_articles_that_are_no_folder_are_a_fault(tmp_path: Path) -> None:
    write(tmp_path / "articles", "")
    assert "articles:1: unreadable: Not a directory" in faults(tmp_path)


def test_a_phrase_that_every_own_file_lacks_is_missed(content: Path) -> None:
    shutil.copytree(SHIPPED / "phrases", content / "phrases")
    for language in Language:
        file = content / f"phrases/{language}.ftl"
        file.write_text(file.read_text("utf-8").replace("feedback-helpful =", "x ="), "utf-8")
    missing = [each for each in faults(content) if "feedback-helpful is not in this language" in each]
    assert [each.split(":")[0] for each in missing] == [f"phrases/{each}.ftl" for each in sorted(Language)]


def test_a_variable_that_every_own_file_lacks_is_missed(content: Path) -> None:
    shutil.copytree(SHIPPED / "phrases", content / "phrases")
    for language in Language:
        file = content / f"phrases/{language}.ftl"
        file.write_text(file.read_text("utf-8").replace("{ $contact }", "X"), "utf-8")
    found = [each for each in load(content).faults if each.kind is FaultKind.DIFFERS]
    assert len({each.file for each in found}) == len(Language)
    assert all("(contact)" in each.message for each in found)


def test_phrases_that_are_not_utf_8_are_a_fault_and_the_shipped_ones_serve(content: Path) -> None:
    file = content / "phrases/sv.ftl"
    file.parent.mkdir()
    file.write_bytes("x = å\n".encode("cp1252"))
    loaded = load(content)
    assert [str(each) for each in loaded.faults] == ["phrases/sv.ftl:1: unreadable: not UTF-8"]
    assert loaded.library.phrases.has("help-title")


@pytest.mark.parametrize(
    ("file", "old", "new", "line"),
    [
        ("articles/sv/a.md", "id: a\n", "id: a\nid: b\n", 3),
        ("material/sv/m.md", "{label: Mer,", "{label: Mer, label: Mindre,", 10),
        ("content.yaml", "facts:", "languages: [sv, da]\nfacts:", 2),
    ],
)
def test_a_key_given_twice_is_a_fault_at_its_second_line(
    content: Path, file: str, old: str, new: str, line: int
) -> None:
    text = (content / file).read_text("utf-8")
    assert old in text
    write(content / file, text.replace(old, new))
    assert any(each.startswith(f"{file}:{line}: unreadable:") and "given twice" in each for each in faults(content))


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("articles/sv/a.md", "Text.", "Text {unit.name}.", "articles/sv/a.md:9: missing fact: {unit.name}"),
        ("material/sv/m.md", "title: Vad?", "title: Vad är {nothing}?", "material/sv/m.md:3: missing fact: {nothing}"),
        ("material/sv/m.md", "summary: Kort", "summary: Den {go_live}", "material/sv/m.md:8: missing fact: {go_live}"),
        ("material/sv/m.md", "https://example.org", "{nothing}", "material/sv/m.md:10: missing fact: {nothing}"),
        ("material/sv/m.md", "Text.", "Text {nothing}.", "material/sv/m.md:12: missing fact: {nothing}"),
    ],
)
def test_a_placeholder_that_nothing_fills_is_found_in_every_field(
    content: Path, file: str, old: str, new: str, said: str
) -> None:
    write(content / file, (content / file).read_text("utf-8").replace(old, new))
    (found,) = faults(content)
    assert found.startswith(said)


def test_a_placeholder_that_is_filled_is_no_fault(content: Path) -> None:
    write(content / "articles/sv/a.md", ARTICLE.replace("Text.", "Text {known}."))
    filled = MATERIAL.replace("Vad?", "Till {unit.name} {go_live} {known}").replace("Kort", "Till {unit.name}")
    write(content / "material/sv/m.md", filled.replace("https://example.org", "{known}"))
    assert faults(content) == []


def test_a_heading_is_named_once_on_its_own_line(content: Path) -> None:
    write(content / "articles/sv/a.md", ARTICLE + "\n# Rubrik\n\nMer.\n")
    (found,) = faults(content)
    assert found.startswith("articles/sv/a.md:11: broken markdown: heading")


def test_the_mark_that_notepad_puts_first_is_no_fault(content: Path) -> None:
    for file in ("content.yaml", "articles/sv/a.md"):
        (content / file).write_bytes(b"\xef\xbb\xbf" + (content / file).read_bytes())
    assert faults(content) == []
    assert load(content).library.settings.languages == [Language.SV]


async def test_a_look_that_failed_is_told_and_tried_again(content: Path) -> None:
    editions = WatchedEditions(content, Mind())
    file = content / "articles/sv/b.md"
    file.symlink_to(file)  # It leads to itself: it can be listed and not looked at.
    with pytest.raises(OSError, match="symbolic links"):
        await editions.refresh()
    assert "cannot be looked at" in editions.current.problems[0]
    assert not await editions.refresh(), "the same trouble is raised once"
    assert "a" in editions.current.library.articles
    file.unlink()
    assert await editions.refresh(), "the directory is as it was, and is looked at all the same"
    assert editions.current.problems == ()
