"""From what somebody typed to a report that is sent or corrected."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.report.flow import FREE_TEXT, Refusal, limited, longest, merged, sections_of
from tests.dialogs.report.kit import AT, BOOK, initiative, owed, sent

STATUS, UPWARDS = BOOK.reports[0], BOOK.reports[1]


def test_a_report_has_its_sections_or_one_free_text() -> None:
    assert (sections_of(STATUS), sections_of(UPWARDS)) == (["done", "next"], [FREE_TEXT])


def test_what_was_typed_is_kept_without_what_is_no_text() -> None:
    typed = limited(STATUS, {"done": " Klart. ", "next": 7, "other": ["x"], "blank": " "})
    assert (typed.sections, typed.cut) == ({"done": "Klart.", "next": ""}, False)


def test_what_was_written_in_a_section_that_is_no_more_is_sent_all_the_same() -> None:
    typed = limited(STATUS, {"done": "", "earlier": " Viktigt. "})
    assert (typed.sections, typed.empty) == ({"done": "", "next": "", "earlier": "Viktigt."}, False)


def test_a_correction_takes_nothing_from_a_section_that_is_no_more() -> None:
    first = sent(done="On track.")
    assert not isinstance(first, Refusal)
    before = replace(first, sections={**first.sections, "earlier": "Important."})
    found = sent("pal", before, 1, done="Late.")
    assert not isinstance(found, Refusal)
    assert found.sections == {"done": "Late.", "next": "", "earlier": "Important."}
    assert sent("pal", before, 1, done="On track.") is Refusal.SAME


@pytest.mark.parametrize(("sections", "most"), [(1, 2_000), (8, 2_000), (12, 1_666)])
def test_however_many_sections_there_are_they_fit_one_card(sections: int, most: int) -> None:
    part = STATUS.sections[0]
    wide = STATUS.model_copy(update={"sections": [part.model_copy(update={"id": str(n)}) for n in range(sections)]})
    assert longest(wide) == most
    typed = limited(wide, {str(n): "åäö 👍🏽" * 1_000 for n in range(sections)})
    assert typed.cut
    assert sum(len(text.encode()) for text in typed.sections.values()) <= 20_000


def test_what_fits_to_the_last_character_is_not_cut() -> None:
    typed = limited(STATUS, {"done": "å" * 2_000})
    assert (typed.sections["done"], typed.cut) == ("å" * 2_000, False)


def test_the_first_to_send_sends_and_the_other_writer_hears_of_it_too() -> None:
    found = sent(done="Trained.")
    assert (found.by, found.at, found.sections, found.revision) == ("petra", AT, {"done": "Trained.", "next": ""}, 1)
    assert found.told == ("olof", "astrid", "pal")
    assert found.id == "i/method/status/*/2026-W47"


@pytest.mark.parametrize(("by", "text", "expected"), [("wim", "x", "not-yours"), ("petra", " ", "empty")])
def test_nothing_is_sent_by_others_or_without_a_word(by: str, text: str, expected: str) -> None:
    assert sent(by=by, done=text) == Refusal(expected)


def test_the_second_writer_overwrites_nothing() -> None:
    assert sent("pal", sent(done="On track."), 0, done="Late.") is Refusal.MEANWHILE


def test_whoever_has_seen_it_may_correct_it() -> None:
    first, later = sent(done="On track."), AT + timedelta(hours=1)
    found = sent("pal", first, 1, at=later, done="Late.", next="Hurry.")
    assert (found.by, found.corrected_by, found.corrected_at, found.revision) == ("petra", "pal", later, 2)
    assert found.sections == {"done": "Late.", "next": "Hurry."}
    assert (found.figures, found.at) == (first.figures, AT)


def test_a_correction_reaches_those_who_have_come_since() -> None:
    duty = owed(initiative(holders={"board": ("fia",)}))["status/*"]
    assert sent("pal", sent(done="On track."), 1, duty, done="Late.").told == ("olof", "astrid", "pal", "fia")


@pytest.mark.parametrize("seen", [0, 1])
def test_what_says_the_same_is_not_sent_again(seen: int) -> None:
    assert sent("pal", sent(done="On track."), seen, done=" On track. ") is Refusal.SAME


def test_what_was_left_empty_is_filled_with_what_is_there() -> None:
    first = sent(done="On track.", next="More.")
    assert merged({"done": "Late.", "next": ""}, first) == {"done": "Late.", "next": "More."}
