"""A thin bar: how much is done."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour


class ProgressBar(QWidget):
    """Painted, since Fusion's own bar is too loud for a head."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(60)

    def show_share(self, done: int, whole: int) -> None:
        self._share = done / whole if whole else 1.0
        self.setAccessibleName(f"{done} / {whole}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(180), 8)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        for colour, share in ((Colour.SUNKEN, 1.0), (Colour.ACCENT, self._share)):
            painter.setBrush(current_theme().colour(colour))
            part = QRectF(0, 0, room.width() * share, room.height())
            painter.drawRoundedRect(part, room.height() / 2, room.height() / 2)
