"""An address is good for the one thing it was made for, until its end, and cannot be made by anybody else."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import LONGEST, Links

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
LINKS = Links(b"k" * 32)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


@given(TEXTS, TEXTS)
def test_what_was_signed_comes_back_for_its_purpose_and_for_no_other(purpose: str, value: str) -> None:
    token = LINKS.sign(purpose, value)
    assert LINKS.read(purpose, token, NOW) == value
    assert LINKS.read(f"{purpose}x", token, NOW) is None
    assert Links(b"l" * 32).read(purpose, token, NOW) is None


def test_it_holds_until_its_end_and_no_longer() -> None:
    token = LINKS.sign("export", "b-1", NOW + timedelta(hours=1))
    assert LINKS.read("export", token, NOW + timedelta(minutes=59)) == "b-1"
    assert LINKS.read("export", token, NOW + timedelta(hours=1)) is None


@pytest.mark.parametrize("token", ["", ".", "a.b", "åäö.x", "e30.e30", "x" * (LONGEST + 1), "=.=", "\ud800.x"])
def test_what_is_no_token_is_read_as_none(token: str) -> None:
    assert LINKS.read("calendar", token, NOW) is None


@given(st.integers(0, 62), st.sampled_from("ABCab019-_"))
def test_a_token_with_another_letter_is_none(place: int, letter: str) -> None:
    token = LINKS.sign("calendar", "elin")
    changed = token[:place] + letter + token[place + 1 :]
    assert LINKS.read("calendar", changed, NOW) == ("elin" if changed == token else None)


def test_an_address_begins_where_the_bot_is_reached() -> None:
    assert Links(b"k", "https://bot.example").address("/x") == "https://bot.example/x"
