"""Phone numbers and mail addresses in free text, by Google's own rules of which numbers there are."""

import re
from itertools import islice

# Of a long run of numbers so many are looked at one by one; more is a table, and goes as a whole.
_MOST = 50
# A number is not longer than this with all that is written between its digits.
_LONGEST = 40

_MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
# Seven digits or more with what people write between them; what stands among letters, or goes on, is something else.
_DIGITS = re.compile(rf"(?<![\w.,/:#-])\(?\+?\d[\d \u00a0()./\u2010-\u2015-]{{5,{_LONGEST}}}\d(?![\w/:])")
# After these also eight digits in one are a number; without them they are as likely a case or an order.
_SAID = re.compile(
    r"\b(?:tel|tlf|tfn|telefon\w*|telephone|phone|mob|mobil\w*|ring\w*|call|sms|sms:a|nummer|number)\b\W*$",
    re.IGNORECASE,
)
_NO_DIGIT = re.compile(r"\D")
# Digits after the area's code, and of a number without any sign in it.
_SHORTEST, _ALONE = 5, 9
# Where the digits' first tells that it is one, and where it does not.
_WITH_ZERO, _WITHOUT = ("SE", "FI"), ("DK", "NO")


def without_contact_details(text: str, mask: str) -> str:
    """The text with the mask in the place of each phone number and mail address.

    Without a country's code, Swedish and Finnish numbers begin with a zero; Danish and Norwegian ones must be written
    in groups, or follow a word for what they are.
    """
    if "@" in text:
        text = _MAIL.sub(mask, text)
    if not _DIGITS.search(text):
        return text
    parts, done = list[str](), 0
    for number, match in enumerate(_DIGITS.finditer(text)):
        before = text[max(0, match.start() - 20) : match.start()]
        for start, end in _numbers(match.group(), said=bool(_SAID.search(before))) if number < _MOST else [(0, None)]:
            parts += [text[done : match.start() + start], mask]
            done = match.end() if end is None else match.start() + end
    return "".join([*parts, text[done:]])


def _numbers(digits: str, *, said: bool) -> list[tuple[int, int]]:
    """Where phone numbers begin and end in a run of digits."""
    # A twentieth of a second and three megabytes: most texts have no digits.
    from phonenumbers import Leniency, PhoneNumberMatcher

    for regions, is_one in ((_WITH_ZERO, _has_zero), (_WITHOUT, _is_grouped)):
        for region in regions:
            every = islice(PhoneNumberMatcher(digits, region, leniency=Leniency.VALID), _MOST)
            if found := [(each.start, each.end) for each in every if said or is_one(each.raw_string.lstrip("("))]:
                return found
    return []


def _has_zero(number: str) -> bool:
    """`070-174 06 05`, `0701740605`: a code of its own and five digits or more, or nine in one; or a country's code."""
    if number.startswith(("+", "00")):
        return True
    code, sign, rest = number.partition("-") if "-" in number else number.partition(" ")
    if not code.startswith("0"):
        return False
    return len(code) > 1 and len(_NO_DIGIT.sub("", rest)) >= _SHORTEST if sign else len(code) >= _ALONE


def _is_grouped(number: str) -> bool:
    """`12 34 56 78` or `123 45 678`, as Danes and Norwegians write them."""
    return [len(each) for each in re.split(r"[ \u00a0]", number)] in ([2, 2, 2, 2], [3, 2, 3])
