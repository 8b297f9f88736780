"""`startklar manifest`: the Teams app package."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.terminal import talk, told

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
    from bot.settings import Settings

    with told():
        path = build_package(Settings(), out)
        talk.print(f"Built {path}.")
