"""The papers that can be printed, each form of them a row of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Radius, TextSize
from ui.widgets.painting import paint_line

HEIGHT = 58
ICON = 22
PADDING = 12
AIR = 6


@dataclass(frozen=True, slots=True)
class PaperOption:
    """One row: a paper in one form, and the formats it can be saved in."""

    id: str
    title: str
    caption: str
    icon: str
    formats: str


class PaperRow(QAbstractButton):
    """An icon, a title over a caption, and the formats at the end."""

    def __init__(self, option: PaperOption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._option = option
        self.setText(option.title)
        self.setAccessibleName(f"{option.title}, {option.caption}")
        self.setAccessibleDescription(option.formats)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        title = QFontMetrics(theme.font(TextSize.BODY, Weight.DemiBold))
        formats = QFontMetrics(theme.font(TextSize.CAPTION))
        words = title.horizontalAdvance(self._option.title)
        words += formats.horizontalAdvance(self._option.formats)
        return QSize(words + theme.px(ICON) + 4 * PADDING, theme.px(HEIGHT))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        inner = self.rect().adjusted(PADDING, 0, -PADDING, 0)
        self._paint_icon(painter, inner)
        inner.setLeft(inner.left() + current_theme().px(ICON) + PADDING)
        inner.setRight(inner.right() - self._paint_formats(painter, inner) - PADDING)
        self._paint_words(painter, inner)

    @override
    def changeEvent(self, e: QEvent) -> None:
        super().changeEvent(e)
        if e.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    def _paint_ground(self, painter: QPainter) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.radius(Radius.CONTROL)
        if self.isChecked() or self.underMouse():
            ground = Colour.ACCENT_SOFT if self.isChecked() else Colour.SUNKEN
            painter.setBrush(theme.colour(ground))
            painter.drawRoundedRect(self.rect(), radius, radius)
        if self.hasFocus() and self.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        ):
            painter.setPen(QPen(theme.colour(Colour.ACCENT), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _paint_icon(self, painter: QPainter, inner: QRect) -> None:
        theme = current_theme()
        side = theme.px(ICON)
        place = QRect(inner.left(), (self.height() - side) // 2, side, side)
        theme.icons.paint(painter, place, self._option.icon, theme.colour(Colour.ACCENT))

    def _paint_formats(self, painter: QPainter, inner: QRect) -> int:
        """Write the formats; returns the width they took."""
        theme = current_theme()
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(theme.colour(Colour.MUTED))
        paint_line(painter, inner, self._option.formats, Qt.AlignmentFlag.AlignRight)
        return painter.fontMetrics().horizontalAdvance(self._option.formats)

    def _paint_words(self, painter: QPainter, inner: QRect) -> None:
        theme = current_theme()
        middle = inner.center().y()
        painter.setFont(theme.font(TextSize.BODY, Weight.DemiBold))
        painter.setPen(theme.colour(Colour.TEXT))
        line = painter.fontMetrics().lineSpacing()
        title = QRect(inner.left(), middle - line, inner.width(), line)
        paint_line(painter, title, self._option.title)
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(theme.colour(Colour.MUTED))
        paint_line(painter, title.translated(0, line + 1), self._option.caption)


class PaperList(QFrame):
    """One paper is chosen; arrow keys go along the rows."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[PaperOption], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(AIR, AIR, AIR, AIR)
        column.setSpacing(2)
        self._rows = {option.id: PaperRow(option) for option in options}
        for row in self._rows.values():
            column.addWidget(row)
            row.clicked.connect(self._announce)

    def value(self) -> str:
        """Id of the chosen paper."""
        return next((key for key, row in self._rows.items() if row.isChecked()), "")

    def show_value(self, value: str) -> None:
        self._rows[value if value in self._rows else next(iter(self._rows))].setChecked(True)

    def row(self) -> PaperRow:
        """The row of the chosen paper."""
        return self._rows[self.value()]

    def _announce(self) -> None:
        self.chosen.emit(self.value())
