"""The third expert: called where two differ too much, and three ways to put marks together."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from app.domain.rules.jury.tables import Table

PRESET_THRESHOLD = Fraction(30)  # points of 100; to be confirmed by the regulations of the contest


class Together(StrEnum):
    """How the totals of the experts become one; chosen before the round opens."""

    MEAN = "mean"
    CLOSEST_TWO = "closest_two"
    MEDIAN = "median"


def disputed(table: Table, threshold: Fraction) -> Mapping[str, Fraction]:
    """Entries whose experts are further apart than ``threshold``, and how far.

    Only entries with exactly two totals: with three the third has been.
    """
    found: dict[str, Fraction] = {}
    for at, entry in enumerate(table.entries):
        column = table.column(at)
        apart = (
            Fraction(max(column) - min(column), table.scale) if len(column) == 2 else Fraction(0)
        )
        if apart > threshold:
            found[entry] = apart
    return found


def together(totals: Sequence[Fraction], way: Together) -> Fraction:
    """One total of two or three.

    ``CLOSEST_TWO`` takes the mean of the two nearest to each other, and the middle one where both
    others are equally near to it. Two totals are always their mean.
    """
    if len(totals) < 3 or way is Together.MEAN:
        return sum(totals, Fraction(0)) / len(totals)
    ordered = sorted(totals)
    if way is Together.MEDIAN:
        half = len(ordered) // 2
        pair = ordered[half - (len(ordered) + 1) % 2 : half + 1]
        return sum(pair, Fraction(0)) / len(pair)
    return _closest(ordered)


def _closest(ordered: Sequence[Fraction]) -> Fraction:
    gap = min(b - a for a, b in combinations(ordered, 2))
    nearest = [(a + b) / 2 for a, b in combinations(ordered, 2) if b - a == gap]
    return sum(nearest, Fraction(0)) / len(nearest)
