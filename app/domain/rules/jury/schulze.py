"""Schulze: strongest paths between all pairs (worked in the Debian constitution, section A.6)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from operator import add

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
    """For each pair how many jurors place the first above the second."""
    count = len(rows[0]) if rows else 0
    wins = [[0] * count for _ in range(count)]
    for row in rows:
        known = [(-units if lower_is_better else units, at) for at, units in _marked(row)]
        highest = max((units for units, _ in known), default=0)
        # A blank is beaten by nobody: as the other of a pair it counts as the best there is.
        others = [highest] * count
        for units, at in known:
            others[at] = units
        for units, at in known:
            wins[at] = list(map(add, wins[at], map(units.__gt__, others)))
    return tuple(map(tuple, wins))


def _marked(row: Row) -> Iterator[tuple[int, int]]:
    return ((at, units) for at, units in enumerate(row) if units is not None)


def strengths_of(wins: Matrix) -> Matrix:
    """Widest paths; a link counts only in the direction that more jurors prefer.

    A path of strength s is one of links of at least s: from the strongest links down, whoever
    becomes reachable at a level has it for the strength. Who is reached is a number whose bits are
    entries, so that a thousand of them are joined in one step.
    """
    members = range(len(wins))
    links: dict[int, list[tuple[int, int]]] = {}
    for i in members:
        for j in members:
            if wins[i][j] > wins[j][i]:
                links.setdefault(wins[i][j], []).append((i, j))
    strengths = [[0] * len(wins) for _ in members]
    reached = [0] * len(wins)
    for strength in sorted(links, reverse=True):
        before = list(reached)
        for i, j in links[strength]:
            reached[i] |= 1 << j
        _close(reached)
        for i in members:
            for j in _bits(reached[i] & ~before[i] & ~(1 << i)):
                strengths[i][j] = strength
    return tuple(map(tuple, strengths))


def _close(reached: list[int]) -> None:
    """Whoever reaches an entry reaches all that this one reaches."""
    for through in range(len(reached)):
        bit, further = 1 << through, reached[through]
        for start, found in enumerate(reached):
            if found & bit:
                reached[start] = found | further


def _bits(number: int) -> Iterator[int]:
    while number:
        lowest = number & -number
        yield lowest.bit_length() - 1
        number ^= lowest


def _by_beaten(upper: Fraction, lower: Fraction) -> Cut:
    return Cut(Ground.PATHS, BEATEN, upper, lower)
