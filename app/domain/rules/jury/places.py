"""Places a juror gives by the own totals, and what each place is worth."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, groupby
from math import lcm
from typing import NamedTuple, cast

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.options import Method, Options


class Group(NamedTuple):
    """Equal values: the first and the last rank they take up, and whose they are."""

    first: int
    last: int
    members: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """What one juror's opinion is worth to each entry, in whole numbers of ``1 / scale``."""

    row: Row
    scale: int


def groups_of(values: Row, *, lower_is_better: bool) -> list[Group]:
    """Groups of equal values, best first; entries without a value are in none."""
    key = cast("Callable[[int], int]", values.__getitem__)
    known = [at for at, units in enumerate(values) if units is not None]
    known.sort(key=key, reverse=not lower_is_better)
    groups: list[Group] = []
    before = 0
    for _, equal in groupby(known, key=key):
        members = tuple(equal)
        groups.append(Group(before + 1, before + len(members), members))
        before += len(members)
    return groups


def doubled_ranks(values: Sequence[int], *, lower_is_better: bool) -> list[int]:
    """Twice the rank of each value, so that a shared rank (2.5) stays whole."""
    ranks = [0] * len(values)
    for first, last, members in groups_of(tuple(values), lower_is_better=lower_is_better):
        for at in members:
            ranks[at] = first + last
    return ranks


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


def place_points(groups: Sequence[Group], entries: int, worth: Worth) -> Points:
    """What the places of one juror are worth; equals share the mean of their places' worth."""
    shares = lcm(*{len(group.members) for group in groups})
    row: list[int | None] = [None] * entries
    for group in groups:
        taken = worth.sums[group.last] - worth.sums[group.first - 1]
        share = taken * (shares // len(group.members))
        for at in group.members:
            row[at] = share
    return Points(tuple(row), worth.scale * shares)


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
