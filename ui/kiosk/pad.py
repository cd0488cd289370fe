"""Six digits behind dots, from the keyboard or from a pad for fingers."""

from functools import partial

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.kiosk import PIN_DIGITS
from ui.kiosk.keys import Key
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space

_DOT = 20
_ROWS = ("123", "456", "789", " 0⌫")


class Dots(QWidget):
    """As many filled dots as there are digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_count(0)

    def show_count(self, count: int) -> None:
        self._count = count
        text = self.tr("{count} of {all} digits")
        self.setAccessibleName(text.format(count=count, all=PIN_DIGITS))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(_DOT)
        return QSize(side * 2 * PIN_DIGITS, side * 2)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_DOT)
        start = self.width() / 2 - side * (PIN_DIGITS - 1)
        for index in range(PIN_DIGITS):
            filled = index < self._count
            painter.setPen(QPen(theme.colour(Colour.ACCENT if filled else Colour.MUTED), 2))
            ground = Colour.ACCENT if filled else Colour.SURFACE
            painter.setBrush(theme.colour(ground))
            centre = QPointF(start + index * side * 2, self.height() / 2)
            painter.drawEllipse(centre, side / 2, side / 2)


class PinPad(QWidget):
    """Collects a PIN and hands it on once it is whole; it is never shown."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = ""
        self.dots = Dots()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Code of six digits"))
        column = QVBoxLayout(self)
        column.setSpacing(current_theme().space(Space.L))
        column.addWidget(self.dots)
        column.addLayout(self._pad())

    def clear(self) -> None:
        self._show("")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isascii() and event.text().isdecimal():
            self._type(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._type("⌫")
        else:
            super().keyPressEvent(event)

    def _pad(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(current_theme().space(Space.S))
        for row, signs in enumerate(_ROWS):
            for column, sign in enumerate(signs):
                if sign != " ":
                    name = self.tr("Delete the last digit") if sign == "⌫" else sign
                    key = Key(sign, name)
                    key.raised = True
                    key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                    key.clicked.connect(partial(self._type, sign))
                    grid.addWidget(key, row, column)
        return grid

    def _type(self, sign: str, *_: object) -> None:
        if not self.isEnabled():
            return
        digits = self._digits[:-1] if sign == "⌫" else self._digits + sign
        self._show(digits[:PIN_DIGITS])
        if sign != "⌫" and len(digits) == PIN_DIGITS:
            self._show("")
            self.entered.emit(digits)

    def _show(self, digits: str) -> None:
        self._digits = digits
        self.dots.show_count(len(digits))
