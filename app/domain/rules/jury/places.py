"""Places a juror gives by the own totals, and what each place is worth."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate
from math import lcm
from typing import cast

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.options import Method, Options

# A value, and the first and the last rank that all who have it take up; plain, for speed.
Tier = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Points:
    """What one juror's opinion is worth to each entry, in whole numbers of ``1 / scale``."""

    row: Row
    scale: int


def tiers_of(values: Row, *, lower_is_better: bool) -> list[Tier]:
    """Distinct values, best first; entries without a value are in none."""
    counts = Counter(values)
    counts.pop(None, None)
    known = sorted(cast("Counter[int]", counts).items(), reverse=not lower_is_better)
    tiers: list[Tier] = []
    before = 0
    for value, count in known:
        tiers.append((value, before + 1, before + count))
        before += count
    return tiers


def doubled_ranks(values: Sequence[int], *, lower_is_better: bool) -> list[int]:
    """Twice the rank of each value, so that a shared rank (2.5) stays whole."""
    tiers = tiers_of(tuple(values), lower_is_better=lower_is_better)
    ranks = {value: first + last for value, first, last in tiers}
    return [ranks[value] for value in values]


@dataclass(frozen=True, slots=True)
class Worth:
    """What places are worth: ``sums[p]`` is the worth of the first p places together."""

    sums: tuple[int, ...]
    scale: int


def worth_of(count: int, method: Method, options: Options) -> Worth:
    """What the places of ``count`` entries are worth.

    Rank sum: the place itself. Borda: how many entries stand behind. Exponential: ``first`` for
    the first place, and for each further one ``factor`` of the one before (Eurovision: 12 and
    0.827).
    """
    match method:
        case Method.BORDA:
            return _worth(range(count - 1, -1, -1), 1)
        case Method.EXPONENTIAL:
            return _falling(options.first, options.factor, count)
        case _:
            return _worth(range(1, count + 1), 1)


def place_points(values: Row, tiers: Sequence[Tier], worth: Worth) -> Points:
    """What the places of one juror are worth; equals share the mean of their places' worth."""
    sums, sizes = worth.sums, {last - first + 1 for _, first, last in tiers}
    shares = lcm(*sizes)
    share_of: dict[int | None, int] = {
        value: (sums[last] - sums[first - 1]) * (shares // (last - first + 1))
        for value, first, last in tiers
    }
    return Points(tuple(map(share_of.get, values)), worth.scale * shares)


def _falling(first: Fraction, factor: Fraction, count: int) -> Worth:
    over, under = factor.numerator, factor.denominator
    scale = under ** max(count - 1, 0)
    worths: list[int] = []
    points = first.numerator * scale
    for _ in range(count):
        worths.append(points)
        points = points * over // under
    return _worth(worths, first.denominator * scale)


def _worth(worths: Sequence[int], scale: int) -> Worth:
    return Worth(tuple(accumulate(worths, initial=0)), scale)
