"""Dates, times of day and lengths in the words of the interface language."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def long_date(day: date) -> str:
    """9 August 2022; 9 августа 2022."""
    return QLocale().toString(_qt(day), "d MMMM yyyy")


def short_date(day: date) -> str:
    """9 August; 9 августа, for days of this year."""
    return QLocale().toString(_qt(day), "d MMMM")


def weekday(day: date) -> str:
    """The day of the week as a word."""
    return QLocale().toString(_qt(day), "dddd")


def clock(minutes: int) -> str:
    """Minutes after midnight as 14:00; beyond midnight it goes on with the next day's time."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def clock_span(start: int, end: int) -> str:
    """From one time of day to another, 14:00–16:00."""
    return f"{clock(start)}–{clock(end)}"


def moment(at: datetime) -> str:
    """Date and time of day, e.g. of a history line or a copy."""
    text = translate("Dates", "{date}, {time}")
    return text.format(date=long_date(at.date()), time=f"{at.hour:02}:{at.minute:02}")


def length(minutes: int) -> str:
    """25 min; 1 h 30 min."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return translate("Dates", "{minutes} min").format(minutes=rest)
    if not rest:
        return translate("Dates", "{hours} h").format(hours=hours)
    return translate("Dates", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def turn(seconds: int) -> str:
    """Minutes and seconds of one voice in a circle, 1:00."""
    return f"{seconds // 60}:{seconds % 60:02}"


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
