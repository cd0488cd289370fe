"""The mark of Krug: a ring around the letter К."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPen, QPixmap

_LETTER = "К"
_RING_SHARE = 0.075
_LETTER_SHARE = 0.4
_ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def paint_mark(painter: QPainter, rect: QRectF, ring: QColor, letter: QColor, font: QFont) -> None:
    """Draw the mark into the largest square in the middle of ``rect``."""
    side = min(rect.width(), rect.height())
    width = max(1.5, side * _RING_SHARE)
    square = QRectF(0, 0, side - width, side - width)
    square.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ring, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(square)
    _paint_letter(painter, square.center(), round(side * _LETTER_SHARE), letter, font)
    painter.restore()


def mark_icon(ground: QColor, ring: QColor, letter: QColor, font: QFont) -> QIcon:
    """The mark on a disc of its own, for window lists and task bars."""
    icon = QIcon()
    for side in _ICON_SIZES:
        icon.addPixmap(_mark_pixmap(side, ground, ring, letter, font))
    return icon


def _mark_pixmap(side: int, ground: QColor, ring: QColor, letter: QColor, font: QFont) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(0, 0, side, side)
    paint_mark(painter, QRectF(0, 0, side, side), ring, letter, font)
    painter.end()
    return pixmap


def _paint_letter(
    painter: QPainter, centre: QPointF, pixels: int, colour: QColor, font: QFont
) -> None:
    sized = QFont(font)
    sized.setPixelSize(max(1, pixels))
    sized.setWeight(QFont.Weight.Bold)
    painter.setFont(sized)
    painter.setPen(colour)
    box = QRectF(0, 0, pixels * 2, pixels * 2)
    box.moveCenter(centre)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, _LETTER)
