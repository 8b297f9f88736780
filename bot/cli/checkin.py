"""`startklar checkin`: ask, remind, look."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import out, talk, told

app = typer.Typer(help="Open check-ins, remind, and see who has answered.", no_args_is_help=True)

Data = Annotated[Path | None, typer.Option(help="Directory of the store.")]


@app.command("open")
def open_(data: Data = None) -> None:
    """Send this week's form now to every leader who has not got it.

    Example: startklar checkin open
    """
    with told():
        tell_sent(perform("checkin-open", data=data))


@app.command()
def remind(data: Data = None) -> None:
    """Remind leaders whose units have not answered; at most once a day.

    Example: startklar checkin remind
    """
    with told():
        tell_sent(perform("checkin-remind", data=data))


@app.command()
def status(data: Data = None, json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False) -> None:
    """Each unit's colour this week, and who has not answered.

    Example: startklar checkin status --json
    """
    with told():
        result = perform("checkin-status", data=data)
        if json_:
            print_data(result)
            return
        table = Table("unit", "manager", "this week", "last answered", title=str(result["period"]))
        for row in result["units"]:
            shown = row["status"] or "not answered"
            table.add_row(row["name"], row["manager"] or "", shown, row["last_period"] or "")
        out.print(table)


def tell_sent(result: Mapping[str, Any]) -> None:
    """Say what became of deliveries; exit 1 when one did not arrive."""
    for state, count in result["states"].items():
        talk.print(f"{count} {state}")
    if result["already"]:
        talk.print(f"{result['already']} have it already")
    for each in result["not_sent"]:
        out.print(f"{each['to']}: {each['state']}, {each['reason'] or 'later'}")
    if not result["states"] and not result["already"]:
        talk.print("Nobody to send to.")
    if result["not_sent"]:
        raise typer.Exit(1)
