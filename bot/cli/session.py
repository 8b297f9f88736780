"""Performs an operation through the running bot, or on the store itself when none runs."""

import asyncio
import getpass
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.cli.terminal import talk
from bot.errors import OperationFailed, StoreLocked
from bot.operations.model import Event, Operations, Request
from bot.settings import Settings, read_settings

if TYPE_CHECKING:
    from bot.web.control import Control

# How long a bot that is just starting or stopping may hold the store without answering.
PATIENCE_SECONDS = 10.0
Rows = Callable[[Sequence[Sequence[str]]], None]


def perform(
    name: str,
    arguments: Mapping[str, Any] | None = None,
    *,
    data: Path | None = None,
    content: Path | None = None,
    sample: bool | None = None,
    rows: Rows | None = None,
) -> Mapping[str, Any]:
    """The operation's result, with a progress bar meanwhile; raises OperationFailed and what opening a store raises.

    `content` and `sample` (whether an empty store gets the sample organisation) matter when no bot runs. `rows` takes
    the parts of a long answer as they come.
    """
    settings = read_settings(data=data, content=content, sample=sample)
    if content and running_bot(settings.data):
        talk.print("A bot is running, and its content is used; --content is for when none does.")
    return asyncio.run(
        _perform(Request(name=name, arguments=arguments or {}, account=account()), settings, rows or _no_rows)
    )


def running_bot(directory: Path) -> "Control | None":
    """Where the bot that has this directory open can be told what to do; None when there is none, or it does not say.

    A bot that was killed leaves its address behind; its lock is free then.
    """
    from bot.web.control import published

    found = published(directory)
    return None if found is None or lock_is_free(directory) else found


def account() -> str:
    """Whose account the command is given from; a container may know its number alone."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return str(os.getuid())


def lock_is_free(directory: Path) -> bool:
    """Whether no process has the store in this directory open."""
    from filelock import FileLock, Timeout

    try:
        with FileLock(directory / "store.lock").acquire(timeout=0):
            return True
    except Timeout:
        return False


async def _perform(request: Request, settings: Settings, rows: Rows) -> Mapping[str, Any]:
    # The bot's parts take most of a second to import; `--help` must not wait for them.
    from bot.app import open_startklar
    from bot.web.control import RemoteOperations, published

    waited = 0.0
    while True:
        if running := published(settings.data):
            try:
                return await _watched(RemoteOperations(running), request, rows)
            except OperationFailed:
                # A bot that was killed leaves its address behind; its lock is free then.
                if not lock_is_free(settings.data):
                    raise
        try:
            async with open_startklar(settings) as startklar:
                await startklar.scheduler.lead()
                return await _watched(startklar.operations, request, rows)
        except StoreLocked:
            if waited >= PATIENCE_SECONDS:
                raise
            waited += 0.2
            await asyncio.sleep(0.2)


async def _watched(operations: Operations, request: Request, rows: Rows) -> Mapping[str, Any]:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=talk, transient=True) as bar:
        task = bar.add_task(request.name, total=None, visible=False)
        show: Callable[[Event], None] = lambda event: bar.update(  # noqa: E731 - one line, used once
            task, completed=event.done, total=event.total, visible=True
        )
        async for event in operations.perform(request):
            if event.failed is not None:
                raise OperationFailed(event.failed)
            if event.result is not None:
                return event.result
            if event.rows is not None:
                rows(event.rows)
            show(event)
    raise OperationFailed("the bot stopped before it was done; what it had stored is kept")


def _no_rows(rows: Sequence[Sequence[str]]) -> None:
    """What most operations have none of."""
