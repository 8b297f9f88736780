"""All changes beside one another: who starts when, and what comes too close, however many units there are."""

from datetime import timedelta

from dialogs.initiative.collisions import collisions
from dialogs.initiative.portfolio import Touch, portfolio
from dialogs.people.model import Unit
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.initiative.kit import DAY, initiative

LATER = DAY + timedelta(days=10)
FAR = DAY + timedelta(days=200)
UNITS = (
    Unit(id="top", name="Top"),
    Unit(id="care", name="Care", parent="top"),
    Unit(id="hospital", name="Hospital", parent="top"),
    Unit(id="ward", name="Ward", parent="hospital"),
    *(Unit(id=f"w{n}", name=f"Room {n}", parent="ward") for n in range(3)),
    Unit(id="clinic", name="Clinic", parent="care"),
)
ROSTER = Roster(RosterRecords(units=UNITS))
JOURNAL = initiative("journal", {"1": DAY, "2": FAR}, {"w0": "1", "w1": "1", "w2": "2", "clinic": "2"})
PHONES = initiative("phones", {"1": LATER}, {"w0": "1", "gone": "1"})
BOTH = [PHONES, JOURNAL]


def test_parts_of_the_organisation_have_what_concerns_them_by_initiative() -> None:
    found = portfolio(BOTH, ROSTER, DAY)
    assert [(each.unit.id, each.touches) for each in found.parts] == [
        ("care", {"journal": Touch(units=1, first=FAR, last=FAR)}),
        (
            "hospital",
            {"phones": Touch(units=1, first=LATER, last=LATER), "journal": Touch(units=3, first=DAY, last=FAR)},
        ),
    ]


def test_below_a_part_are_those_just_below_it_and_single_units_are_known_as_such() -> None:
    found = portfolio(BOTH, ROSTER, DAY, ROSTER.units["hospital"])
    assert [(each.unit.id, each.single) for each in found.parts] == [("ward", False)]
    rooms = portfolio(BOTH, ROSTER, DAY, ROSTER.units["ward"])
    assert [(each.unit.id, each.single) for each in rooms.parts] == [("w0", True), ("w1", True), ("w2", True)]
    care = portfolio(BOTH, ROSTER, DAY, ROSTER.units["care"])
    assert [lane.initiative.id for lane in care.lanes] == ["journal"], "what does not concern them is not there"
    assert care.collisions == ()


def test_lanes_are_in_the_order_they_begin_with_the_starts_that_come_too_close() -> None:
    found = portfolio(BOTH, ROSTER, DAY)
    assert [
        (lane.initiative.id, [(each.wave.id, each.units, each.close) for each in lane.starts]) for lane in found.lanes
    ] == [("journal", [("1", 2, True), ("2", 2, False)]), ("phones", [("1", 1, True)])]
    assert (found.first, found.last) == (DAY, FAR)


def test_collisions_are_those_that_the_cards_tell() -> None:
    assert list(portfolio(BOTH, ROSTER, DAY).collisions) == collisions(BOTH)


def test_a_paused_wave_has_no_day() -> None:
    paused = initiative("journal", {"1": DAY}, {"w0": "1"}, paused=("1",))
    (part,) = portfolio([paused], ROSTER, DAY).parts
    assert part.touches == {"journal": Touch(units=1)}


def test_nothing_at_all_is_a_portfolio_of_nothing() -> None:
    found = portfolio([], ROSTER, DAY)
    assert (found.lanes, found.parts, found.collisions, found.first, found.last) == ((), (), (), DAY, DAY)


def test_ten_thousand_units_are_a_row_for_each_administration() -> None:
    areas = tuple(Unit(id=f"area{n}", name=f"Area {n}", parent="top") for n in range(20))
    many = tuple(Unit(id=f"m{n}", name=f"Unit {n}", parent=f"area{n % 20}") for n in range(10_000))
    roster = Roster(RosterRecords(units=(UNITS[0], *areas, *many)))
    first = initiative("first", {"1": DAY}, {each.id: "1" for each in many})
    second = initiative("second", {"1": LATER}, {each.id: "1" for each in many[::2]})
    found = portfolio([first, second], roster, DAY)
    assert len(found.parts) == 20
    assert sum(each.touches["first"].units for each in found.parts) == 10_000
    (collision,) = found.collisions
    assert len(collision.units) == 5_000
