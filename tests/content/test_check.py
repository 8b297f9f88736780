"""`content check` finds what is wrong and says where."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from content.faults import FaultKind
from content.language import Language
from content.loader import SHIPPED, load


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content."""
    for name in ("articles", "material", "playbooks", "phrases"):
        shutil.copytree(SHIPPED / name, tmp_path / name)
    shutil.copy(SHIPPED / "content.yaml", tmp_path)
    return tmp_path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new, 1), "utf-8")


def append(path: Path, text: str) -> None:
    path.write_text(path.read_text("utf-8") + text, "utf-8")


def everywhere(content: Path, folder: str, name: str, old: str, new: str) -> None:
    for language in Language:
        edit(content / folder / language / name, old, new)


def test_the_shipped_content_has_no_fault() -> None:
    assert load(SHIPPED).faults == ()


PLANTED: dict[str, tuple[Callable[[Path], None], FaultKind, str]] = {
    "a missing language": (
        lambda c: (c / "articles/nb/training.md").unlink(),
        FaultKind.MISSING_LANGUAGE,
        "articles/sv/training.md:2",
    ),
    "an unknown audience": (
        lambda c: everywhere(c, "articles", "training.md", "audience: [staff]", "audience: [martians]"),
        FaultKind.UNKNOWN_AUDIENCE,
        "articles/sv/training.md:",
    ),
    "a dead reference": (
        lambda c: everywhere(c, "articles", "training.md", "related: [practice-environment", "related: [nowhere"),
        FaultKind.DEAD_REFERENCE,
        "articles/sv/training.md:",
    ),
    "dated material that nobody has finished": (
        lambda c: everywhere(c, "material", "equipment-list.md", "\n---\n", "\n---\n[what is new]\n"),
        FaultKind.INVALID,
        "material/sv/equipment-list.md:",
    ),
    "dates the wrong way round": (
        lambda c: everywhere(c, "articles", "training.md", "valid_from: 2026", "valid_from: 2036"),
        FaultKind.DATE_ORDER,
        "articles/sv/training.md:",
    ),
    "an id used twice": (
        lambda c: everywhere(c, "articles", "training.md", "id: training", "id: cost"),
        FaultKind.DUPLICATE_ID,
        "articles/sv/training.md:2",
    ),
    "broken Markdown": (
        lambda c: append(c / "articles/sv/cost.md", "\n\n**never closed\n"),
        FaultKind.BROKEN_MARKDOWN,
        "articles/sv/cost.md:",
    ),
    "text too long for a card": (
        lambda c: append(c / "articles/sv/cost.md", "\n\n" + "ord " * 1200),
        FaultKind.TOO_LONG,
        "articles/sv/cost.md:",
    ),
    "an unknown owner": (
        lambda c: everywhere(c, "material", "equipment-list.md", "owner: ", "owner: somebody-"),
        FaultKind.UNKNOWN_OWNER,
        "material/sv/equipment-list.md:",
    ),
    "a fact that is nowhere": (
        lambda c: append(c / "articles/sv/cost.md", "\n\nRing {support.pager}.\n"),
        FaultKind.MISSING_FACT,
        "articles/sv/cost.md:",
    ),
    "a file that is no YAML": (
        lambda c: edit(c / "articles/sv/cost.md", "id: cost", "id: [cost"),
        FaultKind.UNREADABLE,
        "articles/sv/cost.md:",
    ),
    "an unknown field": (
        lambda c: edit(c / "articles/sv/cost.md", "id: cost", "id: cost\nauthor: somebody"),
        FaultKind.INVALID,
        "articles/sv/cost.md:3",
    ),
    "metadata that differs": (
        lambda c: edit(c / "articles/sv/cost.md", "reviewed: 2026-10-01", "reviewed: 2026-10-02"),
        FaultKind.DIFFERS,
        "articles/da/cost.md:",
    ),
    "a language the article does not say it has": (
        lambda c: everywhere(c, "articles", "cost.md", "id: cost", "id: cost\nlanguages: [sv, da, en]"),
        FaultKind.DIFFERS,
        "articles/nb/cost.md:3",
    ),
    "a language the article says it has": (
        lambda c: edit(c / "articles/sv/cost.md", "id: cost", "id: costs\nlanguages: [sv, nb]"),
        FaultKind.MISSING_LANGUAGE,
        "articles/sv/cost.md:2",
    ),
    "a live answer of no kind": (
        lambda c: everywhere(c, "articles", "when-go-live.md", "live: go-live", "live: horoscope"),
        FaultKind.INVALID,
        "articles/sv/when-go-live.md:",
    ),
    "a live answer in some languages only": (
        lambda c: edit(c / "articles/da/when-go-live.md", "live: go-live\n", ""),
        FaultKind.DIFFERS,
        "articles/da/when-go-live.md:",
    ),
    "a refusal that one language lacks": (
        lambda c: edit(c / "phrases/refusals.yaml", "      da:\n        - min løn\n", "      fo:\n        - min løn\n"),
        FaultKind.INVALID,
        "phrases/refusals.yaml:",
    ),
    "a refusal by a list that is nowhere": (
        lambda c: edit(c / "phrases/refusals.yaml", "<drug>", "<drugs>"),
        FaultKind.INVALID,
        "phrases/refusals.yaml:",
    ),
    "a criterion of no dimension": (
        lambda c: edit(c / "playbooks/vgr.yaml", "dimension: PAR", "dimension: XXX"),
        FaultKind.DEAD_REFERENCE,
        "playbooks/vgr.yaml:",
    ),
    "a phrase one language lacks": (
        lambda c: edit(c / "phrases/da.ftl", "feedback-helpful =", "feedback-helpfull ="),
        FaultKind.MISSING_LANGUAGE,
        "phrases/da.ftl:1",
    ),
    "a phrase without a variable": (
        lambda c: edit(c / "phrases/da.ftl", "{ $contact }", "nogen"),
        FaultKind.DIFFERS,
        "phrases/da.ftl:1",
    ),
}


