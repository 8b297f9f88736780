"""`startklar plan`: the activity and the communication plan of an initiative, as a workbook and as a table."""

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import fail, framed, out, talk, told
from content.language import Language
from dialogs.plan.model import PlanKind

app = typer.Typer(help="Import, export and look at activity and communication plans.", no_args_is_help=True)

Data = Annotated[Path | None, typer.Option(help="Directory of the store.")]
Initiative = Annotated[str, typer.Option(help="Whose plans.")]


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="An xlsx file, best one that was exported.")],
    initiative: Initiative,
    data: Data = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
) -> None:
    """Put the plans of a workbook in place of the stored ones; with one fault in it, nothing is changed.

    The communication plan is made after the activity plan. A plan without rows is left as it is stored.

    Example: startklar plan import plan.xlsx --initiative journal
    """
    # Only the command that reads a file needs what reads it.
    from bot.reports.plan_sheet import LARGEST_FILE

    with told():
        if file.stat().st_size > LARGEST_FILE:
            fail(f"{file} is larger than {LARGEST_FILE // 1_000_000} MB; nothing was changed.")
        sent = {"initiative": initiative, "name": file.name, "file": base64.b64encode(file.read_bytes()).decode()}
        result = perform("plan-check" if dry_run else "plan-import", sent, data=data)
        for title in result["ignored"]:
            talk.print(f"Sheet {title} is no plan and was not read.")
        for problem in result["problems"]:
            out.print(problem)
        if result["problems"]:
            count = len(result["problems"])
            fail(f"{count} {'problem' if count == 1 else 'problems'}; nothing was changed.")
        _tell_saved(result, "would be stored" if dry_run else "stored")


@app.command()
def export(
    initiative: Initiative,
    to: Annotated[Path, typer.Option(help="The xlsx file to write.")],
    language: Annotated[Language, typer.Option(help="In which language the columns are named.")] = Language.EN,
    data: Data = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write over a file that exists.")] = False,
) -> None:
    """Write both plans into a workbook to fill in and import again; it is the template where there are none yet.

    Example: startklar plan export --initiative journal --to plan.xlsx --language sv
    """
    with told():
        if to.exists() and not overwrite:
            fail(f"{to} exists already; somebody may be working in it. Choose another name, or --overwrite.")
        result = perform("plan-export", {"initiative": initiative, "language": language}, data=data)
        to.write_bytes(base64.b64decode(result["file"]))
        counts = " and ".join(_counted(count, kind) for kind, count in result["rows"].items())
        talk.print(f"Wrote {counts} to {to}.")


@app.command()
def show(
    initiative: Initiative,
    kind: Annotated[PlanKind | None, typer.Option(help="Only one of the two.")] = None,
    language: Annotated[Language, typer.Option(help="In which language the columns are named.")] = Language.EN,
    data: Data = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """The stored plans, and which rows the regular review should look at.

    Example: startklar plan show --initiative journal --kind activity
    """
    with told():
        result = perform("plan-check", {"initiative": initiative, "language": language}, data=data)
        plans = [each for each in result["plans"] if kind in (None, each["kind"])]
        if json_:
            print_data({"plans": plans, "problems": result["problems"]})
            return
        if not plans:
            talk.print("There is no plan yet. `startklar plan export` writes an empty one to fill in.")
        for each in plans:
            _show(each)
        for problem in result["problems"]:
            talk.print(problem)


def _show(plan: Mapping[str, Any]) -> None:
    # Rich takes a while to load its tables, and most commands show none.
    from rich.table import Column, Table
    from rich.text import Text

    used = [name for name in plan["columns"] if any(name in row["fields"] for row in plan["rows"])]
    title = f"{plan['kind']} plan, saved {plan['saved'][:10]}"
    headers = [Column(Text(plan["columns"][name])) for name in used]
    table = Table("no.", *headers, "to look at", title=title)
    for row in plan["rows"]:
        # Text that people wrote: shown as it is, never read as markup.
        texts = [Text(row["fields"].get(name, "")) for name in used]
        table.add_row(Text(row["id"]), *texts, _looked_at(row))
    framed.print(table)


def _looked_at(row: Mapping[str, Any]) -> str:
    said = {"late": "late", "unreviewed": "not reviewed for 30 days"}
    return ", ".join(text for name, text in said.items() if row[name])


def _tell_saved(result: Mapping[str, Any], what: str) -> None:
    for plan in result["changed"]:
        talk.print(f"{_counted(plan['rows'], plan['kind'])} {what}.")
    for plan in result["unchanged"]:
        talk.print(f"The {plan['kind']} plan is stored like this already.")


def _counted(rows: int, kind: str) -> str:
    return f"{rows} {'row' if rows == 1 else 'rows'} of the {kind} plan"
