"""The table of jurors' totals: what each juror gave each entry, over all criteria."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd
from operator import mul
from typing import cast

from app.domain.rules.jury.ballots import Ballot, Row
from app.domain.rules.jury.sheet import Sheet

FEW = 50  # repeated rows up to which repeating is faster than multiplying


@dataclass(frozen=True, slots=True)
class Table:
    """Totals in whole numbers, a row per juror; None where a criterion has no mark.

    ``scale``: how many units make one point.
    """

    entries: tuple[str, ...]
    jurors: tuple[str, ...]
    rows: tuple[Row, ...]
    scale: int

    def of(self, juror: int, entry: int) -> Fraction | None:
        """What a juror gave an entry, in points."""
        units = self.rows[juror][entry]
        return None if units is None else Fraction(units, self.scale)

    def column(self, entry: int) -> list[int]:
        """All totals an entry was given."""
        cells = (row[entry] for row in self.rows)
        return [units for units in cells if units is not None]


def table_of(sheet: Sheet) -> Table:
    """The table of a whole sheet."""
    return table_with(sheet, [totals_in(sheet, ballot) for ballot in sheet.ballots])


def table_with(sheet: Sheet, rows: Sequence[Row]) -> Table:
    """The table of a sheet from rows that are known already."""
    return Table(
        tuple(entry.id for entry in sheet.entries),
        tuple(juror.id for juror in sheet.jurors),
        tuple(rows),
        sheet.units * sheet.weight_scale,
    )


def totals_in(sheet: Sheet, ballot: Ballot) -> Row:
    """What one juror gave every entry."""
    columns = zip(*ballot.rows, strict=True)
    if ballot.gaps:
        return tuple(map(_total, sheet.weights, columns))
    weights = sheet.weights[0]
    unit = gcd(*weights)
    if len(set(sheet.weights)) == 1 and sum(weights) <= FEW * unit:
        return _by_repeating(ballot, [weight // unit for weight in weights], unit)
    marks = cast("zip[tuple[int, ...]]", columns)
    pairs = zip(sheet.weights, marks, strict=True)
    return tuple(sum(map(mul, weights, column)) for weights, column in pairs)


def _by_repeating(ballot: Ballot, times: Sequence[int], unit: int) -> Row:
    """Small weights as rows that count several times: summing is four times faster than that."""
    pairs = zip(times, ballot.rows, strict=True)
    rows = cast("list[tuple[int, ...]]", [row for time, row in pairs for _ in range(time)])
    sums = map(sum, zip(*rows, strict=True))
    return tuple(sums) if unit == 1 else tuple([unit * total for total in sums])


def total_in(sheet: Sheet, ballot: Ballot, entry: int) -> int | None:
    """What one juror gave one entry."""
    return _total(sheet.weights[entry], [row[entry] for row in ballot.rows])


def _total(weights: Sequence[int], column: Sequence[int | None]) -> int | None:
    """The weighted sum; a blank leaves none, unless its criterion does not count for the entry."""
    if None not in column:
        return sum(map(mul, weights, cast("Sequence[int]", column)))
    pairs = [(w, units) for w, units in zip(weights, column, strict=True) if w]
    marked = [w * units for w, units in pairs if units is not None]
    return sum(marked) if len(marked) == len(pairs) else None
