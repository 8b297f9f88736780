"""The store's one plain file: all tables as TinyDB keeps them, and at its end what proves that it is whole."""

import json
import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic_core import from_json

from bot.errors import StoreDamaged
from bot.storage.tiny.journal import MARK, SNAPSHOT, sync_directory

Rows = dict[str, dict[str, Any]]
# So many documents are written at a time, so that another thread gets its turn within half a millisecond.
_AT_ONCE = 20
# A list longer than this is a roster's people: written part by part as well.
_LONG = 1000
_BEFORE_MARK = b'"%s": ' % SNAPSHOT.encode()


def read_snapshot(path: Path) -> tuple[Rows, int]:
    """The tables and the snapshot's number, nothing and 0 where there is no file; raises StoreDamaged."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}, 0
    try:
        # Twice as fast as json's own; what stands in document after document is in memory once.
        tables = from_json(data, cache_strings="all")
    except ValueError as error:
        raise StoreDamaged(f"{path} cannot be read") from error
    if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
        raise StoreDamaged(f"{path} cannot be read")
    mark = tables.pop(SNAPSHOT, {}).get(MARK, {})
    checksum = mark.get("checksum")
    if checksum is not None and checksum != zlib.crc32(memoryview(data)[: data.rfind(_BEFORE_MARK)]):
        raise StoreDamaged(f"{path} cannot be read")
    return tables, int(mark.get("number", 0))


def write_snapshot(path: Path, tables: Rows, number: int, pause: Callable[[], None] = lambda: None) -> None:
    """Put these tables in the place of the file: the old one or the new one is there, whatever happens meanwhile.

    It pauses after each piece, for the sake of others.
    """
    aside = path.with_suffix(".new")
    try:
        with aside.open("wb") as file:
            checksum = 0
            for piece in _pieces(tables):
                file.write(piece)
                checksum = zlib.crc32(piece, checksum)
                pause()
            file.write(_BEFORE_MARK + json.dumps({MARK: {"number": number, "checksum": checksum}}).encode() + b"}")
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        # On a full disk, half a file would be in the way of everything else.
        aside.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def _pieces(tables: Rows) -> Iterator[bytes]:
    yield b"{"
    for name, table in tables.items():
        yield _text(name) + b": {"
        before = b""
        keys = list(table)
        for start in range(0, len(keys), _AT_ONCE):
            part = {key: table[key] for key in keys[start : start + _AT_ONCE]}
            if any(_is_long(field) for document in part.values() for field in document.values()):
                yield before
                yield from _long(part)
            else:
                yield before + _text(part)[1:-1]
            before = b", "
        yield b"}, "


def _long(value: Any) -> Iterator[bytes]:
    """The inside of documents with long lists."""
    for number, (key, document) in enumerate(value.items()):
        yield (b", " if number else b"") + _text(key) + b": {"
        for place, (name, field) in enumerate(document.items()):
            yield (b", " if place else b"") + _text(name) + b": "
            if _is_long(field):
                yield b"["
                for start in range(0, len(field), _AT_ONCE):
                    yield (b", " if start else b"") + _text(field[start : start + _AT_ONCE])[1:-1]
                yield b"]"
            else:
                yield _text(field)
        yield b"}"


def _is_long(value: Any) -> bool:
    return isinstance(value, list) and len(value) > _LONG


def _text(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()
