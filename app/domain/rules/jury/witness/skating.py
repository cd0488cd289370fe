"""The Skating System a second time, rule by rule, as a scrutineer would do it by hand."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

Marks = Mapping[str, Sequence[int]]
Groups = list[list[str]]


def dance(marks: Marks) -> Groups:
    """Rules 5 to 8, column after column."""
    left, groups, column = list(marks), list[list[str]](), 1
    while left:
        groups += _placed_in(column, left, marks)
        left = [entry for entry in left if not any(entry in group for group in groups)]
        column += 1
    return groups


def final(dances: Sequence[Marks]) -> Groups:
    """Rules 9 to 11 from the places in each dance."""
    if len(dances) == 1:
        return dance(dances[0])
    places = [mean_places(dance(each)) for each in dances]
    totals = {entry: sum((each[entry] for each in places), Fraction(0)) for entry in dances[0]}
    groups: Groups = []
    for total in sorted(set(totals.values())):
        tied = [entry for entry in totals if totals[entry] == total]
        groups += _rule_10(tied, 1 + sum(map(len, groups)), places, dances)
    return groups


def mean_places(groups: Groups) -> dict[str, Fraction]:
    """Those of a group share the mean of the places it takes up."""
    places: dict[str, Fraction] = {}
    for group in groups:
        taken = [len(places) + number for number in range(1, len(group) + 1)]
        places |= dict.fromkeys(group, Fraction(sum(taken), len(taken)))
    return places


def _placed_in(column: int, left: Sequence[str], marks: Marks) -> Groups:
    """Those who reach the majority in this column, best first."""
    judges = len(next(iter(marks.values())))
    reached = [e for e in left if 2 * _count(marks[e], column) > judges]
    groups: Groups = []
    while reached:
        best = _best_from(column, reached, marks)
        groups.append(best)
        reached = [entry for entry in reached if entry not in best]
    return groups


def _best_from(column: int, group: Sequence[str], marks: Marks) -> list[str]:
    """Rules 6 and 7: the largest count, the smallest sum, then both again in later columns."""
    best = list(group)
    for each in range(column, max(max(marks[entry]) for entry in group) + 1):
        for figure in (_minus_count, _sum):
            best = _smallest(best, {entry: figure(marks[entry], each) for entry in best})
    return best


def _rule_10(
    tied: list[str], place: int, places: Sequence[Mapping[str, Fraction]], dances: Sequence[Marks]
) -> Groups:
    if not tied:
        return []
    good = {e: [each[e] for each in places if each[e] <= place] for e in tied}
    most = _smallest(tied, {entry: -len(good[entry]) for entry in tied})
    best = _smallest(most, {entry: sum(good[entry]) for entry in most})
    top = best if len(best) == 1 else _rule_11(best, place, dances)
    inside = [entry for entry in best if entry not in top]
    outside = [entry for entry in tied if entry not in best]
    return [
        top,
        *_rule_10(inside, place + len(top), places, dances),
        *_rule_10(outside, place + len(best), places, dances),
    ]


def _rule_11(tied: list[str], place: int, dances: Sequence[Marks]) -> list[str]:
    """All marks of all dances as one dance, from the column of the place under review."""
    marks = {entry: [mark for each in dances for mark in each[entry]] for entry in tied}
    column = place
    while True:
        if groups := _placed_in(column, tied, marks):
            return groups[0]
        column += 1


def _smallest(group: Sequence[str], figures: Mapping[str, Fraction | int]) -> list[str]:
    low = min(figures[entry] for entry in group)
    return [entry for entry in group if figures[entry] == low]


def _count(marks: Sequence[int], column: int) -> int:
    return sum(mark <= column for mark in marks)


def _minus_count(marks: Sequence[int], column: int) -> int:
    return -_count(marks, column)


def _sum(marks: Sequence[int], column: int) -> int:
    return sum(mark for mark in marks if mark <= column)
