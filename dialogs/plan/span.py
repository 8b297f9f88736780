"""Dates and spans of dates as a plan writes them."""

import re
from dataclasses import dataclass
from datetime import date

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """From the first day to the last, both included; `last` lies before `first` when it was written so."""

    first: date
    last: date


def parse_day(text: str) -> date | None:
    """`2026-11-30`, None when it is no date."""
    # fromisoformat alone takes 20261130 and week dates too, which few people read as dates.
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def parse_span(text: str) -> Span | None:
    """`2026-11-30` or `2026-11-30..2026-12-15`, None when it is neither."""
    start, dots, end = (part.strip() for part in text.partition(".."))
    first = parse_day(start)
    last = parse_day(end) if dots else first
    return Span(first=first, last=last) if first and last else None
