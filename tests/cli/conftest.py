"""A bot that runs beside the command."""

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.cli.command import COMMAND


@pytest_asyncio.fixture
async def running(tmp_path: Path) -> AsyncIterator[Path]:
    """The data directory of a bot that runs."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, "serve", "--port", "0", "--data", str(tmp_path), stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    while "listens on" not in (await process.stderr.readline()).decode():
        pass
    yield tmp_path
    process.send_signal(signal.SIGINT)
    rest = (await process.stderr.read()).decode()
    assert await process.wait() == 0
    assert "Traceback" not in rest
