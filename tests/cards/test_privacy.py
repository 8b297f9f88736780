"""What somebody is told of what is kept of them, in every language, as it is sent."""

from datetime import date
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from cards.privacy import KnownView, erase_card, erased_card, file_card, known_card
from content.language import Language
from content.loader import SHIPPED, load
from content.voice import Voice
from dialogs.privacy.inventory import Group
from tests.cards.looks import assert_usable, dumped

LIBRARY = load(SHIPPED).library
LEADER = KnownView(
    counts={group: number for number, group in enumerate(Group, 1)},
    days=dict.fromkeys(Group, 400),
    waiting=2,
    open_=1,
    needed_until=date(2026, 12, 21),
    backup_days=30,
)
GUEST = KnownView(counts={Group.CONTACT: 2, Group.TICKETS: 1}, days={Group.CONTACT: 180, Group.TICKETS: 90}, waiting=1)
CARDS: dict[str, Any] = {
    "known, a leader": lambda voice: known_card(voice, LEADER),
    "known, a guest": lambda voice: known_card(voice, GUEST),
    "to be erased, a leader": lambda voice: erase_card(voice, LEADER),
    "to be erased, a guest": lambda voice: erase_card(voice, GUEST),
    "erased": lambda voice: erased_card(voice, 12),
    "a file": lambda voice: file_card(voice, "https://startklar.example/my-data/x.json", 15),
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    card = dumped(CARDS[name](Voice(LIBRARY, language)))
    assert_usable(card, language)
    assert card == snapshot
