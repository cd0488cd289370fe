"""Krippendorff's alpha: agreement of marks with gaps, on four levels of measurement.

Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). Sums over pairs are brought to
sums over values: nominal by counts, interval by squares, ordinal as interval over shared ranks,
ratio by ((c − k) / (c + k))² = 1 − 4ck / (c + k)², gathered by c + k.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, exp, gcd, log
from operator import mul

Units = Sequence[Sequence[int]]
Figure = Fraction | None

MANY = 3_000  # distinct values from which pairs are not looked at one by one
STEP = 0.25
SMALL = 100_000
SCALE = 1 << 128  # of ratios, whose common denominator would have thousands of digits


@dataclass(frozen=True, slots=True)
class Alpha:
    """Alpha by level; None where all marks are equal, or a ratio has no meaning."""

    nominal: Figure
    ordinal: Figure
    interval: Figure
    ratio: Figure


def alpha(units: Iterable[Sequence[int]]) -> Alpha | None:
    """Alpha of the marks of each unit; units with fewer than two do not count."""
    paired = [unit for unit in units if len(unit) > 1]
    if not paired:
        return None
    ranks = _ranks(paired)
    ranked = [[ranks[value] for value in unit] for unit in paired]
    return Alpha(
        _figure(paired, _unlike),
        _figure(ranked, _squares),
        _figure(paired, _squares),
        _figure(paired, _Ratios(paired)) if _has_zero_point(paired) else None,
    )


def _figure(units: Units, differences: Callable[[Sequence[int]], int]) -> Figure:
    """1 − Do / De; ``differences`` sums over unordered pairs, the same way inside and overall."""
    everything = [value for unit in units for value in unit]
    expected = differences(everything)
    if not expected:
        return None
    by_size: Counter[int] = Counter()
    for unit in units:
        by_size[len(unit) - 1] += differences(unit)
    observed = sum((Fraction(total, size) for size, total in by_size.items()), Fraction(0))
    return 1 - (len(everything) - 1) * observed / expected


def _unlike(values: Sequence[int]) -> int:
    same = sum(count * count for count in Counter(values).values())
    return (len(values) ** 2 - same) // 2


def _squares(values: Sequence[int]) -> int:
    total = sum(values)
    return len(values) * sum(value * value for value in values) - total * total


def _ranks(units: Units) -> dict[int, int]:
    """Doubled shared rank of every value: between two of them lies half of each and all between."""
    counts = Counter(value for unit in units for value in unit)
    ranks: dict[int, int] = {}
    before = 0
    for value in sorted(counts):
        ranks[value] = 2 * before + counts[value]
        before += counts[value]
    return ranks


def _has_zero_point(units: Units) -> bool:
    """A ratio needs marks that are not negative."""
    return all(value >= 0 for unit in units for value in unit)


class _Ratios:
    """Sums of ((c − k) / (c + k))² over pairs, in units of 1 / ``SCALE``."""

    def __init__(self, units: Units) -> None:
        values = {value for unit in units for value in unit}
        self._step = gcd(*values) or 1
        small = max(values) // self._step < SMALL
        self._share = _Shares().__getitem__ if small else _share

    def __call__(self, values: Sequence[int]) -> int:
        counts = Counter(value // self._step for value in values)
        if len(counts) > MANY:
            return round((_unlike(values) - _shares_of_many(counts)) * SCALE)
        known = list(counts)
        products = [value * count for value, count in counts.items()]
        total = _unlike(values) * SCALE
        for at, (value, product) in enumerate(zip(known, products, strict=True)):
            sums = map(value.__add__, known[:at])
            total -= product * sum(map(mul, products, map(self._share, sums)))
        return total


class _Shares(dict[int, int]):
    """Shares worked out once for every sum of small values."""

    def __missing__(self, total: int) -> int:
        self[total] = share = _share(total)
        return share


def _shares_of_many(counts: Counter[int]) -> Fraction:
    """The sum of 4ck / (c + k)² over pairs of different values, when these are too many for pairs.

    1 / (c + k)² = ∫ t e^(−(c + k)t) dt turns the double sum into the square of a single one; in
    ln t the trapezoid rule with this step is exact to the last digits of a float.
    """
    known = [value for value in counts if value]
    low, high = min(known), max(known)
    products = [value * counts[value] for value in known]
    first, last = log(1e-10 / high), log(50 / low)
    integral = 0.0
    for at in range(ceil((last - first) / STEP) + 1):
        t = exp(first + at * STEP)
        single = sum(map(mul, products, map(exp, map((-t).__mul__, known))))
        integral += (t * single) ** 2
    same = sum(counts[value] ** 2 for value in known)
    return (4 * Fraction(integral * STEP) - same) / 2


def _share(total: int) -> int:
    return 4 * SCALE // (total * total)
