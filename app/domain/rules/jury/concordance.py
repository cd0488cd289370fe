"""Do jurors rank alike: Kendall's W with its p, and each juror against all the others."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import compress
from math import isqrt
from typing import cast

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.gamma import chi_square_tail
from app.domain.rules.jury.places import doubled_ranks
from app.domain.rules.jury.rounding import FINEST

Values = Sequence[int]


@dataclass(frozen=True, slots=True)
class Concordance:
    """Kendall's coefficient and how likely it would be by chance, by chi-square."""

    w: Fraction
    p: Fraction


def kendall(rows: Sequence[Values]) -> Concordance | None:
    """W with the correction for ties; rows are complete, one per juror.

    W = 12S / (m²(n³ − n) − mT), S the squared deviations of the rank sums, T the sum of t³ − t
    over each juror's groups of equals; chi-square m(n − 1)W with n − 1 degrees. None where all
    jurors give equal marks only, and for fewer than two jurors or entries.
    """
    m, n = len(rows), len(rows[0]) if rows else 0
    if m < 2 or n < 2:
        return None
    ranks = [doubled_ranks(row, lower_is_better=False) for row in rows]
    sums = [sum(column) for column in zip(*ranks, strict=True)]
    squares = sum((total - m * (n + 1)) ** 2 for total in sums)  # four times S
    ties = sum(t**3 - t for row in rows for t in Counter(row).values())
    under = m * m * (n**3 - n) - m * ties
    if not under:
        return None
    w = Fraction(3 * squares, under)
    return Concordance(w, Fraction(chi_square_tail(float(m * (n - 1) * w), n - 1)))


def against_rest(rows: Sequence[Row]) -> tuple[Fraction | None, ...]:
    """For each juror Spearman's coefficient with the ranks of the sums of all others.

    Only entries that all jurors marked; equal ranks are shared. None where the juror or the
    others give equal marks only.
    """
    complete = [None not in column for column in zip(*rows, strict=True)]
    known = [cast("list[int]", list(compress(row, complete))) for row in rows]
    if len(rows) < 2 or sum(complete) < 2:
        return (None,) * len(rows)
    sums = [sum(column) for column in zip(*known, strict=True)]
    others = [[total - own for total, own in zip(sums, row, strict=True)] for row in known]
    return tuple(spearman(row, rest) for row, rest in zip(known, others, strict=True))


def spearman(left: Values, right: Values) -> Fraction | None:
    """The correlation of ranks, equal values sharing theirs; cut after 12 decimals."""
    x, y = _centred(left), _centred(right)
    under = sum(a * a for a in x) * sum(b * b for b in y)
    if not under:
        return None
    over = sum(a * b for a, b in zip(x, y, strict=True))
    scale = 10 ** (FINEST + 3)
    size = isqrt(over * over * scale * scale // under)
    return Fraction(size if over >= 0 else -size, scale)


def _centred(values: Values) -> list[int]:
    """Doubled ranks less their mean."""
    ranks = doubled_ranks(values, lower_is_better=True)
    return [rank - len(values) - 1 for rank in ranks]
