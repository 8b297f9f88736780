"""Numbers made up as the registers make them, and ordinary ones that look like them."""

import random
import re
from collections.abc import Callable, Iterator, Mapping

from stdnum import luhn
from stdnum.fi import hetu
from stdnum.no import fodselsnummer

SENTENCES = {
    "sv": ("Patienten {} har en remiss som inte kommit fram", "{}: var finns hon nu?", "Kan ni titta på ({})."),
    "da": ("Patienten {} har ikke fået svar på henvisningen", "Borgeren, {}, mangler tid", "cpr:{}"),
    "nb": ("Pasienten {} har en henvisning som mangler", "Hva med {}?", "fnr {} / rom 12"),
}
# A date of birth in three parts, with a century where there is one, and what follows it.
SHAPES = (
    "{century}{yy}{mm}{dd}-{end}",
    "{century}{yy}{mm}{dd}{end}",
    "{century}{yy}{mm}{dd} {end}",
    "{century} {yy} {mm} {dd} {end}",
    "{yy}{mm}{dd}-{end}",
    "{yy}{mm}{dd}{end}",
    "{yy}{mm}{dd} {end}",
    "{yy}{mm}{dd}+{end}",
    "{yy} {mm} {dd}-{end}",
    "{yy}{mm}{dd} - {end}",
    "{yy}{mm}{dd}–{end}",  # noqa: RUF001 - phones type the long dash
)


def swedish(chance: random.Random, shape: str) -> str:
    """A personal number, one in five a coordination number."""
    yy, mm = f"{chance.randrange(100):02}", f"{chance.randrange(1, 13):02}"
    dd = f"{chance.randrange(1, 29) + (60 if chance.random() < 0.2 else 0):02}"
    body = f"{yy}{mm}{dd}{chance.randrange(1000):03}"
    century = "19" if int(yy) > 26 else chance.choice(("19", "20"))
    return shape.format(century=century, yy=yy, mm=mm, dd=dd, end=body[6:] + luhn.calc_check_digit(body))


def danish(chance: random.Random, shape: str) -> str:
    """A CPR number of somebody born between 1937 and 1999; the check digit says nothing since 2007."""
    dd, mm, yy = f"{chance.randrange(1, 29):02}", f"{chance.randrange(1, 13):02}", f"{chance.randrange(37, 100)}"
    end = f"{chance.choice('012349')}{chance.randrange(1000):03}"
    # The date stands the other way round, and there is no century.
    return shape.format(century="", yy=dd, mm=mm, dd=yy, end=end).strip()


def norwegian(chance: random.Random, shape: str) -> str:
    """A birth number or, one in five, a D number."""
    while True:
        day = chance.randrange(1, 29) + (40 if chance.random() < 0.2 else 0)
        body = f"{day:02}{chance.randrange(1, 13):02}{chance.randrange(40, 100):02}{chance.randrange(500):03}"
        digits = body + str(fodselsnummer.calc_check_digit1(body))
        digits += str(fodselsnummer.calc_check_digit2(digits))
        if fodselsnummer.is_valid(digits):
            return shape.format(century="", yy=digits[:2], mm=digits[2:4], dd=digits[4:6], end=digits[6:]).strip()


def finnish(chance: random.Random, shape: str) -> str:
    """A personal identity code; its sign tells the century and is never left out."""
    date = f"{chance.randrange(1, 29):02}{chance.randrange(1, 13):02}{chance.randrange(30, 100):02}"
    serial = f"{chance.randrange(2, 900):03}"
    number = f"{date}{chance.choice('-YXWVU')}{serial}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(date + serial) % 31]}"
    assert hetu.is_valid(number)
    return number if "-" in shape else number.lower()


REGISTERS: Mapping[str, Callable[[random.Random, str], str]] = {
    "swedish": swedish,
    "danish": danish,
    "norwegian": norwegian,
    "finnish": finnish,
}


def numbers(register: str, count: int = 1_000) -> Iterator[tuple[str, str]]:
    """So many of each shape, each in a sentence: the number as written, and the whole."""
    chance = random.Random(register)
    said = [each for some in SENTENCES.values() for each in some]
    for shape in SHAPES:
        for _ in range(count):
            number = REGISTERS[register](chance, shape)
            yield number, chance.choice(said).format(number)


# What stands in the texts of people who run a change: `#` is any digit.
_ORDINARY = (
    "ärende 20##-00####",
    "RS 20##-0####",
    "dnr HSN 20##/####",
    "sak 2#/00###-1#",
    "sag 29.09.00-A00-#-2#",
    "INC00#####",
    "RITM00#####",
    "ticket ########",
    "order 45########",
    "faktura #######",
    "artikel 1####-###",
    "bankgiro ###-####",
    "rum 08##-#",
    "hus 12 plan # rum ###",
    "org.nr 556###-####",
    "kl 0#:15-1#:30",
    "den 1# november 2026 kl 08.30",
    "2026-11-1# 08:3#",
    "1#/11-2026",
    "# ### ### kr",
    "konto 8##.##.#####",
    "version 1.2#.#",
    "192.168.1.##",
    "streckkod 73###########",
    "telefonkö #, väntetid ## min",
    "kod #### #### #### ####",
    "inventarie #####-##",
    "lokal 2##-####",
)


_D = re.compile("#")


def ordinary(count: int) -> Iterator[str]:
    """Case numbers, dates, sums, rooms, and what else is written with as many digits as a phone number has."""
    chance = random.Random("ordinary")
    for _ in range(count):
        yield _D.sub(lambda _: str(chance.randrange(10)), chance.choice(_ORDINARY))
