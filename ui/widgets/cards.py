"""Grounds that things stand on: cards, bands with a remark, empty states, heads of pages."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import Button
from ui.widgets.flow import FlowLayout, Wrapping
from ui.widgets.marks import IconSign
from ui.widgets.styling import set_look
from ui.widgets.words import Line, Words

_BANDS = {
    Colour.LIVE: ("live", "mdi6.alert-outline"),
    Colour.DANGER: ("danger", "mdi6.alert-circle-outline"),
    Colour.SUCCESS: ("success", "mdi6.check-circle-outline"),
    Colour.ACCENT: ("accent", "mdi6.information-outline"),
}
_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom
# A title longer than this share of the page is cut rather than parted from its buttons.
_WORDS_SHARE = 0.35


class Card(QFrame):
    """A white sheet with a thin line round it; ``body`` takes what stands on it."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        theme = current_theme()
        padding = theme.space(Space.L)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(theme.space(Space.M))
        if title:
            self.body.addWidget(Line(title, TextSize.SECTION, weight=Weight.DemiBold))


class Rule(QFrame):
    """A thin line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Band(QFrame):
    """A remark on a coloured ground, with an icon: something to look at, nothing to answer."""

    def __init__(
        self, text: str = "", tone: Colour = Colour.LIVE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        ground, icon = _BANDS[tone]
        self.setProperty("ground", ground)
        self._icon = IconSign(icon, ink=tone)
        self._words = Words(text, ink=tone)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        if not text:
            self.hide()

    def text(self) -> str:
        return self._words.text()

    def show_text(self, text: str, tone: Colour | None = None) -> None:
        """Say something else; without words the band goes away."""
        if tone is not None:
            ground, icon = _BANDS[tone]
            set_look(self, "ground", ground)
            self._icon.show_icon(icon, tone)
            self._words.set_ink(tone)
        self._words.setText(text)
        self.setVisible(bool(text))


class EmptyState(QWidget):
    """What a place without content shows: a sign, a sentence saying what to do, and the act."""

    def __init__(
        self, icon: str, sentence: str, action: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        column.addStretch()
        sign = IconSign(icon, ink=Colour.ACCENT, side=28, ground=Colour.ACCENT_SOFT)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self._words = Words(sentence, ink=Colour.MUTED)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words.setMaximumWidth(theme.px(420))
        column.addLayout(_centred(self._words))
        if action is not None:
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def show_sentence(self, sentence: str) -> None:
        """Say something else, e.g. that nothing matches a filter."""
        self._words.setText(sentence)


class PageHead(QWidget):
    """Title and caption, and the buttons of the page at the end, or below where it is narrow."""

    def __init__(self, title: str, caption: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._title = Line(title, TextSize.PAGE_TITLE, weight=Weight.DemiBold)
        self._caption = Line(caption, ink=Colour.MUTED)
        if not caption:
            self._caption.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._caption)
        words.addStretch()
        self._ends = Wrapping()
        self._ends.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.buttons = ButtonFlow(self._ends)
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space(Space.M))
        self._row.addLayout(words, 1)
        self._row.addWidget(self._ends)

    def show_title(self, title: str, caption: str) -> None:
        """Name the page anew."""
        self._title.setText(title)
        self._caption.setText(caption)
        self._caption.setVisible(bool(caption))
        self._arrange(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.buttons.minimumSize().width(), super().minimumSizeHint().height())

    def _arrange(self, width: int) -> None:
        words = max(self._title.sizeHint().width(), self._caption.sizeHint().width())
        wanted = min(words, round(width * _WORDS_SHARE))
        ends = self.buttons.sizeHint().width() + self._row.spacing()
        direction = _BESIDE if wanted + ends <= width else _BELOW
        if direction is not self._row.direction():
            self._row.setDirection(direction)


class ButtonFlow(FlowLayout):
    """The buttons of a head; takes widgets as a box layout does."""

    @override
    def addWidget(
        self, w: QWidget, stretch: int = 0, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> None:
        super().addWidget(w)


def _centred(widget: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 12)
    row.addStretch(1)
    return row