@pytest.mark.parametrize("name", PLANTED)
def test_each_planted_fault_is_found_with_its_file_and_line(content: Path, name: str) -> None:
    plant, kind, place = PLANTED[name]
    plant(content)
    found = [str(fault) for fault in load(content).faults if fault.kind is kind]
    assert any(each.startswith(place) for each in found), "\n".join(found) or "nothing found"


def test_ten_faults_at_once_are_all_named(content: Path) -> None:
    # One file each, so that none hides another.
    edit(content / "articles/sv/training.md", "audience: [staff]", "audience: [martians]")
    edit(content / "articles/sv/equipment.md", "related: [training", "related: [nowhere")
    edit(content / "articles/sv/pilots.md", "valid_to: 2028", "valid_to: 1999")
    edit(content / "articles/sv/rollback.md", "id: rollback", "id: cost")
    append(content / "articles/sv/outage.md", "\n\n[half a link](https://\n")
    append(content / "articles/sv/goals.md", "\n\n" + "ord " * 1200)
    append(content / "articles/sv/feedback.md", "\n\n{no.such.fact}\n")
    (content / "material/en/go-live-today.md").unlink()
    edit(content / "material/sv/my-role.md", "owner: ", "owner: somebody-")
    edit(content / "phrases/en.ftl", "person-title =", "person-titel =")
    kinds = {fault.kind for fault in load(content).faults}
    assert kinds >= {
        FaultKind.UNKNOWN_AUDIENCE,
        FaultKind.DEAD_REFERENCE,
        FaultKind.DATE_ORDER,
        FaultKind.DUPLICATE_ID,
        FaultKind.BROKEN_MARKDOWN,
        FaultKind.TOO_LONG,
        FaultKind.MISSING_FACT,
        FaultKind.MISSING_LANGUAGE,
        FaultKind.UNKNOWN_OWNER,
    }


def test_an_article_may_say_that_it_exists_in_one_language_only(content: Path) -> None:
    (content / "articles/sv/parking.md").write_text(
        "---\nid: parking\ntitle: Parkering\nlanguages: [sv]\naudience: [staff]\nowner: content-owner\nsource: s\n"
        "reviewed: 2026-01-01\n---\nText.\n",
        "utf-8",
    )
    loaded = load(content)
    assert loaded.faults == ()
    assert set(loaded.library.articles["parking"].texts) == {Language.SV}


def test_a_directory_with_articles_in_one_language_is_whole_when_it_says_so(tmp_path: Path) -> None:
    (tmp_path / "content.yaml").write_text("languages: [sv]\n", "utf-8")
    article = tmp_path / "articles/sv/a.md"
    article.parent.mkdir(parents=True)
    article.write_text(
        "---\nid: a\ntitle: Vad?\naudience: [staff]\nowner: content-owner\nsource: s\n"
        "reviewed: 2026-01-01\n---\nText.\n",
        "utf-8",
    )
    loaded = load(tmp_path)
    assert loaded.faults == ()
    assert loaded.library.phrases.has("help-title")


DESKS = """
desks:
  - id: work
    kind: professional
    name: {sv: a, da: a, nb: a, en: a}
    hours: {days: [mon], from: "08:00", to: "16:00"}
"""


@pytest.mark.parametrize(
    ("old", "new", "kind", "line"),
    [
        ("en: a}", "en: a}\n    topics: [nonsense]", FaultKind.DEAD_REFERENCE, 6),
        ("en: a}", "en: a}\n    units: [medicin]", FaultKind.INVALID, 3),
        (", en: a}", "}", FaultKind.MISSING_LANGUAGE, 5),
        ("en: a}", "en: '{no.such}'}", FaultKind.MISSING_FACT, 5),
        ('to: "16:00"', 'to: "07:00"', FaultKind.INVALID, 6),
        ('to: "16:00"', 'to: "16:00", time_zone: Europe/Lindvik', FaultKind.INVALID, 6),
        ("days: [mon]", "days: [monday]", FaultKind.INVALID, 6),
        ("kind: professional", "kind: friendly", FaultKind.INVALID, 4),
    ],
)
def test_a_desk_that_cannot_work_is_a_fault_at_its_line(
    content: Path, old: str, new: str, kind: FaultKind, line: int
) -> None:
    file = content / "content.yaml"
    file.write_text(file.read_text("utf-8").partition("\n# Who answers questions in person")[0], "utf-8")
    start = file.read_text("utf-8").count("\n")
    append(file, DESKS.replace(old, new))
    found = [(each.kind, each.line - start) for each in load(content).faults if each.file.name == file.name]
    assert (kind, line) in found


def test_two_desks_with_one_id_are_a_fault(content: Path) -> None:
    edit(content / "content.yaml", "- id: technical", "- id: professional")
    assert [each.kind for each in load(content).faults] == [FaultKind.DUPLICATE_ID]
