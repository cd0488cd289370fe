"""Skating System, rules 9 to 11: a final of several dances from the places in each.

Read as the tables of the German federation and the scrutineering study guide have it: after
rule 10 all who remain are compared anew; after rule 11 the rest of the equal subset goes first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.majority import Marks, by_majority, shared_places
from app.domain.rules.jury.options import Ground
from app.domain.rules.jury.ranking import Cut, Ranking, joined, ranked


@dataclass(frozen=True, slots=True)
class Final:
    """A final: the marks of each dance, and the places that follow from them."""

    marks: tuple[Marks, ...]
    dances: tuple[Mapping[int, Fraction], ...]
    ranking: Ranking


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Entries still to be placed, and the place at which they stayed behind those before."""

    members: tuple[int, ...]
    since: int


def final_of(marks: Sequence[Marks]) -> Final:
    """Places in each dance (rules 5 to 8) and over all of them."""
    rankings = [by_majority(dance) for dance in marks]
    dances = tuple(shared_places(ranking) for ranking in rankings)
    final = _Comparison(tuple(marks), dances)
    ranking = rankings[0] if len(rankings) == 1 else final.ranking()
    return Final(final.marks, dances, ranking)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """Compares entries over all dances."""

    marks: tuple[Marks, ...]
    dances: tuple[Mapping[int, Fraction], ...]

    def ranking(self) -> Ranking:
        """Rule 9: the sum of places; equals are told apart by rules 10 and 11."""
        totals = {entry: self._total(entry) for entry in self.dances[0]}
        rough = ranked(tuple(totals), totals, _by_total, rising=True)
        parts: list[Ranking] = []
        before = 0
        for group in rough.groups:
            parts.append(self._untied(group, before + 1))
            before += len(group)
        return joined(parts, rough.cuts)

    def _total(self, entry: int) -> Fraction:
        return sum((dance[entry] for dance in self.dances), Fraction(0))

    def _untied(self, group: tuple[int, ...], place: int) -> Ranking:
        ranking = Ranking((), ())
        waiting = [_Waiting(group, place)]
        while waiting:
            now = waiting.pop()
            best = self._best(now.members, place)
            top = self._top(best, place)
            since = now.since
            cut = self._cut(ranking.groups[-1][0], top[0], since) if ranking.groups else _NO_CUT
            ranking = ranking.with_last(top, cut)
            behind = _without(now.members, best), _without(best, top)
            waiting += [_Waiting(members, place) for members in behind if members]
            place += len(top)
        return ranking

    def _best(self, members: tuple[int, ...], place: int) -> tuple[int, ...]:
        """Rule 10: most dances with this place or better, then the smallest sum of these."""
        keys = {entry: self._counted(entry, place) for entry in members}
        best = min(keys.values())
        return tuple(entry for entry in members if keys[entry] == best)

    def _top(self, best: tuple[int, ...], place: int) -> tuple[int, ...]:
        """Rule 11: the marks of all dances as one, searched from the column of the place."""
        return best if len(best) == 1 else by_majority(self._pooled(best), place).groups[0]

    def _pooled(self, members: tuple[int, ...]) -> Marks:
        return {entry: [m for dance in self.marks for m in dance[entry]] for entry in members}

    def _counted(self, entry: int, place: int) -> tuple[int, Fraction]:
        counted = [dance[entry] for dance in self.dances if dance[entry] <= place]
        return -len(counted), sum(counted, Fraction(0))

    def _cut(self, above: int, below: int, place: int) -> Cut:
        """What kept one behind the other when this place was given."""
        (more, smaller), (fewer, larger) = self._counted(above, place), self._counted(below, place)
        if more != fewer:
            return Cut(Ground.MORE_PLACES, str(place), Fraction(-more), Fraction(-fewer))
        if smaller != larger:
            return Cut(Ground.SUM_OF_PLACES, str(place), smaller, larger)
        cut = by_majority(self._pooled((above, below)), place).cuts[0]
        return Cut(Ground.ALL_DANCES, cut.detail, cut.upper, cut.lower)


_NO_CUT = Cut(Ground.SHARED)


def _without(members: tuple[int, ...], taken: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(entry for entry in members if entry not in taken)


def _by_total(upper: Fraction, lower: Fraction) -> Cut:
    return Cut(Ground.PLACES_TOTAL, "", upper, lower)
