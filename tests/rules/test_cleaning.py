"""What pasted text loses on its way into a field."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.cleaning import clean_line, clean_lines

PASTED = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "Z", "C")) | st.sampled_from("\n\r\t "),
    max_size=60,
)


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("Пано\x00ва\x07", "Панова"),
        ("Па\u00adно\u200bва", "Панова"),
        ("АНО\tСтатус\r\nСевастополь", "АНО Статус Севастополь"),
        (" \u00a0 Дом \u00a0 с  колоннами ", "Дом с колоннами"),
        ("\ufeffИмя\u202e", "Имя"),
        ("Кра\u0438\u0306", "Край"),
        ("\x1b[31mкрасный", "[31mкрасный"),
    ],
)
def test_one_line(pasted: str, kept: str) -> None:
    assert clean_line(pasted) == kept


def test_lines_keep_their_breaks_and_lose_the_rest() -> None:
    assert clean_lines("\r\nодин \x00\r\n\r\n\r\n\r\nдва\u2028три\n") == "один\n\nдва\nтри"


@given(PASTED)
def test_a_line_holds_nothing_hidden(pasted: str) -> None:
    line = clean_line(pasted)
    assert not any(unicodedata.category(each).startswith("C") for each in line)
    assert line == line.strip()


@given(PASTED)
def test_cleaning_twice_changes_nothing(pasted: str) -> None:
    assert clean_line(clean_line(pasted)) == clean_line(pasted)
    assert clean_lines(clean_lines(pasted)) == clean_lines(pasted)
