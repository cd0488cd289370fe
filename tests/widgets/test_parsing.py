"""What people write into fields for dates, times and lengths."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from ui.widgets import parsing

DAY = date(2022, 8, 9)


@pytest.mark.parametrize(
    "text",
    [
        "9.08.2022",
        "09.08.2022",
        " 9.8.2022 ",
        "9/8/2022",
        "9-8-2022",
        "9.8.22",
        "2022-08-09",
        "9 августа 2022",
        "9 августа 2022 г.",
        "9 АВГУСТА 2022 года",
        "9 авг. 2022",
        "9 August 2022",
        "9th August 2022",
        "August 9, 2022",
        "Aug 9 2022",
        "09.08.2022 г.",
    ],
)
def test_dates_are_read(text: str) -> None:
    assert parsing.read_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    ["31.02.2022", "9.13.2022", "завтра", "9 брюмера 2022", "9.08", "2022", "0.0.0000", "9.8.202"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refusal:
        parsing.read_date(text)
    assert refusal.value.code == "date.unreadable"


def test_may_has_two_endings() -> None:
    assert parsing.read_date("9 мая 1945") == parsing.read_date("9 май 1945") == date(1945, 5, 9)


@given(st.dates(min_value=date(1900, 1, 1)))
def test_a_written_date_is_read_back(day: date) -> None:
    assert parsing.read_date(parsing.write_date(day)) == day


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("14:00", 840),
        ("1400", 840),
        ("14.30", 870),
        ("14-30", 870),
        ("14 ч 30", 870),
        ("9", 540),
        ("09:05", 545),
        ("905", 545),
        ("0:00", 0),
        ("23:59", 1439),
        ("2:30 pm", 870),
        ("12 am", 0),
        ("12pm", 720),
    ],
)
def test_times_of_day_are_read(text: str, minutes: int) -> None:
    assert parsing.read_clock(text) == minutes


@pytest.mark.parametrize("text", ["24:00", "14:60", "полдень", "14:0", "-1", "12345"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refusal:
        parsing.read_clock(text)
    assert refusal.value.code == "clock.unreadable"


@given(st.integers(0, 1439))
def test_a_written_time_is_read_back(minutes: int) -> None:
    assert parsing.read_clock(parsing.write_clock(minutes)) == minutes


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("25", 25),
        ("25 мин", 25),
        ("25мин.", 25),
        ("1:30", 90),
        ("1.5h", 90),
        ("1,5 ч", 90),
        ("90m", 90),
        ("1 ч 30 мин", 90),
        ("1 час", 60),
        ("2 hours", 120),
        ("1ч30", 90),
        ("0", 0),
    ],
)
def test_lengths_are_read(text: str, minutes: int) -> None:
    assert parsing.read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["долго", "1:75", "-5", "1.3", "5 секунд", "1:30:00", "мин"])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(UserError) as refusal:
        parsing.read_minutes(text)
    assert refusal.value.code == "minutes.unreadable"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("1:00", 60), ("90", 90), ("90 с", 90), ("1 мин", 60), ("1,5 мин", 90), ("1 мин 15 сек", 75)],
)
def test_turns_are_read_in_seconds(text: str, seconds: int) -> None:
    assert parsing.read_seconds(text) == seconds


def test_a_written_turn_is_read_back() -> None:
    assert [parsing.read_seconds(parsing.write_seconds(each)) for each in (0, 59, 60, 3599)] == [
        0,
        59,
        60,
        3599,
    ]


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("1 200", 1200), ("−3", -3), ("", None)])
def test_numbers_are_read(text: str, number: int | None) -> None:
    assert parsing.read_number(text) == number


@pytest.mark.parametrize("text", ["1.5", "много", "1e3", "12345678901"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        parsing.read_number(text)


@pytest.mark.parametrize(
    "read",
    [parsing.read_date, parsing.read_clock, parsing.read_minutes, parsing.read_seconds],
)
def test_nothing_is_none(read) -> None:
    assert read("") is None
    assert read("  \t ") is None


@given(st.text())
def test_anything_typed_is_read_or_refused(text: str) -> None:
    for read in (parsing.read_date, parsing.read_clock, parsing.read_minutes, parsing.read_number):
        try:
            read(text)
        except UserError:
            continue


def test_control_characters_are_taken_out() -> None:
    assert parsing.plain_line("АНО\x00 «Центр»\r\n\u202eи\u200b др.\x07") == "АНО «Центр»  и др."
    assert parsing.plain_lines("раз\r\nдва\tтри\x1b[0m\rчетыре") == "раз\nдва три[0m\nчетыре"
    assert parsing.plain_line("👩‍⚕️ ё №") == "👩‍⚕️ ё №"


def test_a_week_of_dates_stands_in_order() -> None:
    week = [DAY + timedelta(days=each) for each in range(7)]
    assert [parsing.read_date(parsing.write_date(day)) for day in week] == week
