"""Random bytes in a file, made the first time."""

import os
import secrets
from pathlib import Path

from bot.ports import SECRET_BYTES


def kept_secret(path: Path) -> bytes:
    """What the file holds; where there is none, what it holds from now on."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        made = secrets.token_bytes(SECRET_BYTES)
    keep_secret(path, made)
    return made


def keep_secret(path: Path, secret: bytes) -> None:
    """Whole or not at all: half a secret would make everything signed with it useless at the next start."""
    aside = path.with_suffix(".new")
    aside.unlink(missing_ok=True)
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(secret)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
