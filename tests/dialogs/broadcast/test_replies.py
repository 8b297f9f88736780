"""What a reply to something that was sent to many is, and when two are one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.loader import SHIPPED, load
from content.refusals import Refusal
from dialogs.broadcast.replies import Sort, is_kept, reply_id, sort_of

REFUSALS = load(SHIPPED).library.refusals


@pytest.mark.parametrize(
    "text",
    ["När får vi våra skärmar?", "hvornår får vi skærme", "kan vi bestille flere", "where do I log in", "Och sen? Ja"],
)
def test_what_ends_or_begins_like_a_question_is_one(text: str) -> None:
    assert sort_of(REFUSALS, text) is Sort.QUESTION


@pytest.mark.parametrize("text", ["Listan saknar skrivare.", "Vi er ikke klar", "This is too early for us", "👍", ""])
def test_what_neither_asks_nor_begins_so_is_something_to_know(text: str) -> None:
    assert sort_of(REFUSALS, text) is Sort.FEEDBACK


def test_what_might_be_about_a_patient_is_kept_for_nobody_and_thanks_only_when_sent_as_feedback() -> None:
    kept = {chosen: {each for each in Refusal if is_kept(each, chosen=chosen)} for chosen in (False, True)}
    assert kept[False] == {Refusal.FOREIGN, Refusal.ORDER, Refusal.PAY}
    never = {Refusal.EMPTY, Refusal.ATTACHMENT, Refusal.TOO_LONG, Refusal.IDENTITY_NUMBER, Refusal.MEDICAL}
    assert kept[True] == set(Refusal) - never


def test_a_reply_is_the_same_however_it_is_spaced_and_written_in_capitals() -> None:
    assert reply_id("b", "elin", "Skrivaren  saknas!") == reply_id("b", "elin", " skrivaren saknas")


@given(st.text(), st.text(), st.integers(0, 3))
def test_a_reply_is_known_by_an_id_that_a_button_can_carry(broadcast: str, text: str, turn: int) -> None:
    found = reply_id(broadcast, "elin", text, turn)
    assert len(found) == 16
    assert set(found) <= set("0123456789abcdef")
    assert found != reply_id(broadcast, "samir", text, turn)
    assert found != reply_id(broadcast, "elin", text, turn + 1)
    assert found != reply_id(broadcast + "x", "elin", text, turn)
