"""`startklar broadcast`: send material by hand, and see what was sent."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.table import Table

from bot.cli.checkin import tell_sent
from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import out, talk, told

app = typer.Typer(help="Send material and see what was sent.", no_args_is_help=True)

Data = Annotated[Path | None, typer.Option(help="Directory of the store.")]


@app.command()
def send(
    material: Annotated[str, typer.Argument(help="The id of a piece of material.")],
    to: Annotated[str, typer.Option(help="all, or parts such as role:manager,unit:akuten,wave:1")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list who would get it.")] = False,
    again: Annotated[bool, typer.Option("--again", help="Send also to those who have had it.")] = False,
    data: Data = None,
) -> None:
    """Send a piece of material now, in each recipient's language, to those who have not had it.

    Example: startklar broadcast send equipment-list --to wave:1 --dry-run
    """
    with told():
        result = perform(
            "broadcast-send",
            {"material": material, "to": to, "dry_run": dry_run, "again": _occasion() if again else ""},
            data=data,
        )
        if not dry_run:
            tell_sent(result)
            return
        for each in result["recipients"]:
            out.print(f"{each['to']} ({each['language']})")
        talk.print(f"{len(result['recipients'])} would get it, {result['already']} have it already.")
        if result["without_channel"]:
            talk.print(f"No channel: {', '.join(result['without_channel'])}")


@app.command("list")
def list_(data: Data = None, json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False) -> None:
    """Every broadcast and what became of its deliveries.

    Example: startklar broadcast list
    """
    with told():
        result = perform("broadcast-list", data=data)
        if json_:
            print_data(result)
            return
        table = Table("broadcast", "deliveries")
        for row in result["broadcasts"]:
            table.add_row(row["broadcast"], ", ".join(f"{count} {state}" for state, count in row["states"].items()))
        out.print(table)


def _occasion() -> str:
    """A name for this round: the same command given a second later is another."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}"
