"""Why an entry stands before the next one: every step of the ladder with both figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.domain.rules.jury.count import Count
from app.domain.rules.jury.options import Ground, Step
from app.domain.rules.jury.standings import Standing, Standings
from app.domain.rules.jury.ties import detail_of, figures, shown


@dataclass(frozen=True, slots=True)
class Rung:
    """A step of the ladder as it was applied to two neighbours.

    ``decides``: it told them apart; ``reached``: the ladder came as far as this. Figures are None
    where the step has none for both, as a lot or a vote not yet taken.
    """

    ground: Ground
    detail: str
    upper: Fraction | None
    lower: Fraction | None
    reached: bool
    decides: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two neighbours in the standings, what decided, and the rungs where totals were equal."""

    above: Standing
    below: Standing
    rungs: tuple[Rung, ...]

    @property
    def is_shared(self) -> bool:
        """Whether nothing told them apart."""
        return self.above.decided.ground is Ground.SHARED


def explained(counted: Count, standings: Standings) -> tuple[Comparison, ...]:
    """A comparison for each pair of neighbours that have places."""
    placed = [row for row in standings.rows if row.place]
    return tuple(
        Comparison(above, below, tuple(_rungs(counted, standings, above, below)))
        for above, below in pairwise(placed)
    )


def _rungs(
    counted: Count, standings: Standings, above: Standing, below: Standing
) -> Iterator[Rung]:
    decided = above.decided
    ladder = [step for step in counted.options.ladder if step.ground is not Ground.SHARED]
    by_step = any(_is_of(step, decided.ground, decided.detail) for step in ladder)
    if not by_step and decided.ground is not Ground.SHARED:
        return
    reached = True
    for step in ladder:
        decides = reached and by_step and _is_of(step, decided.ground, decided.detail)
        yield Rung(
            step.ground,
            detail_of(step),
            *_compared(counted, standings, step, (above, below)),
            reached=reached,
            decides=decides,
        )
        reached = reached and not decides


def _is_of(step: Step, ground: Ground, detail: str) -> bool:
    return step.ground is ground and detail_of(step) == detail


def _compared(
    counted: Count, standings: Standings, step: Step, pair: tuple[Standing, Standing]
) -> tuple[Fraction | None, Fraction | None]:
    """The figures of the two, compared alone."""
    if step.ground is Ground.LOT:
        return None, None
    above, below = (standings.sheet.entry_at[row.entry] for row in pair)
    evidence = counted.evidence(counted.order.lines)
    keys = figures(step, (above, below), evidence)
    return (None, None) if keys is None else shown(step, keys[above], keys[below], evidence)
