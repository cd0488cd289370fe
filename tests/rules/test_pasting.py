"""Agenda items out of lines that somebody wrote in a letter or a text processor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.pasting import DEFAULT_MINUTES, PastedItem, pasted_items
from app.domain.values import ItemKind


def only(text: str) -> PastedItem:
    (item,) = pasted_items(text)
    return item


@pytest.mark.parametrize(
    "line",
    [
        "Открытие",
        "1. Открытие",
        "1) Открытие",
        "1.2. Открытие",
        "12.Открытие",
        "14:00 Открытие",
        "14.00 – 14.10 Открытие",
        "14:00-14:10. 1. Открытие",
        "14:00 — Открытие",
        "• Открытие",
        "– Открытие;",
        "\t-\tОткрытие  ",
        "1.\tОткрытие",
        "\ufeffОткрытие\u200b",
        "Открытие\x00",
    ],
)
def test_what_stands_before_the_wording_is_left_out(line: str) -> None:
    assert only(line).title == "Открытие"


@pytest.mark.parametrize(
    "line",
    [
        "20×20: студенты в командах",
        "1,5 миллиона рублей городу",
        "50 команд и 10 ТОС",
        "1.5 ставки",
    ],
)
def test_numbers_that_belong_to_the_wording_stay(line: str) -> None:
    assert only(line).title == line


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("Открытие 10 мин", "Открытие", 10),
        ("Открытие, 15 минут", "Открытие", 15),
        ("Открытие (5 мин.)", "Открытие", 5),
        ("Открытие – 20 мин.", "Открытие", 20),
        ("Opening, 1 minute", "Opening", 1),
        ("Opening 25 min", "Opening", 25),
        ("Открытие", "Открытие", DEFAULT_MINUTES),
        ("20 мин", "20 мин", DEFAULT_MINUTES),
        ("Итоги 2022", "Итоги 2022", DEFAULT_MINUTES),
    ],
)
def test_minutes_are_taken_from_the_end(line: str, title: str, minutes: int) -> None:
    assert (only(line).title, only(line).minutes) == (title, minutes)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Перерыв", ItemKind.BREAK),
        ("Кофе-брейк, 15 мин", ItemKind.BREAK),
        ("Coffee break", ItemKind.BREAK),
        ("Круг 2. Цели участия", ItemKind.CIRCLE),
        ("Круг. Цели", ItemKind.CIRCLE),
        ("Круглый стол: как он устроен", ItemKind.REPORT),
        ("Breaking new ground", ItemKind.REPORT),
        ("Награждение лидеров", ItemKind.AWARD),
        ("Церемония награждения", ItemKind.AWARD),
        ("Защита проектов", ItemKind.DEFENCE),
        ("О защите проектов", ItemKind.REPORT),
        ("Обсуждение", ItemKind.DISCUSSION),
        ("Принятие решения", ItemKind.DECISION),
        ("Decisions", ItemKind.DECISION),
        ("О клубах", ItemKind.REPORT),
    ],
)
def test_the_kind_is_guessed_from_the_first_words(title: str, kind: ItemKind) -> None:
    assert only(title).kind is kind


def test_empty_lines_and_bare_numbers_make_no_items() -> None:
    assert pasted_items("\n  \n1.\n—\n\x00\n") == []


def test_an_agenda_as_people_send_it() -> None:
    text = (
        "Повестка\r\n1. Открытие – 10 мин\r\n\r\n2. Круг 1. Сильные стороны, 25 мин\r\n3. Перерыв"
    )
    assert [(item.title, item.minutes, item.kind) for item in pasted_items(text)] == [
        ("Повестка", 10, ItemKind.REPORT),
        ("Открытие", 10, ItemKind.REPORT),
        ("Круг 1. Сильные стороны", 25, ItemKind.CIRCLE),
        ("Перерыв", 10, ItemKind.BREAK),
    ]


@given(st.text())
def test_any_text_gives_items_with_words_and_possible_minutes(text: str) -> None:
    for item in pasted_items(text):
        assert item.title == item.title.strip()
        assert item.title
        assert 0 <= item.minutes <= 999


@given(st.lists(st.text("абвгд «»", min_size=1).filter(str.strip), max_size=8))
def test_plain_lines_come_back_word_for_word(lines: list[str]) -> None:
    titles = [item.title for item in pasted_items("\n".join(lines))]
    assert titles == [" ".join(line.split()) for line in lines]
