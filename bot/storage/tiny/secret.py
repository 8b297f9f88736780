"""Random bytes in a file, made the first time."""

import os
import secrets
from pathlib import Path

from bot.errors import StoreDamaged
from bot.ports import SECRET_BYTES


def kept_secret(path: Path) -> bytes:
    """What the file holds; where there is none, what it holds from now on. Raises StoreDamaged."""
    try:
        found = path.read_bytes()
    except FileNotFoundError:
        found = secrets.token_bytes(SECRET_BYTES)
        keep_secret(path, found)
    if len(found) != SECRET_BYTES:
        # With an empty one, as a full disk leaves behind a copy, anybody could sign.
        remedy = "Restore it from a copy, or remove it: what was signed with it so far then ends."
        raise StoreDamaged(f"{path.name} is no key of {SECRET_BYTES} bytes", remedy)
    return found


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
