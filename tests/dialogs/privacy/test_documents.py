"""People are found in a record wherever they stand, and nothing else of it is touched."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dialogs.privacy.documents import GONE, gone_from, own_part, people_in, renamed, touched, was_at_home_in
from dialogs.privacy.inventory import KEPT
from dialogs.privacy.model import Stored

GATE: dict[str, Any] = {
    "initiative": "journal",
    "positions": [{"person": "elin", "reason": "elin tycker det", "at": "2026-11-16T08:00:00Z"}],
    "decisions": [
        {
            "by": "sindre",
            "at": "2026-11-17T08:00:00Z",
            "positions": [{"person": "elin", "reason": "", "at": "2026-11-10T08:00:00Z"}],
        }
    ],
}
DELIVERY = {
    "id": "digest/2026-W47/person:elin",
    "recipient": {"to": "person", "id": "elin"},
    "replaces": "b/person:elin",
    "thread": None,
    "key": "journal/elin",
    "state": "sent",
    "planned_for": "2026-12-01T08:00:00Z",
    "ended": "2026-11-16T08:00:00Z",
}


def record(kind: str, document: Mapping[str, object], key: str = "k") -> Stored:
    return Stored(kind=kind, key=key, document=document)


def test_everybody_in_a_record_is_found() -> None:
    assert people_in(KEPT["gates"], GATE) == {"elin", "sindre"}
    assert touched(KEPT["gates"], GATE) == datetime(2026, 11, 17, 8, tzinfo=UTC)


def test_a_name_is_changed_where_people_stand_and_not_in_what_they_wrote() -> None:
    found = renamed(KEPT["gates"], record("gates", GATE), lambda id_: "gone-1" if id_ == "elin" else id_)
    assert found.document is not None
    assert people_in(KEPT["gates"], found.document) == {"sindre"}
    assert found.document["positions"] == [{**GATE["positions"][0], "person": "gone-1"}]


def test_the_day_that_an_action_was_moved_to_is_nobody() -> None:
    steps = [
        {"by": "elin", "at": "2026-11-16T08:00:00Z", "to": "samir"},
        {"by": "elin", "at": "2026-11-17T08:00:00Z", "to": "2026-12-01"},
    ]
    action = {"owner": "samir", "steps": steps}
    assert people_in(KEPT["actions"], action) == {"elin", "samir"}
    found = renamed(KEPT["actions"], record("actions", action), lambda _: "gone-1")
    assert found.document is not None
    assert [each["to"] for each in found.document["steps"]] == ["gone-1", "2026-12-01"]
    own = own_part(KEPT["actions"], action, frozenset({"elin"}))
    assert [each["to"] for each in own["steps"]] == ["another person", "2026-12-01"]


def test_a_delivery_is_known_by_its_new_name_and_leads_to_those_of_the_same_person() -> None:
    found = renamed(
        KEPT["deliveries"], record("deliveries", DELIVERY, "digest/2026-W47/person:elin"), lambda _: "gone-1"
    )
    assert found.key == "digest/2026-W47/person:gone-1"
    assert found.document == {
        **DELIVERY,
        "id": found.key,
        "recipient": {"to": "person", "id": "gone-1"},
        "replaces": "b/person:gone-1",
    }
    # When it ended counts, however long after that it was planned for.
    assert touched(KEPT["deliveries"], DELIVERY) == datetime(2026, 11, 16, 8, tzinfo=UTC)


def test_a_channel_is_nobody() -> None:
    post = {**DELIVERY, "id": "b/channel:medicin", "recipient": {"to": "channel", "id": "medicin"}, "replaces": None}
    assert people_in(KEPT["deliveries"], post) == set()
    assert renamed(KEPT["deliveries"], record("deliveries", post), lambda _: "gone-1").document == post


def test_whoever_takes_a_record_along_gets_their_own_lines_and_no_other_name() -> None:
    decided = {
        "by": "sindre",
        "at": "2026-11-17T08:00:00Z",
        "positions": [
            {"person": "elin", "reason": "", "at": "2026-11-10T08:00:00Z"},
            {"person": "astrid", "reason": "Nej", "at": "2026-11-10T08:00:00Z"},
        ],
    }
    other = {"by": "sindre", "at": "2026-11-16T08:00:00Z", "positions": []}
    gate = {"positions": [{"person": "astrid", "reason": "Nej"}], "decisions": [decided, other]}
    assert own_part(KEPT["gates"], gate, frozenset({"elin"})) == {
        "positions": [],
        "decisions": [{**decided, "by": "another person", "positions": decided["positions"][:1]}],
    }
    report = {"by": "sindre", "told": ["elin", "astrid"], "sections": {"what": "Allt väl."}}
    assert own_part(KEPT["reports"], report, frozenset({"elin"}))["by"] == "another person"


def test_a_name_that_is_gone_says_where_its_owner_was_at_home() -> None:
    name = gone_from("1", ("medicin", "akuten"))
    assert was_at_home_in("akuten", name)
    assert not was_at_home_in("akut", name)
    assert not was_at_home_in("akuten", "elin@akuten")
    assert gone_from("1", ()) == "gone-1"


@given(st.text(min_size=1).filter(lambda id_: not id_.startswith(GONE)))
def test_whatever_an_id_looks_like_nothing_of_it_is_left(id_: str) -> None:
    action = {"owner": id_, "steps": [{"by": id_, "to": id_, "at": "2026-11-16T08:00:00Z"}], "state": "done"}
    found = renamed(KEPT["actions"], record("actions", action), lambda _: "gone-1")
    assert found.document == {
        "owner": "gone-1",
        "steps": [{"by": "gone-1", "to": "gone-1", "at": "2026-11-16T08:00:00Z"}],
        "state": "done",
    }
