"""Identity numbers are found however they are written, and ordinary numbers are left alone."""

import random

import pytest
from stdnum.no import fodselsnummer

from dialogs.privacy import mask

SENTENCES = {
    "sv": "Patienten {} har en remiss som inte kommit fram",
    "da": "Patienten {} har ikke fået svar på henvisningen",
    "nb": "Pasienten {} har en henvisning som mangler",
}


def swedish(chance: random.Random, shape: str) -> str:
    date = f"{chance.randrange(30, 100):02}{chance.randrange(1, 13):02}{chance.randrange(1, 29):02}"
    body = date + f"{chance.randrange(1000):03}"
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(body))
    number = body + str(-total % 10)
    return shape.format(century="19", date=number[:6], end=number[6:])


def danish(chance: random.Random, shape: str) -> str:
    date = f"{chance.randrange(1, 29):02}{chance.randrange(1, 13):02}{chance.randrange(100):02}"
    return shape.format(century="", date=date, end=f"{chance.randrange(10000):04}")


def norwegian(chance: random.Random) -> str:
    while True:
        body = f"{chance.randrange(1, 29):02}{chance.randrange(1, 13):02}{chance.randrange(40, 100):02}"
        body += f"{chance.randrange(500):03}"
        digits = body + str(fodselsnummer.calc_check_digit1(body))
        digits += str(fodselsnummer.calc_check_digit2(digits))
        if fodselsnummer.is_valid(digits):
            return digits


@pytest.mark.parametrize(
    "shape", ["{century}{date}-{end}", "{century}{date}{end}", "{date}-{end}", "{date} {end}", "{date}+{end}"]
)
@pytest.mark.parametrize("sentence", SENTENCES.values())
def test_swedish_and_danish_numbers_never_pass(shape: str, sentence: str) -> None:
    chance = random.Random(shape + sentence)
    for make in (swedish, danish):
        for _ in range(500):
            number = make(chance, shape)
            masked = mask(sentence.format(number))
            assert masked.found, number
            assert number[-4:] not in masked.text


@pytest.mark.parametrize("sentence", SENTENCES.values())
def test_norwegian_numbers_never_pass(sentence: str) -> None:
    chance = random.Random(sentence)
    for _ in range(300):
        number = norwegian(chance)
        for written in (number, f"{number[:6]} {number[6:]}"):
            assert mask(sentence.format(written)).found, written


@pytest.mark.parametrize("number", ["131052-308T", "131052-308t"])
def test_finnish_numbers_are_found(number: str) -> None:
    assert mask(f"potilas {number} odottaa").found


@pytest.mark.parametrize(
    "text",
    [
        "vecka 47, 2026-11-16 klockan 08.30",
        "ärende 2026-001234",
        "vi är 40 av 55 klara",
        "rum 1234-5678",
        "ring 0000",
        "ticket 20261116",
        "99 99 99 9999",
        "version 1.29.3",
    ],
)
def test_dates_and_case_numbers_are_left_alone(text: str) -> None:
    assert mask(text).text == text
