"""Reads lines from standard input beside a running event loop."""

import asyncio
import os
import sys
import threading
from contextlib import suppress


class Keyboard:
    """Lines as they are typed or piped in; a reader that still waits keeps nobody from leaving."""

    def __init__(self) -> None:
        self._lines: asyncio.Queue[str | None] = asyncio.Queue()
        self._started = False

    async def line(self, prompt: str) -> str | None:
        """The next line, without its end; None when there are no more."""
        sys.stdout.write(prompt)
        sys.stdout.flush()
        if not self._started:
            self._started = True
            # Not the loop's executor: its threads are waited for at the end, and a read ends only with a line.
            threading.Thread(target=self._read, args=(asyncio.get_running_loop(),), daemon=True).start()
        line = await self._lines.get()
        if line is None:
            self._lines.put_nowait(None)
        return line

    def _read(self, loop: asyncio.AbstractEventLoop) -> None:
        # Not sys.stdin: Python aborts when it ends while a thread is inside that object.
        rest = b""
        # The loop is closed once nobody waits any more.
        with suppress(RuntimeError):
            while piece := _piece():
                *whole, rest = (rest + piece).split(b"\n")
                for each in whole:
                    loop.call_soon_threadsafe(self._lines.put_nowait, _text(each))
            if rest:
                loop.call_soon_threadsafe(self._lines.put_nowait, _text(rest))
            loop.call_soon_threadsafe(self._lines.put_nowait, None)


def _piece() -> bytes:
    try:
        return os.read(0, 65_536)
    except OSError:
        # The terminal is gone, or there was none.
        return b""


def _text(line: bytes) -> str:
    return line.decode(errors="replace").removesuffix("\r")
