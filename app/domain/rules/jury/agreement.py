"""How far a jury agrees: the figures, and the verdict that stands in one plain sentence."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import compress
from typing import cast

from app.domain.rules.jury.alpha import Alpha, alpha
from app.domain.rules.jury.concordance import Concordance, against_rest, kendall
from app.domain.rules.jury.correlation import Icc, icc
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.tables import Table

RELIABLE_FROM = 8  # entries from which chi-square says enough about W
BY_CHANCE = Fraction(1, 20)
APART_BELOW = Fraction(3, 10)


class Level(StrEnum):
    """How far jurors rank alike, by Kendall's W: from 0.7, from 0.5, below; not beyond chance."""

    HIGH = "high"
    MODERATE = "moderate"
    LOW = "low"
    CHANCE = "chance"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one sentence says: the level, and the juror who goes an own way, if it is one alone.

    ``orientation_only``: too few entries for the level to mean much.
    """

    level: Level
    apart: str = ""
    orientation_only: bool = False


@dataclass(frozen=True, slots=True)
class Agreement:
    """All figures; None where one cannot be calculated.

    ``entries`` is how many had a mark of every juror: W, the correlations and ``against_rest`` are
    calculated on these, alpha on all.
    """

    jurors: tuple[str, ...]
    entries: int
    kendall: Concordance | None
    icc: Icc | None
    alpha: Alpha | None
    against_rest: tuple[Fraction | None, ...]
    verdict: Verdict
    remarks: tuple[Remark, ...]


def agreement(table: Table) -> Agreement:
    """Agreement on the totals that jurors gave to entries."""
    complete = [None not in column for column in zip(*table.rows, strict=True)]
    rows = [cast("list[int]", list(compress(row, complete))) for row in table.rows]
    counted, w = sum(complete), kendall(rows)
    rest = against_rest(table.rows)
    return Agreement(
        table.jurors,
        counted,
        w,
        icc(rows),
        alpha(table.column(at) for at in range(len(table.entries))),
        rest,
        _verdict(w, table.jurors, rest, counted),
        _remarks(table, counted, w),
    )


def _verdict(
    w: Concordance | None, jurors: Sequence[str], rest: Sequence[Fraction | None], entries: int
) -> Verdict:
    figures = zip(jurors, rest, strict=True)
    below = [juror for juror, figure in figures if figure is not None and figure < APART_BELOW]
    apart = below[0] if len(below) == 1 and len(jurors) > 2 else ""
    return Verdict(_level(w, entries), apart, orientation_only=entries < RELIABLE_FROM)


def _level(w: Concordance | None, entries: int) -> Level:
    if w is None:
        return Level.UNKNOWN
    if entries >= RELIABLE_FROM and w.p > BY_CHANCE:
        return Level.CHANCE
    if w.w >= Fraction(7, 10):
        return Level.HIGH
    return Level.MODERATE if w.w >= Fraction(1, 2) else Level.LOW


def _remarks(table: Table, counted: int, w: Concordance | None) -> tuple[Remark, ...]:
    remarks: list[Remark] = []
    if counted < len(table.entries):
        facts = {"counted": counted, "count": len(table.entries)}
        remarks.append(Remark(Code.AGREEMENT_ON_PART, facts))
    if w is None:
        remarks.append(remark(Code.AGREEMENT_NONE))
    elif counted < RELIABLE_FROM:
        remarks.append(remark(Code.ORIENTATION_ONLY, counted=counted))
    return tuple(remarks)
