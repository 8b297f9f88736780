"""Phone numbers and mail addresses do not stay in what people write, unless it is for many to read."""

import pytest

from dialogs.privacy.mask import CONTACT_MASK, mask


@pytest.mark.parametrize(
    "written",
    [
        "070-174 06 05",
        "070 174 06 05",
        "08-123 456 78",
        "+46 70 174 06 05",
        "+46701740605",
        "0046 70 174 06 05",
        "(+46) 70 174 06 05",
        "22 33 44 55",
        "912 34 567",
        "+47 22 33 44 55",
        "+45 32 12 34 56",
        "+358 40 123 4567",
        "kim.larsson@sjukhuset.example",
        "kim+jour@min-klinik.example.se",
    ],
)
@pytest.mark.parametrize("said", ["Ring {} i morgon", "Hun har {}.", "({})", "{}"])
def test_they_are_taken_out_of_a_sentence(written: str, said: str) -> None:
    text = said.format(written)
    found = mask(text)
    assert (found.contact, found.identity) == (True, False)
    assert found.text.strip("()") == said.format(CONTACT_MASK).strip("()")


@pytest.mark.parametrize("text", ["ring 22334455", "Tlf: 91234567", "mobil 32123456 takk"])
def test_eight_digits_in_one_are_a_phone_number_after_a_word_for_it(text: str) -> None:
    assert mask(text).contact
    assert not mask(text.replace(text.split(maxsplit=1)[0], "sag", 1)).contact


def test_several_in_a_row_are_all_taken_out() -> None:
    assert mask("22 33 44 55 og 91 23 45 67").text == f"{CONTACT_MASK} og {CONTACT_MASK}"


def test_what_is_written_for_many_keeps_them_but_no_identity_number() -> None:
    found = mask("Ring 08-123 456 78 om 191212-1212", contacts=False)
    assert (found.text, found.identity, found.contact) == ("Ring 08-123 456 78 om ▮▮▮▮▮▮", True, False)


@pytest.mark.parametrize(
    "text", ["112", "Ring 1177", "kl 08-16", "rum 0812-3", "500 000 000", "@alla", "a@b", "x @ y.se"]
)
def test_short_numbers_times_and_sums_are_left_alone(text: str) -> None:
    assert mask(text).text == text


@pytest.mark.parametrize(
    "text", ["070-1740605 " * 8_000, "a@" * 50_000, "a.a@a.a" * 14_000, "+" * 99_999, "((((0" * 9_999]
)
def test_a_text_made_to_be_slow_comes_back(text: str) -> None:
    assert len(mask(text).text) <= len(text)
