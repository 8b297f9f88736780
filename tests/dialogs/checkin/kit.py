"""A small method with questions of every kind, an organisation that answers them, and shorthands for what is said."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from content.language import Language
from content.model import Role
from content.playbook import AnswerType, Criterion, Playbook
from dialogs.checkin.flow import Filled, Given
from dialogs.checkin.model import Answer, CheckIn, Form, Request, Status
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.people.model import Deputy, Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords

G, Y, R, N = Status.GREEN, Status.YELLOW, Status.RED, Status.NOT_APPLICABLE
TODAY = date(2026, 11, 16)
# Nine on the Monday of week 47 in Stockholm.
AT = datetime(2026, 11, 16, 8, tzinfo=UTC)
THIS, LAST = "2026-W47", "2026-W46"
SAID = {"en": "Said"}


def criterion(
    id_: str,
    *,
    answer: AnswerType = AnswerType.YES_PARTLY_NO,
    conditional: bool = False,
    parts: int = 0,
    phase: str = "any",
    by: str = "manager",
    scope: str = "unit",
    asked: Sequence[str] = ("weekly",),
) -> Criterion:
    """One that the unit's manager answers every week; a count is green from three, yellow from one."""
    return Criterion.model_validate(
        {
            "id": id_,
            "label": SAID,
            "phase": phase,
            "dimension": "people",
            "answered_by": by,
            "scope": scope,
            "answer": answer,
            "evidence": SAID,
            "conditional": conditional,
            "parts": [{"id": f"{id_}.{n}", "label": SAID} for n in range(parts)],
            "thresholds": {"green_from": 3, "yellow_from": 1} if answer is AnswerType.COUNT else None,
            "ask_in": list(asked),
        }
    )


def _phase(id_: str, sets: Sequence[str], begins: Mapping[str, str] | None = None) -> dict[str, Any]:
    return {"id": id_, "label": SAID, "settles": SAID, "checkins": list(sets), "begins": begins}


def playbook(*criteria: Criterion, id_: str = "method") -> Playbook:
    """Early on a month's questions, from four weeks before the start all, after it those of the day too."""
    every = ("weekly", "monthly", "yearly", "super")
    roles = {
        "manager": Role.MANAGER,
        "super-user": Role.SUPER_USER,
        "leader": Role.PROJECT_LEADER,
        "board": Role.STEERING_GROUP,
        "finance": None,
    }
    return Playbook.model_validate(
        {
            "id": id_,
            "version": "1",
            "dated": "2026-11-01",
            "linear": True,
            "title": SAID,
            "summary": SAID,
            "phases": [
                _phase("early", ["monthly"]),
                _phase("ready", every, {"before_go_live": "P4W"}),
                _phase("live", [*every, "daily"], {"before_go_live": "P0D"}),
            ],
            "dimensions": [{"id": "people", "label": SAID}],
            "roles": [
                {
                    "id": role,
                    "label": SAID,
                    "held_as": held_as,
                    "level": "operational",
                    "cardinality": "1",
                    "does": SAID,
                }
                for role, held_as in roles.items()
            ],
            "checkin_sets": [
                {"id": cadence, "label": SAID, "who": who, "cadence": "weekly" if cadence == "super" else cadence}
                for cadence, who in {
                    "daily": "manager",
                    "weekly": "manager",
                    "monthly": "manager",
                    "yearly": "manager",
                    "super": "super-user",
                }.items()
            ],
            "criteria": list(criteria),
        }
    )


UNITS = (
    Unit(id="region", name="Region", manager="regina"),
    Unit(id="hospital", name="Hospital", parent="region", manager="hanna"),
    Unit(id="ward", name="Ward", parent="hospital", manager="maja", super_users=("sune",)),
    Unit(id="clinic", name="Clinic", parent="hospital", manager="maja", deputies=(Deputy(person="dora"),)),
    Unit(id="bus", name="Bus", parent="region", manager="bo", language=Language.DA),
)
PEOPLE = (
    *(Person(id=id_, name=id_.title()) for id_ in ("regina", "hanna", "maja", "dora", "bo", "sune")),
    Person(id="petra", name="Petra", grants=(Grant(role=Role.PROJECT_LEADER),), language=Language.NB),
)
ROSTER = Roster(RosterRecords(units=UNITS, people=PEOPLE))
WARD, CLINIC, BUS = (ROSTER.units[id_] for id_ in ("ward", "clinic", "bus"))


def initiative(
    units: Sequence[str] = ("ward", "clinic", "bus"),
    *,
    go_live: date = date(2026, 12, 1),
    paused: bool = False,
    rhythm: Rhythm | None = None,
    since: date | None = date(2026, 1, 1),
    playbooks: tuple[str, ...] = ("method",),
    holders: Mapping[str, tuple[str, ...]] | None = None,
) -> Initiative:
    """One wave with these units, by that method."""
    return Initiative(
        id="i",
        playbooks=playbooks,
        waves=(Wave(id="1", go_live=go_live, paused=paused),),
        units=dict.fromkeys(units, "1"),
        rhythm=rhythm or Rhythm(),
        since=since,
        holders=holders or {},
    )


def form(*criteria: Criterion, units: tuple[str, ...] = ("ward",), period: str = THIS) -> Form:
    """A blank form."""
    return Form(initiative="i", units=units, period=period, criteria=criteria)


def answer(id_: str, status: Status = G, period: str = THIS, at: datetime = AT, **said: Any) -> Answer:
    """What Elin answered, for the first time so unless `since` says otherwise."""
    return Answer(criterion=id_, status=status, by="elin", at=at, period=period, **{"since": at, **said})


def checkin(
    *answers: Answer,
    unit: str = "ward",
    period: str = THIS,
    request: Request | None = None,
    comment: str = "",
    revision: int = 1,
) -> CheckIn:
    """What a unit said."""
    return CheckIn(
        initiative="i",
        unit=unit,
        period=period,
        answers=answers,
        by="elin",
        at=AT,
        request=request,
        comment=comment,
        revision=revision,
    )


def filled(**said: Status | Given) -> Filled:
    """What was filled in by criterion: a colour, or more."""
    return Filled(given={id_: Given(status=each) if isinstance(each, Status) else each for id_, each in said.items()})
