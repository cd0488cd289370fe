"""Names typed in one line, and the gender their endings tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.names import guess_gender, split_name
from app.domain.values import Gender


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Панова Людмила Сергеевна", ("Панова", "Людмила", "Сергеевна")),
        ("  Панова   Людмила ", ("Панова", "Людмила", "")),
        ("Панова", ("Панова", "", "")),
        ("Алиев Рашид Гейдар оглы", ("Алиев", "Рашид", "Гейдар оглы")),
        ("", ("", "", "")),
    ],
)
def test_a_line_is_taken_apart(text: str, parts: tuple[str, str, str]) -> None:
    assert split_name(text) == parts


@given(st.lists(st.text("абвгдеж-", min_size=1, max_size=8), max_size=5))
def test_no_word_of_a_name_is_lost(words: list[str]) -> None:
    assert " ".join(part for part in split_name(" ".join(words)) if part) == " ".join(words)


@pytest.mark.parametrize(
    ("surname", "patronymic", "name", "gender"),
    [
        ("Хомяк", "Игоревна", "", Gender.FEMALE),
        ("Хомяк", "Ильинична", "", Gender.FEMALE),
        ("Хомяк", "Лукич", "", Gender.MALE),
        ("Алиев", "Гейдар оглы", "", Gender.MALE),
        ("Алиева", "Гейдар кызы", "", Gender.FEMALE),
        ("Пономарёв", "", "Дмитрий", Gender.MALE),
        ("Панова", "", "Людмила", Gender.FEMALE),
        ("Левицкая", "", "", Gender.FEMALE),
        ("Пушкин", "", "Никита", Gender.MALE),
        ("Грин", "", "Мария", Gender.UNKNOWN),
        ("Хомяк", "", "Дина", Gender.UNKNOWN),
        ("", "", "", Gender.UNKNOWN),
    ],
)
def test_gender_is_guessed_from_endings(
    surname: str, patronymic: str, name: str, gender: Gender
) -> None:
    assert guess_gender(surname, patronymic, name) is gender
