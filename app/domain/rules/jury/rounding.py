"""Rounding half up, away from zero, at declared steps; and decimal strings of exact numbers."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import lcm

FINEST = 12  # decimals of a number that has no end


@dataclass(frozen=True, slots=True)
class Rounding:
    """Where a calculation rounds, in decimals; None where it does not.

    ``criterion``: the figure of a criterion; ``weighted``: that figure times its weight;
    ``total``: the total with everything added and taken off.
    """

    criterion: int | None = None
    weighted: int | None = None
    total: int | None = None


EXACT = Rounding()


def half_up(numerator: int, denominator: int, decimals: int) -> int:
    """The quotient in units of the last decimal, a half going away from zero."""
    doubled = 2 * abs(numerator) * 10**decimals + denominator
    size = doubled // (2 * denominator)
    return size if numerator >= 0 else -size


def rounded(number: Fraction, decimals: int | None) -> Fraction:
    """The number at so many decimals, or as it is."""
    if decimals is None:
        return number
    units = half_up(number.numerator, number.denominator, decimals)
    return Fraction(units, 10**decimals)


def written(number: Fraction, decimals: int | None = None) -> str:
    """A decimal string: with so many decimals, or as short as it can be, at most 12 of them."""
    places = FINEST if decimals is None else decimals
    units = half_up(number.numerator, number.denominator, places)
    text = f"{Decimal(units).scaleb(-places):f}"
    return text if decimals is not None or "." not in text else _without_tail(text)


def scale_of(numbers: list[Fraction]) -> int:
    """The smallest whole number by which all of them become whole."""
    return lcm(*(number.denominator for number in numbers))


def _without_tail(text: str) -> str:
    short = text.rstrip("0").rstrip(".")
    return "0" if short in {"-0", ""} else short
