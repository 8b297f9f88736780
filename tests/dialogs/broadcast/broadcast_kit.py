"""A small organisation in two countries, and what is sent in it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from content.language import Language
from content.model import Role
from content.settings import Consideration
from dialogs.broadcast.broadcast import Broadcast, Content, Words
from dialogs.broadcast.contacts import Contacts
from dialogs.broadcast.flow import create
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.reach import World, addressed
from dialogs.broadcast.trial import DryRun, dry_run
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords

# A Monday at ten in Stockholm.
NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
UNITS = (
    Unit(id="house", name="Huset"),
    Unit(id="a", name="A", parent="house", manager="elin", channel="19:shared"),
    Unit(id="b", name="B", parent="house", manager="elin", channel="19:shared", language=Language.DA),
    Unit(id="c", name="C", parent="house", manager="mette", language=Language.DA, time_zone="Europe/Copenhagen"),
    Unit(id="away", name="Elsewhere", manager="samir"),
)
PEOPLE = (
    Person(id="elin", name="Elin", units=("a",), aad_id="1"),
    Person(id="mette", name="Mette", units=("c", "a"), aad_id="2"),
    Person(id="nils", name="Nils", units=("a", "b"), aad_id="3"),
    Person(id="olga", name="Olga", units=("b",), aad_id="4", language=Language.EN),
    Person(id="per", name="Per", units=("c",)),
    Person(id="samir", name="Samir", units=("away",), aad_id="5"),
    Person(id="emily", name="Emily", units=("away",), grants=(Grant(role=Role.COMMUNICATOR),)),
    Person(id="sindre", name="Sindre", units=("away",), grants=(Grant(role=Role.PROJECT_LEADER),)),
    Person(id="lisa", name="Lisa", units=("away",), grants=(Grant(role=Role.COMMUNICATOR, unit="a"),)),
)
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=date(2026, 12, 14)), Wave(id="2", go_live=date(2027, 2, 1))),
    units={"a": "1", "b": "1", "c": "2"},
    since=date(2026, 11, 2),
)
EVERYBODY = {"elin", "mette", "nils", "olga", "per"}


def roster(**people: Person | None) -> Roster:
    """The organisation, with some people changed or gone."""
    known = {each.id: each for each in PEOPLE} | people
    return Roster(RosterRecords(units=UNITS, people=tuple(filter(None, known.values())), initiatives=(JOURNAL,)))


def said(*languages: Language, title: str = "Open house") -> Content:
    """Words in these languages."""
    return Content(words={each: Words(title=title, text="Drop by.") for each in languages or (Language.SV,)})


def draft(**changes: object) -> Broadcast:
    """Emily's, to everybody."""
    made = Broadcast(id="b", initiative="journal", author="emily", created=NOW, content=said())
    return create(replace(made, **changes), NOW)  # type: ignore[arg-type]


def world(
    *, now: datetime = NOW, of: Roster | None = None, corrected: tuple[Delivery, ...] = (), **contacts: Any
) -> World:
    """The world at a moment, with what is known of people."""
    return World(
        roster=of or roster(),
        initiative=JOURNAL,
        contacts=Contacts(**contacts),
        consideration=Consideration(),
        now=now,
        corrected=corrected,
    )


def rows(broadcast: Broadcast, of: World | None = None) -> Mapping[str, Delivery]:
    """Its rows by recipient; fails when somebody has two."""
    found = list(addressed(broadcast, of or world()))
    by_recipient = {each.recipient.id: each for each in found}
    assert len(found) == len({str(each.recipient) for each in found})
    return by_recipient


def tried(count: int) -> DryRun:
    """A dry run to so many."""
    return DryRun(people=count, mark=f"mark-{count}")


def ran(broadcast: Broadcast, of: World | None = None) -> DryRun:
    """What would happen if it were sent now."""
    return dry_run(broadcast, of or world())
