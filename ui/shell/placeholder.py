"""What the window shows until the workspace is open: its own outline, and the mark."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.mark import paint_mark
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Size, TextSize

MARK = 96


class Placeholder(QWidget):
    """Painted at once, without a single child; ``painted`` tells when it was, one time."""

    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        rail, header = theme.size(Size.NAV_RAIL), theme.size(Size.HEADER)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Colour.BACKGROUND))
        painter.fillRect(rail, 0, self.width() - rail, header, theme.colour(Colour.SURFACE))
        painter.fillRect(rail, header - 1, self.width() - rail, 1, theme.colour(Colour.LINE))
        painter.fillRect(0, 0, rail, self.height(), theme.colour(Colour.RAIL))
        place = QRectF(0, 0, MARK, MARK)
        place.moveCenter(QRectF(rail, header, self.width() - rail, self.height() - header).center())
        font = theme.font(TextSize.BODY, Weight.Bold)
        paint_mark(painter, place, theme.colour(Colour.ACCENT), theme.colour(Colour.MUTED), font)
        painter.end()
        if not self._told:
            self._told = True
            self.painted.emit()
