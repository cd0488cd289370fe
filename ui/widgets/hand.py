"""Rows moved by hand: picked up, carried along with a picture of them, and let go in a gap.

Nothing of the system's drag and drop takes part, so it is the same with a mouse, a touchpad and
a remote desktop, on every platform.
"""

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QTableView

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour

_EDGE = 36
_TICK_MS = 16
_FASTEST = 30


class Hand(QObject):
    """Holds one row of a table. ``let_go(start, gap)`` names rows; the gap is before a row.

    Near the upper and lower edge the table scrolls under the hand by itself.
    """

    moved = Signal()
    let_go = Signal(int, int)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._row = -1
        self._at = QPoint()
        self._pressed = QPoint()
        self._picture = QPixmap()
        self._grip = 0
        self._scrolling = QTimer(self, interval=_TICK_MS)
        self._scrolling.timeout.connect(self._scroll)

    @property
    def holds(self) -> bool:
        """Whether a row is being carried."""
        return not self._picture.isNull()

    @property
    def ready(self) -> bool:
        """Whether a row is pressed, and would be picked up when the mouse moves on."""
        return self._row >= 0

    def press(self, at: QPoint) -> None:
        """The button went down at this place of the viewport."""
        self._row = self._table.rowAt(at.y())
        self._pressed = self._at = at

    def pull(self, at: QPoint) -> None:
        """The mouse is here now, its button down."""
        self._at = at
        far = (at - self._pressed).manhattanLength()
        if not self.holds and far >= QGuiApplication.styleHints().startDragDistance():
            self._pick_up()
        if not self.holds:
            return
        if self._speed():
            self._scrolling.start()
        else:
            self._scrolling.stop()
        self.moved.emit()

    def release(self) -> bool:
        """The button went up; whether a row was let go by that."""
        row, gap, held = self._row, self.gap(), self.holds
        self.cancel()
        if held:
            self.let_go.emit(row, gap)
        return held

    def cancel(self) -> None:
        """Put the row back to where it was."""
        held = self.holds
        self._row = -1
        self._picture = QPixmap()
        self._scrolling.stop()
        self._table.viewport().unsetCursor()
        if held:
            self.moved.emit()

    def gap(self) -> int:
        """Before which row the hand is, -1 when it holds nothing."""
        if not self.holds:
            return -1
        y = self._at.y()
        row = self._table.rowAt(y)
        if row < 0:
            return 0 if y < 0 else self._table.model().rowCount()
        middle = self._table.rowViewportPosition(row) + self._table.rowHeight(row) // 2
        return row + 1 if y > middle else row

    def paint(self, painter: QPainter) -> None:
        """Draw the row that is carried, and its place as left."""
        if not self.holds:
            return
        theme = current_theme()
        painter.fillRect(self._row_rect(), theme.colour(Colour.SUNKEN))
        rect = self._row_rect()
        rect.moveTop(self._at.y() - self._grip)
        painter.setOpacity(0.8)
        painter.drawPixmap(rect, self._picture)
        painter.setOpacity(1)
        painter.setPen(QPen(theme.colour(Colour.LINE), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _pick_up(self) -> None:
        rect = self._row_rect()
        self._grip = self._pressed.y() - rect.top()
        self._picture = self._table.viewport().grab(rect)
        self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _row_rect(self) -> QRect:
        top, height = self._table.rowViewportPosition(self._row), self._table.rowHeight(self._row)
        return QRect(0, top, self._table.viewport().width(), height)

    def _speed(self) -> int:
        """Pixels to scroll at each tick: the closer to the edge, the faster."""
        edge, height = current_theme().px(_EDGE), self._table.viewport().height()
        above, below = edge - self._at.y(), self._at.y() - (height - edge)
        if above > 0:
            return -max(1, min(_FASTEST, _FASTEST * above // edge))
        return max(1, min(_FASTEST, _FASTEST * below // edge)) if below > 0 else 0

    def _scroll(self) -> None:
        bar = self._table.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + self._speed())
        if bar.value() == before:
            self._scrolling.stop()
        self.moved.emit()
