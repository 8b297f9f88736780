"""What `startklar store copy` shows while it copies, and what it says at the end."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from bot.cli.terminal import fail, framed, talk
from bot.errors import OperationFailed, StoreOutdated, StoreUnavailable
from bot.settings import read_settings
from bot.storage.copying import Compared, End, Tell, copy, is_address, open_end


def copied(from_: str, to: str) -> None:
    """Copy, compare and say what is next; leaves with 1 when the two sides differ."""
    source, destination = _place(from_), _place(to)
    if _same(source, destination):
        fail("That is the same store twice. Say with --to where everything is to go, or with --from where it is.")
    try:
        found, names = asyncio.run(_copied(source, destination))
    except StoreUnavailable as error:
        fail(f"{error}. What was copied is kept.", "When that is mended, run the same command: it goes on.")
    except KeyboardInterrupt:
        fail("Stopped. What was copied is kept: the same command goes on.", code=130)
    framed.print(_table(found))
    if not all(each.same for each in found):
        fail(
            "The two sides differ: something changed while it was copied, or this is a fault of ours. What differs was "
            "taken out again.",
            "Run the same command once more; no bot opens the new store before both are the same.",
        )
    talk.print(f"Everything that is in {names[0]} is in {names[1]} now.")
    if is_address(names[1]):
        talk.print(f"Next: set STARTKLAR_STORE to the address of {names[1]}, and start the bot.")
    else:
        talk.print(f"Next: set STARTKLAR_DATA={names[1]}, leave STARTKLAR_STORE unset, and start the bot.")
    talk.print(f"Keep {names[0]} until you are sure, but start no bot on it: it would send a second time.")


def _place(given: str) -> str:
    """What was said, else what a bot would use."""
    if given:
        return given
    settings = read_settings()
    return settings.store.get_secret_value() if settings.store else str(settings.data)


def _same(source: str, destination: str) -> bool:
    if is_address(source) or is_address(destination):
        return source == destination
    return Path(source).resolve() == Path(destination).resolve()


async def _copied(source: str, destination: str) -> tuple[list[Compared], tuple[str, str]]:
    now = datetime.now(UTC)
    async with AsyncExitStack() as stack:
        ends: list[End] = []
        # A source that is not there must not leave an empty store at the other end.
        for place, to_write in ((source, False), (destination, True)):
            try:
                end = await open_end(place, now, to_write=to_write)
            except StoreOutdated as error:
                side = "to" if to_write else "from"
                remedy = "Set STARTKLAR_STORE to its address, then run: startklar store migrate"
                raise OperationFailed(f"The database of --{side} lacks {error}.\n{remedy}") from error
            stack.push_async_callback(end.close)
            ends.append(end)
        with _progress() as tell:
            return await copy(ends[0], ends[1], tell), (ends[0].name, ends[1].name)


@contextmanager
def _progress() -> Iterator[Tell]:
    """A bar on a terminal; elsewhere a line for each kind when it is done."""
    if not talk.is_terminal:
        yield _line
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=talk, transient=True) as progress:
        bar = progress.add_task("")

        def tell(what: str, done: int, total: int) -> None:
            if progress.tasks[0].description != what:
                progress.reset(bar, description=what, total=total)
            progress.update(bar, completed=done)

        yield tell


def _line(what: str, done: int, total: int) -> None:
    if done >= total:
        talk.print(f"{what}: {done:,}")


def _table(found: Sequence[Compared]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0))
    for name in ("kept", "from", "to", "checksum", ""):
        table.add_column(name, justify="right" if name in ("from", "to") else "left")
    for each in found:
        if any(each.counts):
            counts = [f"{count:,}" for count in each.counts]
            checksums = each.checksums[:1] if each.same else each.checksums
            table.add_row(each.kind.name, *counts, " ".join(checksums), "✓" if each.same else "differs")
    return table
