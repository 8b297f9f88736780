"""The few filters that the directory is asked with, and a refusal for every other."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from tests.graph_simulator.answers import bad_request

_EQUALS = re.compile(r"([\w/]+) eq '((?:[^']|'')*)'")
_BEGINS = re.compile(r"(startswith|endswith)\(([\w/]+),\s*'((?:[^']|'')*)'\)", re.IGNORECASE)

Keep = Callable[[Mapping[str, Any]], bool]


def read_filter(text: str | None, *, advanced: bool) -> Keep:
    """Whether an object is kept; `advanced` queries have `ConsistencyLevel: eventual` and `$count=true`."""
    if not text:
        return lambda each: True
    keeps = [_read_one(part.strip(), advanced=advanced) for part in text.split(" or ")]
    return lambda each: any(keep(each) for keep in keeps)


def _read_one(text: str, *, advanced: bool) -> Keep:
    if equals := _EQUALS.fullmatch(text):
        path, value = equals[1], equals[2].replace("''", "'")
        return lambda each: _at(each, path) == value
    if begins := _BEGINS.fullmatch(text):
        function, path, value = begins[1].lower(), begins[2], begins[3].replace("''", "'").casefold()
        if function == "startswith":
            return lambda each: str(_at(each, path) or "").casefold().startswith(value)
        if not advanced:
            raise bad_request(
                "Operator 'endsWith' is not supported because the required parameters might be missing.",
                "Request_UnsupportedQuery",
            )
        return lambda each: str(_at(each, path) or "").casefold().endswith(value)
    raise bad_request("Unsupported or invalid query filter clause specified.", "Request_UnsupportedQuery")


def _at(each: Mapping[str, Any], path: str) -> Any:
    found: Any = each
    for part in path.split("/"):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found
