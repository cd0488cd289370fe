"""The figures at the top of the overview: each a card that leads to what it counts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Radius, Space, TextSize, mix
from ui.widgets.buttons import Button
from ui.widgets.marks import IconSign
from ui.widgets.words import Line

_BAR = 8


class ShareBar(QWidget):
    """How much of a whole there is, as a filled bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, current_theme().px(_BAR))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(self.rect())
        radius = groove.height() / 2
        painter.setBrush(theme.colour(Colour.SUNKEN))
        painter.drawRoundedRect(groove, radius, radius)
        if self._share > 0:
            groove.setWidth(max(groove.height(), groove.width() * self._share))
            painter.setBrush(theme.colour(Colour.ACCENT))
            painter.drawRoundedRect(groove, radius, radius)


class Figure(Button):
    """One figure under its name, words beside it and a line beneath; pressed, it leads on.

    The words of all its lines are its name for screen readers.
    """

    kind = "plain"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._leads = True
        self._name = Line(name, TextSize.CAPTION, Colour.MUTED)
        self._value = Line("", TextSize.KIOSK_TITLE, weight=Weight.Bold, tabular=True)
        self._beside = Line("", TextSize.BODY, Colour.MUTED)
        self._sign = IconSign("", side=18)
        self._beneath = Line("", TextSize.BODY, Colour.MUTED)
        self.bar = ShareBar()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._build()

    def show_figure(self, value: str, beside: str = "") -> None:
        """The large figure and the words behind it."""
        self._value.setText(value)
        self._value.setVisible(bool(value))
        self._beside.setText(beside)
        self._tell()

    def show_beneath(self, text: str, ink: Colour = Colour.MUTED, icon: str = "") -> None:
        """The line beneath; what needs a hand is red and has a sign, never colour alone."""
        self._beneath.setText(text)
        self._beneath.setVisible(bool(text))
        self._beneath.set_ink(ink)
        self._sign.setVisible(bool(icon))
        self._sign.show_icon(icon, ink)
        self._tell()

    def lead(self, *, leads: bool) -> None:
        """Whether pressing it does something."""
        self._leads = leads
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(120), self.sizeHint().height())

    @override
    def corner(self) -> float:
        return current_theme().radius(Radius.CARD)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = theme.colour(Colour.SURFACE)
        if self._leads and (self.underMouse() or self.isDown()):
            ground = mix(ground, theme.colour(Colour.SUNKEN), 0.6)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.colour(Colour.LINE), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, self.corner(), self.corner())
        painter.end()
        if self.hasFocus() and self._ringed:
            self._paint_ring()

    def _build(self) -> None:
        theme = current_theme()
        edge = theme.space(Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge + 2, edge, edge + 2, edge)
        column.setSpacing(theme.space(Space.XS))
        # Small words behind a large figure stand on its line.
        self._beside.setContentsMargins(0, 0, 0, theme.px(3))
        column.addWidget(self._name)
        column.addLayout(self._row(self._value, self._beside))
        column.addSpacing(theme.space(Space.XS))
        column.addWidget(self.bar)
        column.addLayout(self._row(self._sign, self._beneath))
        column.addStretch(1)
        self.bar.hide()
        self._sign.hide()
        for part in (self._name, self._value, self._beside, self._sign, self._beneath):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _row(self, *parts: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(current_theme().space(Space.XS))
        for part in parts:
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _tell(self) -> None:
        parts = (self._name, self._value, self._beside, self._beneath)
        self.setAccessibleName(" ".join(part.text() for part in parts if part.text()))
        self.updateGeometry()
