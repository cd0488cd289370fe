"""What lies under a sheet: the scrim over the page, and the shadow the sheet throws."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRadialGradient,
)
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.shell.position import Position
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Radius

SHADOW_PX = 28
SHADOW_SHARE = 0.55


class Scrim(QWidget):
    """Dims the page while a sheet is modal; a press on it asks to close that sheet."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sheet = QRect()
        self.hide()

    def lie_under(self, sheet: QRect) -> None:
        """Throw the shadow of a sheet with this rectangle."""
        if sheet != self._sheet:
            self._sheet = sheet
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), current_theme().colour(Colour.SCRIM))
        paint_shadow(painter, self._sheet)
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()


def paint_shadow(painter: QPainter, sheet: QRect) -> None:
    """A soft shadow around the rectangle, strongest at its edges; cheap enough for each frame."""
    if sheet.isEmpty():
        return
    near = current_theme().colour(Colour.SCRIM)
    near.setAlphaF(near.alphaF() * SHADOW_SHARE)
    far = QColor(near)
    far.setAlpha(0)
    for edge, start, end in _edges(sheet):
        gradient = QLinearGradient(start, end)
        gradient.setColorAt(0, near)
        gradient.setColorAt(1, far)
        painter.fillRect(edge, gradient)
    for corner, centre in _corners(sheet):
        gradient = QRadialGradient(centre, SHADOW_PX)
        gradient.setColorAt(0, near)
        gradient.setColorAt(1, far)
        painter.fillRect(corner, gradient)


def sheet_path(rect: QRectF, position: Position) -> QPainterPath:
    """The outline of a sheet: round where it stands free of the edges of the page."""
    radius = current_theme().radius(Radius.PANEL)
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    square = QRectF(rect)
    match position:
        case Position.END:
            square.setLeft(rect.left() + radius)
            path.addRect(rect.left(), rect.bottom() - radius, radius, radius)
        case Position.START:
            square.setRight(rect.right() - radius)
            path.addRect(rect.right() - radius, rect.bottom() - radius, radius, radius)
        case Position.TOP:
            square.setBottom(rect.bottom() - radius)
        case Position.BOTTOM:
            square.setTop(rect.top() + radius)
    path.addRect(square)
    path.setFillRule(Qt.FillRule.WindingFill)
    return path.simplified()


def _edges(sheet: QRect) -> tuple[tuple[QRect, QPointF, QPointF], ...]:
    left, top = sheet.left(), sheet.top()
    right, bottom = left + sheet.width(), top + sheet.height()
    wide, high = sheet.width(), sheet.height()
    return (
        (QRect(left - SHADOW_PX, top, SHADOW_PX, high), *_ray(left, top, -1, 0)),
        (QRect(right, top, SHADOW_PX, high), *_ray(right, top, 1, 0)),
        (QRect(left, top - SHADOW_PX, wide, SHADOW_PX), *_ray(left, top, 0, -1)),
        (QRect(left, bottom, wide, SHADOW_PX), *_ray(left, bottom, 0, 1)),
    )


def _ray(x: int, y: int, across: int, along: int) -> tuple[QPointF, QPointF]:
    return QPointF(x, y), QPointF(x + across * SHADOW_PX, y + along * SHADOW_PX)


def _corners(sheet: QRect) -> tuple[tuple[QRect, QPointF], ...]:
    left, top = sheet.left(), sheet.top()
    right, bottom = left + sheet.width(), top + sheet.height()
    return tuple(
        (
            QRect(
                x if out_x > 0 else x - SHADOW_PX,
                y if out_y > 0 else y - SHADOW_PX,
                SHADOW_PX,
                SHADOW_PX,
            ),
            QPointF(x, y),
        )
        for x, out_x in ((left, -1), (right, 1))
        for y, out_y in ((top, -1), (bottom, 1))
    )
