"""What may stand in a field: cleaned when it fits, refused with a reason when it does not."""

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy.orm import Session

from app.domain.entities import Base
from app.domain.errors import UserError
from app.domain.rules.cleaning import clean_line, clean_lines

FieldValue: TypeAlias = str | int | bool | date | StrEnum | None
Check: TypeAlias = Callable[[Session, Any], FieldValue]

NAME_LIMIT = 500
"""Characters of a name or title; the longest real one met has 214."""
TEXT_LIMIT = 20_000
"""Characters of a longer text such as a report; about ten pages."""
EARLIEST, LATEST = date(1900, 1, 1), date(2200, 12, 31)


def line(limit: int = NAME_LIMIT, *, required: bool = False) -> Check:
    """One line of at most ``limit`` characters."""

    def check(_session: Session, value: str) -> str:
        text = clean_line(value)
        if required and not text:
            raise UserError("text.empty")
        return within(text, limit)

    return check


def lines(limit: int = TEXT_LIMIT) -> Check:
    """Text of several lines of at most ``limit`` characters."""

    def check(_session: Session, value: str) -> str:
        return within(clean_lines(value), limit)

    return check


def within(text: str, limit: int) -> str:
    """The text, or the refusal that it is too long."""
    if len(text) > limit:
        raise UserError("text.too_long", limit=limit, length=len(text))
    return text


def whole(low: int, high: int) -> Check:
    """A whole number from ``low`` to ``high``; an emptied field is refused."""

    def check(_session: Session, value: int | None) -> int:
        if value is None:
            raise UserError("text.empty")
        if not low <= value <= high:
            raise UserError("number.out_of_range", low=low, high=high)
        return value

    return check


def day(_session: Session, value: date) -> date:
    """A date that a meeting of ours can have."""
    if not EARLIEST <= value <= LATEST:
        raise UserError("date.out_of_range", low=EARLIEST.year, high=LATEST.year)
    return value


def optional(check: Check) -> Check:
    """Nothing, or what ``check`` allows."""

    def checked(session: Session, value: FieldValue) -> FieldValue:
        return None if value is None else check(session, value)

    return checked


def one_of(kind: type[StrEnum]) -> Check:
    """A member of an enum."""

    def check(_session: Session, value: str) -> FieldValue:
        return kind(value)

    return check


def truth(_session: Session, value: FieldValue) -> bool:
    """Yes or no."""
    return bool(value)


def reference(entity: type[Base]) -> Check:
    """Nothing, or the key of a row that stands."""

    def check(session: Session, value: str | None) -> str | None:
        if value is not None and session.get(entity, value) is None:
            raise UserError("row.gone")
        return value

    return check


def digits(*lengths: int) -> Check:
    """Nothing or digits only, as many as one of ``lengths``; spaces are left out."""

    def check(_session: Session, value: str) -> str:
        text = clean_line(value).replace(" ", "")
        if text and not (text.isascii() and text.isdecimal()):
            raise UserError("digits.only")
        if text and len(text) not in lengths:
            raise UserError("digits.count", allowed=" / ".join(map(str, lengths)), count=len(text))
        return text

    return check
