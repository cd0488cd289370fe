"""The form in which names are searched, compared and sorted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.folding import fold

WORDS = st.text("абёеЁЕжзйЙ «»\"' –—-\u00a0ABCs№12", max_size=40)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Пономарёв", "ПОНОМАРЕВ"),
        ("АНО «Статус»", 'ано "статус"'),
        ("Медиа–группа", "медиа группа"),
        ("Дом  с\u00a0колоннами ", "дом с колоннами"),
        ("Край", "Кра\u0438\u0306"),
        ("Ёлкино", "\u0415\u0308лкино"),
    ],
)
def test_spellings_that_people_take_for_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_yo_stands_beside_ye() -> None:
    names = ["Ефимов", "Ёжиков", "Ежов", "Яковлев", "Евсеев"]
    assert sorted(names, key=fold) == ["Евсеев", "Ёжиков", "Ежов", "Ефимов", "Яковлев"]


@given(WORDS)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(WORDS)
def test_case_does_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower()) == fold(text)
