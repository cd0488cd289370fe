"""A chart of dots on one axis: a line per row, its name, its dots and the mean of all."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.painting import paint_line

_ROW = 30
_NAME_SHARE = 0.42
_FIGURE = 64
_DOT, _STRONG = 3.0, 5.0


@dataclass(frozen=True, slots=True)
class DotRow:
    """A line of the chart: faint dots, one strong dot if there is one, and the figure in words."""

    name: str
    dots: tuple[float, ...]
    strong: float | None = None
    figure: str = ""


class DotChart(QWidget):
    """Draws the rows on an axis that reaches from the lowest dot to the highest."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: tuple[DotRow, ...] = ()
        self._mark: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def show_rows(self, rows: Sequence[DotRow], mark: float | None = None) -> None:
        """Draw these; ``mark`` is a thin line through all of them."""
        self._rows, self._mark = tuple(rows), mark
        spoken = ", ".join(f"{row.name} {row.figure}".strip() for row in rows)
        self.setAccessibleName(f"{self._name}: {spoken}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, current_theme().px(_ROW) * len(self._rows))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis()
        for at, row in enumerate(self._rows):
            self._paint_row(painter, row, at, axis)
        if self._mark is not None and self._rows:
            painter.setPen(QPen(current_theme().colour(Colour.LIVE), 1, Qt.PenStyle.DashLine))
            x = self._x(self._mark, axis)
            painter.drawLine(QPointF(x, 2), QPointF(x, self.height() - 2))

    def _axis(self) -> QRect:
        left = round(self.width() * _NAME_SHARE)
        return QRect(left, 0, self.width() - left - current_theme().px(_FIGURE), self.height())

    def _x(self, value: float, axis: QRect) -> float:
        values = [dot for row in self._rows for dot in (*row.dots, row.strong) if dot is not None]
        if self._mark is not None:
            values.append(self._mark)
        low, high = min(values), max(values)
        share = (value - low) / (high - low) if high > low else 0.5
        return axis.left() + _STRONG + share * (axis.width() - 2 * _STRONG)

    def _paint_row(self, painter: QPainter, row: DotRow, at: int, axis: QRect) -> None:
        theme = current_theme()
        height = theme.px(_ROW)
        line = QRect(0, at * height, self.width(), height)
        painter.setFont(theme.font(TextSize.BODY))
        painter.setPen(theme.colour(Colour.TEXT))
        paint_line(painter, QRect(0, line.top(), axis.left() - 8, height), row.name)
        painter.setFont(theme.font(TextSize.BODY, Weight.DemiBold, tabular=True))
        place = QRect(axis.right() + 4, line.top(), self.width() - axis.right() - 4, height)
        paint_line(painter, place, row.figure, Qt.AlignmentFlag.AlignRight)
        middle = line.center().y() + 0.5
        painter.setPen(theme.colour(Colour.LINE))
        painter.drawLine(QPointF(axis.left(), middle), QPointF(axis.right(), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Colour.MUTED))
        for dot in row.dots:
            painter.drawEllipse(QPointF(self._x(dot, axis), middle), _DOT, _DOT)
        if row.strong is not None:
            painter.setBrush(theme.colour(Colour.ACCENT))
            painter.drawEllipse(QPointF(self._x(row.strong, axis), middle), _STRONG, _STRONG)
