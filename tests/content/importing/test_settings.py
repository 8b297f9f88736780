"""What an import makes of content.yaml and the languages it lists."""

import pytest

from content.importing import ImportRefused, RemarkKind, plan_import, read_import
from tests.content.importing.conftest import TODAY, Desk, notices, row


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "# ours\nlanguages: [da] # so far\nfacts: {a: {da: b}} # c\n",
            "# ours\nlanguages: [da, sv] # so far\nfacts: {a: {da: b}} # c\n",
        ),
        ("languages:\n  - da\n# c\nfacts: {a: {da: b}}\n", "languages: [da, sv]\n# c\nfacts: {a: {da: b}}\n"),
        ("facts: {a: {da: b}} # c\n", "languages: [sv, da]\nfacts: {a: {da: b}} # c\n"),
        ("languages: [sv, da] # c\n", "languages: [sv, da] # c\n"),
        ("{facts: {a: {da: b}}}\n", "facts:\n  a:\n    da: b\nlanguages:\n- sv\n- da\n"),
        ("", "languages: [sv, da]\n"),
    ],
)
def test_content_yaml_gains_languages_and_keeps_the_rest(desk: Desk, before: str, after: str) -> None:
    folder = desk.directory / "material" / "da"
    folder.mkdir(parents=True)
    (folder / "a.md").write_text("", "utf-8")
    file = desk.directory / "content.yaml"
    file.write_text(before, "utf-8")

    desk.imported(row())

    assert file.read_text("utf-8") == after


def test_a_listed_language_in_which_nothing_is_written_is_dropped_and_said(desk: Desk) -> None:
    desk.directory.mkdir()
    (desk.directory / "content.yaml").write_text("languages: [sv, da, nb, en]\n", "utf-8")

    plan = desk.imported(row())

    assert notices(plan) == [(None, RemarkKind.LANGUAGES)]
    assert desk.loaded().faults == ()


def test_an_article_that_lacks_a_language_is_said(desk: Desk) -> None:
    plan = desk.imported(row(), row("more", "en", question="What else?", answer="Nothing."))

    assert [str(each) for each in plan.notices] == [
        "languages: leave is missing in en: startklar content check will say so",
        "languages: more is missing in sv: startklar content check will say so",
    ]


def test_a_broken_content_yaml_is_refused(desk: Desk) -> None:
    desk.directory.mkdir()
    for text in ("languages: [fi]\n", "a: [\n"):
        (desk.directory / "content.yaml").write_text(text, "utf-8")
        with pytest.raises(ImportRefused):
            plan_import(read_import(desk.jsonl(row())), desk.directory, TODAY)
