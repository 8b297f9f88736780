"""Reports and waves in every language, as they are sent, and however much there is of them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from cards import report, wave
from content.language import Language
from content.voice import Voice
from dialogs.initiative.model import Wave
from dialogs.people.model import Unit
from dialogs.report.flow import limited, sections_of
from tests.cards.looks import assert_usable, dumped, size, walk
from tests.cards.report_cards import (
    CORRECTED,
    LIBRARY,
    REPORT_CARDS,
    WROTE,
    duty,
    initiative,
    preview,
    row,
    sent,
    view,
)


def drawn(name: str, language: Language) -> dict[str, Any]:
    return dumped(REPORT_CARDS[name](Voice(LIBRARY, language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", REPORT_CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", REPORT_CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    assert_usable(drawn(name, language), language)


@pytest.mark.parametrize("name", REPORT_CARDS)
def test_what_people_wrote_is_shown_as_written_and_never_read_as_markup(name: str) -> None:
    shown = [node["text"] for node in walk(drawn(name, Language.SV)) if node.get("type") == "TextBlock"]
    assert not [text for text in shown if "<b>" in text or "](" in text]


def test_what_was_written_is_there_whole_in_whichever_language_the_frame_is() -> None:
    assert [WROTE in str(drawn("report", language)) for language in Language] == [True] * 4


WIRE = 28 * 1024
PASTED = "Vi är inte övertygade om att nätet håller på Östra. 👍🏽\n" * 200


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(
    ("book", "of"), [(book.id, each.id) for book in LIBRARY.playbooks.values() for each in book.reports]
)
def test_every_report_of_every_method_fits_a_message_with_all_that_can_be_typed(
    language: Language, book: str, of: str
) -> None:
    v, owed = Voice(LIBRARY, language), duty(book, of)
    names = {str(n): f"Åsa-Märta Överström {n}" for n in range(3_000)}
    units = tuple(Unit(id=str(n), name=f"Vårdavdelning {n} vid Östra sjukhuset") for n in range(3_000))
    owed = replace(owed, about="elin", units=units, recipients=tuple(names))
    typed = limited(owed.report, dict.fromkeys(sections_of(owed.report), PASTED)).sections
    largest = replace(view(owed), names=names)
    assert size(report.form_card(v, largest, typed, note=v.say("report-meanwhile", name="Åsa", day="i dag"))) < WIRE
    stored = replace(CORRECTED, sections=typed)
    assert size(report.sent_card(v, replace(largest, report=stored), may_correct=True, may_write=True)) < WIRE
    assert size(report.kept_card(v, "R", v.say("report-no-longer-yours"), owed.report, typed)) < WIRE


@pytest.mark.parametrize("language", Language)
def test_sixty_waves_of_many_units_fit_a_message(language: Language) -> None:
    v = Voice(LIBRARY, language)
    waves = [Wave(id=f"våg {n}", go_live=date(2026, 11, 1) + timedelta(days=7 * n)) for n in range(60)]
    names = tuple(f"Vårdavdelning {n} vid Östra sjukhuset" for n in range(500))
    rows = [replace(row(book), wave=each, units=names) for each in waves for book in ("ffb", "vgr")]
    assert size(wave.waves_card(v, initiative("ffb"), rows, rows)) < WIRE
    for book in LIBRARY.playbooks.values():
        assert all(size(preview(v, book.id, place)) < WIRE for place in range(len(book.phases)))


def test_a_correction_says_who_corrected_it_and_who_wrote_it() -> None:
    said = str(drawn("report, corrected", Language.EN))
    assert "Sent by Sindre Vik, November 16, 2026" in said
    assert "Corrected by Mette Holm, November 17, 2026." in said


def test_colours_of_few_units_are_not_shown_to_those_who_may_not_see_each() -> None:
    said = str(drawn("report form, of a manager", Language.EN))
    assert "🔴" not in said
    assert "2 of 3 units answered" in said


def test_whoever_only_reads_a_report_can_have_it_as_a_file_and_press_nothing_else() -> None:
    card = dumped(report.sent_card(Voice(LIBRARY, Language.EN), view(sent=sent())))
    assert [each["verb"] for each in card["actions"]] == ["report-file"]


def test_whoever_may_have_no_file_is_offered_none() -> None:
    own = replace(view(sent=sent()), as_file=False)
    assert "actions" not in dumped(report.sent_card(Voice(LIBRARY, Language.EN), own))
