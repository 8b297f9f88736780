"""The SQL files beside this module: each query stands below a line that names it."""

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from psycopg import sql

_NAMED = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
_HERE = files("bot.storage.postgres")


@cache
def queries(name: str) -> Mapping[str, sql.SQL]:
    """The queries of `sql/<name>.sql`, by name."""
    parts = _NAMED.split((_HERE / "sql" / f"{name}.sql").read_text("utf-8"))[1:]
    return {name: _trusted(text) for name, text in zip(parts[::2], parts[1::2], strict=True)}


@cache
def migrations() -> tuple[tuple[str, sql.SQL], ...]:
    """Every migration's name and its statements, in the order in which they are run."""
    found = [each for each in (_HERE / "migrations").iterdir() if each.name.endswith(".sql")]
    texts = {each.name.removesuffix(".sql"): each.read_text("utf-8") for each in found}
    return tuple((name, _trusted(texts[name])) for name in sorted(texts))


def _trusted(text: str) -> sql.SQL:
    # Our own files: nothing that anybody typed gets in there.
    return sql.SQL(text.strip())
