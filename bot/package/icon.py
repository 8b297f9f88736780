"""The icons and the sizes Teams takes."""

import struct
from pathlib import Path

# Side in pixels by file name.
ICONS = {"color.png": 192, "outline.png": 32}

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">8s4x4sII")


def read_icon(file: Path, side: int, reasons: list[str]) -> bytes:
    """The file's bytes; adds to `reasons` if it is missing, no PNG, or not `side` x `side` pixels."""
    try:
        data = file.read_bytes()
    except OSError as error:
        reasons.append(f"icons/{file.name} cannot be read: {error.strerror}")
        return b""
    if len(data) < _HEADER.size or _HEADER.unpack_from(data)[:2] != (_SIGNATURE, b"IHDR"):
        reasons.append(f"icons/{file.name} is no PNG")
        return data
    width, height = _HEADER.unpack_from(data)[2:]
    if (width, height) != (side, side):
        reasons.append(f"icons/{file.name} is {width}x{height} pixels; Teams takes {side}x{side}")
    return data
