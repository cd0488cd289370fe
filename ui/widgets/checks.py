"""A check box whose mark can be seen in both schemes."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, mix


class CheckBox(QCheckBox):
    """Yes or no. ``committed(bool)`` tells of changes by hand, ``setChecked`` makes the others."""

    committed = Signal(object)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self._announce)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box()
        accent = theme.colour(Colour.ACCENT)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent if self.isEnabled() else theme.colour(Colour.MUTED))
            painter.drawRoundedRect(box, 5, 5)
            theme.icons.paint(painter, box, "mdi6.check-bold", theme.colour(Colour.ON_ACCENT))
        else:
            outline = mix(theme.colour(Colour.LINE), theme.colour(Colour.MUTED), 0.6)
            painter.setPen(QPen(outline, 1.5))
            painter.setBrush(theme.colour(Colour.SURFACE))
            painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _announce(self) -> None:
        self.committed.emit(self.isChecked())

    def _box(self) -> QRect:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        where = QStyle.SubElement.SE_CheckBoxIndicator
        return self.style().subElementRect(where, option, self)
