"""Personal identity numbers in free text: Swedish, Danish, Norwegian and Finnish, however they are written."""

import re
from collections.abc import Callable
from datetime import date

from stdnum.dk import cpr
from stdnum.fi import hetu
from stdnum.no import fodselsnummer

# What people, their phones and where they copied it from put there in the place of a dash, a space or a digit; and what
# nobody sees at all.
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2027\u2043\u2212\u30fc\ufe58\ufe63"
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_UNSEEN = "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
_WIDE = {each: each - 0xFEE0 for each in range(0xFF01, 0xFF5F)}
_PLAIN = {**_WIDE, **str.maketrans(_DASHES + _SPACES, "-" * len(_DASHES) + " " * len(_SPACES), _UNSEEN)}
_SPACE = " ?"
_DASH = r"\s{0,2}[-+]?\s{0,2}"
# A birth date of six or eight digits and four more (Sweden, Denmark), or five (Norway): `121212-1212`, `19121212 1212`,
# `12 12 12-1212`, `121212 12345`, `121212 123 45`; or with the date as dates are written: `1912-12-12-1212`,
# `12.12.12-1212`, `12.12.12 12345`.
_NORDIC = re.compile(rf"(?<!\d)(\d\d{_SPACE})?(\d\d){_SPACE}(\d\d){_SPACE}(\d\d){_DASH}(\d{{4}})(?!\d)")
# A date and a time look the same, so here the sign has to be there.
_NORDIC_DATE = re.compile(r"(?<!\d)(\d\d)?(\d\d)(?:-(\d\d)-|\.(\d\d)\.|/(\d\d)/)(\d\d)[-+](\d{4})(?!\d)")
_NORWEGIAN = re.compile(rf"(?<!\d)(\d\d){_SPACE}(\d\d){_SPACE}(\d\d){_DASH}(\d{{3}}){_SPACE}(\d\d)(?!\d)")
_NORWEGIAN_DATE = re.compile(rf"(?<!\d)(\d\d)[.](\d\d)[.](\d\d){_DASH}(\d{{3}}){_SPACE}(\d\d)(?!\d)")
_FINNISH = re.compile(r"(?<!\d)(\d{6})\s{0,2}([-+A-FU-Y])\s{0,2}(\d{3}[0-9A-Z])(?!\w)", re.IGNORECASE)


def without_identity_numbers(text: str, mask: str) -> str:
    """The text with the mask in the place of each.

    Swedish ones must have a possible date (coordination numbers add 60 to the day) and a right check digit; Danish ones
    a possible date of somebody who is born and may be alive, for their check digit was given up in 2007; Norwegian and
    Finnish ones must be valid.
    """
    # A text in which there is none stays as it was written.
    plain = text.translate(_PLAIN)
    kept = _replaced(_FINNISH, _finnish, plain, mask)
    for pattern in (_NORWEGIAN, _NORWEGIAN_DATE):
        kept = _replaced(pattern, _norwegian, kept, mask)
    for pattern in (_NORDIC, _NORDIC_DATE):
        kept = _replaced(pattern, lambda match: _swedish(match) or _danish(match), kept, mask)
    return text if kept == plain else kept


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


def _parts(match: re.Match[str]) -> list[str]:
    """The century, which may be empty, two digits three times and the last four, whatever stands between them."""
    century, *others = match.groups()
    return [century or "", *filter(None, others)]


def _swedish(match: re.Match[str]) -> bool:
    century, year, month, day, end = _parts(match)
    if century and century[:2] not in ("18", "19", "20"):
        return False
    in_month = int(day) - 60 if int(day) > 60 else int(day)
    if not _is_date(year, month, in_month):
        return False
    total = sum(sum(divmod(int(each) * (2 - place % 2), 10)) for place, each in enumerate(year + month + day + end))
    return total % 10 == 0


def _danish(match: re.Match[str]) -> bool:
    century, *parts = _parts(match)
    number = "".join(parts)
    if century or not cpr.is_valid(number):
        return False
    return bool(cpr.get_birth_date(number).year >= 1900)


def _norwegian(match: re.Match[str]) -> bool:
    return bool(fodselsnummer.is_valid("".join(match.groups())))


def _finnish(match: re.Match[str]) -> bool:
    # Those from 900 on a hospital gives for a time.
    return bool(hetu.is_valid("".join(match.groups()), allow_temporary=True))


def _is_date(year: str, month: str, day: int) -> bool:
    try:
        # 2000 is a leap year: 29 February is let through for every year, as we cannot know the century.
        date(2000 + (int(year) if int(year) % 4 == 0 else 0), int(month), day)
    except ValueError:
        return False
    return True
