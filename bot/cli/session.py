"""Performs an operation through the running bot, or on the store itself when none runs."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from bot.cli.terminal import talk
from bot.errors import OperationFailed, StoreLocked
from bot.operations.model import Event, Operations, Request
from bot.settings import read_settings

# How long a bot that is just starting or stopping may hold the store without answering.
PATIENCE_SECONDS = 10.0


def perform(name: str, arguments: Mapping[str, Any] | None = None, *, data: Path | None = None) -> Mapping[str, Any]:
    """The operation's result, with a progress bar meanwhile; raises OperationFailed and what opening a store raises."""
    return asyncio.run(_perform(Request(name=name, arguments=arguments or {}), data))


async def _perform(request: Request, data: Path | None) -> Mapping[str, Any]:
    # The bot's parts take most of a second to import; `--help` must not wait for them.
    from bot.app import open_startklar
    from bot.web.control import RemoteOperations, published

    settings = read_settings(data=data)
    waited = 0.0
    while True:
        if running := published(settings.data):
            try:
                return await _watched(RemoteOperations(running), request)
            except OperationFailed:
                # A bot that was killed leaves its address behind; its lock is free then.
                if not await _lock_is_free(settings.data):
                    raise
        try:
            async with open_startklar(settings) as startklar:
                await startklar.dispatcher.recover()
                return await _watched(startklar.operations, request)
        except StoreLocked:
            if waited >= PATIENCE_SECONDS:
                raise
            waited += 0.2
            await asyncio.sleep(0.2)


async def _watched(operations: Operations, request: Request) -> Mapping[str, Any]:
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
            show(event)
    raise OperationFailed("the bot stopped before it was done; what it had stored is kept")


async def _lock_is_free(directory: Path) -> bool:
    from filelock import FileLock, Timeout

    lock = FileLock(directory / "store.lock")
    try:
        with lock.acquire(timeout=0):
            return True
    except Timeout:
        return False
