"""Z-scores: each juror's totals on the scale of that juror's own mean and deviation."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import isqrt

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.options import Deviation, Options
from app.domain.rules.jury.places import Points
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.rounding import FINEST, rounded
from app.domain.rules.jury.tables import Table

PRECISION = 60  # decimals of a root; totals are compared at 12
ENOUGH = 5  # marks below which a deviation says little


def z_points(values: Row, deviation: Deviation) -> Points:
    """The z-score of each value; all are 0 where the values do not differ.

    z = d·√(n / Σd²) for the deviation of all marks, d·√((n−1) / Σd²) for that of a sample, with
    d = value − mean. The root is the only irrational number in all standings: it is cut after 60
    decimals, and a mean of z-scores is rounded to 12 before anything is compared.
    """
    known = [units for units in values if units is not None]
    count, total = len(known), sum(known)
    row = [None if units is None else count * units - total for units in values]
    squares = sum(d * d for d in row if d is not None)
    divisor = count if deviation is Deviation.POPULATION else count - 1
    root = isqrt(divisor * 10 ** (2 * PRECISION) // squares) if squares else 0
    return Points(tuple(None if d is None else d * root for d in row), 10**PRECISION)


def mapped_back(
    scores: Sequence[Fraction | None], raw: Sequence[Fraction | None]
) -> list[Fraction | None]:
    """Mean z-scores moved and stretched so that their ends are the ends of the raw means."""
    known = [score for score in scores if score is not None]
    means = [mean for mean in raw if mean is not None]
    if not known or not means:
        return list(scores)
    low, spread = min(known), max(known) - min(known)
    start, room = min(means), max(means) - min(means)
    stretch = room / spread if spread else Fraction(0)
    return [None if s is None else rounded(start + (s - low) * stretch, FINEST) for s in scores]


def raw_means(table: Table) -> list[Fraction | None]:
    """The plain mean of the jurors' totals of each entry."""
    columns = [table.column(at) for at in range(len(table.entries))]
    return [Fraction(sum(c), len(c) * table.scale) if c else None for c in columns]


def doubts(table: Table, options: Options) -> Iterator[Remark]:
    """What speaks against z-scores here."""
    marked: set[frozenset[int]] = set()
    for juror, row in zip(table.jurors, table.rows, strict=True):
        entries = frozenset(at for at, units in enumerate(row) if units is not None)
        marked.add(entries)
        if len({units for units in row if units is not None}) < 2:
            yield remark(Code.ZERO_SPREAD, juror=juror)
        elif len(entries) < ENOUGH:
            yield remark(Code.FEW_MARKS, juror=juror, count=len(entries), enough=ENOUGH)
    if len(marked) > 1:
        yield remark(Code.DIFFERENT_ENTRIES, deviation=options.deviation.value)
