"""A line that leads to the card of a person or an organization."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.buttons import Button
from ui.widgets.finding import Choice
from ui.widgets.painting import paint_avatar, paint_line

_AVATAR, _ICON, _GAP, _EDGE = 28, 20, 8, 4


class CardLink(Button):
    """Shows a choice with its sign; a name too long for the line ends in an ellipsis."""

    kind = "link"
    ink = Colour.ACCENT
    opened = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._choice = choice
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_choice(choice)
        self.clicked.connect(self._open)

    def show_choice(self, choice: Choice) -> None:
        """Lead to something else, or to the same under another name."""
        self._choice = choice
        self.setAccessibleName(choice.title)
        self.setToolTip(choice.title)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = QFontMetrics(theme.font(TextSize.BODY, Weight.Medium))
        width = words.horizontalAdvance(self._choice.title) + self._sign_side() + _GAP + 2 * _EDGE
        return QSize(width, theme.px(36))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        side = self._sign_side()
        place = QRect(_EDGE, (self.height() - side) // 2, side, side)
        if self._choice.initials:
            paint_avatar(painter, place, self._choice.initials, theme)
        elif self._choice.icon:
            theme.icons.paint(painter, place, self._choice.icon, theme.colour(Colour.MUTED))
        painter.setFont(theme.font(TextSize.BODY, Weight.Medium))
        painter.setPen(theme.colour(Colour.ACCENT))
        words = self.rect().adjusted(_EDGE + side + _GAP, 0, -_EDGE, 0)
        paint_line(painter, words, self._choice.title, Qt.AlignmentFlag.AlignLeft)
        painter.end()

    def _sign_side(self) -> int:
        return current_theme().px(_AVATAR if self._choice.initials else _ICON)

    def _open(self) -> None:
        self.opened.emit(self._choice.id)
