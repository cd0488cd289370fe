"""Check digits of ИНН, ОГРН and ОГРНИП, worked by hand from the tabled weights."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.identifiers import (
    inn_checks,
    inn_length_fits,
    ogrn_checks,
    ogrn_length_fits,
)

DIGITS = "0123456789"


def numerals(length: int) -> st.SearchStrategy[str]:
    return st.text(DIGITS, min_size=length, max_size=length)


# 9·2 + 2·4 + 4·3 = 38 = 3·11 + 5;  5·2 = 10, and a remainder of 10 gives the digit 0.
@pytest.mark.parametrize("number", ["9204000005", "5000000000"])
def test_an_inn_of_an_organization_agrees(number: str) -> None:
    assert inn_checks(number)


def test_another_last_digit_of_an_inn_does_not_agree() -> None:
    assert not inn_checks("9204000001")


# 9·7 + 2·2 + 4·10 = 107 = 9·11 + 8; then 9·3 + 2·7 + 4·4 + 8·8 = 121 = 11·11 + 0.
def test_an_inn_of_a_person_has_two_check_digits() -> None:
    assert inn_checks("920400000080")
    assert not inn_checks("920400000081")
    assert not inn_checks("920400000070")


# Powers of ten leave 1 and 10 by turns: the even places 2 + 9 less the odd 1 + 2 + 2 leave 6.
# With a 4 more the remainder is 10, which gives the digit 0.
@pytest.mark.parametrize("number", ["1229200000006", "1229200000040"])
def test_an_ogrn_agrees(number: str) -> None:
    assert ogrn_checks(number)


def test_another_last_digit_of_an_ogrn_does_not_agree() -> None:
    assert not ogrn_checks("1229200000005")


# Powers of ten leave 1, 10, 9, 12, 3, 4 by 13; 30 + 2 + 8 + 27 + 24 = 91 = 7·13 leaves 0, so
# that the last places alone decide: 00 leaves 0, 11 leaves 11, 12 leaves 12.
@pytest.mark.parametrize("number", ["322920000000000", "322920000000111", "322920000000122"])
def test_an_ogrnip_agrees_for_remainders_above_nine_too(number: str) -> None:
    assert ogrn_checks(number)


@given(numerals(9))
def test_one_last_digit_of_ten_fits_an_organization(stem: str) -> None:
    assert sum(inn_checks(stem + digit) for digit in DIGITS) == 1


@given(numerals(10))
def test_one_pair_of_digits_fits_a_person(stem: str) -> None:
    endings = (first + second for first in DIGITS for second in DIGITS)
    assert sum(inn_checks(stem + ending) for ending in endings) == 1


@given(numerals(9), st.integers(0, 8), st.integers(1, 9))
def test_a_mistyped_digit_is_noticed(stem: str, place: int, shift: int) -> None:
    """Modulo 11 sees every single slip, except where the remainder 10 is written as 0."""
    last = next(digit for digit in DIGITS if inn_checks(stem + digit))
    slipped = stem[:place] + str((int(stem[place]) + shift) % 10) + stem[place + 1 :]
    assert last == "0" or not inn_checks(slipped + last)


@given(st.sampled_from((12, 14)).flatmap(numerals))
def test_one_last_digit_fits_a_register_number(stem: str) -> None:
    assert sum(ogrn_checks(stem + digit) for digit in DIGITS) == 1


@pytest.mark.parametrize(
    ("text", "fits"),
    [("9204000005", True), ("920400000080", True), ("920400000", False), ("92040000AB", False)],
)
def test_lengths_of_an_inn(text: str, fits: bool) -> None:
    assert inn_length_fits(text) is fits


@pytest.mark.parametrize(
    ("text", "fits"),
    [("1229200000006", True), ("322920000000000", True), ("12292000000061", False), ("", False)],
)
def test_lengths_of_an_ogrn(text: str, fits: bool) -> None:
    assert ogrn_length_fits(text) is fits
