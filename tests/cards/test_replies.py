"""Cards that are passed on or replied to, in every language, as they are sent."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest
from microsoft_teams.cards import AdaptiveCard
from syrupy.assertion import SnapshotAssertion

from cards import extension, ticket
from cards.material import material_card
from cards.reply import nobody_card
from content.language import Language
from content.loader import SHIPPED, load
from content.voice import Voice
from dialogs.broadcast.sharing import Place
from dialogs.people.model import Unit
from dialogs.ticket.flow import open_ticket
from dialogs.ticket.model import Context, Ticket
from tests.cards.looks import assert_usable, dumped, walk

LIBRARY = load(SHIPPED).library
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
WARD = Unit(id="ward", name="Avdelning A")
CHAT = "https://teams.microsoft.com/l/chat/0/0?users=28:app"
# What people write, with what a client could take for markup.
WRITTEN = "Listan saknar <b>skrivare</b> [x](https://e.org)"


def reply(question: str = "") -> Ticket:
    opened = open_ticket(
        "t",
        7,
        WRITTEN,
        language=Language.SV,
        asker="elin",
        unit="ward",
        initiative=None,
        topic=None,
        desk="professional",
        now=NOW,
        context=Context(article="Listan över utrustning är klar"),
        question=question,
    )
    return replace(opened, about="journal/equipment-list/1")


CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "article passed on": lambda v: extension.article_card(v, LIBRARY.articles["why-change"], CHAT),
    "material passed on": lambda v: extension.material_card(
        v, LIBRARY.material["my-role"], Place(unit=WARD, go_live=date(2027, 3, 1)), CHAT
    ),
    "material passed on without a unit": lambda v: extension.material_card(
        v, LIBRARY.material["when-it-happens"], Place(), CHAT
    ),
    "material with a reply": lambda v: material_card(
        v, LIBRARY.material["equipment-list"], [WARD], None, broadcast="journal/equipment-list/1"
    ),
    "nobody": lambda v: nobody_card(v, WRITTEN, "Startstödet"),
    "comment": lambda v: ticket.asker_card(v, reply(), None, NOW),
    "comment at the desk": lambda v: ticket.desk_card(v, reply(), WARD, {}, NOW),
    "question at the desk": lambda v: ticket.desk_card(v, reply("q1"), WARD, {}, NOW),
}


def drawn(name: str, language: Language) -> dict[str, Any]:
    return dumped(CARDS[name](Voice(LIBRARY, language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    card = drawn(name, language)
    assert_usable(card, language)
    pressed = [node for node in walk(card) if node.get("type") == "Action.Execute"]
    assert all(node["fallback"]["type"] == "Action.Submit" for node in pressed)


@pytest.mark.parametrize("language", Language)
def test_every_article_and_every_piece_of_material_fits_a_message_and_a_line(language: Language) -> None:
    voice, place = Voice(LIBRARY, language), Place(unit=WARD, go_live=date(2027, 3, 1))
    articles, pieces = LIBRARY.articles.values(), LIBRARY.material.values()
    cards = [
        *map(partial(extension.article_card, voice, chat=CHAT), articles),
        *(extension.material_card(voice, each, place, CHAT) for each in pieces),
    ]
    lines = [
        *map(partial(extension.article_line, voice), articles),
        *(extension.material_line(voice, each, place) for each in pieces),
    ]
    for card in cards:
        assert_usable(dumped(card), language)
        assert len(str(dumped(card)).encode("utf-16")) < 80_000
    assert not [line for line in lines if len(line) > extension.LONGEST_LINE + 20 or "*" in line or "{" in line]
