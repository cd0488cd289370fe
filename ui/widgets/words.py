"""Labels: wrapped ones that take the height they need, and single lines that end in an ellipsis."""

import re

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.styling import set_look

_WEIGHTS = {
    Weight.Normal: "normal",
    Weight.Medium: "medium",
    Weight.DemiBold: "semibold",
    Weight.Bold: "bold",
}
_BREAK = "\u200b"
_OVERLONG_WORD = re.compile(r"\S{24}(?=\S)")
_NARROWEST = 24
_ENDLESS = 1_000_000


class Words(QLabel):
    """Plain text of a size, weight and colour by meaning, wrapped to the width it gets.

    What users wrote is never taken for markup, and words too long for a line are broken.
    """

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        ink: Colour = Colour.TEXT,
        weight: Weight = Weight.Normal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("step", str(size))
        self.setProperty("weight", _WEIGHTS[weight])
        self.setProperty("ink", str(ink))
        self.setText(text)

    def set_ink(self, ink: Colour) -> None:
        """Colour the words anew."""
        set_look(self, "ink", str(ink))

    @override
    def setText(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        super().setText(_OVERLONG_WORD.sub(lambda found: found[0] + _BREAK, text))
        self._fit()

    @override
    def text(self) -> str:
        return self._text

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.fontMetrics().lineSpacing())

    @override
    def heightForWidth(self, width: int) -> int:
        # The label's own answer never falls below its minimum height, which is what we set by it.
        room = QRect(0, 0, max(1, width), _ENDLESS)
        flags = self.alignment() | Qt.TextFlag.TextWordWrap
        return self.fontMetrics().boundingRect(room, flags, super().text()).height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        """Ask for the height of all lines; layouts that know no such thing would cut them off."""
        wanted = self.heightForWidth(self.width()) if self.width() > _NARROWEST else 0
        self.setMinimumHeight(max(0, wanted))


class Line(QLabel):
    """One line of plain text that ends in an ellipsis when cut; the tool tip then has all of it."""

    def __init__(
        self,
        text: str = "",
        size: TextSize = TextSize.BODY,
        ink: Colour = Colour.TEXT,
        weight: Weight = Weight.Normal,
        parent: QWidget | None = None,
        *,
        tabular: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("step", str(size))
        self.setProperty("weight", _WEIGHTS[weight])
        self.setProperty("ink", str(ink))
        if tabular:
            self.setFont(current_theme().font(size, weight, tabular=True))

    def set_ink(self, ink: Colour) -> None:
        """Colour the words anew."""
        set_look(self, "ink", str(ink))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(_NARROWEST, super().sizeHint().width()), super().minimumSizeHint().height()
        )

    @override
    def sizeHint(self) -> QSize:
        wanted = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wanted, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._shown() != self.text() else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        role = self.foregroundRole()
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        painter.setPen(self.palette().color(role))
        painter.drawText(self.contentsRect(), flags, self._shown())

    def _shown(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)
