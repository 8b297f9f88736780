"""`startklar broadcast`: send material by hand, and see what was sent."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table

from bot.cli.checkin import tell_sent
from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import fail, out, talk, told
from content.language import Language

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


@app.command()
def ledger(
    broadcast: Annotated[str, typer.Argument(help="The id of a broadcast that was written in Teams.")],
    to: Annotated[Path, typer.Option("--out", help="The file to write: .csv or .xlsx.")],
    language: Annotated[Language, typer.Option(help="In which language it is written.")] = Language.EN,
    data: Data = None,
    overwrite: Annotated[bool, typer.Option("--overwrite", help="Write over a file that exists.")] = False,
) -> None:
    """Write who was reached, a row for each recipient: what became of it, and what they have pressed.

    Example: startklar broadcast ledger 1f0c9a52be77d310 --out reach.csv --language sv
    """
    # Only the command that writes a file needs what writes it.
    from bot.reports.reach_sheet import BOM, WIDTHS, csv_of
    from bot.reports.workbook import Workbook

    with told():
        kind = to.suffix.lower()
        if kind not in (".csv", ".xlsx"):
            fail(f"{to} is neither .csv nor .xlsx; nothing was written.")
        if to.exists() and not overwrite:
            fail(f"{to} exists already. Choose another name, or --overwrite.")
        # Aside first: half a list must not look like a whole one.
        aside = to.with_name(f".{to.name}.part")
        books: list[Workbook] = []
        try:
            with aside.open("wb") as file:

                def write(rows: Sequence[Sequence[str]]) -> None:
                    if kind == ".csv":
                        file.write(csv_of(rows))
                    elif books:
                        books[0].add(rows)
                    else:
                        books.append(Workbook(broadcast, rows[0], WIDTHS))

                if kind == ".csv":
                    file.write(BOM)
                arguments = {"broadcast": broadcast, "language": language}
                result = perform("broadcast-ledger", arguments, data=data, rows=write)
            for book in books:
                book.save(aside)
            aside.replace(to)
        finally:
            aside.unlink(missing_ok=True)
        count = result["rows"]
        talk.print(f"Wrote {count} {'recipient' if count == 1 else 'recipients'} to {to}.")


@app.command()
def log(
    broadcast: Annotated[str, typer.Argument(help="The id of a broadcast that was written in Teams.")],
    data: Data = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Who did what about a broadcast, when and why, to how many, and what it said whenever that was decided.

    Example: startklar broadcast log 1f0c9a52be77d310
    """
    with told():
        result = perform("broadcast-log", {"broadcast": broadcast}, data=data)
        if json_:
            print_data(result)
            return
        for entry in result["entries"]:
            _tell_entry(entry)


def _tell_entry(entry: Mapping[str, Any]) -> None:
    who = f"{entry['name'] or '?'} ({entry['by']})" if entry["by"] else "the clock"
    count = f", {entry['count']} {'recipient' if entry['count'] == 1 else 'recipients'}" if entry["count"] else ""
    out.print(f"{entry['at']}  {entry['deed']} by {who}{count}")
    if entry["reason"]:
        out.print(f"    Reason: {entry['reason']}")
    content = entry["content"] or {"words": {}}
    for language, words in content["words"].items():
        out.print(f"    [{language}] {words['title']}")
        for line in words["text"].splitlines():
            out.print(f"         {line}" if line else "")
        if words["button"]:
            out.print(f"         Button: {words['button']}")
    for name in ("picture", "url"):
        if content.get(name):
            out.print(f"    {name}: {content[name]}")


def _occasion() -> str:
    """A name for this round: the same command given a second later is another."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%S}"
