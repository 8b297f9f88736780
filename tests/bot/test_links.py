"""An address is good for the one thing it was made for, until its end, and cannot be made by anybody else."""

import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.links import ENTITY, LONGEST, LONGEST_DEEP_LINK, Links

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
LINKS = Links(b"k" * 32)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)


def test_a_place_on_the_board_opens_in_its_tab_in_teams() -> None:
    links = Links(b"k" * 32, "https://startklar.example.org", "app", "tenant")
    address = urlsplit(links.board("unit", at="contacts", initiative="journal", unit="åäö & co"))
    assert f"{address.scheme}://{address.netloc}{address.path}" == f"https://teams.microsoft.com/l/entity/app/{ENTITY}"
    asked = parse_qs(address.query, strict_parsing=True)
    assert asked["tenantId"] == ["tenant"]
    place = json.loads(asked["context"][0])["subEntityId"]
    query, _, part = place.partition("#")
    assert parse_qs(query) == {"view": ["unit"], "initiative": ["journal"], "unit": ["åäö & co"]}
    assert part == "contacts"


def test_without_teams_it_opens_in_a_browser_and_without_an_address_nowhere() -> None:
    assert Links(b"k", "http://127.0.0.1:1").board("open", initiative="a") == (
        "http://127.0.0.1:1/board?view=open&initiative=a"
    )
    assert Links(b"k").board("open") == ""
    assert Links(b"k", "http://127.0.0.1:1", "app", "tenant").board("open") == "", "Teams shows no tab from there"


def test_a_link_is_never_longer_than_teams_takes_apart() -> None:
    links = Links(b"k", "https://startklar.example.org", "app", "tenant")
    assert links.board("unit", unit="å" * 400) == "https://teams.microsoft.com/l/entity/app/board?tenantId=tenant"
    assert len(links.board("unit", unit="u" * 400)) <= LONGEST_DEEP_LINK


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
