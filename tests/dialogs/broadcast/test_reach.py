"""Everybody a message is meant for has one row: in their language, at their hour, or with why they do not get it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.model import Destination, MaterialKind, Role
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.copies import erratum
from dialogs.broadcast.digest import DIGEST
from dialogs.broadcast.model import STANDINGS, Cause, Delivery, DeliveryState, Priority
from dialogs.broadcast.reach import FOR_LEADERS
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster
from tests.dialogs.broadcast.broadcast_kit import EVERYBODY, JOURNAL, NOW, draft, roster, rows, said, world

OUTAGE = MaterialKind.OUTAGE
PLANNED, HELD, UNREACHABLE = DeliveryState.PLANNED, DeliveryState.HELD, DeliveryState.UNREACHABLE


audiences = st.builds(
    Audience,
    roles=st.frozensets(st.sampled_from([Role.MANAGER, Role.STAFF, Role.SUPER_USER])),
    units=st.frozensets(st.sampled_from(["house", "a", "b", "c"])),
    waves=st.frozensets(st.sampled_from("12")),
    languages=st.frozensets(st.sampled_from(Language)),
)


@given(audiences, st.sampled_from(Destination), st.integers(0, 3))
def test_nobody_is_met_twice_however_they_are_addressed(audience: Audience, to: Destination, first: int) -> None:
    found = rows(draft(audience=audience, to=to, leaders_first=first))
    people = {each.recipient.id for each in found.values() if each.recipient.to is Destination.PERSON}
    assert people <= EVERYBODY


def test_a_person_of_two_units_has_one_row_that_names_both() -> None:
    found = rows(draft())
    assert found.keys() == EVERYBODY
    assert found["nils"].units == ("a", "b")
    assert found["mette"].units == ("a", "c")


def test_each_is_written_to_in_the_language_they_write_else_their_own_else_their_units() -> None:
    broadcast = draft(content=said(*Language))
    found = rows(broadcast, world(languages={"elin": Language.NB}))
    spoken = {id_: each.language for id_, each in found.items()}
    assert spoken == {
        "elin": Language.NB,
        "mette": Language.SV,
        "nils": Language.SV,
        "olga": Language.EN,
        "per": Language.DA,
    }


def test_only_who_speaks_a_named_language_is_meant() -> None:
    found = rows(draft(audience=Audience(languages=frozenset({Language.EN, Language.DA}))))
    assert found.keys() == {"olga", "per"}


@pytest.mark.parametrize("kind", [None, OUTAGE])
def test_who_cannot_be_reached_has_a_row_that_says_why(kind: MaterialKind | None) -> None:
    contacts: dict[str, Any] = {
        "standings": {"elin": Cause.BLOCKED},
        "wishes": {"nils": Wish(person="nils", muted=frozenset({"journal"}))},
    }
    found = rows(draft(kind=kind), world(**contacts))
    causes = {id_: each.cause for id_, each in found.items() if each.cause}
    muted = {} if kind else {"nils": Cause.MUTED}
    assert causes == {"elin": Cause.BLOCKED, "per": Cause.NO_ADDRESS} | muted
    assert {each.state for each in found.values() if each.cause} == {UNREACHABLE}


@pytest.mark.parametrize(("kind", "state"), [(None, HELD), (MaterialKind.STATUS, HELD), (OUTAGE, PLANNED)])
def test_who_asked_for_a_digest_or_had_enough_is_spared_but_never_an_outage(
    kind: MaterialKind | None, state: DeliveryState
) -> None:
    contacts: dict[str, Any] = {
        "wishes": {"elin": Wish(person="elin", digest=True)},
        "received": {"nils": 3, "olga": 2},
    }
    found = rows(draft(kind=kind), world(**contacts))
    assert (found["elin"].state, found["nils"].state, found["olga"].state) == (state, state, PLANNED)


def test_an_outage_goes_out_at_night_and_before_everything_else() -> None:
    night = datetime(2026, 11, 16, 2, 0, tzinfo=UTC)
    usual, urgent = rows(draft(), world(now=night)), rows(draft(kind=OUTAGE), world(now=night))
    assert {each.planned_for for each in urgent.values()} == {night}
    assert {each.priority for each in urgent.values()} == {Priority.URGENT}
    assert min(each.planned_for for each in usual.values()) == datetime(2026, 11, 16, 6, 0, tzinfo=UTC)


def test_leaders_have_it_so_many_working_days_before_the_others() -> None:
    at = NOW + timedelta(days=7)
    found = rows(draft(at=at, leaders_first=2))
    assert [id_ for id_, each in found.items() if each.key == FOR_LEADERS] == ["elin", "mette"]
    assert {found[each].planned_for for each in ("elin", "mette")} == {datetime(2026, 11, 19, 9, 0, tzinfo=UTC)}
    assert {found[each].planned_for for each in ("nils", "olga", "per")} == {at}


def test_without_a_time_leaders_have_it_now_and_the_others_so_many_working_days_later() -> None:
    found = rows(draft(leaders_first=2))
    assert {found[each].planned_for for each in ("elin", "mette")} == {NOW}
    assert {found[each].planned_for for each in ("nils", "olga")} == {NOW + timedelta(days=2)}
    outage = rows(draft(leaders_first=2, kind=OUTAGE))
    assert {each.planned_for for each in outage.values()} == {NOW}


def test_units_that_share_a_channel_get_one_post_and_one_without_has_a_row_that_says_so() -> None:
    found = rows(draft(to=Destination.CHANNEL))
    assert {id_: each.units for id_, each in found.items()} == {"a": ("a", "b"), "c": ("c",)}
    assert {id_: each.cause for id_, each in found.items()} == {"a": None, "c": Cause.NO_ADDRESS}


@pytest.mark.parametrize(("to", "first"), [(Destination.PERSON, 0), (Destination.CHANNEL, 0), (Destination.CHANNEL, 1)])
def test_whoever_works_outside_has_a_row_of_their_own_that_says_so(to: Destination, first: int) -> None:
    town = Unit(id="town", name="Town", manager="elin", external=True)
    ulla = Person(id="ulla", name="Ulla", units=("town",), contact="ulla@town.example")
    records = roster(ulla=ulla).records
    going = replace(JOURNAL, units={**JOURNAL.units, "town": "1"})
    outside = Roster(replace(records, units=(*records.units, town), initiatives=(going,)))
    found = rows(draft(to=to, leaders_first=first), replace(world(), roster=outside, initiative=going))
    assert (found["ulla"].state, found["ulla"].cause) == (UNREACHABLE, Cause.OUTSIDE)
    assert "town" not in found
    assert found["elin"].cause is None


def test_with_leaders_first_a_channel_s_leaders_have_it_in_their_own_chat() -> None:
    found = rows(draft(to=Destination.CHANNEL, leaders_first=1, at=NOW + timedelta(days=7)))
    people = {id_: each.key for id_, each in found.items() if each.recipient.to is Destination.PERSON}
    assert people == {"elin": FOR_LEADERS, "mette": FOR_LEADERS}


def an_erratum(earlier: dict[str, Delivery], **world_: Any) -> dict[str, Delivery]:
    broadcast = erratum(draft(), "e", "emily", said(Language.SV, Language.EN), NOW)
    return dict(rows(broadcast, world(corrected=tuple(earlier.values()), **world_)))


def with_state(state: DeliveryState, key: str = "") -> dict[str, Delivery]:
    return {id_: replace(each, state=state, key=key, cause=None) for id_, each in rows(draft()).items()}


@given(st.fixed_dictionaries(dict.fromkeys(sorted(EVERYBODY), st.sampled_from(DeliveryState))))
def test_an_erratum_goes_to_exactly_those_who_got_it_or_may_have(states: dict[str, DeliveryState]) -> None:
    earlier = {id_: replace(each, state=states[id_], cause=None) for id_, each in rows(draft()).items()}
    got = {id_ for id_, state in states.items() if state in (DeliveryState.SENT, DeliveryState.UNKNOWN)}
    assert an_erratum(earlier).keys() == got


def test_who_got_it_in_a_digest_gets_its_erratum_and_who_still_waits_for_one_does_not() -> None:
    assert an_erratum(with_state(HELD, key=f"{DIGEST}/2026-W47/person:x")).keys() == EVERYBODY
    assert an_erratum(with_state(HELD)) == {}


def test_an_erratum_reaches_those_who_muted_it_since_or_had_enough_in_the_language_of_the_error() -> None:
    wishes = {"elin": Wish(person="elin", muted=frozenset({"journal"}), digest=True)}
    earlier = with_state(DeliveryState.SENT)
    earlier["elin"] = replace(earlier["elin"], language=Language.EN)
    found = an_erratum(earlier, wishes=wishes, received={"nils": 9}, languages={"elin": Language.SV})
    assert {each.state for each in found.values()} == {PLANNED}
    assert found["elin"].language is Language.EN


def test_an_erratum_finds_people_whose_unit_has_come_to_an_end_and_says_who_has_left() -> None:
    earlier = {id_: replace(each, units=("closed",)) for id_, each in with_state(DeliveryState.SENT).items()}
    found = an_erratum(earlier, of=roster(olga=None), standings={"elin": Cause.BLOCKED})
    assert found.keys() == EVERYBODY
    assert {id_: each.cause for id_, each in found.items() if each.cause} == {
        "elin": Cause.BLOCKED,
        "olga": Cause.GONE,
    }
    assert found["nils"].units == ("a", "b")


def test_an_erratum_of_an_outage_waits_for_the_morning_no_more_than_the_error_did() -> None:
    broadcast = erratum(draft(kind=OUTAGE), "e", "emily", said(), NOW)
    assert broadcast.urgent
    assert not erratum(draft(), "e", "emily", said(), NOW).urgent


@given(st.sampled_from(sorted(STANDINGS)), st.booleans())
def test_nothing_is_planned_for_somebody_whom_teams_refuses(cause: Cause, urgent: bool) -> None:
    found = rows(draft(kind=OUTAGE if urgent else None), world(standings=dict.fromkeys(EVERYBODY, cause)))
    assert {each.cause for each in found.values()} == {cause}


def test_somebody_of_no_unit_any_more_still_gets_an_erratum() -> None:
    nils = Person(id="nils", name="Nils", aad_id="3")
    earlier = {"nils": replace(with_state(DeliveryState.SENT)["nils"], units=("closed",))}
    found = an_erratum(earlier, of=roster(nils=nils))
    assert (found["nils"].units, found["nils"].planned_for, found["nils"].state) == ((), NOW, PLANNED)
