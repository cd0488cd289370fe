"""Typed text as print wants it; ~ stands for the unbreakable space."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reports.grammar import clock, ended, lower_start, numeric_date, plural_index, worded_date
from reports.typography import polished


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ('АНО "Центр "Статус""', "АНО «Центр „Статус“»"),
        ('АНО ДПО «АПР "Статус"»', "АНО ДПО «АПР „Статус“»"),
        ("АНО ДПО «АПР «Статус»", "АНО ДПО «АПР «Статус»"),
        ('экран 5" и 7', 'экран 5" и~7'),
        ("9 августа 2022 г. в 14 часов - итог", "9~августа 2022~г.~в~14~часов~– итог"),
        ("И. И. Панова и Панова Л.", "И.~И.~Панова и~Панова~Л."),
        ("№1, № 2", "№~1, №~2"),
        ("г. Севастополь", "г.~Севастополь"),
        ("20 000 руб.", "20~000~руб."),
        ("два   слова\n\tи\u2028ещё", "два слова и~ещё"),
        ("скры\u00adтый\u200b зн\x07ак", "скрытый знак"),
        ("и\u0306од, е\u0308лка", "йод, ёлка"),
        ("что-то, ТВ-6 и R&D <b>", "что-то, ТВ-6 и~R&D <b>"),
    ],
)
def test_russian(typed, expected):
    assert polished(typed, "ru").replace("\u00a0", "~") == expected


def test_english():
    said = polished('The "good" talk - No. 3 of 5', "en")
    assert said.replace("\u00a0", "~") == "The “good” talk~– No.~3 of 5"


@given(st.text(max_size=200), st.sampled_from(["ru", "en"]))
def test_polishing_twice_changes_nothing_more(text, language):
    once = polished(text, language)
    assert polished(once, language) == once
    assert not set(once) & set("\n\t\r\x00\x07\u00ad\u200b")


def test_plurals():
    words = ["человек", "человека", "человек"]
    assert [words[plural_index(n, "ru")] for n in (1, 2, 5, 11, 12, 21, 22, 111)] == [
        "человек", "человека", "человек", "человек", "человек", "человек", "человека", "человек",
    ]  # fmt: skip
    assert [plural_index(n, "en") for n in (0, 1, 2)] == [1, 0, 1]


def test_dates_and_times():
    from datetime import date

    day = date(2022, 8, 9)
    assert numeric_date(day, "ru") == "09.08.2022"
    assert worded_date(day, "ru") == "9 августа 2022 г."
    assert numeric_date(day, "en") == "9 August 2022"
    assert (clock(845), clock(24 * 60 + 5)) == ("14:05", "00:05")


def test_sentences():
    assert [ended(text) for text in ("да", "да.", "да?", "Панова Л.", "")] == [
        "да.", "да.", "да?", "Панова Л.", "",
    ]  # fmt: skip
    assert [lower_start(text) for text in ("О клубах", "АНО решила", "ОМОН", "")] == [
        "о клубах", "АНО решила", "ОМОН", "",
    ]  # fmt: skip
