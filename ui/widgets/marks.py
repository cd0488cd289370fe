"""Small signs: pills, avatars, key caps and the mark of Krug."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.mark import paint_mark
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.painting import paint_avatar, paint_pill, pill_size


class Sign(QWidget):
    """Base of small painted things that hold their size and are read as text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()


class Pill(Sign):
    """A word or two about a state or a kind, maybe with an icon."""

    def __init__(
        self,
        text: str,
        ground: Colour = Colour.SUNKEN,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._text = text
        self._ground = ground
        self._icon = icon

    def text(self) -> str:
        return self._text

    def show_text(self, text: str, ground: Colour | None = None, icon: str | None = None) -> None:
        """Say something else."""
        self._text = text
        self._ground = self._ground if ground is None else ground
        self._icon = self._icon if icon is None else icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return pill_size(current_theme(), self._text, self._icon)

    @override
    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), 2 * wanted.height()), wanted.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pill(painter, self.rect(), self._text, self._ground, current_theme(), self._icon)


class Avatar(Sign):
    """The initials of a person on a disc; the full name is spoken."""

    def __init__(
        self,
        initials: str,
        name: str,
        side: int = 30,
        ground: Colour = Colour.ACCENT_SOFT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._initials = initials
        self._side = side
        self._ground = ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self.rect(), self._initials, current_theme(), self._ground)


class IconSign(Sign):
    """An icon in a colour by meaning, alone or on a rounded ground of its own."""

    def __init__(
        self,
        icon: str,
        name: str = "",
        ink: Colour = Colour.MUTED,
        side: int = 20,
        ground: Colour | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, parent)
        self._icon, self._ink, self._side, self._ground = icon, ink, side, ground
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, ink: Colour, name: str = "") -> None:
        """Show another icon."""
        self._icon, self._ink = icon, ink
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side if self._ground is None else 2 * self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._ground))
            painter.drawRoundedRect(self.rect(), 8, 8)
        side = theme.px(self._side)
        place = QRect(0, 0, side, side)
        place.moveCenter(self.rect().center())
        theme.icons.paint(painter, place, self._icon, theme.colour(self._ink))


class KeyCap(Sign):
    """A shortcut drawn as a key."""

    def __init__(
        self, keys: str, ink: Colour = Colour.MUTED, parent: QWidget | None = None
    ) -> None:
        super().__init__(keys, parent)
        self._keys = keys
        self._ink = ink

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        metrics = QFontMetrics(theme.font(TextSize.CAPTION))
        return QSize(metrics.horizontalAdvance(self._keys) + theme.px(14), theme.px(20))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = theme.colour(self._ink)
        outline.setAlphaF(0.45)
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font(TextSize.CAPTION))
        painter.setPen(theme.colour(self._ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._keys)


class Mark(Sign):
    """The mark of Krug on the rail or on an empty page."""

    def __init__(self, side: int = 40, parent: QWidget | None = None, *, on_rail: bool) -> None:
        super().__init__("", parent)
        self._side = side
        self._on_rail = on_rail
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        colour_of = theme.bright if self._on_rail else theme.colour
        ring, letter = colour_of(Colour.ACCENT), colour_of(Colour.TEXT)
        font = theme.font(TextSize.BODY, Weight.Bold)
        paint_mark(QPainter(self), QRectF(self.rect()), ring, letter, font)
