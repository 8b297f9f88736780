"""The one character that PostgreSQL has no place for, and that says nothing."""

import re

# Written out it begins with one backslash of its own, after any number of written backslashes.
_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


def without_nul(text: str) -> str:
    """A JSON text without it."""
    return _NUL.sub(r"\1", text) if "\\u0000" in text else text
