"""`startklar store`: what is done to everything that is kept."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.terminal import fail, out, told
from bot.errors import StoreLocked

app = typer.Typer(
    help="Renew the tables of the database, move everything to another store, bring back damaged files.",
    no_args_is_help=True,
)


@app.command()
def migrate() -> None:
    """Make or renew the tables of the database that STARTKLAR_STORE names; running it again changes nothing.

    Example: startklar store migrate
    """
    import asyncio

    from bot.settings import read_settings

    async def migrated(url: str) -> list[str]:
        from bot.storage.postgres.database import open_database

        database = await open_database(url, 1)
        try:
            # A database that a newer version has changed is left alone.
            await database.missing()
            return await database.migrate()
        finally:
            await database.close()

    with told():
        settings = read_settings()
        if settings.store is None:
            fail(
                "STARTKLAR_STORE names no database, so everything is kept in files, which need no migration.",
                "Set it to the address of a PostgreSQL database: postgresql://user:password@host/name",
            )
        done = asyncio.run(migrated(settings.store.get_secret_value()))
        out.print(f"Done: {', '.join(done)}." if done else "The tables are those of this version already.")


@app.command("copy")
def copy_(
    from_: Annotated[str, typer.Option("--from", help="Directory or postgresql:// address; else what is set.")] = "",
    to: Annotated[str, typer.Option("--to", help="Directory or postgresql:// address; else what is set.")] = "",
) -> None:
    """Bring everything that is kept into another store: a new directory, or a database with empty tables.

    The bot is stopped meanwhile. What is copied stays where it was, too. Cut off on the way, the same command goes on.
    The side that is left out is what the bot is set to use: the database of STARTKLAR_STORE, else STARTKLAR_DATA.

    Example: startklar store copy --from data --to postgresql://user:password@host/name
    """
    from bot.cli.copying import copied

    with told():
        copied(from_, to)


@app.command()
def restore(
    backup: Annotated[
        Path | None, typer.Argument(help="A file of the backups folder; else the newest that can be read.")
    ] = None,
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
) -> None:
    """Put damaged files together from the newest that can be read; what was there is kept beside them.

    Example: startklar store restore --data data
    """
    from filelock import FileLock, Timeout

    from bot.settings import read_settings
    from bot.storage.tiny.opening import restore as put_together

    with told():
        directory = read_settings(data=data).data
        try:
            with FileLock(directory / "store.lock").acquire(timeout=0):
                done = put_together(directory, datetime.now(UTC), backup)
        except Timeout:
            raise StoreLocked(str(directory)) from None
        out.print(f"✓ {done.base}, and {done.commits} changes since")
        if done.damage:
            out.print(f"  Left out: {done.damage}, and what came after it.")
        out.print(f"  As it was: {done.kept_in}")
