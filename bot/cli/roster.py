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
    files: Annotated[list[Path], typer.Argument(help="csv or xlsx, known by their columns; yaml for initiatives.")],
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Save although go-lives collide.")] = False,
) -> None:
    """Put the tables of these files in place of the stored ones.

    Units: id, name, parent, manager, deputies, technical_super_users (who know the system), professional_super_users
    (who know the ways of working), super_users (which of the two nobody said), time_zone, language, channel, support,
    initiative, wave (for a unit in several initiatives as many waves, with semicolons), shifts (when its people are at
    work and may be written to, such as "mon-fri 06:30-21:30; sun-thu 21:00-07:00"; left out, office hours).
    People: id, name, units, roles (such as "project-leader; communicator@hospital; owner#records": for a unit and those
    below it, for one initiative), language, aad_id. Waves: initiative, wave, go_live, playbooks, weekday, hour; or all
    that is agreed on initiatives as YAML.

    Example: startklar roster import units.csv people.csv initiatives.yaml
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
        sent = {"records": records.dump_python(merged, mode="json")}
        looked_at = perform("roster-import", {**sent, "dry_run": True}, data=data, sample=False)
        for said in (*looked_at["remarks"], *looked_at["moves"]):
            talk.print(said)
        for collision in looked_at["collisions"]:
            out.print(collision)
        if dry_run:
            talk.print(f"{len(merged.units)} units and {len(merged.people)} people would be stored.")
            return
        if looked_at["collisions"] and not yes:
            fail("Units would go live with two things at once; nothing was changed. To save all the same, add --yes.")
        counts = perform("roster-import", sent, data=data, sample=False)
        talk.print(f"Stored {counts['units']} units, {counts['people']} people, {counts['initiatives']} initiatives.")
