"""A method with every kind of gate, an organisation with a steering group, and shorthands for what is decided."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from content.model import Role
from content.playbook import DecisionPoint, Effect, Playbook
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.evidence import Evidence, Reading
from dialogs.gate.flow import Given, Lacking, Scheduled, decide
from dialogs.gate.model import WHOLE_INITIATIVE, Decision, Gate, Position, Stance
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.model import Colour

TODAY = date(2026, 11, 16)
AT = datetime(2026, 11, 16, 9, tzinfo=UTC)
FIRST, SECOND = date(2026, 12, 1), date(2027, 3, 1)
SAID = {"en": "Said"}
# Every outcome there is, named by what it does.
OUTCOMES = [{"id": effect.value, "label": SAID, "effect": effect.value} for effect in Effect]
FIELDS = [{"id": "pace", "label": SAID}, {"id": "money", "label": SAID}]


def point(id_: str, *, per_wave: bool = False, due: Mapping[str, str] | None = None, **changes: Any) -> DecisionPoint:
    """A decision that the board takes, with every outcome."""
    return DecisionPoint.model_validate(
        {
            "id": id_,
            "label": SAID,
            "phase": "now",
            "decided_by": "board",
            "outcomes": OUTCOMES,
            "inputs": SAID,
            "per_wave": per_wave,
            "due": due,
        }
        | changes
    )


START = point("start", per_wave=True, due={"before_go_live": "P14D"})
WIDE = point("wide", due={"before_go_live": "P42D"})
AFTER = point("after", due={"after_go_live": "P7D"})
BY_HAND = point("by-hand", per_wave=True)
LOCAL = point("local", per_wave=True, due={"before_go_live": "P14D"}, decided_by="manager")
NOBODYS = point("nobodys", due={"before_go_live": "P1D"}, decided_by="finance")


def criterion(
    id_: str, scope: str = "unit", *, hard: bool = False, gates: Sequence[str] = ("start",)
) -> dict[str, Any]:
    """One that is read at these gates."""
    return {
        "id": id_,
        "label": SAID,
        "phase": "any",
        "dimension": "people",
        "answered_by": "manager",
        "scope": scope,
        "answer": "yes-partly-no",
        "evidence": SAID,
        "hard": hard,
        "gates": list(gates),
        "ask_in": ["weekly"],
    }


def playbook(*points: DecisionPoint, criteria: Sequence[Mapping[str, Any]] = ()) -> Playbook:
    """A method with these decision points."""
    held = {"board": Role.STEERING_GROUP, "manager": Role.MANAGER, "leader": Role.PROJECT_LEADER, "finance": None}
    return Playbook.model_validate(
        {
            "id": "method",
            "version": "1",
            "dated": "2026-11-01",
            "linear": True,
            "title": SAID,
            "summary": SAID,
            "phases": [{"id": "now", "label": SAID, "settles": SAID}],
            "dimensions": [{"id": "people", "label": SAID}],
            "roles": [
                {"id": id_, "label": SAID, "held_as": role, "level": "tactical", "cardinality": "1", "does": SAID}
                for id_, role in held.items()
            ],
            "checkin_sets": [{"id": "weekly", "label": SAID, "who": "manager", "cadence": "weekly"}],
            "criteria": [dict(each) for each in criteria] or [criterion("a"), criterion("b", hard=True)],
            "decision_points": [each.model_dump(by_alias=True, exclude_none=True) for each in points],
        }
    )


EVERY = playbook(START, WIDE, AFTER, BY_HAND, LOCAL, NOBODYS)
BOOKS = {"method": EVERY}


def initiative(*waves: Wave, units: Mapping[str, str] | None = None, **changes: Any) -> Initiative:
    """Three units in wave 1, one in wave 2."""
    made = Initiative(
        id="i",
        playbooks=("method",),
        waves=waves or (Wave(id="1", go_live=FIRST), Wave(id="2", go_live=SECOND)),
        units=units or {"ward": "1", "clinic": "1", "lab": "1", "bus": "2"},
    )
    return replace(made, **changes)


def _person(id_: str, role: Role | None = None, unit: str | None = None) -> Person:
    return Person(id=id_, name=id_.title(), grants=(Grant(role=role, unit=unit),) if role else ())


RECORDS = RosterRecords(
    units=(
        Unit(id="region", name="Region"),
        Unit(id="hospital", name="Hospital", parent="region"),
        Unit(id="traffic", name="Traffic", parent="region"),
        Unit(id="ward", name="Ward", parent="hospital", manager="wim"),
        Unit(id="clinic", name="Clinic", parent="hospital", manager="cleo"),
        Unit(id="lab", name="Lab", parent="hospital", manager="wim"),
        Unit(id="bus", name="Bus", parent="traffic", manager="bo"),
    ),
    people=(
        _person("astrid", Role.STEERING_GROUP),
        _person("ben", Role.STEERING_GROUP),
        _person("tora", Role.STEERING_GROUP, "traffic"),
        _person("petra", Role.PROJECT_LEADER),
        _person("olof", Role.OWNER),
        *map(_person, ("wim", "cleo", "bo", "fia")),
    ),
)
ROSTER = Roster(RECORDS)


def planned(point_: DecisionPoint = START, wave: str | None = None, due: date | None = None) -> Scheduled:
    """The gate of a point in the schedule; per wave that of wave 1."""
    usual = "1" if point_.per_wave else WHOLE_INITIATIVE
    return Scheduled(playbook=EVERY, point=point_, wave=wave or usual, due=due)


def gate(point_: DecisionPoint = START, wave: str | None = None) -> Gate:
    """The same before anything was said at it."""
    return planned(point_, wave).gate("i")


def position(person: str, stance: Stance = Stance.FOR, reason: str = "") -> Position:
    """Where somebody stands."""
    return Position(person=person, stance=stance, reason=reason, at=AT)


def decision(effect: Effect, at: datetime = AT, **changes: Any) -> Decision:
    """One of this effect."""
    return Decision(outcome=effect.value, effect=effect, by="astrid", at=at, **changes)


def decided(effect: Effect, wave: str | None = None, point_: DecisionPoint = START, **changes: Any) -> Gate:
    """A gate after it."""
    return gate(point_, wave).with_decision(decision(effect, **changes))


def reading(id_: str = "a", colour: Colour | None = Colour.GREEN, *, hard: bool = False) -> Reading:
    """A criterion as it stands for the ward."""
    about = ("ward",)
    return Reading(
        criterion=playbook(criteria=[criterion(id_, hard=hard, gates=())]).criteria[0],
        colour=colour,
        red=about if colour is Colour.RED else (),
        yellow=about if colour is Colour.YELLOW else (),
        unknown=about if colour in (Colour.STALE, Colour.SILENT) else (),
        total=1,
        oldest=None,
    )


ALL_GREEN = Evidence(readings=(reading(),))
OVER_RED = Evidence(readings=(reading(), reading("b", Colour.RED, hard=True), reading("c", Colour.STALE)))
UNITS = ("ward", "clinic", "lab")


def recorded(
    given: Given,
    found: Evidence = ALL_GREEN,
    *,
    by: str = "astrid",
    point_: DecisionPoint = START,
    before: Gate | None = None,
    units: Sequence[str] = UNITS,
) -> Gate | list[Lacking]:
    """What becomes of it when it is recorded by somebody, Astrid and Ben having the mandate."""
    return decide(before or gate(point_), point_, given, found, units, ["astrid", "ben"], by, AT, TODAY, FIRST)


def checkin(about: str, answers: Mapping[str, Status], at: datetime = AT) -> CheckIn:
    """What was said about something."""
    given = tuple(Answer(criterion=id_, status=status, at=at, by="wim") for id_, status in answers.items())
    return CheckIn(initiative="i", unit=about, period="2026-W47", answers=given, by="wim", at=at)
