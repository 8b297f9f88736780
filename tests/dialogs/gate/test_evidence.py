"""A gate reads each of its criteria for everything it is about, and says how it stands and since when."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.checkin.model import WHOLE, CheckIn, Status
from dialogs.gate.evidence import Evidence, abouts, evidence, units_of
from dialogs.people.model import Unit
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour
from tests.dialogs.gate.kit import (
    AT,
    OVER_RED,
    RECORDS,
    ROSTER,
    START,
    TODAY,
    WIDE,
    checkin,
    criterion,
    gate,
    initiative,
    playbook,
    reading,
)

G, Y, R, N = Status.GREEN, Status.YELLOW, Status.RED, Status.NOT_APPLICABLE
BOOK = playbook(
    START,
    WIDE,
    criteria=[
        criterion("a", hard=True),
        criterion("b", "administration"),
        criterion("c", "initiative"),
        criterion("elsewhere", gates=["wide"]),
    ],
)
WARDS = [ROSTER.units[id_] for id_ in ("ward", "clinic", "lab")]
TWO = WARDS[:2]


def read(
    latest: Sequence[CheckIn], units: Sequence[Unit] = WARDS, today: date = TODAY, begun: Collection[str] = ("any",)
) -> Evidence:
    reader, said = Reader(initiative(), {"method": BOOK}), {each.unit: each for each in latest}
    return evidence(START, BOOK, reader, units, ROSTER, said, lambda _: today, lambda each: each.phase in begun)


def of_a(said: Mapping[str, Status], units: Sequence[Unit] = TWO) -> tuple[object, ...]:
    found = read([checkin(unit, {"a": status}) for unit, status in said.items()], units).readings[0]
    return found.colour, found.red, found.yellow, found.unknown


# What it is about.


def test_a_gate_of_a_wave_is_about_its_units_and_one_of_the_whole_about_all_that_are_known() -> None:
    before = initiative(units={"ward": "1", "bus": "2", "merged": "1"})
    assert [each.id for each in units_of(gate(START), before, ROSTER)] == ["ward"]
    assert [each.id for each in units_of(gate(WIDE), before, ROSTER)] == ["ward", "bus"]


def test_it_reads_what_its_criteria_are_answered_for_once_each() -> None:
    assert abouts(START, BOOK, WARDS, ROSTER) == [WHOLE, "ward", "clinic", "lab", "hospital"]
    only_whole = playbook(START, criteria=[criterion("c", "initiative")])
    assert abouts(START, only_whole, WARDS, ROSTER) == [WHOLE]


def test_it_reads_its_own_criteria_and_no_others() -> None:
    assert [each.criterion.id for each in read([]).readings] == ["a", "b", "c"]


# How it stands.


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"ward": G, "clinic": G}, (Colour.GREEN, (), (), ())),
        ({"ward": G, "clinic": Y}, (Colour.YELLOW, (), ("clinic",), ())),
        ({"ward": Y, "clinic": R}, (Colour.RED, ("clinic",), ("ward",), ())),
        ({"ward": R}, (Colour.RED, ("ward",), (), ("clinic",))),
        ({"ward": G}, (Colour.SILENT, (), (), ("clinic",))),
        ({}, (Colour.SILENT, (), (), ("ward", "clinic"))),
        ({"ward": N, "clinic": G}, (Colour.GREEN, (), (), ())),
        ({"ward": N, "clinic": N}, (None, (), (), ())),
    ],
)
def test_a_criterion_is_as_good_as_where_it_is_worst(said: Mapping[str, Status], found: tuple[object, ...]) -> None:
    assert of_a(said) == found


def test_an_old_answer_is_stale_and_says_how_old_it_is() -> None:
    old = checkin("ward", {"a": R}, AT - timedelta(days=15))
    found = read([old, checkin("clinic", {"a": G})], TWO).readings[0]
    assert (found.colour, found.unknown, found.oldest) == (Colour.STALE, ("ward",), date(2026, 11, 1))


def test_an_answer_is_read_for_the_part_of_the_organisation_and_for_the_whole() -> None:
    found = read([checkin("hospital", {"b": G}), checkin(WHOLE, {"c": R})])
    assert [(each.colour, each.red, each.total) for each in found.readings] == [
        (Colour.SILENT, (), 3),
        (Colour.GREEN, (), 1),
        (Colour.RED, (WHOLE,), 1),
    ]


def test_a_gate_of_no_units_is_held_back_by_none() -> None:
    assert read([checkin(WHOLE, {"c": G})], []).unmet == []


def test_every_criterion_is_met_or_not_or_unknown_and_hard_ones_come_first() -> None:
    soft = reading("d", Colour.RED)
    found = Evidence(readings=(soft, *OVER_RED.readings, reading("e", None)))
    names = [[each.criterion.id for each in part] for part in (found.met, found.unmet, found.unknown)]
    assert names == [["a", "e"], ["b", "d"], ["c"]]
    assert found.red_and_hard() == ["b"]


# What nobody has been asked yet.


def test_what_nobody_can_have_been_asked_is_left_for_later_and_counted_nowhere() -> None:
    found = read([], begun=())
    assert ([each.id for each in found.later], found.readings) == (["a", "b", "c"], ())


@pytest.mark.parametrize("status", Status)
def test_what_somebody_has_answered_all_the_same_is_read(status: Status) -> None:
    found = read([checkin("ward", {"a": status})], begun=())
    assert [each.criterion.id for each in found.readings] == ["a"]
    assert [each.id for each in found.later] == ["b", "c"]


def test_what_was_answered_early_and_is_red_and_hard_stands_in_the_way() -> None:
    assert read([checkin("ward", {"a": R})], begun=()).red_and_hard() == ["a"]


# Whatever was said.


@given(
    st.dictionaries(st.sampled_from(["ward", "clinic", "lab"]), st.sampled_from(Status)),
    st.permutations(WARDS),
    st.randoms(use_true_random=False),
)
def test_in_whichever_order_units_and_answers_come_the_same_is_met(
    said: dict[str, Status], units: list[Unit], shuffler: object
) -> None:
    latest = [checkin(unit, {"a": status}) for unit, status in said.items()]
    mixed = list(latest)
    shuffler.shuffle(mixed)  # type: ignore[attr-defined]
    once, again = read(latest), read(mixed, units)
    assert [each.colour for each in again.readings] == [each.colour for each in once.readings]
    assert [({*each.red}, {*each.yellow}) for each in again.readings] == [
        ({*each.red}, {*each.yellow}) for each in once.readings
    ]
    assert (again.red_and_hard(), len(again.met), len(again.unmet), len(again.unknown)) == (
        once.red_and_hard(),
        len(once.met),
        len(once.unmet),
        len(once.unknown),
    )


def test_the_roster_may_have_lost_a_unit_in_the_meantime() -> None:
    without = replace(RECORDS, units=tuple(each for each in RECORDS.units if each.id != "lab"))
    assert "lab" not in {each.id for each in units_of(gate(), initiative(), type(ROSTER)(without))}
