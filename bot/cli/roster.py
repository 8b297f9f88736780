"""`startklar roster`: people, units and waves from files or from Microsoft Graph, and who is missing."""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import fail, out, talk, today, told

app = typer.Typer(help="Import people, units and waves, or read them from Microsoft Graph.", no_args_is_help=True)

Data = Annotated[Path | None, typer.Option(help="Directory of the store.")]


@app.callback()
def _group() -> None:
    """People, units and waves."""


@app.command("import")
def import_(
    files: Annotated[list[Path], typer.Argument(help="csv or xlsx, known by their columns; yaml for initiatives.")],
    data: Data = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Save although go-lives collide.")] = False,
) -> None:
    """Put the tables of these files in place of the stored ones.

    Units: id, name, parent, manager, deputies, technical_super_users (who know the system), professional_super_users
    (who know the ways of working), super_users (which of the two nobody said), time_zone, language, channel (the link
    that Teams copies for it, or its id), team (the id of the team it is in, where the link does not say), support,
    initiative, wave (for a unit in several initiatives as many waves, with semicolons), shifts (when its people are at
    work and may be written to, such as "mon-fri 06:30-21:30; sun-thu 21:00-07:00"; left out, office hours), external
    (yes for a municipality or a provider).
    People: id, name, units, roles (such as "project-leader; communicator@hospital; owner#records": for a unit and those
    below it, for one initiative), language, aad_id; of those outside instead of aad_id their organisation and contact
    (a mail address or a telephone number). Waves: initiative, wave, go_live, playbooks, weekday, hour; or all that is
    agreed on initiatives as YAML.

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
            _print_diff(looked_at["diff"])
            talk.print(f"{len(merged.units)} units and {len(merged.people)} people would be stored.")
            return
        if looked_at["collisions"] and not yes:
            fail("Units would go live with two things at once; nothing was changed. To save all the same, add --yes.")
        counts = perform("roster-import", sent, data=data, sample=False)
        talk.print(f"Stored {counts['units']} units, {counts['people']} people, {counts['initiatives']} initiatives.")


@app.command()
def sync(
    data: Data = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would change.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Save although many people or units would be gone.")] = False,
    anew: Annotated[bool, typer.Option("--anew", help="Read everything, not only what has changed.")] = False,
) -> None:
    """Read people and units from Microsoft Graph, as the file in STARTKLAR_GRAPH says (docs/graph.md).

    The bot does so by itself every day. A roster that would lose more than a tenth of its people or units (or what the
    file says) is refused: look with --dry-run, then add --yes.

    Example: startklar roster sync --dry-run
    """
    with told():
        asked = {"dry_run": dry_run, "yes": yes, "anew": anew}
        done = perform("roster-sync", asked, data=data, sample=False)
        for said in done["remarks"]:
            talk.print(said)
        _print_diff(done["diff"])
        if done["refused"] and not dry_run:
            fail(f"{done['refused']}; nothing was changed. Look with --dry-run; to save all the same, add --yes.")
        if done["refused"]:
            talk.print(f"{done['refused']}: this would be refused without --yes.")
        elif done["kept"]:
            talk.print(f"The roster has {done['units']} units and {done['people']} people.")


@app.command()
def check(
    data: Data = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Say who ought to be named and is not: project leaders, owners, development leads, managers, super-users.

    Example: startklar roster check
    """
    with told():
        found = perform("roster-check", data=data, sample=False)
        if json_:
            print_data(found)
            return
        for lack in found["lacks"]:
            out.print(lack["said"])
        count = len(found["lacks"])
        talk.print(f"{count} missing in {found['units']} units." if count else "Everybody is named.")


def _print_diff(lines: Iterable[str]) -> None:
    shown = list(lines)
    for line in shown:
        out.print(line)
    if not shown:
        talk.print("Nothing would be different.")
