"""A small method, a small organisation and initiatives to try rules on."""

from collections.abc import Mapping
from datetime import UTC, date, datetime

from content.model import Role
from content.playbook import Playbook
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit

DAY = date(2026, 11, 16)
STOCKHOLM = Unit(id="u", name="U")

METHOD = {
    "id": "method",
    "version": "1",
    "dated": "2026-11-01",
    "linear": True,
    "title": {"en": "Method"},
    "summary": {"en": "Method"},
    "phases": [
        {"id": "idea", "label": {"en": "Idea"}, "settles": {"en": "Why?"}},
        {"id": "plan", "label": {"en": "Plan"}, "settles": {"en": "How?"}, "begins": {"before_go_live": "P2M"}},
        {"id": "by-hand", "label": {"en": "By hand"}, "settles": {"en": "And?"}},
        {"id": "live", "label": {"en": "Live"}, "settles": {"en": "Now?"}, "begins": {"before_go_live": "P0D"}},
        {"id": "after", "label": {"en": "After"}, "settles": {"en": "Then?"}, "begins": {"after_go_live": "P4W"}},
    ],
    "dimensions": [{"id": "people", "label": {"en": "People"}}],
    "roles": [
        {
            "id": id_,
            "label": {"en": id_},
            "held_as": role,
            "level": "tactical",
            "cardinality": "1",
            "does": {"en": "Answers"},
        }
        for id_, role in {
            "manager": Role.MANAGER,
            "super-user": Role.SUPER_USER,
            "staff": Role.STAFF,
            "leader": Role.PROJECT_LEADER,
            "board": Role.STEERING_GROUP,
            "finance": None,
        }.items()
    ],
    "criteria": [
        {
            "id": "C",
            "label": {"en": "C"},
            "phase": "any",
            "dimension": "people",
            "answered_by": "manager",
            "scope": "unit",
            "answer": "yes-partly-no",
            "evidence": {"en": "None"},
        }
    ],
}


def method(*, id_: str = "method", linear: bool = True) -> Playbook:
    """Five phases of which one does not begin by itself, and roles held in every way."""
    return Playbook.model_validate(METHOD | {"id": id_, "linear": linear})


def initiative(
    id_: str = "i",
    waves: Mapping[str, date] | None = None,
    units: Mapping[str, str] | None = None,
    *,
    paused: tuple[str, ...] = (),
    within: int = 28,
    holders: Mapping[str, tuple[str, ...]] | None = None,
    phases: Mapping[str, str] | None = None,
) -> Initiative:
    """An initiative by that method, with waves by their day and units by their wave."""
    return Initiative(
        id=id_,
        playbooks=("method",),
        waves=tuple(Wave(id=wave, go_live=day, paused=wave in paused) for wave, day in (waves or {"1": DAY}).items()),
        units={"u": "1"} if units is None else units,
        collision_days=within,
        holders=holders or {},
        phases=phases or {},
    )


def person(id_: str, *grants: tuple[Role, str | None], home: str | None = None) -> Person:
    """Somebody with roles, each everywhere (None) or in a unit and below it."""
    return Person(
        id=id_,
        name=id_.title(),
        units=(home,) if home else (),
        grants=tuple(Grant(role=role, unit=unit) for role, unit in grants),
    )


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """A moment."""
    return datetime(year, month, day, hour, minute, tzinfo=UTC)
