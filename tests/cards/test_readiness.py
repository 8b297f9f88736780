"""Gates, actions and risks in every language, as they are sent, and however much there is of them."""

import json
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion

from cards import action, gate
from cards.action import Listed
from cards.gate import GateView
from cards.gate.decide import MOST_UNITS
from content.language import Language
from content.playbook import Effect
from content.voice import Voice
from dialogs.action import flow
from dialogs.action.model import ActionKind
from dialogs.gate.flow import LONGEST_TEXT, Given, Lacking, scheduled
from dialogs.gate.model import Decision, Position, Stance
from dialogs.initiative.model import Wave
from tests.cards.looks import assert_usable, dumped, size, walk
from tests.cards.readiness_cards import (
    AGAINST,
    AT,
    BLANK,
    CARDS,
    JOURNAL,
    LIBRARY,
    OVER,
    TODAY,
    UNITS,
    VERY_LATE,
    WROTE,
    many_readings,
    view,
)


def drawn(name: str, language: Language) -> dict[str, Any]:
    return dumped(CARDS[name](Voice(LIBRARY, language)))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_looks_as_it_did(name: str, language: Language, snapshot: SnapshotAssertion) -> None:
    assert drawn(name, language) == snapshot


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("name", CARDS)
def test_a_card_is_usable_by_phone_keyboard_and_screen_reader(name: str, language: Language) -> None:
    assert_usable(drawn(name, language), language)


@pytest.mark.parametrize("name", CARDS)
def test_what_people_wrote_is_shown_as_written_and_never_read_as_markup(name: str) -> None:
    shown = [node["text"] for node in walk(drawn(name, Language.SV)) if node.get("type") == "TextBlock"]
    assert not [text for text in shown if "<b>" in text or "](" in text or "*leverans*" in text]


# However much there is of it.

SENTENCE = "Vi är inte övertygade om att nätet håller på Östra, och ingen har övat där än. "
LONG = (SENTENCE * 50)[:LONGEST_TEXT]
WIRE = 28 * 1024
BOARD = {f"p{n}": f"Åsa-Märta Överström {n}" for n in range(40)}


def crowded(v: Voice) -> GateView:
    """Two hundred readings of three thousand units, forty who stand somewhere at length, decided again and again."""
    state, about = BLANK, tuple(str(n) for n in range(3_000))
    for _ in range(30):
        for id_ in BOARD:
            state = state.with_position(Position(person=id_, stance=Stance.AGAINST, reason=LONG, at=AT))
        everything = tuple(str(n) for n in range(200))
        state = state.with_decision(
            replace(OVER, reason=LONG, over=everything, units=about[:1_500], waiting=about[1_500:])
        )
    for id_ in BOARD:
        state = state.with_position(Position(person=id_, stance=Stance.FOR, reason=LONG, at=AT))
    found = replace(many_readings(v, 200), gate=state, names=BOARD, mandated=tuple(BOARD), reader="p0")
    later = tuple(each.criterion for each in found.evidence.readings)
    wave = replace(found.initiative, units=dict.fromkeys(about, "1"))
    return replace(found, evidence=replace(found.evidence, later=later), initiative=wave, own=about, waited=400)


@pytest.mark.parametrize("language", Language)
def test_the_largest_gate_fits_a_message(language: Language) -> None:
    v = Voice(LIBRARY, language)
    largest = crowded(v)
    units = [str(n) for n in range(3_000)]
    filled = Given(outcome="go", reason=LONG, units=tuple(units))
    assert size(gate.gate_card(v, largest, LONG)) < WIRE
    assert size(gate.told_card(v, largest)) < WIRE
    assert size(gate.decide_card(v, largest, units, filled, list(Lacking))) < WIRE
    assert size(gate.decide_card(v, largest, units[:MOST_UNITS], filled, list(Lacking))) < WIRE


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("book", LIBRARY.playbooks)
def test_every_gate_of_every_method_fits_a_message_with_all_that_can_be_typed(language: Language, book: str) -> None:
    v = Voice(LIBRARY, language)
    of = replace(JOURNAL, playbooks=(book,))
    for each in scheduled(of, LIBRARY.playbooks):
        fields = {field.id: LONG for field in each.point.fields}
        largest = replace(view(), scheduled=each, gate=each.gate("journal"))
        card = gate.decide_card(v, largest, ["a", "b"], Given(outcome="", reason=LONG, fields=fields), list(Lacking))
        assert size(card) < WIRE
        assert len([node for node in walk(dumped(card)) if str(node.get("type", "")).startswith("Input.")]) <= 12


@pytest.mark.parametrize("language", Language)
def test_a_register_of_sixty_waves_fits_a_message(language: Language) -> None:
    v = Voice(LIBRARY, language)
    waves = tuple(Wave(id=f"våg {n}", go_live=date(2026, 11, 1) + timedelta(days=7 * n)) for n in range(60))
    of = replace(JOURNAL, waves=waves, playbooks=("vgr", "ffb"))
    every = [*scheduled(of, LIBRARY.playbooks)]
    go = Decision(outcome="go", effect=Effect.GO, by="astrid", at=AT)
    done = {each.gate("journal").id: each.gate("journal").with_decision(go) for each in every[::3]}
    assert size(gate.gates_card(v, of, every, done, TODAY)) < WIRE


@pytest.mark.parametrize("language", Language)
def test_the_largest_lists_and_stories_of_actions_fit_a_message(language: Language) -> None:
    v = Voice(LIBRARY, language)
    long = flow.raise_action("x" * 80, ActionKind.ACTION, "journal", "a", LONG, "p0", TODAY, "p1", AT)
    for n in range(60):
        long = flow.say(long, f"p{n % 40}", AT, LONG)
    many = [Listed(action=replace(long, owner=f"p{n % 2}"), waited=VERY_LATE) for n in range(3_000)]
    places = {f"journal/{n}": f"Vårdavdelning {n} vid Östra sjukhuset" for n in range(3_000)}
    assert size(action.actions_card(v, many, "p0", UNITS, BOARD, may_raise=True)) < WIRE
    assert size(action.action_card(v, many[0], UNITS, BOARD, BOARD, may_act=True)) < WIRE
    assert size(action.risk_card(v, places, TODAY)) < WIRE


def test_of_many_units_none_can_be_left_out_by_being_off_the_list() -> None:
    v = Voice(LIBRARY, Language.EN)
    card = dumped(gate.decide_card(v, crowded(v), [str(n) for n in range(MOST_UNITS + 1)]))
    ids = {node["id"]: node for node in walk(card) if str(node.get("type", "")).startswith("Input.")}
    assert gate.UNITS not in ids
    assert "go-for-some" not in {each["value"] for each in ids[gate.OUTCOME]["choices"]}


def test_dissent_is_shown_beside_a_decision_that_went_the_other_way() -> None:
    said = str(drawn("told", Language.EN))
    assert "Emily Ward: 👎 against going ahead" in said
    assert WROTE in said


def test_of_more_positions_than_fit_dissent_is_not_left_out() -> None:
    state = BLANK.with_position(AGAINST)
    for id_ in BOARD:
        state = state.with_position(Position(person=id_, stance=Stance.FOR, reason="", at=AT))
    said = json.dumps(dumped(gate.gate_card(Voice(LIBRARY, Language.EN), view(state))), ensure_ascii=False)
    assert "Emily Ward: 👎 against going ahead" in said
    assert "+ 33" in said
