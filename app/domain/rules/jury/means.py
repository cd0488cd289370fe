"""Figures by criterion over all jurors: mean, sum, trimmed mean, median."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import cast

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.lines import Line, Quotient, totalled
from app.domain.rules.jury.options import Method, Options, TrimPer
from app.domain.rules.jury.panel import Panel
from app.domain.rules.jury.rounding import half_up
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.tables import total_in, totals_in

Column = Sequence[int]


def all_lines(panel: Panel, method: Method, options: Options) -> tuple[Line, ...]:
    """A line for every entry of the panel."""
    reckoning = Reckoning(panel, method, options)
    columns = enumerate(zip(*_columns(panel.sheet), strict=True))
    if not reckoning.trims_jurors:
        return tuple(reckoning.line(at, marks) for at, marks in columns)
    rows = [totals_in(panel.sheet, ballot) for ballot in panel.sheet.ballots]
    totals = list(zip(*rows, strict=True))
    return tuple(reckoning.line_of_jurors(at, marks, totals[at]) for at, marks in columns)


def line(panel: Panel, method: Method, options: Options, entry: int) -> Line:
    """The line of one entry alone: all that a changed mark touches."""
    sheet, reckoning = panel.sheet, Reckoning(panel, method, options)
    marks = [tuple(ballot.rows[at][entry] for ballot in sheet.ballots) for at in _range(sheet)]
    if not reckoning.trims_jurors:
        return reckoning.line(entry, marks)
    totals = tuple(total_in(sheet, ballot, entry) for ballot in sheet.ballots)
    return reckoning.line_of_jurors(entry, marks, totals)


def middle(column: Column) -> Quotient:
    """The median as a sum and what it is divided by: the mean of the middle two if even."""
    ordered, half = sorted(column), len(column) // 2
    if len(column) % 2:
        return ordered[half], 1
    return ordered[half - 1] + ordered[half], 2


@dataclass(frozen=True, slots=True)
class Reckoning:
    """Makes lines by one method from what all jurors gave an entry."""

    panel: Panel
    method: Method
    options: Options

    @property
    def trims_jurors(self) -> bool:
        """Whether jurors are taken off by their totals, not marks of each criterion."""
        per_total = self.options.trim_per is TrimPer.TOTAL
        return self.method is Method.TRIMMED_MEAN and per_total

    def line(self, entry: int, marks: Iterable[Row]) -> Line:
        """A line from the marks by criterion."""
        columns = [_marked(row) for row in marks]
        quotients = [self._quotient(column, at, entry) for at, column in enumerate(columns)]
        return totalled(self.panel.sheet, self.options, entry, quotients, self._plain(columns))

    def line_of_jurors(self, entry: int, marks: Iterable[Row], totals: Row) -> Line:
        """A line of the jurors that are left when those with extreme totals do not count.

        Which of two equal totals goes is told by the marks, so that the order of jurors is not.
        """
        rows = list(marks)
        complete = [
            (total, tuple(row[at] or 0 for row in rows), at)
            for at, total in enumerate(totals)
            if total is not None
        ]
        plain = self._is_short(complete)
        kept = [at for _, _, at in sorted(complete)]
        if not plain:
            kept = kept[self.options.drop_low : len(kept) - self.options.drop_high]
        quotients = [self._mean_of(row, kept) for row in rows]
        short = tuple(range(len(rows))) if plain else ()
        return totalled(self.panel.sheet, self.options, entry, quotients, short)

    def _quotient(self, column: Column, criterion: int, entry: int) -> Quotient | None:
        """One figure of a criterion, rounded as declared; None without marks."""
        if not column:
            return None
        over, under = sum(column), len(column)
        if self.method is Method.SUM:
            over *= self.panel.seats(criterion, entry)
        elif self.method is Method.MEDIAN:
            over, under = middle(column)
        elif self.method is Method.TRIMMED_MEAN and not self._is_short(column):
            kept = sorted(column)[self.options.drop_low : under - self.options.drop_high]
            over, under = sum(kept), len(kept)
        return self._in_points(over, under)

    def _in_points(self, over: int, under: int) -> Quotient:
        under *= self.panel.sheet.units
        decimals = self.options.rounding.criterion
        return (over, under) if decimals is None else (half_up(over, under, decimals), 10**decimals)

    def _mean_of(self, row: Row, jurors: Sequence[int]) -> Quotient | None:
        if not jurors:
            return None
        picked = itemgetter(*jurors)(row) if len(jurors) > 1 else (row[jurors[0]],)
        column = _marked(cast("Row", picked))
        return self._in_points(sum(column), len(column)) if column else None

    def _is_short(self, found: Sequence[object]) -> bool:
        """Too few to take any off: then all count."""
        return len(found) <= self.options.drop_high + self.options.drop_low

    def _plain(self, columns: Sequence[Column]) -> tuple[int, ...]:
        if self.method is not Method.TRIMMED_MEAN:
            return ()
        return tuple(at for at, column in enumerate(columns) if self._is_short(column))


def _columns(sheet: Sheet) -> list[list[Row]]:
    """By criterion and entry what each juror gave."""
    rows = zip(*(ballot.rows for ballot in sheet.ballots), strict=True)
    return [list(zip(*each, strict=True)) for each in rows]


def _marked(row: Row) -> Column:
    return [units for units in row if units is not None] if None in row else cast("Column", row)


def _range(sheet: Sheet) -> range:
    return range(len(sheet.criteria))
