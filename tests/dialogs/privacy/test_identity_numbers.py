"""Identity numbers are found however they are written, and ordinary numbers are left alone."""

import pytest

from dialogs.privacy import MASK, mask
from tests.dialogs.privacy.numbers import REGISTERS, numbers, ordinary

# Of a hundred ordinary numbers fewer than one may be taken for something else.
MOST_MISTAKEN = 0.01


@pytest.mark.parametrize("register", REGISTERS)
def test_a_thousand_of_each_shape_never_pass(register: str) -> None:
    passed = [said for number, said in numbers(register) if number in mask(said).text or not mask(said).identity]
    assert passed == []


@pytest.mark.parametrize("register", REGISTERS)
def test_nothing_but_the_number_is_taken_out(register: str) -> None:
    for number, said in numbers(register, 20):
        assert mask(said).text == said.replace(number, MASK)


# Written as phones, word processors and other systems write them.
JOINTS = (
    *("\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\u2043", "\ufe63", "\uff0d"),
    *("\u00ad-", "-\u200b", "\u2060-", " -\n", "-\n", "\u00a0-\u00a0", "\u200e-"),
)


@pytest.mark.parametrize("joint", JOINTS, ids=ascii)
@pytest.mark.parametrize("number", ["811228-9874", "19811228-9874", "010180-1235", "010180-00055", "131052-308T"])
def test_whatever_a_phone_makes_of_the_dash_it_is_found(number: str, joint: str) -> None:
    assert mask(f"patient {number.replace('-', joint)} idag").text == f"patient {MASK} idag"


@pytest.mark.parametrize(
    "number",
    [
        *("1981-12-28-9874", "81-12-28-9874", "81.12.28-9874", "1981.12.28+9874", "01.01.80-1235", "01/01/80-1235"),
        *("01.01.80 00055", "01.01.80-000 55", "01.01.8000055"),
        *(
            "\uff18\uff11\uff11\uff12\uff12\uff18-\uff19\uff18\uff17\uff14",
            "\uff11\uff13\uff11\uff10\uff15\uff12-\uff13\uff10\uff18\uff34",
        ),
        *("8112\u200b289874", "13\u00ad1052-308T", "131052 -308T", "131052+308T", "131052Y308T", "131052b308t"),
    ],
    ids=ascii,
)
def test_a_date_written_as_dates_are_and_signs_that_nobody_sees_hide_none(number: str) -> None:
    assert mask(f"patient {number} idag").text == f"patient {MASK} idag"


def test_one_that_stands_at_a_word_is_found_as_one_that_a_hospital_gave_for_a_time() -> None:
    assert mask("hetu131052-308T").text == f"hetu{MASK}"
    assert mask("131052-900W").text == MASK


def test_a_text_without_any_stays_as_it_was_written() -> None:
    text = "vi\u00a0är klara \u2013 vecka\u200b 47, \uff11\uff12 av 55"
    assert mask(text).text == text


def test_hardly_any_ordinary_number_is_taken_for_one() -> None:
    every = list(ordinary(20_000))
    mistaken = [each for each in every if mask(each).text != each]
    assert len(mistaken) < MOST_MISTAKEN * len(every), sorted(mistaken)[:20]


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
        "556677-8899",
        "mötet 2026-11-23 1430",
        "den 23.11.26 1430",
        "2026-11-23 14:30\u201315:30",
    ],
)
def test_dates_and_case_numbers_are_left_alone(text: str) -> None:
    assert mask(text).text == text


def test_one_that_begins_in_the_middle_of_another_number_is_found() -> None:
    assert mask("12 191212-1212").text == f"12 {MASK}"
    assert mask("rum 4 191212121212, plan 2").text == f"rum 4 {MASK}, plan 2"


def test_several_are_all_found() -> None:
    assert mask("191212-1212, 010190-1234 och 131052-308T").text == f"{MASK}, {MASK} och {MASK}"


@pytest.mark.parametrize("text", ["1" * 100_000, "12 " * 30_000, "121212-" * 15_000, "-+" * 50_000, "0 " * 50_000])
def test_a_text_made_to_be_slow_comes_back(text: str) -> None:
    assert len(mask(text).text) <= len(text)
