"""The plans of an initiative as a workbook, one sheet each."""

from bot.reports.plan_sheet.reading import LARGEST_FILE, PlanFile, SheetPlan, read_plans
from bot.reports.plan_sheet.words import PlanWords
from bot.reports.plan_sheet.writing import write_plans

__all__ = ["LARGEST_FILE", "PlanFile", "PlanWords", "SheetPlan", "read_plans", "write_plans"]
