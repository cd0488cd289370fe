"""Skating System, rules 5 to 8: one dance, placed by the majority of the judges."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate, pairwise

from app.domain.rules.jury.options import Ground
from app.domain.rules.jury.ranking import Cut, Ranking, joined

Marks = Mapping[int, Sequence[int]]
Count = tuple[int, int]  # minus how many marks there are up to a column, and their sum


def by_majority(marks: Marks, start: int = 1) -> Ranking:
    """Entries in order, searched from column ``start`` on; those equal to the end share places.

    All who reach the majority in a column stand before all who do not (rules 5 and 8); among
    these the larger majority counts, then the smaller sum, then the same in the next columns
    (rules 6 and 7).
    """
    places = {entry: _Places.of(each) for entry, each in marks.items()}
    by_column: dict[int, list[int]] = {}
    for entry, each in places.items():
        by_column.setdefault(max(start, each.majority), []).append(entry)
    columns = sorted(by_column)
    last = max(each.ordered[-1] for each in places.values())
    parts = [_compared(by_column[column], column, last, places) for column in columns]
    return joined(parts, [_reached(*pair) for pair in pairwise(columns)])


def shared_places(ranking: Ranking) -> dict[int, Fraction]:
    """The place of each entry; a group has the mean of the places it takes up (2.5)."""
    places: dict[int, Fraction] = {}
    before = 0
    for group in ranking.groups:
        for entry in group:
            places[entry] = before + Fraction(len(group) + 1, 2)
        before += len(group)
    return places


@dataclass(frozen=True, slots=True)
class _Places:
    """The places an entry was given, in order, and the sums of the first ones."""

    ordered: tuple[int, ...]
    sums: tuple[int, ...]

    @classmethod
    def of(cls, places: Sequence[int]) -> "_Places":
        ordered = tuple(sorted(places))
        return cls(ordered, tuple(accumulate(ordered, initial=0)))

    @property
    def majority(self) -> int:
        """The first column with more than half of the judges."""
        return self.ordered[len(self.ordered) // 2]

    def upto(self, column: int) -> Count:
        count = bisect_right(self.ordered, column)
        return -count, self.sums[count]


def _compared(
    members: Sequence[int], column: int, last: int, places: Mapping[int, _Places]
) -> Ranking:
    """Those who are equal so far, by this column and every later one until one tells."""
    for at in range(column, max(column, last) + 1) if len(members) > 1 else ():
        parts = _by_count(members, at, places)
        if len(parts) > 1:
            counts = sorted(parts)
            inner = [_compared(parts[count], at + 1, last, places) for count in counts]
            return joined(inner, [_differing(*pair, at) for pair in pairwise(counts)])
    return Ranking((tuple(members),), ())


def _by_count(
    members: Sequence[int], column: int, places: Mapping[int, _Places]
) -> dict[Count, list[int]]:
    parts: dict[Count, list[int]] = {}
    for entry in members:
        parts.setdefault(places[entry].upto(column), []).append(entry)
    return parts


def _reached(sooner: int, later: int) -> Cut:
    return Cut(Ground.MAJORITY_COLUMN, str(sooner), Fraction(sooner), Fraction(later))


def _differing(above: Count, below: Count, column: int) -> Cut:
    if above[0] != below[0]:
        return Cut(Ground.LARGER_MAJORITY, str(column), Fraction(-above[0]), Fraction(-below[0]))
    return Cut(Ground.SMALLER_SUM, str(column), Fraction(above[1]), Fraction(below[1]))
