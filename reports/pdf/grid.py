"""Rows of cells side by side: ruled tables, requisites with two sides, signature lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable
from typing_extensions import override

from reports.pdf.prose import Prose

_FUZZ = 1e-6


@dataclass(frozen=True, slots=True)
class Ruling:
    """How the cells are placed: widths, ruled or bare, inner space, the height of a page.

    ``whole`` rows stay on one page as long as they fit one.
    """

    widths: tuple[float, ...]
    body_height: float
    ruled: bool = False
    pad: float = 0.0
    whole: bool = False

    @property
    def side(self) -> float:
        """Room between a cell's text and its rules; bare cells begin at the margin."""
        return self.pad if self.ruled else 0.0


@dataclass(frozen=True, slots=True)
class Row:
    """Cells with the height they need together."""

    cells: tuple[Prose, ...]
    height: float


class Grid(Flowable):
    """Rows that part between pages; a row taller than a page is parted by its lines."""

    def __init__(
        self, ruling: Ruling, rows: Sequence[Row], head: Row | None = None, before: float = 0.0
    ) -> None:
        super().__init__()
        self._ruling = ruling
        self._rows = tuple(rows)
        self._head = head
        self.spaceBefore = before

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        self.width = sum(self._ruling.widths)
        self.height = sum(row.height for row in self._drawn())
        return self.width, self.height

    def _drawn(self) -> tuple[Row, ...]:
        return (self._head, *self._rows) if self._head else self._rows

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Rows that fit and rows that do not; the next page gets two of them, not one."""
        if self._ruling.whole and self.wrap(aW, aH)[1] <= self._ruling.body_height:
            return []
        count, room = self._fitting(aH)
        if count == 0:
            return self._parted(room)
        if count == len(self._rows):
            return []
        count = min(count, max(len(self._rows) - 2, 1))
        return [self._part(self._rows[:count]), self._part(self._rows[count:], first=False)]

    def _fitting(self, height: float) -> tuple[int, float]:
        """How many rows fit under the head, and the room left under them."""
        room = height + _FUZZ - (self._head.height if self._head else 0.0)
        for count, row in enumerate(self._rows):
            if row.height > room:
                return count, room
            room -= row.height
        return len(self._rows), room

    def _part(self, rows: Sequence[Row], *, first: bool = True) -> "Grid":
        return Grid(self._ruling, rows, self._head, self.getSpaceBefore() if first else 0.0)

    def _parted(self, room: float) -> list[Flowable]:
        """The first row by lines, when no page could hold it whole."""
        row, ruling = self._rows[0], self._ruling
        page = ruling.body_height - (self._head.height if self._head else 0.0)
        if row.height <= page or room < page / 2:
            return []
        cuts = [cell.cut(room - 2 * ruling.pad) for cell in row.cells]
        upper = measured([above for above, _ in cuts], ruling)
        lower = measured([below for _, below in cuts], ruling)
        return [self._part([upper]), self._part([lower, *self._rows[1:]], first=False)]

    def draw(self) -> None:
        top = self.height
        for row in self._drawn():
            self._draw_row(row, top)
            top -= row.height

    def _draw_row(self, row: Row, top: float) -> None:
        left, side = 0.0, self._ruling.side
        for cell, width in zip(row.cells, self._ruling.widths, strict=True):
            _, height = cell.wrap(width - 2 * side, row.height)
            cell.drawOn(self.canv, left + side, top - self._ruling.pad - height)
            if self._ruling.ruled:
                self.canv.setLineWidth(0.5)
                self.canv.rect(left, top - row.height, width, row.height)
            left += width


def measured(cells: Sequence[Prose], ruling: Ruling) -> Row:
    """A row as tall as its tallest cell."""
    heights = (
        cell.wrap(width - 2 * ruling.side, ruling.body_height)[1]
        for cell, width in zip(cells, ruling.widths, strict=True)
    )
    return Row(tuple(cells), max(heights) + 2 * ruling.pad)
