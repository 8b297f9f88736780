"""`startklar manifest`: the Teams app package."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.environment import settings_as_far_as_valid
from bot.cli.terminal import talk, told
from bot.errors import InvalidSettings

app = typer.Typer(help="Build the Teams app package.", no_args_is_help=True)


@app.callback()
def _group() -> None:
    """The Teams app package."""


@app.command()
def build(out: Annotated[Path, typer.Option(help="Where the package goes.")] = Path("dist/startklar.zip")) -> None:
    """Make the zip that is uploaded to Teams; bot id and domain come from the settings.

    Example: STARTKLAR_APP_ID=… STARTKLAR_DOMAIN=bot.example.org startklar manifest build
    """
    # Validation needs a schema library that nothing else does.
    from bot.package import build_package

    with told():
        # What else a bot needs to run is no matter here.
        settings, problems = settings_as_far_as_valid()
        if problems:
            raise InvalidSettings(problems)
        path = build_package(settings, out)
        talk.print(f"Built {path}.")
