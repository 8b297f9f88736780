"""Takes in questions and answers that were written elsewhere: a csv, jsonl or xlsx file becomes articles."""

from content.importing.plan import ImportPlan, plan_import
from content.importing.remark import ImportRefused, Remark, RemarkKind
from content.importing.sheet import Row, Sheet, read_import
from content.importing.writes import Write, apply_import

__all__ = [
    "ImportPlan",
    "ImportRefused",
    "Remark",
    "RemarkKind",
    "Row",
    "Sheet",
    "Write",
    "apply_import",
    "plan_import",
    "read_import",
]
