"""`startklar doctor`: what is set, what is missing, what works."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.terminal import out, told
from bot.errors import InvalidSettings, StoreDamaged, StoreLocked
from bot.settings import Settings, read_settings


def doctor(
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
    content: Annotated[Path | None, typer.Option(help="Directory of the content.")] = None,
) -> None:
    """Say what is set, what production still needs, and what was checked; exit 1 when the bot could not run.

    Example: startklar doctor
    """
    with told():
        problems: list[str] = []
        try:
            settings = read_settings(data=data, content=content)
        except InvalidSettings as error:
            problems = error.problems
        else:
            _settings(settings)
            missing = settings.missing_for_production()
            out.print("For production: " + (f"set {', '.join(missing)}" if missing else "everything is set"))
            problems = [*_content(settings), *asyncio.run(_store(settings)), *_language()]
        for problem in problems:
            out.print(f"✗ {problem}")
        out.print("The bot can run." if not problems else "The bot cannot run.")
        raise typer.Exit(1 if problems else 0)


def _settings(settings: Settings) -> None:
    for name, field in Settings.model_fields.items():
        value = getattr(settings, name)
        shown = "not set" if value is None else str(value)
        source = "set" if name in settings.model_fields_set else "default"
        out.print(f"STARTKLAR_{name.upper()} = {shown} ({source}): {field.description}")


def _content(settings: Settings) -> list[str]:
    from content.loader import load

    loaded = load(settings.content)
    if loaded.faults:
        return [f"content: {len(loaded.faults)} faults; run: startklar content check {settings.content}"]
    out.print(f"✓ content: {len(loaded.library.articles)} articles, {len(loaded.library.material)} pieces of material")
    return []


async def _store(settings: Settings) -> list[str]:
    from bot.app import open_startklar
    from bot.web.control import published

    try:
        async with open_startklar(settings) as startklar:
            roster = await startklar.roster.current()
            await startklar.store.check()
            out.print(
                f"✓ store: {settings.data} can be written; {len(roster.units)} units, {len(roster.people)} people"
            )
            return []
    except StoreLocked:
        if running := published(settings.data):
            out.print(f"✓ store: in use by the bot on {running.messages_url}")
            return []
        return [f"store: another process has {settings.data} open"]
    except StoreDamaged as error:
        return [f"store: {error} cannot be read; put the newest file of backups in the place of store.json"]
    except OSError as error:
        return [f"store: {settings.data} cannot be used: {error.strerror}"]


def _language() -> list[str]:
    from content.search import detect_language

    out.print("✓ language detection" if detect_language("hur fungerar det här") == "sv" else "✗ language detection")
    out.print("✓ search: lexical")
    return []
