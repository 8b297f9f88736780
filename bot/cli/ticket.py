"""`startklar ticket`: which questions to a person wait for an answer."""

from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import out, talk, told

app = typer.Typer(help="See which questions to a person wait for an answer.", no_args_is_help=True)

HOURS_A_DAY = 24


# A callback keeps `list` a word of its own while it is the only one.
@app.callback()
def _ticket() -> None:
    """See which questions to a person wait for an answer."""


@app.command("list")
def list_(
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """What waits at which desk and for how long, oldest first; never what people wrote.

    Example: startklar ticket list --json
    """
    with told():
        result = perform("ticket-list", data=data)
        if json_:
            print_data(result)
            return
        if not result["tickets"]:
            talk.print("No question waits for an answer.")
            return
        table = Table("number", "desk", "unit", "state", "taken by", "age")
        for row in result["tickets"]:
            days, hours = divmod(row["hours"], HOURS_A_DAY)
            age = f"{days} d {hours} h" if days else f"{hours} h"
            table.add_row(str(row["number"]), row["desk"], row["unit"] or "", row["state"], row["taken_by"] or "", age)
        out.print(table)
