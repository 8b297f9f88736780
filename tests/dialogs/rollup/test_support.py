"""Units have super-users of both kinds, of one, of none, or of a kind nobody said."""

from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.support import Helped, Kind, Support, helped, support

T, P = Kind.TECHNICAL, Kind.PROFESSIONAL
UNITS = (
    Unit(id="both", name="Both", technical_super_users=("a",), professional_super_users=("a",)),
    Unit(id="system", name="System", technical_super_users=("a",), super_users=("b",)),
    Unit(id="ways", name="Ways", professional_super_users=("b",), technical_super_users=("left",)),
    Unit(id="unsaid", name="Unsaid", super_users=("a", "b")),
    Unit(id="none", name="None", super_users=("left",)),
)
ROSTER = Roster(RosterRecords(units=UNITS, people=(Person(id="a", name="A"), Person(id="b", name="B"))))
EVERY = {unit.id for unit in UNITS}


def test_a_unit_lacks_the_kinds_it_has_nobody_of_unless_no_kind_was_ever_said() -> None:
    found = {unit.id: helped(unit, ROSTER) for unit in UNITS}
    assert found == {
        "both": Helped(kinds=frozenset({T, P})),
        "system": Helped(kinds=frozenset({T})),
        "ways": Helped(kinds=frozenset({P})),
        "unsaid": Helped(kinds=frozenset(), unsaid=True),
        "none": Helped(kinds=frozenset()),
    }
    assert {id_: each.lacking for id_, each in found.items()} == {
        "both": (),
        "system": (P,),
        "ways": (T,),
        "unsaid": (),
        "none": (T, P),
    }


def test_units_are_counted_by_kind_those_of_no_said_kind_apart() -> None:
    assert support(UNITS, ROSTER, EVERY) == Support(
        units=5, technical=2, professional=2, unsaid=1, lacking=((T, ("ways", "none")), (P, ("system", "none")))
    )


def test_only_units_the_reader_may_see_are_named_as_lacking() -> None:
    found = support(UNITS, ROSTER, {"system"})
    assert found == Support(units=5, technical=2, professional=2, unsaid=1, lacking=((P, ("system",)),))


def test_of_fewer_than_five_units_nothing_is_added_up_for_whoever_may_not_see_them_all() -> None:
    few = UNITS[:4]
    assert support(few, ROSTER, {"both", "system", "ways"}) is None
    assert support(few, ROSTER, EVERY) == Support(
        units=4, technical=2, professional=2, unsaid=1, lacking=((T, ("ways",)), (P, ("system",)))
    )
