"""Every card in every language, as it is sent."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest
from microsoft_teams.cards import AdaptiveCard
from syrupy.assertion import SnapshotAssertion

from cards.answer import answer_card, no_answer_card, person_card, suggestion_card
from cards.checkin import blocker_card, form_card, summary_card
from cards.frame import MOST_ACTIONS
from cards.material import material_card
from cards.status import MOST_UNITS, status_card
from cards.welcome import help_card
from content.language import Language
from content.library import Article
from content.loader import SHIPPED, load
from content.voice import Voice
from dialogs.checkin.model import Answer, CheckIn, Form, Status
from dialogs.people.model import Unit

LIBRARY = load(SHIPPED).library
NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
UNITS = {id_: Unit(id=id_, name=name, manager="elin") for id_, name in (("a", "Mottagningen A"), ("b", "Avdelning B"))}
CRITERIA = tuple(LIBRARY.playbooks["vgr"].asked_in("weekly-readiness"))
BY_ID = {criterion.id: criterion for criterion in CRITERIA}
ANSWERS = (
    Answer(criterion="W-42", status=Status.RED, note="<b>för få</b> händer [x](https://e.org)"),
    Answer(criterion="W-15", status=Status.YELLOW, note="halva gruppen kvar"),
    Answer(criterion="W-43", status=Status.GREEN),
)
CHECKIN = CheckIn(initiative="journal", unit="a", period="2026-W47", answers=ANSWERS, by="elin", at=NOW)
ONE = Form(
    initiative="journal",
    units=("a",),
    period="2026-W47",
    criteria=CRITERIA,
    known={answer.criterion: answer for answer in ANSWERS},
    last_period="2026-W46",
)
SEVERAL = Form(initiative="journal", units=("a", "b"), period="2026-W47", criteria=CRITERIA)
ARTICLES = LIBRARY.articles

CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "answer": lambda v: answer_card(v, ARTICLES["why-change"], [ARTICLES["benefits"], ARTICLES["goals"]], "q1"),
    "suggestion": lambda v: suggestion_card(v, [ARTICLES["training"], ARTICLES["cost"]]),
    "no answer": lambda v: no_answer_card(v, "Startstödet"),
    "person": lambda v: person_card(v, None),
    "form": lambda v: form_card(v, ONE, UNITS),
    "form for several": lambda v: form_card(v, SEVERAL, UNITS),
    "blocker": lambda v: blocker_card(v, ONE, UNITS["a"], ANSWERS[:1], BY_ID),
    "summary": lambda v: summary_card(v, [CHECKIN], UNITS, BY_ID, {"elin": "Elin Ekmark"}),
    "status": lambda v: status_card(v, "2026-W47", list(UNITS.values()), {"a": CHECKIN}, {"elin": "Elin Ekmark"}),
    "material": lambda v: material_card(v, LIBRARY.material["equipment-list"], [UNITS["a"]], date(2027, 3, 1)),
    "help": lambda v: help_card(v, leads=True),
    "welcome": lambda v: help_card(v, leads=False, greeting=True),
}


def drawn(name: str, language: Language) -> dict[str, Any]:
    return CARDS[name](Voice(LIBRARY, language)).model_dump(by_alias=True, exclude_none=True)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


def walk(node: Any) -> list[dict[str, Any]]:
    if isinstance(node, dict):
        return [node, *(each for value in node.values() for each in walk(value))]
    return [each for value in node for each in walk(value)] if isinstance(node, list) else []


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    card = drawn(name, language)
    assert card["version"] == "1.5"
    assert card["lang"] == language
    assert len(card.get("actions", [])) <= MOST_ACTIONS
    for node in walk(card):
        kind = str(node.get("type", ""))
        if kind.startswith("Input."):
            assert node["label"]
        if kind == "TextBlock":
            assert node["wrap"] is True
            assert "{" not in node["text"], "a placeholder was left open"
        if kind == "Action.Execute":
            assert node["title"]
            assert node["fallback"]["type"] == "Action.Submit"
    assert len(str(card)) < 20_000


def test_a_colour_is_never_shown_without_its_word() -> None:
    shown = str(drawn("status", Language.SV)) + str(drawn("form", Language.SV)) + str(drawn("summary", Language.SV))
    for symbol, word in (("🟢", "Grönt"), ("🟡", "Gult"), ("🔴", "Rött")):
        assert f"{symbol} {word}" in shown


def test_a_status_of_three_thousand_units_fits_a_message() -> None:
    units = [Unit(id=str(n), name=f"Enhet {n}", manager="elin") for n in range(3000)]
    card = status_card(Voice(LIBRARY, Language.SV), "2026-W47", units, {}, {"elin": "Elin Ekmark"})
    dumped = card.model_dump(by_alias=True, exclude_none=True)
    assert len(dumped["body"]) <= MOST_UNITS + 6
    assert len(str(dumped).encode("utf-16")) < 80_000


def test_a_text_in_another_language_says_so() -> None:
    only_danish = Article("training", {Language.DA: ARTICLES["training"].texts[Language.DA]})
    card = answer_card(Voice(LIBRARY, Language.SV), only_danish, [], "q")
    assert "Den här texten finns bara på danska." in str(card.model_dump())
