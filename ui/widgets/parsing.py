"""How people write dates, times of day and lengths, read and written by fields.

The readers take what is understood in either language and refuse the rest with a ``UserError``;
the writers give the one form that a field shows. Empty text is ``None``.
"""

import re
import unicodedata
from datetime import date

from app.domain.errors import UserError

_NAMES_OF_MONTHS = (
    ("янв", "jan"),
    ("фев", "feb"),
    ("мар", "mar"),
    ("апр", "apr"),
    ("мая", "май", "may"),
    ("июн", "jun"),
    ("июл", "jul"),
    ("авг", "aug"),
    ("сен", "sep"),
    ("окт", "oct"),
    ("ноя", "nov"),
    ("дек", "dec"),
)
_MONTHS = {stem: number for number, stems in enumerate(_NAMES_OF_MONTHS, 1) for stem in stems}
_DAY_FIRST = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})\s*(?:г\.?|года?)?")
_YEAR_FIRST = re.compile(r"(\d{4})[./\- ](\d{1,2})[./\- ](\d{1,2})")
_WORDED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\.?\s+([a-zа-я]+)\.?,?\s+(\d{4})\s*(?:г\.?|года?)?")
_WORDED_MONTH_FIRST = re.compile(r"([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[:.\-ч]\s*(\d{2})|(\d{2}))?\s*(am|pm)?")
_COLON = re.compile(r"(\d{1,3}):(\d{2})")
_HOURS = r"(?:ч|час|часа|часов|h|hr|hrs|hour|hours)\.?"
_MINUTES = r"(?:м|мин|минут|минута|минуты|m|min|mins|minute|minutes)\.?"
_SECONDS = r"(?:с|сек|секунд|секунда|секунды|s|sec|secs|second|seconds)\.?"
_NUMBER = r"(\d{1,4}(?:[.,]\d{1,2})?)"
_LENGTH = re.compile(rf"(?:{_NUMBER}\s*{_HOURS})?\s*(?:{_NUMBER}\s*(?:{_MINUTES})?)?")
_TURN = re.compile(rf"(?:{_NUMBER}\s*{_MINUTES})?\s*(?:{_NUMBER}\s*(?:{_SECONDS})?)?")
_DIRECTIONS = re.compile("[\u200b\u2028-\u202e\u2066-\u2069\ufeff]")


def plain_line(text: str) -> str:
    """Without control characters; line ends and tabs become spaces."""
    return "".join(" " if sign in "\n\r\t\v\f\x85" else sign for sign in text if _plain(sign))


def plain_lines(text: str) -> str:
    """Without control characters except line ends; tabs become spaces."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(plain_line(line) for line in text.split("\n"))


def read_date(text: str) -> date | None:
    """Read 9.08.2022, 2022-08-09, 9 августа 2022, August 9, 2022."""
    text = _folded(text)
    if not text:
        return None
    year, month, day = _date_parts(text)
    try:
        return date(year, month, day)
    except ValueError:
        raise UserError("date.unreadable") from None


def write_date(value: date | None) -> str:
    """Day, month and year with dots."""
    return "" if value is None else f"{value.day:02}.{value.month:02}.{value.year:04}"


def read_clock(text: str) -> int | None:
    """Read 14:00, 1400, 14.30, 14, 2:30 pm; returns minutes after midnight."""
    text = _folded(text)
    if not text:
        return None
    found = _CLOCK.fullmatch(text)
    if not found:
        raise UserError("clock.unreadable")
    hours, minutes = int(found[1]), int(found[2] or found[3] or 0)
    if found[4]:
        hours = hours % 12 + (12 if found[4] == "pm" else 0)
    if hours > 23 or minutes > 59:
        raise UserError("clock.unreadable")
    return hours * 60 + minutes


def write_clock(value: int | None) -> str:
    """Hours and minutes of the day."""
    return "" if value is None else f"{value // 60 % 24:02}:{value % 60:02}"


def read_minutes(text: str) -> int | None:
    """Read 25, 25 мин, 1:30, 1.5h, 90m, 1 ч 30 мин; returns minutes."""
    return _read_length(_folded(text), _LENGTH, "minutes.unreadable")


def read_seconds(text: str) -> int | None:
    """Read 1:30, 90, 90 с, 1 мин, 1,5 мин; returns seconds."""
    return _read_length(_folded(text), _TURN, "seconds.unreadable")


def write_seconds(value: int | None) -> str:
    """Minutes and seconds."""
    return "" if value is None else f"{value // 60}:{value % 60:02}"


def read_number(text: str) -> int | None:
    """Read a whole number, spaces between its digits allowed."""
    text = re.sub(r"\s", "", text)
    if not text:
        return None
    if not re.fullmatch(r"[-−]?\d{1,9}", text):
        raise UserError("number.unreadable")
    return int(text.replace("−", "-"))


def _plain(sign: str) -> bool:
    if _DIRECTIONS.match(sign):
        return False
    return unicodedata.category(sign) != "Cc" or sign in "\n\r\t\v\f\x85"


def _folded(text: str) -> str:
    return " ".join(plain_line(text).casefold().replace("ё", "е").split())


def _date_parts(text: str) -> tuple[int, int, int]:
    """Year, month and day as written, not yet checked against the calendar."""
    if found := _YEAR_FIRST.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_FIRST.fullmatch(text):
        return _century(found[3]), int(found[2]), int(found[1])
    if found := _WORDED.fullmatch(text):
        return int(found[3]), _month(found[2]), int(found[1])
    if found := _WORDED_MONTH_FIRST.fullmatch(text):
        return int(found[3]), _month(found[1]), int(found[2])
    raise UserError("date.unreadable")


def _century(text: str) -> int:
    return int(text) + 2000 if len(text) == 2 else int(text)


def _month(word: str) -> int:
    return _MONTHS.get(word[:3], 0)


def _read_length(text: str, form: re.Pattern[str], code: str) -> int | None:
    """Whole and parts of sixty: as ``1:30`` or by the words of ``form``."""
    if not text:
        return None
    if found := _COLON.fullmatch(text):
        if int(found[2]) > 59:
            raise UserError(code)
        return int(found[1]) * 60 + int(found[2])
    found = form.fullmatch(text)
    if not found:
        raise UserError(code)
    exact = _float(found[1]) * 60 + _float(found[2])
    if exact != int(exact):
        raise UserError(code)
    return int(exact)


def _float(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0
