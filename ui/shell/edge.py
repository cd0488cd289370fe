"""The inner edge of a sheet: dragged, or moved with Ctrl and the arrows, it changes the width."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.shell.position import Position
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour

THICKNESS = 6
STEP = 16
LINE = 2

# Which way the sheet grows, as signs of x and y; the top position is not resized.
_GROWTH = {
    Position.START: QPoint(1, 0),
    Position.END: QPoint(-1, 0),
    Position.BOTTOM: QPoint(0, -1),
}
_KEYS = {
    Qt.Key.Key_Left: QPoint(-STEP, 0),
    Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP),
    Qt.Key.Key_Down: QPoint(0, STEP),
}


class Edge(QWidget):
    """Says by how many pixels the sheet should grow; the host knows the bounds."""

    grabbed = Signal()
    dragged = Signal(int)
    released = Signal()

    def __init__(self, position: Position, parent: QWidget) -> None:
        super().__init__(parent)
        self._growth = _GROWTH.get(position, QPoint(0, 0))
        self._start: QPoint | None = None
        sideways = position.sideways
        self.setCursor(Qt.CursorShape.SizeHorCursor if sideways else Qt.CursorShape.SizeVerCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(
            self.tr("Width of the panel") if sideways else self.tr("Height of the panel")
        )
        self.setToolTip(self.tr("Drag to resize, or press Ctrl and an arrow key"))
        self.setVisible(position in _GROWTH)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._start = event.globalPosition().toPoint()
            self.grabbed.emit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self.dragged.emit(self._along(event.globalPosition().toPoint() - self._start))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._start = None
        self.released.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS.get(Qt.Key(event.key()))
        if way is None or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        self.grabbed.emit()
        self.dragged.emit(self._along(way))
        self.released.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not (self.hasFocus() or self.underMouse()):
            return
        painter = QPainter(self)
        rect = self.rect()
        if self._growth.x():
            rect.setWidth(LINE)
            rect.moveLeft(0 if self._growth.x() < 0 else self.width() - LINE)
        else:
            rect.setHeight(LINE)
        painter.fillRect(rect, current_theme().colour(Colour.ACCENT))
        painter.end()

    def _along(self, way: QPoint) -> int:
        return way.x() * self._growth.x() + way.y() * self._growth.y()
