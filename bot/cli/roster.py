"""`startklar roster`: people, units and waves from files."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import perform
from bot.cli.terminal import fail, out, talk, today, told

app = typer.Typer(help="Import people, units and waves.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """People, units and waves."""


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="csv or xlsx; tables are known by their columns.")],
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
) -> None:
    """Put the tables of these files in place of the stored ones.

    Units: id, name, parent, manager, deputies, super_users, time_zone, language, channel, support, initiative, wave.
    People: id, name, units, roles, language, aad_id. Waves: initiative, wave, go_live, playbooks, weekday, hour.

    Example: startklar roster import units.csv people.csv waves.csv
    """
    from pydantic import TypeAdapter

    from bot.directory.roster_file import read_roster, roster_problems
    from dialogs.people.roster import RosterRecords

    with told():
        found = read_roster(files, today())
        records = TypeAdapter(RosterRecords)
        stored = records.validate_python(perform("roster-export", data=data, sample=False)["records"])
        merged = found.merged_into(stored)
        problems = found.problems + found.without_wave(stored) + roster_problems(merged)
        for problem in problems:
            out.print(problem)
        if problems:
            fail(f"{len(problems)} problems; nothing was changed.")
        if dry_run:
            talk.print(f"{len(merged.units)} units and {len(merged.people)} people would be stored.")
            return
        sent = {"records": records.dump_python(merged, mode="json")}
        counts = perform("roster-import", sent, data=data, sample=False)
        talk.print(f"Stored {counts['units']} units, {counts['people']} people, {counts['initiatives']} initiatives.")
