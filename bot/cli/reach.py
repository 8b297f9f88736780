"""`startklar reach`: who can be written to, and the app installed for the others."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.session import perform
from bot.cli.terminal import data as print_data
from bot.cli.terminal import out, talk, told

app = typer.Typer(help="Install the app for people, so that the bot can write to them.", no_args_is_help=True)

_SAID = {
    "no-licence": "have no licence for Teams",
    "no-account": "have an account that is off or gone",
    "guest": "are guests",
    "disabled": "may not have the app: a policy of Teams",
    "not-installed": "could not be given the app; Graph does not say why",
}
_SAID_OF_TEAMS = {"disabled": "may not have the app: a policy of Teams", "no-address": "are not there"}


@app.callback()
def _group() -> None:
    """Who can be written to."""


@app.command()
def install(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many it would be.")] = False,
    unit: Annotated[list[str] | None, typer.Option(help="Only for a unit and those below it; may be repeated.")] = None,
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    json_: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Install the app, through Microsoft Graph, for everybody in the roster who has no chat with the bot yet.

    And in the teams whose channels units post in, where the roster has the link that Teams copies for a channel.

    Each of them gets the bot's greeting, now. With STARTKLAR_INSTALL=true the bot does this by itself, in the hours
    each unit works. Nobody gets it again who took it away.

    Example: startklar reach install --unit medicin --dry-run
    """
    with told():
        found = perform("reach-install", {"dry_run": dry_run, "units": unit or []}, data=data, sample=False)
        if json_:
            print_data(found)
            return
        for cause, count in found["refused"].items():
            out.print(f"{count} {_SAID[cause]}")
        if found["declined"]:
            out.print(f"{found['declined']} took the app away, or block it: they are left alone")
        if found["no_account"]:
            out.print(f"{found['no_account']} have no Entra object id in the roster")
        for cause, count in found["teams_refused"].items():
            out.print(f"{count} teams {_SAID_OF_TEAMS[cause]}")
        if found["teams_waiting"] or found["teams_installed"]:
            new = found["teams_waiting"] if dry_run else found["teams_installed"]
            talk.print(f"{new} teams {'would get the app' if dry_run else 'have the app now'}.")
        would = f"{found['waiting']} would get the app" if dry_run else f"{found['installed']} have the app now"
        talk.print(f"{found['known']} can be written to already, {would}.")
