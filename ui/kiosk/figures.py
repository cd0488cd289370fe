"""Marks as a person writes them, and the values that a scale has."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from app.services.ballot_sheet import SheetCriterion

MOST_KEYS = 11
"""A longer scale gets a number field: its keys would be too narrow for a finger."""


def shown(value: str) -> str:
    """A decimal with the mark of the interface language."""
    return value.replace(".", QLocale().decimalPoint())


def shown_points(points: Decimal) -> str:
    """Points with one figure behind the mark at least."""
    plain = f"{points.normalize():f}"
    return shown(plain if "." in plain else f"{plain}.0")


def shown_whole(points: Decimal) -> str:
    """Points without figures that say nothing."""
    return shown(f"{points.normalize():f}")


def typed(text: str) -> str:
    """A decimal as the file keeps it, whichever mark was typed."""
    return text.strip().replace(",", ".").replace("−", "-")


def scale(criterion: SheetCriterion) -> tuple[str, ...]:
    """The marks that can be given, when there are few enough for keys; else none."""
    low, high, step = map(Decimal, (criterion.low, criterion.high, criterion.step))
    count = int((high - low) / step) + 1
    if count > MOST_KEYS:
        return ()
    return tuple(f"{(low + step * index).normalize():f}" for index in range(count))


def moved(criterion: SheetCriterion, value: str, steps: int) -> str:
    """The mark some steps further, within the scale; from nothing to its lowest."""
    low, high, step = map(Decimal, (criterion.low, criterion.high, criterion.step))
    if not value:
        return f"{low.normalize():f}"
    to = min(high, max(low, Decimal(value) + step * steps))
    return f"{to.normalize():f}"
