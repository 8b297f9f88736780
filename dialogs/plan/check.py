"""Whether a plan may be saved: every fault, with its row and field."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from content.playbook import PlanField
from dialogs.plan.lead import Lead, parse_lead
from dialogs.plan.model import ROW_ID, Known, Plan, PlanKind, Progress, Row
from dialogs.plan.span import parse_day, parse_span
from dialogs.plan.timetable import doubled, row_lead
from dialogs.privacy import mask

MOST_ROWS = 2_000
LONGEST_TEXT = 2_000

_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
# Neither a spreadsheet nor the store's file can hold these.
_UNREADABLE = re.compile(r"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class PlanFaultKind(StrEnum):
    """Why a plan is refused."""

    NO_ROWS = "no-rows"
    TOO_MANY_ROWS = "too-many-rows"
    SAME_ID = "same-id"
    EMPTY = "empty"
    UNKNOWN_FIELD = "unknown-field"
    TOO_LONG = "too-long"
    UNREADABLE = "unreadable"
    IDENTITY_NUMBER = "identity-number"
    ADDRESS = "address"
    NO_DAY = "no-day"
    NO_DATES = "no-dates"
    ENDS_BEFORE = "ends-before"
    UNKNOWN_STATUS = "unknown-status"
    UNKNOWN_ACTIVITY = "unknown-activity"
    NO_ACTIVITY_PLAN = "no-activity-plan"
    ACTIVITY_PLAN_FAULTS = "activity-plan-faults"
    NO_LEAD = "no-lead"
    UNKNOWN_MATERIAL = "unknown-material"
    UNFINISHED_MATERIAL = "unfinished-material"
    SAME_MATERIAL = "same-material"
    UNKNOWN_WAVE = "unknown-wave"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFault:
    """One fault; `row` counts from 1, and is None with `field` for the plan as a whole."""

    kind: PlanFaultKind
    row: int | None = None
    field: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What rows may name: the waves and the material; `unfinished` has blanks that somebody has to fill."""

    waves: Collection[str]
    material: Collection[str]
    unfinished: Collection[str] = ()


def check_plans(
    plans: Mapping[PlanKind, Plan], fields: Mapping[PlanKind, Sequence[PlanField]], ground: Ground
) -> dict[PlanKind, list[PlanFault]]:
    """The faults of the plans as they would stand together, by plan, each in the order of its rows."""
    found = {kind: check(plan, fields[kind]) for kind, plan in plans.items()}
    if communication := plans.get(PlanKind.COMMUNICATION):
        activity = plans.get(PlanKind.ACTIVITY)
        sound = not found.get(PlanKind.ACTIVITY)
        found[PlanKind.COMMUNICATION] += check_order(communication, activity, activity_sound=sound)
        found[PlanKind.COMMUNICATION] += check_sending(communication, ground)
        found[PlanKind.COMMUNICATION].sort(key=lambda each: each.row or 0)
    return found


def check(plan: Plan, fields: Sequence[PlanField]) -> list[PlanFault]:
    """The faults a plan has on its own."""
    if not plan.rows:
        return [PlanFault(kind=PlanFaultKind.NO_ROWS)]
    if len(plan.rows) > MOST_ROWS:
        return [PlanFault(kind=PlanFaultKind.TOO_MANY_ROWS)]
    ids = Counter(row.id for row in plan.rows)
    found: list[PlanFault] = []
    for number, row in enumerate(plan.rows, 1):
        if ids[row.id] > 1:
            found.append(PlanFault(kind=PlanFaultKind.SAME_ID, row=number, field=ROW_ID))
        found += [PlanFault(kind=kind, row=number, field=field) for kind, field in _row_faults(row, fields, plan.kind)]
    return found


def check_order(communication: Plan, activity: Plan | None, *, activity_sound: bool) -> list[PlanFault]:
    """What keeps a communication plan from following the activity plan: it is made after it, and names its rows."""
    if activity is None:
        return [PlanFault(kind=PlanFaultKind.NO_ACTIVITY_PLAN)]
    found = [] if activity_sound else [PlanFault(kind=PlanFaultKind.ACTIVITY_PLAN_FAULTS)]
    # By what it is called, which people write, or by the row's id.
    known = {_plain(name) for row in activity.rows for name in (row.id, row.text(Known.ACTIVITY))}
    for number, row in enumerate(communication.rows, 1):
        named = row.text(Known.ACTIVITY)
        if named and _plain(named) not in known:
            found.append(PlanFault(kind=PlanFaultKind.UNKNOWN_ACTIVITY, row=number, field=Known.ACTIVITY))
    return found


def check_sending(communication: Plan, ground: Ground) -> Iterator[PlanFault]:
    """What keeps material from going out as the rows say."""
    twice = set(doubled(communication.rows))
    for number, row in enumerate(communication.rows, 1):
        if (wave := row.text(Known.WAVE)) and wave not in ground.waves:
            yield PlanFault(kind=PlanFaultKind.UNKNOWN_WAVE, row=number, field=Known.WAVE)
        if kind := _material_fault(row, ground):
            yield PlanFault(kind=kind, row=number, field=Known.MATERIAL)
        elif number in twice:
            yield PlanFault(kind=PlanFaultKind.SAME_MATERIAL, row=number, field=Known.MATERIAL)


def _material_fault(row: Row, ground: Ground) -> PlanFaultKind | None:
    material, lead = row.text(Known.MATERIAL), row_lead(row)
    if material and material not in ground.material:
        return PlanFaultKind.UNKNOWN_MATERIAL
    # What only somebody who sends it can finish must not go out by the clock.
    return PlanFaultKind.UNFINISHED_MATERIAL if material in ground.unfinished and lead not in (None, Lead()) else None


def _row_faults(row: Row, fields: Sequence[PlanField], kind: PlanKind) -> Iterator[tuple[PlanFaultKind, str]]:
    for field in fields:
        if field.required and not row.text(field.id).strip():
            yield PlanFaultKind.EMPTY, field.id
    known = {field.id for field in fields}
    for name, text in ((ROW_ID, row.id), *row.fields.items()):
        if name != ROW_ID and name not in known:
            yield PlanFaultKind.UNKNOWN_FIELD, name
        elif fault := _text_fault(text) or _meaning_fault(name, text):
            yield fault, name


def _text_fault(text: str) -> PlanFaultKind | None:
    if len(text) > LONGEST_TEXT:
        return PlanFaultKind.TOO_LONG
    if _UNREADABLE.search(text):
        return PlanFaultKind.UNREADABLE
    return PlanFaultKind.IDENTITY_NUMBER if mask(text, contacts=False).identity else None


def _meaning_fault(field: str, text: str) -> PlanFaultKind | None:
    match field:
        # A function answers for a row, for people change. Whose an address is cannot be seen, so none is taken.
        case Known.RESPONSIBLE if _ADDRESS.search(text):
            return PlanFaultKind.ADDRESS
        case Known.LAST_REVIEWED if parse_day(text) is None:
            return PlanFaultKind.NO_DAY
        case Known.STATUS if text not in set(Progress):
            return PlanFaultKind.UNKNOWN_STATUS
        case Known.LEAD if parse_lead(text) is None:
            return PlanFaultKind.NO_LEAD
        case Known.WHEN | Known.DATE:
            span = parse_span(text)
            if span is None:
                return PlanFaultKind.NO_DATES
            return PlanFaultKind.ENDS_BEFORE if span.last < span.first else None
        case _:
            return None


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
