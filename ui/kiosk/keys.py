"""Keys for fingers: score keys, the pad's digits, and large buttons."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import Theme, Weight, current_theme
from ui.theme.tokens import Colour, Radius, Size, TextSize, mix
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton

_WIDE = 72
_NARROW = 36


class Key(QAbstractButton):
    """A large painted key; checked ones are filled with the accent.

    ``raised`` ones stand on the ground of the window, the others on a card.
    """

    def __init__(self, text: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.raised = False
        self.setText(text)
        self.setAccessibleName(name or text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDE), theme.size(Size.KIOSK_CONTROL))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROW, current_theme().size(Size.KIOSK_CONTROL))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(theme.colour(Colour.LINE), 1)
        painter.setPen(line if self.raised else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.colour(Colour.ACCENT) if self.isChecked() else self._ground(theme))
        radius = theme.radius(Radius.CONTROL)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        ink = Colour.ON_ACCENT if self.isChecked() else Colour.TEXT
        painter.setPen(theme.colour(ink if self.isEnabled() else Colour.MUTED))
        painter.setFont(theme.font(TextSize.KIOSK_BODY, Weight.DemiBold, tabular=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Colour.ACCENT), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _ground(self, theme: Theme) -> QColor:
        plain = theme.colour(Colour.SURFACE if self.raised and self.isEnabled() else Colour.SUNKEN)
        if self.isDown():
            return mix(plain, theme.colour(Colour.MUTED), 0.25)
        hovered = self.underMouse() and self.isEnabled()
        return mix(plain, theme.colour(Colour.MUTED), 0.1) if hovered else plain


class LargePrimary(PrimaryButton):
    """The one act of a screen, as high as a finger wants it."""

    @override
    def sizeHint(self) -> QSize:
        return large(super().sizeHint())


class LargeQuiet(QuietButton):
    """An act beside it."""

    @override
    def sizeHint(self) -> QSize:
        return large(super().sizeHint())


class LargeLink(LinkButton):
    """An act that is seldom wanted."""

    @override
    def sizeHint(self) -> QSize:
        return large(super().sizeHint())


class LargeEdit(QLineEdit):
    """A line to write on; the style sheet would make it as low as in a form."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), current_theme().size(Size.KIOSK_CONTROL))


def large(hint: QSize) -> QSize:
    """The size of a kiosk's control around these words."""
    theme = current_theme()
    return QSize(hint.width() + theme.px(16), theme.size(Size.KIOSK_CONTROL))
