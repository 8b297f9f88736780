"""Broadcasts in every language, as their readers and their writers see them, and however long the words are."""

import json
from dataclasses import replace
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from cards.broadcast import Reader, broadcast_card, words_card
from content.language import Language
from content.model import LONGEST_BODY, LONGEST_TITLE
from content.voice import Voice
from dialogs.broadcast.broadcast import Content, Words
from tests.cards.broadcast_cards import BROADCAST_CARDS, DRAFT, LIBRARY, UNITS
from tests.cards.looks import assert_usable, dumped

# Teams: a message is at most 100 KB in UTF-16; we stay below 80.
MOST_BYTES = 80 * 1024


def drawn(name: str, language: Language) -> dict[str, Any]:
    return dumped(BROADCAST_CARDS[name](Voice(LIBRARY, language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", BROADCAST_CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", BROADCAST_CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    assert_usable(drawn(name, language), language)


def test_the_longest_text_in_every_language_still_fits_what_teams_takes() -> None:
    longest = Words(title="å" * LONGEST_TITLE, text="ö" * LONGEST_BODY, label="é" * 40, alt="æ" * 200)
    full = replace(DRAFT, content=Content(words=dict.fromkeys(Language, longest), picture="https://e.org/p.png"))
    voice = Voice(LIBRARY, Language.SV)
    form = words_card(voice, full, dict.fromkeys(Language, 3_000))
    for card in (form, broadcast_card(voice, full, Reader(units=UNITS))):
        assert len(json.dumps(dumped(card), ensure_ascii=False).encode("utf-16")) < MOST_BYTES
