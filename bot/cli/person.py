"""`startklar person`: what is kept of somebody, as a file, and erased."""

import json
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import out, talk, told

app = typer.Typer(help="See, hand out and erase what is kept of somebody.", no_args_is_help=True)

Who = Annotated[str, typer.Argument(help="An id of the roster, or the object id in Entra.", metavar="ID")]
Data = Annotated[Path | None, typer.Option(help="Directory of the store.")]


@app.command()
def show(
    who: Who,
    data: Data = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """How many records of which kind there are of somebody, why, and for how long.

    Example: startklar person show elin
    """
    with told():
        result = perform("person-show", {"person": who}, data=data)
        if json_:
            print_data(result)
        else:
            _table(result["kept"])


@app.command()
def export(
    who: Who,
    file: Annotated[Path | None, typer.Option("--out", help="Where to write it; else it is printed.")] = None,
    data: Data = None,
) -> None:
    """Everything that is kept of somebody, as JSON, for them; what others wrote is not in it.

    Example: startklar person export elin --out elin.json
    """
    with told():
        result = perform("person-export", {"person": who}, data=data)
        if file is None:
            print_data(result)
            return
        # Somebody's own: for this user's eyes only.
        file.touch(mode=0o600)
        file.write_text(json.dumps(result, ensure_ascii=False, indent=2), "utf-8")
        talk.print(f"Written to {file}.")


@app.command()
def erase(
    who: Who,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what there is.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    data: Data = None,
) -> None:
    """Forget somebody: how to reach them, what they asked, their name on what has to stay.

    Example: startklar person erase elin --dry-run
    """
    with told():
        found = perform("person-erase", {"person": who, "dry_run": True}, data=data)
        _table(found["kept"])
        if dry_run:
            talk.print("Nothing was changed.")
            return
        if not yes and not typer.confirm(f"Erase what is kept of {who}? It cannot be undone."):
            talk.print("Nothing was changed.")
            return
        result = perform("person-erase", {"person": who}, data=data)
        talk.print(f"Erased: {result['erased']} records.")
        if result["left"]:
            talk.print("Still there, and why is in docs/privacy.md:")
            _table(result["left"])
        talk.print("Backups hold it until they are replaced: those of the embedded store for 30 days at most.")


def _table(rows: list[dict[str, object]]) -> None:
    table = Table("kind", "records", "why", "days", "when erased")
    for row in rows:
        shown = (row[name] for name in ("kind", "count", "why", "days", "erased"))
        table.add_row(*("" if each is None else str(each) for each in shown))
    out.print(table)
