"""Each leader of somebody it did not reach hears of it once."""

from datetime import UTC, datetime

from content.settings import Consideration
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.ledger import line_of
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.broadcast.offline import missed_by_unit, to_leaders
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.broadcast.test_ledger import row

# A Monday at eleven in the evening in Stockholm.
NIGHT = datetime(2026, 11, 16, 22, 0, tzinfo=UTC)
INITIATIVE = Initiative(id="journal", playbooks=("vgr",), waves=(), units={})
BROADCAST = Broadcast(id="b", initiative="journal", author="emily", created=NIGHT, stage=Stage.SENT)
UNITS = (Unit(id="a", name="A", manager="elin"), Unit(id="b", name="B", manager="elin"), Unit(id="c", name="C"))
ROSTER = Roster(RosterRecords(units=UNITS, people=(Person(id="elin", name="Elin", units=("a",)),)))


def told(*people: tuple[str, tuple[str, ...], Cause]) -> list[str]:
    lines = [
        line_of(BROADCAST, row(id_, DeliveryState.UNREACHABLE, cause=cause, units=units))
        for id_, units, cause in people
    ]
    rows = list(to_leaders(BROADCAST, missed_by_unit(lines), ROSTER, INITIATIVE, Consideration(), NIGHT))
    assert all(each.planned_for == datetime(2026, 11, 17, 6, 0, tzinfo=UTC) for each in rows)
    return [each.recipient.id for each in rows]


def test_a_leader_of_several_units_gets_one_card_in_the_morning() -> None:
    assert told(("p", ("a",), Cause.BLOCKED), ("q", ("b", "a"), Cause.NOT_INSTALLED)) == ["elin"]


def test_who_muted_it_or_has_left_is_nobodys_to_tell() -> None:
    assert told(("p", ("a",), Cause.MUTED), ("q", ("a",), Cause.GONE)) == []


def test_nobody_is_told_that_they_themselves_were_not_reached() -> None:
    assert told(("elin", ("a",), Cause.BLOCKED)) == []


def test_a_unit_without_a_leader_has_nobody_to_tell() -> None:
    assert told(("p", ("c",), Cause.BLOCKED)) == []
