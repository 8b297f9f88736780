"""`startklar gap`: which questions had no answer."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import out, talk, told

app = typer.Typer(help="See which questions had no answer, or none that helped.", no_args_is_help=True)


# A callback keeps `list` a word of its own while it is the only one.
@app.callback()
def _gap() -> None:
    """See which questions had no answer, or none that helped."""


@app.command("list")
def list_(
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """What still waits for an answer, the most asked first; nobody who asked is named.

    Example: startklar gap list --json
    """
    with told():
        result = perform("gap-list", data=data)
        if json_:
            print_data(result)
            return
        if not result["gaps"]:
            talk.print("No question waits for an answer.")
            return
        table = Table("asked", "question", "languages", "state", "last")
        for row in result["gaps"]:
            # The console reads no markup, so what people wrote is shown as it is.
            table.add_row(
                str(row["count"]), row["question"], ", ".join(row["languages"]), row["state"], row["last"][:10]
            )
        out.print(table)
