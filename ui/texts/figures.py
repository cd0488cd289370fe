"""Decimals as people of the interface language write them."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QLocale

MOST = 2


def figure(text: str, decimals: int) -> str:
    """A decimal string with so many decimals, half up; an empty one stays empty."""
    if not text:
        return ""
    number = Decimal(text).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    return f"{number:f}".replace(".", QLocale().decimalPoint()).replace("-", "−")


def decimals_of(texts: Iterable[str], most: int = MOST) -> int:
    """How many decimals numbers under each other need, at most so many."""
    return max((min(most, len(text.partition(".")[2])) for text in texts), default=0)
