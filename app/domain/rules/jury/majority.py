"""Skating System, rules 5 to 8: one dance, placed by the majority of the judges."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise

from app.domain.rules.jury.options import Ground
from app.domain.rules.jury.ranking import Cut, Ranking

Marks = Mapping[int, Sequence[int]]
Key = tuple[int, ...]


def by_majority(marks: Marks, start: int = 1) -> Ranking:
    """Entries in order, searched from column ``start`` on; those equal to the end share places.

    All who reach the majority in a column stand before all who do not (rules 5 and 8); among
    these the larger majority counts, then the smaller sum, then the same in the next columns
    (rules 6 and 7).
    """
    last = max(max(places) for places in marks.values())
    keys = {entry: _key(places, start, last) for entry, places in marks.items()}
    by_key: dict[Key, list[int]] = {}
    for entry, key in keys.items():
        by_key.setdefault(key, []).append(entry)
    ordered = sorted(by_key)
    groups = tuple(tuple(by_key[key]) for key in ordered)
    return Ranking(groups, tuple(_cut(above, below) for above, below in pairwise(ordered)))


def shared_places(ranking: Ranking) -> dict[int, Fraction]:
    """The place of each entry; a group has the mean of the places it takes up (2.5)."""
    places: dict[int, Fraction] = {}
    before = 0
    for group in ranking.groups:
        for entry in group:
            places[entry] = before + Fraction(len(group) + 1, 2)
        before += len(group)
    return places


def _key(places: Sequence[int], start: int, last: int) -> Key:
    """The column of the majority, then for it and every later one: minus the count, the sum."""
    majority = len(places) // 2 + 1
    ordered = sorted(places)
    column = max(start, ordered[majority - 1])
    key = [column]
    for each in range(column, max(column, last) + 1):
        counted = [place for place in places if place <= each]
        key += [-len(counted), sum(counted)]
    return tuple(key)


def _cut(above: Key, below: Key) -> Cut:
    at = next(at for at, (a, b) in enumerate(zip(above, below, strict=False)) if a != b)
    upper, lower = Fraction(abs(above[at])), Fraction(abs(below[at]))
    if at == 0:
        return Cut(Ground.MAJORITY_COLUMN, str(above[0]), upper, lower)
    ground = Ground.LARGER_MAJORITY if at % 2 else Ground.SMALLER_SUM
    return Cut(ground, str(above[0] + (at - 1) // 2), upper, lower)
