"""An initiative with its plan, for what is said when."""

from datetime import UTC, date, datetime

from content.library import Library, Material
from content.loader import SHIPPED, load
from content.model import Role
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.plan.model import Plan, PlanKind, Row, tidied

LIBRARY: Library = load(SHIPPED).library
# Goes to the units' managers two weeks before go-live, and says the day.
CHECKLIST: Material = LIBRARY.material["cutover-checklist"]
GO_LIVE = date(2026, 12, 14)
# Two weeks before.
DAY = date(2026, 11, 30)
NINE = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
UNITS = tuple(
    Unit(id=id_, name=id_.upper(), manager=boss, channel=f"19:{id_}")
    for id_, boss in (("a", "elin"), ("b", "elin"), ("c", "samir"))
)
PEOPLE = (
    Person(id="elin", name="Elin", units=("a",)),
    Person(id="samir", name="Samir", units=("c",)),
    Person(id="emily", name="Emily", grants=(Grant(role=Role.COMMUNICATOR),)),
    Person(id="sindre", name="Sindre", grants=(Grant(role=Role.PROJECT_LEADER),)),
)
ROSTER = Roster(RosterRecords(units=UNITS, people=PEOPLE))


def initiative(first: date = GO_LIVE, second: date = GO_LIVE, *, book: str = "vgr", paused: bool = False) -> Initiative:
    """Units a and c in wave 1, b in wave 2."""
    return Initiative(
        id="journal",
        playbooks=(book,),
        waves=(Wave(id="1", go_live=first), Wave(id="2", go_live=second, paused=paused)),
        units={"a": "1", "b": "2", "c": "1"},
        since=date(2026, 11, 2),
    )


def plan(*rows: dict[str, str]) -> Plan:
    """The communication plan, its rows counted from 1."""
    made: tuple[Row, ...] = tuple(tidied(str(number), row) for number, row in enumerate(rows, 1))
    return Plan(initiative="journal", kind=PlanKind.COMMUNICATION, rows=made, at=NINE)
