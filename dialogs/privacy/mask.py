"""Finds personal identity numbers in free text and takes them out."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from stdnum.fi import hetu
from stdnum.no import fodselsnummer

MASK = "▮▮▮▮▮▮"

# Six or eight digits of a birth date, an optional sign or space, four more; Finnish numbers end in a letter or digit.
_NORDIC = re.compile(r"(?<![\d])(\d{2})?(\d{6})\s?[-+–]?\s?(\d{4})(?!\d)")  # noqa: RUF001 - phones type the long dash
_NORWEGIAN = re.compile(r"(?<!\d)\d{6}\s?\d{5}(?!\d)")
_FINNISH = re.compile(r"(?<![\w])\d{6}[-+A-FU-Y]\d{3}[0-9A-Z](?!\w)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Masked:
    """A text without identity numbers, and whether it had any."""

    text: str
    found: bool


def mask(text: str) -> Masked:
    """Take out Swedish, Danish, Norwegian and Finnish identity numbers.

    Swedish ones must have a possible date (coordination numbers add 60 to the day) and a right check digit; Danish ones
    a possible date, for their check digit was given up in 2007; Norwegian and Finnish ones must be valid.
    """
    found = False

    def unless(ordinary: Callable[[re.Match[str]], bool]) -> Callable[[re.Match[str]], str]:
        def replace(match: re.Match[str]) -> str:
            nonlocal found
            if ordinary(match):
                return match.group()
            found = True
            return MASK

        return replace

    text = _FINNISH.sub(unless(lambda match: not hetu.is_valid(match.group())), text)
    text = _NORWEGIAN.sub(unless(lambda match: not fodselsnummer.is_valid(re.sub(r"\s", "", match.group()))), text)
    text = _NORDIC.sub(unless(lambda match: not (_swedish(match) or _danish(match))), text)
    return Masked(text, found)


def _swedish(match: re.Match[str]) -> bool:
    day = int(match.group(2)[4:6])
    if not _is_date(match.group(2)[:2], match.group(2)[2:4], day - 60 if day > 60 else day):
        return False
    digits = match.group(2) + match.group(3)
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(digits))
    return total % 10 == 0


def _danish(match: re.Match[str]) -> bool:
    digits = match.group(2)
    return match.group(1) is None and _is_date(digits[4:6], digits[2:4], int(digits[:2]))


def _is_date(year: str, month: str, day: int) -> bool:
    try:
        # 2000 is a leap year: 29 February is let through for every year, as we cannot know the century.
        date(2000 + (int(year) if int(year) % 4 == 0 else 0), int(month), day)
    except ValueError:
        return False
    return True
