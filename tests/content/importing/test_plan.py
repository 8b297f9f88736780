"""What an import makes of a content directory."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.importing import ImportPlan, RemarkKind, Write, apply_import
from content.language import Language
from content.model import ArticleText, Topic
from tests.content.importing.conftest import TODAY, Desk, notices, problems, row
from tests.content.importing.test_answer import texts

LONG = (
    "Du som arbetar i verksamheten får ditt nya inloggningskort senast tre veckor före start. Kortet hämtar du på "
    "närmaste servicekontor, och du behöver visa giltig legitimation. Om du är ledig den dagen kan en kollega inte "
    "hämta det åt dig, men kontoret har öppet även på lördagar. Tappar du bort kortet spärrar du det genom att ringa "
    "driftstödet; du får ett tillfälligt kort samma dag. "
) * 4


def text(desk: Desk, id_: str = "leave", lang: Language = Language.SV) -> ArticleText:
    return desk.loaded().library.articles[id_].texts[lang]


def test_a_new_directory_gets_articles_and_the_languages_they_are_in(desk: Desk) -> None:
    plan = desk.imported(
        row(alternatives="ledigt hur|LEDIGT HUR", audience="manager", topic="support"),
        row(
            lang="da", question="Hvordan søger jeg fri?", answer="Spørg din leder.", audience="manager", topic="support"
        ),
    )

    assert (plan.new, plan.problems, plan.notices) == ((("leave", "sv"), ("leave", "da")), (), ())
    assert desk.files() == {
        "articles/sv/leave.md": (
            "---\nid: leave\ntopic: support\ntitle: Hur ansöker jag om ledighet?\nquestions:\n"
            "- Hur ansöker jag om ledighet?\n- ledigt hur\naudience:\n- manager\nowner: content-owner\n"
            "source: faq.jsonl\nreviewed: 2026-11-20\n---\nFråga din chef.\n"
        ),
        "articles/da/leave.md": (
            "---\nid: leave\ntopic: support\ntitle: Hvordan søger jeg fri?\nquestions:\n- Hvordan søger jeg fri?\n"
            "audience:\n- manager\nowner: content-owner\nsource: faq.jsonl\nreviewed: 2026-11-20\n---\n"
            "Spørg din leder.\n"
        ),
        "content.yaml": "languages: [sv, da]\n",
    }
    assert desk.loaded().faults == ()


def test_planning_writes_nothing(desk: Desk) -> None:
    desk.plan(desk.jsonl(row()))

    assert not desk.directory.exists()


def test_the_same_file_a_second_time_changes_nothing(desk: Desk) -> None:
    desk.imported(row(), row("other", question="<b>Vad</b> händer?", answer=LONG))
    before = desk.files()

    plan = desk.imported(row(), row("other", question="<b>Vad</b> händer?", answer=LONG), today=date(2027, 1, 1))

    assert plan == ImportPlan(unchanged=(("leave", Language.SV), ("other", Language.SV)))
    assert desk.files() == before


@given(
    rows=st.lists(
        st.fixed_dictionaries(
            {"id": st.text(max_size=5), "lang": st.just("sv"), "answer": texts},
            optional={"question": texts, "alternatives": texts, "owner": texts, "topic": st.text(max_size=3)},
        ),
        min_size=1,
        max_size=4,
    )
)
# Each example loads the content with every phrase and playbook.
@settings(deadline=None, max_examples=20)
def test_whatever_the_text_the_imported_article_passes_the_check(
    rows: list[dict[str, object]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    desk = Desk(tmp_path_factory.mktemp("any"))
    plan = desk.imported(*rows)

    # When every row is a problem there is nothing to check: a directory without an article is a fault.
    assert not plan.new or desk.loaded().faults == ()
    said = len(plan.problems) + sum(each.kind is RemarkKind.SAME_ROW for each in plan.notices)
    assert len(plan.new) + said == len(rows)
    again = desk.plan(desk.jsonl(*rows))
    assert (again.unchanged, again.writes) == (plan.new, ())


def test_long_answers_with_and_without_questions_pass_the_check(desk: Desk) -> None:
    rows = [
        row(f"card-{n}", question=f"Fråga {n}: var får jag kort?", answer=f"{n}. {LONG}\n\n{LONG}") for n in range(9)
    ]
    desk.imported(*rows)
    assert desk.loaded().faults == ()

    bare = [{**each, "id": f"bare-{each['id']}", "question": ""} for each in rows]
    plan = desk.imported(*bare)

    assert len(plan.new) == 9
    assert desk.loaded().faults == ()


def test_a_row_without_question_is_titled_by_the_first_sentence_of_its_answer(desk: Desk) -> None:
    answer = "<p><b>Kortet</b> hämtar du på servicekontoret. Ta med legitimation.</p>"
    desk.imported(row(question="", answer=answer), row("long", question="", answer="ord " * 40))

    assert (text(desk).title, text(desk).questions) == ("Kortet hämtar du på servicekontoret.", [])
    assert text(desk, "long").title == ("ord " * 20).strip() + "…"


def test_a_long_question_is_clipped_at_a_word_and_kept_whole_as_the_first_variant(desk: Desk) -> None:
    question = "Hur gör jag när " + "kortet inte fungerar " * 10
    desk.imported(row(question=question, alternatives="kort trasigt"))

    title = text(desk).title
    assert len(title) <= 120
    assert title.endswith(("kortet…", "inte…", "fungerar…"))
    assert text(desk).questions == [question.strip(), "kort trasigt"]


def test_an_answer_that_no_article_can_hold_is_left_out_and_named(desk: Desk) -> None:
    plan = desk.imported(row(answer="a" * 4_001), row("fits", answer="a" * 4_000), row("empty", answer="<p> </p>"))

    assert plan.new == (("fits", "sv"),)
    assert problems(plan) == [(1, RemarkKind.TOO_LONG), (3, RemarkKind.MISSING)]
    assert desk.loaded().faults == ()


def test_braces_that_are_no_facts_are_spaced_and_those_that_are_stay(desk: Desk) -> None:
    desk.directory.mkdir()
    (desk.directory / "content.yaml").write_text(
        "languages: [sv]\nfacts: {support.hours: {sv: dygnet runt}}\n", "utf-8"
    )

    plan = desk.imported(row(answer="Ring {support.hours}, skriv {ditt_namn} och {A}."))

    assert text(desk).body == "Ring {support.hours}, skriv { ditt_namn } och {A}."
    assert notices(plan) == [(1, RemarkKind.PLACEHOLDER)]
    assert desk.loaded().faults == ()


def test_a_changed_article_keeps_what_the_file_does_not_carry(desk: Desk) -> None:
    desk.imported(row("other", question="Vad är nytt?", answer="Mycket."))
    folder = desk.directory / "articles" / "sv" / "people"
    folder.mkdir()
    (folder / "leave.md").write_text(
        "---\nid: leave\ntopic: support\ntitle: Ledig?\nquestions: [får jag ledigt]\naudience: [manager]\n"
        "phases: [IDEA]\nowner: support\nsource: Avtalet\nreviewed: 2026-01-01\nvalid_to: 2027-12-31\n"
        "related: [other]\n---\nFråga din chef.\n",
        "utf-8",
    )

    plan = desk.imported({"id": "leave", "lang": "sv", "answer": "Fråga HR."})

    assert (plan.new, plan.changed) == ((), (("leave", "sv"),))
    assert [write.file for write in plan.writes] == [folder / "leave.md"]
    assert text(desk) == ArticleText(
        id="leave",
        topic=Topic.SUPPORT,
        title="Ledig?",
        questions=["får jag ledigt"],
        audience=["manager"],
        phases=["IDEA"],
        owner="support",
        source="faq.jsonl",
        reviewed=TODAY,
        valid_to=date(2027, 12, 31),
        related=["other"],
        body="Fråga HR.",
    )

    desk.imported(row(answer="Fråga HR.", topic="training"), today=date(2027, 1, 1))
    assert (text(desk).topic, text(desk).source, text(desk).reviewed) == ("training", "faq.jsonl", date(2027, 1, 1))
    assert desk.loaded().faults == ()


def test_the_source_stays_while_the_answer_does(desk: Desk) -> None:
    desk.imported(row())
    plan = desk.plan(desk.jsonl(row(topic="training"), name="later.jsonl"))
    apply_import(plan)

    assert (plan.changed, text(desk).source) == ((("leave", "sv"),), "faq.jsonl")


def test_every_language_of_an_article_gets_the_metadata_of_its_first_row(desk: Desk) -> None:
    desk.imported(row(), row(lang="en", question="How do I apply for leave?", answer="Ask your manager."))

    plan = desk.imported(
        row(lang="da", question="Hvordan?", answer="Spørg.", topic="support"),
        row(lang="nb", question="Hvordan da?", answer="Spør.", topic="training", audience="manager"),
        today=TODAY + timedelta(days=1),
    )

    assert plan.new == (("leave", "da"), ("leave", "nb"))
    assert plan.changed == (("leave", "sv"), ("leave", "en"))
    assert notices(plan) == [(2, RemarkKind.DIFFERENT_METADATA), (None, RemarkKind.ALSO_REWRITTEN)]
    assert {each.topic for each in desk.loaded().library.articles["leave"].texts.values()} == {Topic.SUPPORT}
    assert desk.loaded().faults == ()


def test_an_owner_that_is_no_role_is_said_and_a_name_is_taken_as_written(desk: Desk) -> None:
    plan = desk.imported(row(owner="anna"), row("named", question="Vem?", answer="Hon.", owner="HR-avdelningen"))

    assert (text(desk).owner, text(desk, "named").owner) == ("content-owner", "HR-avdelningen")
    assert notices(plan) == [(1, RemarkKind.UNKNOWN_OWNER)]
    assert desk.loaded().faults == ()


@pytest.mark.parametrize("dates", [{"valid_to": "2026-11-19"}, {"valid_from": "2027-02-01", "valid_to": "2027-01-01"}])
def test_an_article_that_could_never_be_served_is_left_out(desk: Desk, dates: dict[str, str]) -> None:
    plan = desk.imported(row(**dates))

    assert problems(plan) == [(1, RemarkKind.DATES)]
    assert plan.writes == ()


def test_a_file_that_is_something_else_is_not_overwritten(desk: Desk) -> None:
    desk.imported(row("other"))
    broken = desk.directory / "articles" / "sv" / "Leave.md"
    broken.write_text("notes", "utf-8")

    plan = desk.imported(row())

    assert problems(plan) == [(1, RemarkKind.OCCUPIED)]
    assert broken.read_text("utf-8") == "notes"


def test_when_a_file_cannot_be_written_nothing_has_changed(tmp_path: Path) -> None:
    (tmp_path / "in-the-way").write_text("", "utf-8")
    kept = tmp_path / "kept.md"
    kept.write_text("before", "utf-8")
    writes = (Write(file=kept, text="after"), Write(file=tmp_path / "in-the-way" / "a.md", text="a"))

    with pytest.raises(OSError, match="in-the-way"):
        apply_import(ImportPlan(writes=writes))

    assert {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()} == {
        "in-the-way": "",
        "kept.md": "before",
    }


def test_content_yaml_is_written_last(desk: Desk) -> None:
    plan = desk.plan(desk.jsonl(row(), row("other", lang="da")))

    assert [write.file.name for write in plan.writes] == ["leave.md", "other.md", "content.yaml"]
