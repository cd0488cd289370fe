"""Figures by criterion over all jurors: mean, sum, trimmed mean, median."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import cast

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.lines import Line, Quotient, figures_of, totalled
from app.domain.rules.jury.options import BY_ENTRY, Method, Options, TrimPer
from app.domain.rules.jury.panel import Panel
from app.domain.rules.jury.rounding import half_up
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.tables import total_in, totals_in

Column = Sequence[int]
NO_MARKS = (0, 0)


def all_lines(panel: Panel, method: Method, options: Options) -> tuple[Line, ...]:
    """A line for every entry of the panel; without totals where a method makes its own.

    The figures of such a method are plain means.
    """
    sheet, reckoning = panel.sheet, Reckoning(panel, method, options)
    columns = _columns(sheet)
    entries = range(len(sheet.entries))
    if not reckoning.trims_jurors:
        return reckoning.lines(entries, columns)
    rows = [totals_in(sheet, ballot) for ballot in sheet.ballots]
    pairs = enumerate(zip(zip(*columns, strict=True), zip(*rows, strict=True), strict=True))
    return tuple(reckoning.line_of_jurors(at, marks, totals) for at, (marks, totals) in pairs)


def line(panel: Panel, method: Method, options: Options, entry: int) -> Line:
    """The line of one entry alone: all that a changed mark touches."""
    sheet, reckoning = panel.sheet, Reckoning(panel, method, options)
    criteria = range(len(sheet.criteria))
    marks = [tuple(ballot.rows[at][entry] for ballot in sheet.ballots) for at in criteria]
    if not reckoning.trims_jurors:
        return reckoning.lines([entry], [[row] for row in marks])[0]
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

    def lines(self, entries: Sequence[int], marks: Sequence[Sequence[Row]]) -> tuple[Line, ...]:
        """Lines of entries from what all jurors gave them, by criterion."""
        columns = self._marked(marks)
        quotients = [self._quotients(at, entries, each) for at, each in enumerate(columns)]
        rows = list(zip(*quotients, strict=True))
        if self.method not in BY_ENTRY:
            return tuple(Line(figures_of(row), None, None) for row in rows)
        plain = self._plain(columns, len(rows))
        sheet, options = self.panel.sheet, self.options
        return tuple(map(partial(totalled, sheet, options), entries, rows, plain))

    def line_of_jurors(self, entry: int, marks: Iterable[Row], totals: Row) -> Line:
        """A line of the jurors that are left when those with extreme totals do not count.

        Which of two equal totals goes is told by the marks, so that the order of jurors is not.
        """
        rows = list(marks)
        whole = [[units or 0 for units in row] if None in row else row for row in rows]
        ballots = zip(totals, zip(*whole, strict=True), range(len(totals)), strict=True)
        complete = [ballot for ballot in ballots if ballot[0] is not None]
        plain = self._is_short(complete)
        kept = [at for _, _, at in sorted(complete)]
        if not plain:
            kept = kept[self.options.drop_low : len(kept) - self.options.drop_high]
        quotients = [self._mean_of(row, kept) for row in rows]
        short = tuple(range(len(rows))) if plain else ()
        return totalled(self.panel.sheet, self.options, entry, quotients, short)

    def _quotients(
        self, criterion: int, entries: Sequence[int], columns: Sequence[Column]
    ) -> list[Quotient | None]:
        """The figures of a criterion, rounded as declared; None where there are no marks."""
        match self.method:
            case Method.SUM:
                seats = (self.panel.seats(criterion, entry) for entry in entries)
                pairs = [(sum(c) * n, len(c)) for c, n in zip(columns, seats, strict=True)]
            case Method.MEDIAN:
                pairs = [middle(column) if column else NO_MARKS for column in columns]
            case Method.TRIMMED_MEAN:
                pairs = [self._trimmed(column) for column in columns]
            case _:
                pairs = [(sum(column), len(column)) for column in columns]
        return self._in_points(pairs)

    def _trimmed(self, column: Column) -> Quotient:
        """Sum and count without the highest and the lowest; of all when too few are there."""
        high, low, count = self.options.drop_high, self.options.drop_low, len(column)
        if count <= high + low:
            return sum(column), count
        if (high, low) == (1, 1):
            return sum(column) - max(column) - min(column), count - 2
        kept = sorted(column)[low : count - high]
        return sum(kept), len(kept)

    def _in_points(self, pairs: Sequence[Quotient]) -> list[Quotient | None]:
        units, decimals = self.panel.sheet.units, self.options.rounding.criterion
        if decimals is None:
            return [(over, under * units) if under else None for over, under in pairs]
        scale = 10**decimals
        return [
            (half_up(over, under * units, decimals), scale) if under else None
            for over, under in pairs
        ]

    def _mean_of(self, row: Row, jurors: Sequence[int]) -> Quotient | None:
        if not jurors:
            return None
        picked = itemgetter(*jurors)(row) if len(jurors) > 1 else (row[jurors[0]],)
        column = _marked(cast("Row", picked))
        return self._in_points([(sum(column), len(column))])[0]

    def _is_short(self, found: Sequence[object]) -> bool:
        """Whether there are too few to take any off, so that all count."""
        return len(found) <= self.options.drop_high + self.options.drop_low

    def _marked(self, marks: Sequence[Sequence[Row]]) -> Sequence[Sequence[Column]]:
        if any(ballot.gaps for ballot in self.panel.sheet.ballots):
            return [[_marked(row) for row in rows] for rows in marks]
        return cast("Sequence[Sequence[Column]]", marks)

    def _plain(self, columns: Sequence[Sequence[Column]], count: int) -> list[tuple[int, ...]]:
        """For each entry the criteria from whose marks none could be taken off."""
        if self.method is not Method.TRIMMED_MEAN:
            return [()] * count
        return [
            tuple(at for at, each in enumerate(columns) if self._is_short(each[number]))
            for number in range(count)
        ]


def _columns(sheet: Sheet) -> list[list[Row]]:
    """By criterion and entry what each juror gave."""
    rows = zip(*(ballot.rows for ballot in sheet.ballots), strict=True)
    return [list(zip(*each, strict=True)) for each in rows]


def _marked(row: Row) -> Column:
    return [units for units in row if units is not None] if None in row else cast("Column", row)
