"""What is known about askers' units, of every kind, as it is drawn in tests."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from content.library import Library
from content.model import Live, Role
from dialogs.ask.asker import Asker, LiveFacts, facts, units_of
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords

NOW = datetime(2026, 11, 17, 9, tzinfo=UTC)
UNITS = (
    Unit(id="medicin", name="Medicinmottagningen", manager="elin", super_users=("astrid", "oskar"), support="Stödet"),
    Unit(id="rehab", name="Rehabiliteringsmottagningen för långvarig smärta och utmattning"),
    Unit(id="nara", name="Nära vård", manager="elin"),
)
PEOPLE = (
    Person(id="elin", name="Elin Ekmark", units=("medicin", "rehab", "nara")),
    Person(id="astrid", name="Astrid Lund", units=("medicin",)),
    Person(id="oskar", name="Oskar Björk", grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD, unit="medicin"),)),
    Person(id="guest", name=""),
)
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=date(2026, 11, 23)), Wave(id="2", go_live=date(2027, 5, 3))),
    units={"medicin": "1", "rehab": "2"},
)
ROSTER = Roster(RosterRecords(units=UNITS, people=PEOPLE, initiatives=(JOURNAL,), as_of=date(2026, 11, 12)))


def _checkin(unit: str, status: Status) -> CheckIn:
    answers = (Answer(criterion="W-42", status=status), Answer(criterion="W-43", status=Status.GREEN))
    return CheckIn(initiative="journal", unit=unit, period="2026-W47", answers=answers, by="elin", at=NOW)


def live_facts(library: Library) -> Mapping[str, LiveFacts]:
    """By article and who asks: a manager of several units, and somebody of none."""
    articles = {each.text(next(iter(each.texts))).live: id_ for id_, each in library.articles.items()}
    latest = {"journal": {"medicin": _checkin("medicin", Status.RED)}}
    found: dict[str, LiveFacts] = {}
    for kind in Live:
        for id_ in ("elin", "guest"):
            person = ROSTER.people[id_]
            asker = Asker(person=person, now=NOW, roster=ROSTER, playbooks=library.playbooks, latest=latest)
            found[f"{articles[kind]}/{id_}"] = facts(kind, asker, units_of(ROSTER, person, NOW.date()))
    return found
