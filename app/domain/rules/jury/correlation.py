"""Intraclass correlation: how far marks differ by entries rather than by jurors."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

Figure = Fraction | None


@dataclass(frozen=True, slots=True)
class Icc:
    """The six kinds of Shrout and Fleiss (1979): one juror, and the mean of the k jurors.

    ``two_many`` tells how reliable the mean of this jury is; how far ``three_many`` is above it
    tells how much of the difference is plain severity.
    """

    one_single: Figure
    two_single: Figure
    three_single: Figure
    one_many: Figure
    two_many: Figure
    three_many: Figure


def icc(rows: Sequence[Sequence[int]]) -> Icc | None:
    """All six from a complete table, one row per juror; None below two jurors or entries."""
    k, n = len(rows), len(rows[0]) if rows else 0
    if k < 2 or n < 2:
        return None
    b, j, e, w = _mean_squares(rows, k, n)
    return Icc(
        _ratio(b - w, b + (k - 1) * w),
        _ratio(b - e, b + (k - 1) * e + k * (j - e) / n),
        _ratio(b - e, b + (k - 1) * e),
        _ratio(b - w, b),
        _ratio(b - e, b + (j - e) / n),
        _ratio(b - e, b),
    )


def _mean_squares(rows: Sequence[Sequence[int]], k: int, n: int) -> tuple[Fraction, ...]:
    """Mean squares between entries, between jurors, of the rest, and within entries."""
    total = sum(map(sum, rows))
    mean = Fraction(total * total, k * n)
    all_squares = sum(x * x for row in rows for x in row) - mean
    entries = Fraction(sum(sum(column) ** 2 for column in zip(*rows, strict=True)), k) - mean
    jurors = Fraction(sum(sum(row) ** 2 for row in rows), n) - mean
    rest = all_squares - entries - jurors
    return (
        entries / (n - 1),
        jurors / (k - 1),
        rest / ((n - 1) * (k - 1)),
        (jurors + rest) / (n * (k - 1)),
    )


def _ratio(over: Fraction, under: Fraction) -> Figure:
    return over / under if under else None
