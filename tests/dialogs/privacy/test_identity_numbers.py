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
