"""What is known about askers' units, of every kind, as it is drawn in tests."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from content.library import Library
from content.model import Live, Role
from content.playbook import Effect
from dialogs.ask.asker import Asker, LiveFacts, facts, units_of
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.model import Decision, Gate, Position, Stance
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.model import Colour

NOW = datetime(2026, 11, 17, 9, tzinfo=UTC)
UNITS = (
    Unit(
        id="medicin",
        name="Medicinmottagningen",
        manager="elin",
        technical_super_users=("astrid",),
        professional_super_users=("astrid", "elin"),
        super_users=("oskar",),
        support="Stödet",
    ),
    Unit(
        id="rehab",
        name="Rehabiliteringsmottagningen för långvarig smärta och utmattning",
        professional_super_users=("astrid",),
    ),
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


WROTE = "<b>Nej</b>, *inte* än [x](https://e.org). " + "Nätet håller inte på Östra, och ingen har övat där än. " * 8


def _gates() -> list[Gate]:
    """Postponed over dissent by somebody who has left; a go for one of two units; the pace, decided."""
    put_off = Decision(
        outcome="postpone", effect=Effect.POSTPONE, by="gone", at=NOW, reason=WROTE, day=date(2027, 5, 3)
    )
    against = Position(person="elin", stance=Stance.AGAINST, reason="Nej", at=NOW)
    some = Decision(
        outcome="go-for-some", effect=Effect.GO_FOR_SOME, by="astrid", at=NOW - timedelta(days=1), units=("medicin",)
    )
    pilot = Decision(outcome="start", effect=Effect.GO, by="astrid", at=NOW - timedelta(days=200), reason="Redo")
    blank = Gate(initiative="journal", playbook="vgr", point="VGR-D4")
    return [
        replace(blank, wave="2").with_position(against).with_decision(put_off),
        replace(blank, wave="1").with_decision(some),
        replace(blank, point="VGR-D2").with_decision(pilot),
    ]


def _checkin(unit: str, status: Status) -> CheckIn:
    answers = (Answer(criterion="W-42", status=status), Answer(criterion="W-43", status=Status.GREEN))
    return CheckIn(initiative="journal", unit=unit, period="2026-W47", answers=answers, by="elin", at=NOW)


def live_facts(library: Library) -> Mapping[str, LiveFacts]:
    """By article and who asks: a manager of several units (in a channel, before any decision), and somebody of none."""
    articles = {each.text(next(iter(each.texts))).live: id_ for id_, each in library.articles.items()}
    latest = {"journal": {"medicin": _checkin("medicin", Status.RED)}}
    found: dict[str, LiveFacts] = {}
    for kind in Live:
        for id_ in ("elin", "guest"):
            person = ROSTER.people[id_]
            asker = Asker(
                person=person,
                now=NOW,
                roster=ROSTER,
                playbooks=library.playbooks,
                latest=latest,
                newest={"journal": ("2026-W47", {"medicin": Colour.SILENT})},
                gates={"journal": _gates()},
            )
            units = units_of(ROSTER, person, NOW.date())
            found[f"{articles[kind]}/{id_}"] = facts(kind, asker, units)
            if kind is Live.WHO_DECIDES and units:
                found[f"{articles[kind]}/overheard"] = facts(kind, replace(asker, overheard=True), units)
                found[f"{articles[kind]}/undecided"] = facts(kind, replace(asker, gates={}), units)
    return found
