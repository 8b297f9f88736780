"""An organisation with a file to import and a directory to import it into."""

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from content.importing import ImportPlan, RemarkKind, Sheet, apply_import, plan_import, read_import
from content.loader import Loaded, load

TODAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Desk:
    """Where somebody imports: `root` holds the file, `directory` the content."""

    root: Path

    @property
    def directory(self) -> Path:
        return self.root / "content"

    def jsonl(self, *rows: Mapping[str, object], name: str = "faq.jsonl") -> Path:
        file = self.root / name
        file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        return file

    def csv(self, *rows: Sequence[str], name: str = "faq.csv", encoding: str = "utf-8", delimiter: str = ",") -> Path:
        text = io.StringIO(newline="")
        csv.writer(text, delimiter=delimiter).writerows(rows)
        file = self.root / name
        file.write_bytes(text.getvalue().encode(encoding))
        return file

    def plan(self, file: Path, today: date = TODAY) -> ImportPlan:
        return plan_import(read_import(file), self.directory, today)

    def imported(self, *rows: Mapping[str, object], today: date = TODAY) -> ImportPlan:
        plan = self.plan(self.jsonl(*rows), today)
        apply_import(plan)
        return plan

    def loaded(self) -> Loaded:
        return load(self.directory)

    def files(self) -> dict[str, str]:
        found = (file for file in self.directory.rglob("*") if file.is_file())
        return {file.relative_to(self.directory).as_posix(): file.read_text("utf-8") for file in found}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def row(id_: str = "leave", lang: str = "sv", **cells: object) -> dict[str, object]:
    return {"id": id_, "lang": lang, "question": "Hur ansöker jag om ledighet?", "answer": "Fråga din chef.", **cells}


def problems(plan: ImportPlan | Sheet) -> list[tuple[int | None, RemarkKind]]:
    return [(each.row, each.kind) for each in plan.problems]


def notices(plan: ImportPlan | Sheet) -> list[tuple[int | None, RemarkKind]]:
    return [(each.row, each.kind) for each in plan.notices]
