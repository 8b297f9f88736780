"""What an entry was about, by ids and choices; never what somebody wrote."""

import re
from collections.abc import Mapping
from typing import Any

# What says which thing it was and what was chosen, of a card's button and inputs or a command's arguments; every other
# field may hold somebody's words.
_NAMING = (
    "broadcast",
    "gap",
    "gate",
    "ticket",
    "proposal",
    "proposals",
    "duty",
    "period",
    "initiative",
    "unit",
    "wave",
    "wave_of",
    "outcome",
    "stance",
    "to",
    "who",
    "last",
    "person",
    "material",
    "again",
    "kind",
)
_ID = re.compile(r"[\w.:/@#*-]{1,80}")


def about(data: Mapping[str, Any]) -> str:
    """`gate=records/rh/D1/1 outcome=go`: as far as it is made of ids."""
    return " ".join(f"{name}={value}" for name in _NAMING if (value := _id(data.get(name))))


def _id(value: object) -> str:
    if isinstance(value, list):
        return ",".join(filter(None, map(_id, value)))
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""
