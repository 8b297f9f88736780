"""A method with one question after another, units that answer it, and what they answered."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta

from content.playbook import Criterion, Playbook, Scope
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Rhythm, Rules, Wave
from dialogs.people.model import Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Cell, Colour, Overview

TODAY = date(2026, 11, 16)
G, Y, R, N = Status.GREEN, Status.YELLOW, Status.RED, Status.NOT_APPLICABLE
SAID = {"en": "Said"}


def criterion(
    id_: str,
    *,
    hard: bool = False,
    parent: str | None = None,
    after: Sequence[str] = (),
    asked: Sequence[str] = ("weekly",),
    dimension: str = "people",
    scope: Scope = Scope.UNIT,
) -> Criterion:
    """One that the unit's manager answers; asked in no set, it is another phase's."""
    return Criterion.model_validate(
        {
            "id": id_,
            "label": SAID,
            "phase": "now" if asked else "before",
            "dimension": dimension,
            "answered_by": "manager",
            "scope": scope,
            "answer": "yes-partly-no",
            "evidence": SAID,
            "hard": hard,
            "parent": parent,
            "after": list(after),
            "ask_in": list(asked),
        }
    )


def playbook(*criteria: Criterion) -> Playbook:
    """A method whose second phase, which everybody is in, asks sets of every rhythm."""
    sets = ("daily", "weekly", "monthly", "yearly")
    return Playbook.model_validate(
        {
            "id": "method",
            "version": "1",
            "dated": "2026-11-01",
            "linear": True,
            "title": SAID,
            "summary": SAID,
            "phases": [
                {"id": "before", "label": SAID, "settles": SAID},
                {
                    "id": "now",
                    "label": SAID,
                    "settles": SAID,
                    "checkins": list(sets),
                    "begins": {"before_go_live": "P9Y"},
                },
            ],
            "dimensions": [{"id": "people", "label": SAID}, {"id": "things", "label": SAID}],
            "roles": [
                {
                    "id": "manager",
                    "label": SAID,
                    "held_as": "manager",
                    "level": "operational",
                    "cardinality": "1",
                    "does": SAID,
                }
            ],
            "checkin_sets": [{"id": id_, "label": SAID, "who": "manager", "cadence": id_} for id_ in sets],
            "criteria": list(criteria),
        }
    )


WARD = Unit(id="ward", name="Ward", parent="hospital")
UNITS = (WARD, *(Unit(id=id_, name=id_, parent=parent) for id_, parent in (("bus", "traffic"), ("tram", "traffic"))))
ABOVE = tuple(
    Unit(id=id_, name=id_, parent="region" if id_ != "region" else None) for id_ in ("region", "hospital", "traffic")
)
ROSTER = Roster(RosterRecords(units=(*ABOVE, *UNITS)))


def initiative(*, rhythm: Rhythm | None = None, rules: Rules | None = None, paused: Sequence[str] = ()) -> Initiative:
    """Two waves, the second with both units of traffic."""
    return Initiative(
        id="i",
        playbooks=("method",),
        waves=tuple(
            Wave(id=id_, go_live=day, paused=id_ in paused)
            for id_, day in (("1", date(2026, 12, 1)), ("2", date(2027, 3, 1)))
        ),
        units={"ward": "1", "bus": "2", "tram": "2"},
        rhythm=rhythm or Rhythm(),
        rules=rules or Rules(),
    )


def reader(
    *criteria: Criterion, rhythm: Rhythm | None = None, rules: Rules | None = None, paused: Sequence[str] = ()
) -> Reader:
    """A reader of what was answered on these criteria."""
    return Reader(initiative(rhythm=rhythm, rules=rules, paused=paused), {"method": playbook(*criteria)})


def answer(id_: str, status: Status, days_ago: int = 0) -> Answer:
    """Given at nine in the morning, so many days ago."""
    at = datetime.combine(TODAY - timedelta(days=days_ago), time(8), UTC)
    return Answer(criterion=id_, status=status, at=at, by="elin", period="2026-W47")


def checkin(answers: Mapping[str, Status] | Sequence[Answer], unit: str = "ward") -> CheckIn:
    """What a unit said: today, or as the answers say."""
    given = [answer(*each) for each in answers.items()] if isinstance(answers, Mapping) else answers
    return CheckIn(
        initiative="i",
        unit=unit,
        period="2026-W47",
        answers=tuple(given),
        by="elin",
        at=datetime(2026, 11, 16, 8, tzinfo=UTC),
    )


def cells(*colours: Colour) -> list[Cell]:
    """Units that have these colours."""
    return [Cell(colour=each) for each in colours]


def overview(*checkins: CheckIn, order: Sequence[int] = (0, 1, 2), paused: Sequence[str] = ()) -> Overview:
    """The three units in that order, asked two things."""
    latest = {each.unit: each for each in checkins}
    asked = reader(criterion("a"), criterion("b"), paused=paused)
    return asked.overview(ROSTER, [UNITS[n] for n in order], latest, lambda _: TODAY)


def overview_of_nothing(day: date) -> Overview:
    """As it is before anybody was asked."""
    return Overview(day=day, units={}, waves={}, administrations={}, whole=Cell(colour=Colour.SILENT))
