"""An order of entries with shared places, and what made every cut in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby, pairwise
from math import lcm

from app.domain.rules.jury.options import Ground

Keys = Mapping[int, Fraction]


@dataclass(frozen=True, slots=True)
class Cut:
    """What put one group before the next: the ground and the two figures compared.

    ``detail``: the criteria, the column of the Skating System, or the seed of the lot.
    """

    ground: Ground
    detail: str = ""
    upper: Fraction | None = None
    lower: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Ranking:
    """Groups of entries from best to last, and the cut after each group but the last."""

    groups: tuple[tuple[int, ...], ...]
    cuts: tuple[Cut, ...]

    def with_last(self, members: Sequence[int], cut: Cut) -> "Ranking":
        """The same with one more group at the end."""
        cuts = (*self.cuts, cut) if self.groups else ()
        return Ranking((*self.groups, tuple(members)), cuts)


def ranked(
    members: Sequence[int], keys: Keys, cut: Callable[[Fraction, Fraction], Cut], *, rising: bool
) -> Ranking:
    """Members by their keys, equal keys in one group; ``rising``: the smallest is the best."""
    scale = lcm(*{keys[at].denominator for at in members}) if members else 1
    whole = {at: keys[at].numerator * (scale // keys[at].denominator) for at in members}
    ordered = sorted(members, key=whole.__getitem__, reverse=not rising)
    groups = tuple(tuple(equal) for _, equal in groupby(ordered, key=whole.__getitem__))
    cuts = (cut(keys[above[0]], keys[below[0]]) for above, below in pairwise(groups))
    return Ranking(groups, tuple(cuts))


def refined(ranking: Ranking, split: Callable[[tuple[int, ...]], Ranking]) -> Ranking:
    """Every group split further; the cuts that were there stay."""
    parts = [split(group) if len(group) > 1 else Ranking((group,), ()) for group in ranking.groups]
    return joined(parts, ranking.cuts)


def joined(parts: Sequence[Ranking], cuts: Sequence[Cut]) -> Ranking:
    """Rankings one after another, ``cuts`` between them."""
    groups: list[tuple[int, ...]] = []
    between: list[Cut] = []
    for at, part in enumerate(parts):
        if at:
            between.append(cuts[at - 1])
        groups += part.groups
        between += part.cuts
    return Ranking(tuple(groups), tuple(between))
