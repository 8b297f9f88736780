"""Reads plans from a workbook that people filled in, in whichever language."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.errors import OperationFailed
from bot.reports.plan_sheet.words import PlanWords
from bot.reports.plan_sheet.workbook import LARGEST_FILE, Line, Sheet, open_sheets
from bot.reports.plan_sheet.writing import HEADER_ROWS, marker
from content.language import Language
from dialogs.plan.check import MOST_ROWS
from dialogs.plan.model import ROW_ID, Known, PlanKind, Row, tidied

__all__ = ["LARGEST_FILE", "PlanFile", "SheetPlan", "read_plans"]

# Nobody mends more before trying again.
_MOST_TOLD = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPlan:
    """A plan as a sheet has it; `lines` are its rows' numbers there, `columns` says where a field stands."""

    kind: PlanKind
    sheet: str
    language: Language
    rows: tuple[Row, ...]
    lines: tuple[int, ...]
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanFile:
    """The plans in a file; sheets of a plan without a row count as none, `ignored` are those of no plan."""

    plans: tuple[SheetPlan, ...]
    ignored: tuple[str, ...]


def read_plans(data: bytes, name: str, words: PlanWords) -> PlanFile:
    """The plans in a workbook; raises OperationFailed, with every cell that is in the way on a line of its own."""
    sheets = [each for each in open_sheets(data, name, HEADER_ROWS + MOST_ROWS + 1) if each.lines]
    found: dict[PlanKind, Sheet] = {}
    problems: list[str] = []
    ignored: list[str] = []
    for sheet in sheets:
        kind = _kind(sheet, words)
        if kind is None:
            ignored.append(sheet.title)
        elif kind in found:
            problems.append(f"sheets {found[kind].title} and {sheet.title} both hold the {kind} plan; keep one of them")
        else:
            found[kind] = sheet
    if not found:
        titles = ", ".join(words.title(kind, Language.EN) for kind in PlanKind)
        raise OperationFailed(f"{name}: no sheet is a plan; call them {titles}, or begin with an exported file")
    readers = [_Reader(kind, sheet, words) for kind, sheet in found.items()]
    problems += [problem for each in readers for problem in each.problems()]
    if problems:
        raise OperationFailed("\n".join(_first(problems)))
    plans = [each.plan() for each in readers]
    return PlanFile(plans=tuple(each for each in plans if each.rows), ignored=tuple(ignored))


def _kind(sheet: Sheet, words: PlanWords) -> PlanKind | None:
    """The plan in a sheet: by its hidden row, which a new title leaves alone; else by its title, else its columns."""
    for line in sheet.lines[1:2]:
        for kind in PlanKind:
            if marker(kind) in line.texts:
                return kind
    if kind_ := words.kind_of(sheet.title):
        return kind_
    for kind in PlanKind:
        _, fields = words.columns(kind, sheet.lines[0].texts)
        if words.fields[kind] and {each.id for each in words.fields[kind] if each.required} <= {*fields}:
            return kind
    return None


def _first(problems: Sequence[str]) -> Iterable[str]:
    more = len(problems) - _MOST_TOLD
    return [*problems[:_MOST_TOLD], f"and {more} more"] if more > 0 else problems


class _Reader:
    """One sheet, once it is known which plan it holds."""

    def __init__(self, kind: PlanKind, sheet: Sheet, words: PlanWords) -> None:
        self._kind = kind
        self._sheet = sheet
        self._words = words
        self._headers = sheet.lines[0].texts
        self._language, by_header = words.columns(kind, self._headers)
        hidden = next((line.texts for line in sheet.lines[1:2] if marker(kind) in line.texts), None)
        self._lines = sheet.lines[2 if hidden else 1 :]
        # A column that somebody added has no id below its header.
        ids = hidden or ("",) * len(by_header)
        self._fields = [
            ROW_ID if id_ == marker(kind) else id_ or named for id_, named in zip(ids, by_header, strict=True)
        ]

    def problems(self) -> Iterator[str]:
        """What makes it impossible to say what a row says."""
        for merged in self._sheet.merged:
            yield f"sheet {self._sheet.title}: {merged} is merged; split it, so that each row says for itself"
        yield from self._column_problems()
        for line in (self._sheet.lines[0], *self._lines):
            for place, what in line.odd:
                yield f"sheet {self._sheet.title}, row {line.number}, {self._place(place)} {what}"

    def _column_problems(self) -> Iterator[str]:
        known = {ROW_ID, *(each.id for each in self._words.fields[self._kind])}
        for place, field in enumerate(self._fields):
            if field in known:
                if field in self._fields[:place]:
                    yield f"sheet {self._sheet.title}: {self._place(place)} is there twice; keep one of them"
            elif line := self._first_text(place):
                yield (
                    f"sheet {self._sheet.title}, row {line.number}, {self._place(place)} is no column of this plan; "
                    "move its text into one that is, and take the column out"
                )
        for each in self._words.fields[self._kind]:
            if each.required and each.id not in self._fields and self._lines:
                header = self._words.header(self._kind, each.id, self._language)
                yield f"sheet {self._sheet.title}: the column {header} is missing"

    def plan(self) -> SheetPlan:
        """What the sheet says."""
        rows, lines = [], []
        free = self._highest_number()
        for line in self._lines:
            texts = {name: text for name, text in zip(self._fields, line.texts, strict=True) if name}
            id_ = texts.pop(ROW_ID, "")
            if Known.STATUS in texts:
                texts[Known.STATUS] = self._words.status_meant(texts[Known.STATUS])
            row = tidied(id_, texts)
            if not row.fields:
                # A number alone is what is left of a row that was cleared.
                continue
            if not row.id:
                free += 1
                row = Row(id=str(free), fields=row.fields)
            rows.append(row)
            lines.append(line.number)
        return SheetPlan(
            kind=self._kind,
            sheet=self._sheet.title,
            language=self._language,
            rows=tuple(rows),
            lines=tuple(lines),
            columns={field: self._place(place) for place, field in enumerate(self._fields) if field},
        )

    def _highest_number(self) -> int:
        """The highest number a row has, so that one without gets a new one."""
        if ROW_ID not in self._fields:
            return 0
        place = self._fields.index(ROW_ID)
        numbers = [line.texts[place] for line in self._lines]
        return max((int(each) for each in numbers if each.isascii() and each.isdigit() and len(each) < 10), default=0)

    def _first_text(self, place: int) -> Line | None:
        return next((line for line in self._lines if line.texts[place]), None)

    def _place(self, place: int) -> str:
        header = self._headers[place].rstrip(" *")
        return f"column {_letter(place)} ({header})" if header else f"column {_letter(place)}"


def _letter(place: int) -> str:
    """A column's letters: A for 0, AA for 26."""
    first, last = divmod(place, 26)
    return (_letter(first - 1) if first else "") + chr(ord("A") + last)
