"""What is wrong with a plan, in words that say where it stands and what to do."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.reports.plan_sheet import PlanWords, SheetPlan
from content.language import Language
from dialogs.plan.check import LONGEST_TEXT, MOST_ROWS, PlanFault, PlanFaultKind
from dialogs.plan.model import Known, PlanKind, Row

_SAYS = {
    PlanFaultKind.NO_ROWS: "there is no row in it",
    PlanFaultKind.TOO_MANY_ROWS: f"there are more than {MOST_ROWS:,} rows in it",
    PlanFaultKind.SAME_ID: "{text} is the number of another row too; leave one of them empty to get a new one",
    PlanFaultKind.EMPTY: "it is empty; every row must say this",
    PlanFaultKind.UNKNOWN_FIELD: "this is no column of the plan any more; move its text into one that is",
    PlanFaultKind.TOO_LONG: f"the text is longer than {LONGEST_TEXT:,} characters",
    PlanFaultKind.UNREADABLE: "there are characters in it that cannot be shown; write it anew",
    PlanFaultKind.IDENTITY_NUMBER: "there is a personal identity number in it; take it out",
    PlanFaultKind.ADDRESS: "there is an e-mail address in it; name the function that is responsible",
    PlanFaultKind.NO_DAY: "{text} is no date; write it as 2026-11-30",
    PlanFaultKind.NO_DATES: "{text} is no date; write 2026-11-30, or 2026-11-30..2026-12-15",
    PlanFaultKind.ENDS_BEFORE: "{text} ends before it begins",
    PlanFaultKind.UNKNOWN_STATUS: "{text} is no status; choose one of {statuses}",
    PlanFaultKind.UNKNOWN_ACTIVITY: "{text} is no activity of the activity plan; write its name or number from there",
    PlanFaultKind.NO_ACTIVITY_PLAN: "it is made after the activity plan, and there is none yet",
    PlanFaultKind.ACTIVITY_PLAN_FAULTS: "it is made after the activity plan, which has faults",
    PlanFaultKind.NO_LEAD: "{text} is no time; write P12M before go-live, +P2W after it, 2026-11-30, or - for never",
    PlanFaultKind.UNKNOWN_MATERIAL: "there is no material {text}; write the id that its file begins with",
    PlanFaultKind.UNFINISHED_MATERIAL: (
        "{text} has blanks that somebody must fill in first, so it cannot go out by itself; leave the time empty"
    ),
    PlanFaultKind.SAME_MATERIAL: "an earlier row says already when {text} goes to this wave; keep one of them",
    PlanFaultKind.UNKNOWN_WAVE: "{text} is no wave; choose one of {waves}",
}
# Enough of a text to find it by.
_QUOTED = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A plan as whoever reads about its faults has it before them: what places are called, and its rows."""

    title: str
    rows: Sequence[Row]
    lines: Sequence[int]
    columns: dict[str, str]
    statuses: str
    waves: str

    def says(self, fault: PlanFault) -> str:
        """The fault, where it is and what to do."""
        place, text = self.title, ""
        if fault.row is not None:
            place += f", row {self.lines[fault.row - 1]}"
            row = self.rows[fault.row - 1]
            text = row.text(fault.field) if fault.field and fault.field in row.fields else row.id
        if fault.field is not None:
            place += f", {self.columns.get(fault.field, f'column {fault.field}')}"
        quoted = " ".join(text.split())
        quoted = quoted if len(quoted) <= _QUOTED else f"{quoted[:_QUOTED]}…"
        return f"{place}: {_SAYS[fault.kind].format(text=repr(quoted), statuses=self.statuses, waves=self.waves)}"


def in_sheet(plan: SheetPlan, words: PlanWords, waves: Iterable[str]) -> Shown:
    """A plan in a file."""
    statuses = ", ".join(words.statuses(plan.language).values())
    title, columns = f"sheet {plan.sheet}", dict(plan.columns)
    return Shown(
        title=title,
        rows=plan.rows,
        lines=plan.lines,
        columns=columns,
        statuses=statuses,
        waves=", ".join(waves),
    )


def in_store(kind: PlanKind, rows: Sequence[Row], words: PlanWords, waves: Iterable[str]) -> Shown:
    """A plan as it is stored, its rows counted from 1."""
    language = Language.EN
    fields: Iterable[str] = (each.id for each in words.fields[kind])
    return Shown(
        title=f"the {kind} plan",
        rows=rows,
        lines=range(1, len(rows) + 1),
        columns={each: f"column {words.header(kind, each, language).rstrip(' *')}" for each in fields},
        statuses=", ".join(words.statuses(language).values()),
        waves=", ".join(waves),
    )


def lost_activities(faults: Iterable[PlanFault], communication: Sequence[Row]) -> list[str]:
    """What the communication plan that is stored would point at in vain, once an activity plan is replaced."""
    rows = [communication[each.row - 1] for each in faults if each.kind is PlanFaultKind.UNKNOWN_ACTIVITY and each.row]
    return [
        f"the communication plan, row {row.id}, belongs to the activity {row.text(Known.ACTIVITY)!r}, which would be "
        "gone; keep it, or import both plans together"
        for row in rows
    ]
