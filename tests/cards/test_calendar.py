"""The calendar and a wave's new day in every language, as they are sent, and however much there is of them."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from cards.calendar import SPAN, calendar_card, page_of
from content.language import Language
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.initiative.model import Wave
from tests.cards.calendar_cards import CALENDAR_CARDS, LINK, OF, found, preview
from tests.cards.looks import assert_usable, dumped, size, walk
from tests.cards.report_cards import LIBRARY, TODAY

WIRE = 28 * 1024


def drawn(name: str, language: Language) -> dict[str, Any]:
    return dumped(CALENDAR_CARDS[name](Voice(LIBRARY, language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CALENDAR_CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CALENDAR_CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    assert_usable(drawn(name, language), language)


@pytest.mark.parametrize("name", CALENDAR_CARDS)
def test_what_people_wrote_is_shown_as_written_and_never_read_as_markup(name: str) -> None:
    shown = [node["text"] for node in walk(drawn(name, Language.SV)) if node.get("type") == "TextBlock"]
    assert not [text for text in shown if "<b>" in text or "](" in text]


@pytest.mark.parametrize("language", Language)
def test_sixty_waves_fit_a_message_week_by_week_and_in_the_preview(language: Language) -> None:
    v = Voice(LIBRARY, language)
    waves = tuple(Wave(id=f"våg {n}", go_live=date(2026, 11, 1) + timedelta(days=7 * n)) for n in range(60))
    many = found(replace(OF, waves=waves))
    starts = [TODAY + SPAN * n for n in range(-8, 10)]
    assert all(size(calendar_card(v, page_of(many, first, 0, OF), LINK)) < WIRE for first in starts)
    assert size(preview(v, date(2030, 1, 1))) < WIRE


def test_what_several_waves_have_on_one_day_is_one_line() -> None:
    together = replace(OF, waves=tuple(Wave(id=str(n), go_live=date(2026, 12, 2)) for n in range(3)))
    page = page_of(found(together), TODAY)
    starts = [each.waves for each in page.lines if each.entry.kind is EntryKind.START]
    assert starts == [("0", "1", "2")]


DAYS = st.lists(st.dates(date(2026, 1, 1), date(2028, 1, 1)), max_size=120)


@given(DAYS, st.dates(date(2025, 1, 1), date(2029, 1, 1)))
def test_by_later_and_earlier_every_entry_is_reached(days: list[date], first: date) -> None:
    every = [
        Entry(
            day=day, initiative="i", wave="", kind=EntryKind.SAYING, state=EntryState.PLANNED, source=str(n), title="T"
        )
        for n, day in enumerate(sorted(days))
    ]
    seen: set[str] = set()
    for forward in (True, False):
        place: tuple[date, int] | None = (first, 0)
        for _ in range(100):
            if place is None:
                break
            page = page_of(every, *place)
            seen |= {each.entry.source for each in page.lines}
            place = page.later if forward else page.earlier
        assert place is None
    assert seen == {each.source for each in every}
