"""A method with two reports, an organisation that writes and gets them, and shorthands for what is sent."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from content.model import Role
from content.playbook import Playbook
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.report.duty import Duty, duties
from dialogs.report.flow import limited, send
from dialogs.report.model import Figures, StatusReport
from dialogs.rollup.model import Colour
from tests.dialogs.initiative.kit import METHOD

# A Monday; the round of its week is number 105705, which three divides and two does not.
DAY = date(2026, 11, 16)
AT = datetime(2026, 11, 16, 9, tzinfo=UTC)
SAID = {"en": "Said"}
SECTIONS = [{"id": "done", "label": SAID}, {"id": "next", "label": SAID}]


def report(id_: str, from_: str, to: list[str], sections: list[dict[str, Any]]) -> dict[str, Any]:
    """One that a method declares."""
    return {
        "id": id_,
        "label": SAID,
        "from": from_,
        "to": to,
        "cadence": "agreed",
        "cadence_source": "default",
        "sections": sections,
    }


ROLES = [
    *[each | {"placed_with": None} for each in METHOD["roles"]],  # type: ignore[attr-defined]
    {
        "id": "owner",
        "label": SAID,
        "held_as": Role.OWNER,
        "level": "strategic",
        "cardinality": "1",
        "does": SAID,
    },
]
BOOK = Playbook.model_validate(
    METHOD
    | {
        "roles": ROLES,
        "reports": [
            report("status", "leader", ["owner", "board"], SECTIONS),
            report("upwards", "manager", ["finance"], []),
            report("never", "leader", ["owner"], []),
            report("money", "finance", ["owner"], []),
        ],
    }
)
BOOKS = {"method": BOOK}


def _person(id_: str, role: Role | None = None) -> Person:
    return Person(id=id_, name=id_.title(), grants=(Grant(role=role),) if role else ())


RECORDS = RosterRecords(
    units=(
        Unit(id="ward", name="Ward", manager="wim"),
        Unit(id="lab", name="Lab", manager="wim"),
        Unit(id="bus", name="Bus", manager="bo"),
        Unit(id="empty", name="Empty"),
    ),
    people=(
        _person("petra", Role.PROJECT_LEADER),
        _person("pal", Role.PROJECT_LEADER),
        _person("olof", Role.OWNER),
        _person("astrid", Role.STEERING_GROUP),
        *map(_person, ("wim", "bo", "fia")),
    ),
)
ROSTER = Roster(RECORDS)


def initiative(**changes: Any) -> Initiative:
    """Two waves, and two reports that are agreed on."""
    made = Initiative(
        id="i",
        playbooks=("method",),
        waves=(Wave(id="1", go_live=date(2026, 12, 1)), Wave(id="2", go_live=date(2027, 3, 1))),
        units={"ward": "1", "lab": "1", "bus": "2", "empty": "2"},
        reports={"method/status": 3, "method/upwards": 3},
    )
    return replace(made, **changes)


def owed(of: Initiative | None = None, roster: Roster = ROSTER) -> dict[str, Duty]:
    """Every duty, by what follows the initiative and the method in its id."""
    found = duties(of or initiative(), BOOKS, roster, DAY)
    return {each.id.split("/", 2)[2]: each for each in found}


def status(**changes: Any) -> Duty:
    """The report of the initiative as a whole."""
    return owed(initiative(**changes))["status/*"]


FIGURES = Figures(day=DAY, period="2026-W46", colour=Colour.SILENT)


def sent(
    by: str = "petra",
    stored: StatusReport | None = None,
    seen: int = 0,
    duty: Duty | None = None,
    at: datetime = AT,
    **sections: str,
) -> Any:
    """What becomes of it when somebody sends these texts."""
    duty = duty or status()
    typed = limited(duty.report, sections)
    return send(duty, "2026-W47", stored, seen, typed, FIGURES, by, at)
