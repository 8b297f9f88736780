"""Personal identity numbers in free text: Swedish, Danish, Norwegian and Finnish, however they are written."""

import re
from collections.abc import Callable
from datetime import date

from stdnum.dk import cpr
from stdnum.fi import hetu
from stdnum.no import fodselsnummer

# What people and their phones put between the parts: a space, also one that does not break; before the last part a dash
# of any length or a plus as well.
_SPACE = r"[ \u00a0\u2007\u2009\u202f]?"
_DASH = r"\s{0,2}[-+\u2010-\u2015\u2212]?\s{0,2}"
# A birth date of six or eight digits and four more (Sweden, Denmark), or five (Norway): `121212-1212`, `19121212 1212`,
# `12 12 12-1212`, `121212 12345`, `121212 123 45`.
_NORDIC = re.compile(rf"(?<!\d)(\d\d{_SPACE})?(\d\d){_SPACE}(\d\d){_SPACE}(\d\d){_DASH}(\d{{4}})(?!\d)")
_NORWEGIAN = re.compile(rf"(?<!\d)(\d\d){_SPACE}(\d\d){_SPACE}(\d\d){_DASH}(\d{{3}}){_SPACE}(\d\d)(?!\d)")
_FINNISH = re.compile(rf"(?<!\w)(\d{{6}}){_SPACE}([-+A-FU-Y]){_SPACE}(\d{{3}}[0-9A-Z])(?!\w)", re.IGNORECASE)


def without_identity_numbers(text: str, mask: str) -> str:
    """The text with the mask in the place of each.

    Swedish ones must have a possible date (coordination numbers add 60 to the day) and a right check digit; Danish ones
    a possible date of somebody who is born and may be alive, for their check digit was given up in 2007; Norwegian and
    Finnish ones must be valid.
    """
    text = _replaced(_FINNISH, _finnish, text, mask)
    text = _replaced(_NORWEGIAN, _norwegian, text, mask)
    return _replaced(_NORDIC, lambda match: _swedish(match) or _danish(match), text, mask)


def _replaced(pattern: re.Pattern[str], is_one: Callable[[re.Match[str]], bool], text: str, mask: str) -> str:
    parts, done, at = list[str](), 0, 0
    while match := pattern.search(text, at):
        if is_one(match):
            parts += [text[done : match.start()], mask]
            done = at = match.end()
        else:
            # What is none may hide one that begins in the middle of it.
            at = match.start() + 1
    return "".join([*parts, text[done:]]) if parts else text


def _swedish(match: re.Match[str]) -> bool:
    century, year, month, day, end = match.groups()
    if century and century[:2] not in ("18", "19", "20"):
        return False
    in_month = int(day) - 60 if int(day) > 60 else int(day)
    if not _is_date(year, month, in_month):
        return False
    total = sum(sum(divmod(int(each) * (2 - place % 2), 10)) for place, each in enumerate(year + month + day + end))
    return total % 10 == 0


def _danish(match: re.Match[str]) -> bool:
    century, *parts = match.groups()
    number = "".join(parts)
    if century or not cpr.is_valid(number):
        return False
    return bool(cpr.get_birth_date(number).year >= 1900)


def _norwegian(match: re.Match[str]) -> bool:
    return bool(fodselsnummer.is_valid("".join(match.groups())))


def _finnish(match: re.Match[str]) -> bool:
    return bool(hetu.is_valid("".join(match.groups())))


def _is_date(year: str, month: str, day: int) -> bool:
    try:
        # 2000 is a leap year: 29 February is let through for every year, as we cannot know the century.
        date(2000 + (int(year) if int(year) % 4 == 0 else 0), int(month), day)
    except ValueError:
        return False
    return True
