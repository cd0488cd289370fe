"""One calculation, kept so that a changed mark recalculates only what it touches."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.domain.rules.jury.ballots import Mark, Row
from app.domain.rules.jury.checking import refuse_unfit, strays
from app.domain.rules.jury.evidence import Evidence
from app.domain.rules.jury.filling import with_mark
from app.domain.rules.jury.lines import Line
from app.domain.rules.jury.means import all_lines, line
from app.domain.rules.jury.normalising import doubts
from app.domain.rules.jury.options import BY_JUROR, Method, Options
from app.domain.rules.jury.orders import Order, by_paths, by_skating, by_total
from app.domain.rules.jury.panel import Panel, seated
from app.domain.rules.jury.places import Points
from app.domain.rules.jury.points import point_lines, points_of
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.standings import Standings, rows_of
from app.domain.rules.jury.tables import Table, table_with, totals_in
from app.domain.rules.jury.ties import awaited, untied


@dataclass(frozen=True, slots=True)
class Known:
    """What was made before a change and still holds, with the juror in question renewed."""

    rows: tuple[Row, ...] = ()
    points: tuple[Points, ...] = ()


NOTHING_KNOWN = Known()


@dataclass(frozen=True)
class Count:
    """Marks counted by a method. ``bases``: lines over all jurors, plain means where jurors count.

    ``known``: jurors' totals and points as far as they were made before a change.
    """

    sheet: Sheet
    method: Method
    options: Options
    panel: Panel
    bases: tuple[Line, ...]
    known: Known = NOTHING_KNOWN

    @cached_property
    def table(self) -> Table:
        """What each juror gave each entry."""
        counted = self.panel.sheet
        rows = self.known.rows or tuple(totals_in(counted, ballot) for ballot in counted.ballots)
        return table_with(counted, rows)

    @cached_property
    def points(self) -> tuple[Points, ...]:
        """What each juror's totals are worth."""
        return self.known.points or points_of(self.table.rows, self.method, self.options)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """A line per entry of the panel; ordinal methods put their own in its place."""
        if self.method not in BY_JUROR:
            return self.bases
        means = [each.figures for each in self.bases]
        return point_lines(self.panel, self.points, means, self.method, self.options, self.table)

    def standings(self) -> Standings:
        """The result: rows in order, what decided each place, and what is worth saying."""
        order = self.order
        evidence = self.evidence(order.lines)
        ranking = untied(order.ranking, self.options.ladder, evidence)
        remarks = (
            *self.panel.remarks,
            *strays(self.sheet, self.options),
            *order.remarks,
            *self._doubts(order),
            *awaited(ranking, self.options.ladder, evidence),
        )
        rows = tuple(rows_of(self.panel.sheet, order.lines, ranking, self.method))
        return Standings(self.method, self.options, rows, remarks, self.panel.sheet, order.paths)

    def evidence(self, lines: tuple[Line, ...]) -> Evidence:
        """What the ladder for ties looks at."""
        return Evidence(self.panel.sheet, self.options, lines, self._tabulated)

    def changed(self, mark: Mark) -> "Count":
        """The calculation after one cell changed.

        Raises:
            UserError: the mark cannot stand here, as when a sheet is filled.
        """
        sheet = with_mark(self.sheet, mark)
        panel = seated(sheet, self.method, self.options)
        if not _same_seats(panel.sheet, self.panel.sheet):
            return count(sheet, self.method, self.options)
        known, bases = self._known_after(panel, mark), self._bases_after(panel, mark)
        return Count(sheet, self.method, self.options, panel, bases, known)

    @cached_property
    def order(self) -> Order:
        """The order before the ladder for ties."""
        match self.method:
            case Method.SKATING:
                return by_skating(self.panel.sheet, self.options)
            case Method.SCHULZE:
                return by_paths(self.bases, self.table, self.options)
            case _:
                return by_total(self.lines, self.method, self.options)

    def _doubts(self, order: Order) -> Iterator[Remark]:
        entries = self.panel.sheet.entries
        for code, found in (
            (Code.TRIM_PLAIN, [at for at, each in enumerate(order.lines) if each.plain]),
            (Code.RESCALED, [at for at, each in enumerate(order.lines) if each.rescaled]),
            (Code.UNRANKED, sorted(order.unranked())),
        ):
            if found:
                yield remark(code, entries=", ".join(entries[at].id for at in found))
        if len(order.ranking.groups) == 1 and len(order.ranking.groups[0]) > 1:
            yield remark(Code.ALL_EQUAL)
        if self.method is Method.Z_SCORE:
            yield from doubts(self.table, self.options)

    def _tabulated(self) -> Table:
        return self.table

    def _known_after(self, panel: Panel, mark: Mark) -> Known:
        """Only what was asked for is kept; nobody waits for a table that nobody looked at."""
        if "table" not in vars(self):
            return NOTHING_KNOWN
        rows, points = self.table.rows, self.points if "points" in vars(self) else ()
        at = panel.sheet.juror_at.get(mark.juror)
        if at is None:
            return Known(rows, points)
        row = totals_in(panel.sheet, panel.sheet.ballots[at])
        if points:
            fresh = points_of([row], self.method, self.options)
            points = (*points[:at], *fresh, *points[at + 1 :])
        return Known((*rows[:at], row, *rows[at + 1 :]), points)

    def _bases_after(self, panel: Panel, mark: Mark) -> tuple[Line, ...]:
        at = panel.sheet.entry_at.get(mark.entry)
        if at is None or not self.bases:
            return self.bases
        changed = line(panel, self.method, self.options, at)
        return (*self.bases[:at], changed, *self.bases[at + 1 :])


def count(sheet: Sheet, method: Method, options: Options) -> Count:
    """Count the marks of a sheet.

    Raises:
        UserError: ``score.*`` for options that do not fit, and for ballots that cannot count.
    """
    refuse_unfit(sheet, method, options)
    panel = seated(sheet, method, options)
    if method is Method.SKATING:
        return Count(sheet, method, options, panel, ())
    return Count(sheet, method, options, panel, all_lines(panel, method, options))


def _same_seats(after: Sheet, before: Sheet) -> bool:
    return (after.entries, after.jurors, after.digits) == (
        before.entries,
        before.jurors,
        before.digits,
    )
