"""`startklar audit`: who did what by right of a role, and whether the log of it is whole."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import fail, out, talk, told

app = typer.Typer(help="See who decided, sent and exported what; check that the log is whole.", no_args_is_help=True)

_COLUMNS = ("number", "at", "who", "what", "about", "why", "outcome")


@app.command("list")
def list_(
    last: Annotated[int, typer.Option(min=0, help="Only the last so many; 0 for all of them.")] = 50,
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """What was decided, approved, sent and exported, by whom, when and by which right; and what was refused.

    Example: startklar audit list --last 0 --json
    """
    rows: list[Sequence[str]] = []
    with told():
        perform("audit-list", {"last": last}, data=data, sample=False, rows=rows.extend)
        if json_:
            print_data([dict(zip(_COLUMNS, row, strict=True)) for row in rows])
            return
        for number, at, who, what, about, why, outcome in rows:
            refused = "" if outcome == "allowed" else f" {outcome.upper()}"
            out.print(f"{number:>7}  {at}  {who}  {what}{refused}  {about}  ({why})")


@app.command()
def verify(
    mark: Annotated[str, typer.Option(help="What an earlier run printed: that entry must still be in its place.")] = "",
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
) -> None:
    """Go through the whole chain; exit 1 when an entry was changed, taken out or put in.

    The end can only be cut off unseen by whoever has also seen no mark of it: keep the printed one somewhere else.

    Example: startklar audit verify --mark 812:3f1c…
    """
    with told():
        found = perform("audit-list", {"verify": True, "mark": mark}, data=data, sample=False)
        for each in found["broken"]:
            out.print(f"✗ entry {each}")
        if not found["mark_found"]:
            out.print(f"✗ entry {mark.partition(':')[0]}: it is not there, or not as it was")
        if found["broken"] or not found["mark_found"]:
            fail("The audit log was changed behind the bot's back. Keep a copy of the store as it is now.")
        if not found["count"]:
            talk.print("The audit log is empty.")
            return
        out.print(f"✓ {found['count']} entries from {found['first']} on, each following from the one before it")
        out.print(f"  mark: {found['mark']}")
