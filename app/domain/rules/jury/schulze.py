"""Schulze: strongest paths between all pairs (worked in the Debian constitution, section A.6)."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.options import Ground
from app.domain.rules.jury.ranking import Cut, Ranking, ranked

Matrix = tuple[tuple[int, ...], ...]
BEATEN = "beaten"  # a cut between two that do not beat each other: by how many each beats


@dataclass(frozen=True, slots=True)
class Paths:
    """Who prefers whom: ``wins[i][j]`` jurors place i above j; ``strengths`` of the best path."""

    entries: tuple[str, ...]
    wins: Matrix
    strengths: Matrix

    def beats(self, above: int, below: int) -> bool:
        """Whether the strongest path one way is stronger than the other way."""
        return self.strengths[above][below] > self.strengths[below][above]

    def beaten(self, entry: int) -> int:
        """How many others an entry beats."""
        return sum(self.beats(entry, other) for other in range(len(self.strengths)))

    def ranking(self) -> Ranking:
        """The order by the number of others beaten; several entries may be unbeaten."""
        members = range(len(self.strengths))
        beaten = {at: Fraction(self.beaten(at)) for at in members}
        rough = ranked(members, beaten, _by_beaten, rising=False)
        cuts = (
            self._cut(above[0], below[0]) or cut
            for cut, (above, below) in zip(rough.cuts, pairwise(rough.groups), strict=True)
        )
        return Ranking(rough.groups, tuple(cuts))

    def _cut(self, above: int, below: int) -> Cut | None:
        if not self.beats(above, below):
            return None
        there, back = self.strengths[above][below], self.strengths[below][above]
        return Cut(Ground.PATHS, "", Fraction(there), Fraction(back))


def paths_of(entries: Sequence[str], rows: Sequence[Row], *, lower_is_better: bool) -> Paths:
    """Paths from each juror's values; a pair counts for a juror only if both are marked."""
    wins = _wins(rows, lower_is_better=lower_is_better)
    return Paths(tuple(entries), wins, strengths_of(wins))


def _wins(rows: Sequence[Row], *, lower_is_better: bool) -> Matrix:
    count = len(rows[0]) if rows else 0
    wins = [[0] * count for _ in range(count)]
    for row in rows:
        marked = [(at, units) for at, units in enumerate(row) if units is not None]
        for at, units in marked:
            for other, theirs in marked:
                wins[at][other] += units < theirs if lower_is_better else units > theirs
    return tuple(map(tuple, wins))


def strengths_of(wins: Matrix) -> Matrix:
    """Widest paths; a link counts only in the direction that more jurors prefer."""
    members = range(len(wins))
    paths = [[wins[i][j] if wins[i][j] > wins[j][i] else 0 for j in members] for i in members]
    for middle in members:
        through = paths[middle]
        for start in members:
            first = paths[start][middle]
            if first and start != middle:
                pairs = zip(paths[start], through, strict=True)
                paths[start] = [max(direct, min(first, rest)) for direct, rest in pairs]
    for at in members:
        paths[at][at] = 0
    return tuple(map(tuple, paths))


def _by_beaten(upper: Fraction, lower: Fraction) -> Cut:
    return Cut(Ground.PATHS, BEATEN, upper, lower)
