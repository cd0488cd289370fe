"""Buttons by rank: one primary act, quiet ones, links, the dangerous, and icons alone."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Radius, Space
from ui.widgets.styling import shows_ring

_ICON_SIDE = 20
_RING = 2


class Button(QPushButton):
    """Base of all buttons: an icon in the right colour, and a ring for those who use the keyboard."""

    kind = "quiet"
    ink = Colour.TEXT
    ring = Colour.ACCENT
    ring_inset = 0.0

    def __init__(self, text: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ringed = False
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.set_icon(icon)

    def set_icon(self, name: str, ink: Colour | None = None) -> None:
        """Show the icon ``"mdi6.plus"``; an empty name takes it away."""
        theme = current_theme()
        self.setIcon(theme.icons.icon(name, ink or self.ink) if name else QIcon())
        self._fit_icon()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Enter presses the button that has the keyboard, not only one of a dialog.
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_icon()

    @override
    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        self._ringed = shows_ring(self, arg__1.reason(), before=self._ringed)
        super().focusInEvent(arg__1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self._ringed:
            self._paint_ring()

    def _paint_ring(self) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        inset = self.ring_inset + _RING / 2
        radius = max(2.0, self.corner() - inset)
        painter.setPen(QPen(theme.colour(self.ring), _RING))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius
        )

    def corner(self) -> float:
        """Radius of the outer corners."""
        return current_theme().radius(Radius.CONTROL)

    def _fit_icon(self) -> None:
        """Size the icon; beside a word it is wider than its glyph by the gap between them."""
        side = current_theme().px(_ICON_SIDE)
        gap = current_theme().space(Space.XS) if self.text() else 0
        self.setIconSize(QSize(side + gap, side))


class PrimaryButton(Button):
    """The one act a page or panel is for."""

    kind = "primary"
    ink = Colour.ON_ACCENT
    ring = Colour.ON_ACCENT
    ring_inset = 2.0


class QuietButton(Button):
    """An act beside the primary one, outlined."""


class LinkButton(Button):
    """An act within a text or a list, in the accent colour without an outline."""

    kind = "link"
    ink = Colour.ACCENT


class DangerButton(Button):
    """An act that takes something away."""

    kind = "danger"
    ink = Colour.DANGER
    ring = Colour.DANGER


class IconButton(Button):
    """An icon alone; its name is spoken by screen readers and shown as the tool tip."""

    kind = "icon"
    ink = Colour.MUTED

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Rename it, e.g. when what it does has turned round."""
        self.setAccessibleName(name)
        self.setToolTip(name)
