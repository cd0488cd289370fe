"""A button drawn like a field: it promises typing and opens the module that takes it."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ui.shell.panel import PanelSpec
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Radius, Size, TextSize
from ui.widgets.painting import paint_line

translate = QCoreApplication.translate

WIDTH, NARROWEST = 420, 56
ICON, PAD = 18, 12
KEY_HEIGHT = 20
RING = 2


class PromptButton(QAbstractButton):
    """Icon, prompt and keys, as in a search field."""

    def __init__(self, spec: PanelSpec, keys: str) -> None:
        super().__init__()
        self.target = spec.id
        self._icon = spec.icon
        self._keys = keys
        self.setText(translate("Modules", spec.prompt))
        self.setAccessibleName(spec.caption())
        self.setToolTip(f"{spec.caption()}  {keys}".strip())
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(WIDTH), theme.size(Size.CONTROL))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(NARROWEST), theme.size(Size.CONTROL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_box(self, painter: QPainter) -> None:
        theme = current_theme()
        lit = self.hasFocus() or self.isChecked()
        width = RING if lit else 1
        pen = QPen(theme.colour(Colour.ACCENT if lit else Colour.LINE), width)
        if self.underMouse() and not lit:
            pen.setColor(theme.colour(Colour.MUTED))
        painter.setPen(pen)
        painter.setBrush(theme.colour(Colour.SUNKEN))
        inset, radius = width / 2, theme.radius(Radius.CONTROL)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)

    def _paint_words(self, painter: QPainter) -> None:
        theme = current_theme()
        muted = theme.colour(Colour.MUTED)
        side, pad = theme.px(ICON), theme.px(PAD)
        place = QRect(pad, (self.height() - side) // 2, side, side)
        theme.icons.paint(painter, place, self._icon, muted)
        right = self._paint_keys(painter)
        painter.setFont(theme.font(TextSize.BODY))
        painter.setPen(muted)
        left = pad + side + pad
        paint_line(painter, QRect(left, 0, right - left - pad, self.height()), self.text())

    def _paint_keys(self, painter: QPainter) -> int:
        """Draw the key cap where there is room; returns where the prompt has to end."""
        theme = current_theme()
        painter.setFont(theme.font(TextSize.CAPTION))
        width = painter.fontMetrics().horizontalAdvance(self._keys) + theme.px(PAD)
        pad, high = theme.px(PAD) // 2, theme.px(KEY_HEIGHT)
        if not self._keys or self.width() < 2 * width + theme.px(NARROWEST):
            return self.width()
        cap = QRectF(self.width() - width - pad, (self.height() - high) / 2, width, high)
        painter.setPen(QPen(theme.colour(Colour.LINE), 1))
        painter.setBrush(theme.colour(Colour.SURFACE))
        painter.drawRoundedRect(cap, pad, pad)
        painter.setPen(theme.colour(Colour.MUTED))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._keys)
        return round(cap.left())
