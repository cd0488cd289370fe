"""The entries at the start side, each with a sign of how far it is judged."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.ballot_sheet import SheetEntry
from ui.kiosk.seat import EntryState
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Radius, Space, TextSize
from ui.widgets.painting import paint_line

_HEIGHT = 40
_SIGN = 20
_SIGNS = {
    EntryState.DONE: ("mdi6.check-circle", Colour.SUCCESS),
    EntryState.HALF: ("mdi6.circle-half-full", Colour.MUTED),
    EntryState.RECUSED: ("mdi6.account-off-outline", Colour.MUTED),
}


class EntryKey(QAbstractButton):
    """One entry; the checked one is on the table."""

    def __init__(self, number: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._title = number, title
        self._state = EntryState.UNTOUCHED
        self.setCheckable(True)
        self.setToolTip(title)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: EntryState, words: str) -> None:
        self._state = state
        self.setAccessibleName(f"{self._number} {self._title}: {words}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(200), theme.px(_HEIGHT))

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            radius = theme.radius(Radius.CONTROL)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Colour.ACCENT_SOFT))
            painter.drawRoundedRect(self.rect(), radius, radius)
        weight = Weight.DemiBold if self.isChecked() else Weight.Normal
        painter.setFont(theme.font(TextSize.BODY, weight, tabular=True))
        self._paint_words(painter)
        self._paint_sign(painter)

    def _paint_words(self, painter: QPainter) -> None:
        theme = current_theme()
        gap = theme.space(Space.M)
        wide = painter.fontMetrics().horizontalAdvance("00") + 2
        painter.setPen(theme.colour(Colour.MUTED))
        paint_line(painter, QRect(gap, 0, wide, self.height()), self._number)
        painter.setPen(theme.colour(Colour.TEXT))
        start = gap + wide + theme.space(Space.XS)
        room = self.width() - start - theme.px(_SIGN) - 2 * gap
        paint_line(painter, QRect(start, 0, room, self.height()), self._title)

    def _paint_sign(self, painter: QPainter) -> None:
        if self._state not in _SIGNS:
            return
        theme = current_theme()
        icon, ink = _SIGNS[self._state]
        side = theme.px(_SIGN)
        left = self.width() - theme.space(Space.M) - side
        place = QRect(left, (self.height() - side) // 2, side, side)
        theme.icons.paint(painter, place, icon, theme.colour(ink))


class EntryList(QWidget):
    """All entries in the juror's order."""

    chosen = Signal(int)

    def __init__(self, entries: Sequence[SheetEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        pad = current_theme().space(Space.M)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(current_theme().space(Space.XS))
        self.keys = [
            EntryKey(entry.number or str(index), entry.title)
            for index, entry in enumerate(entries, 1)
        ]
        for index, key in enumerate(self.keys):
            key.clicked.connect(partial(self._choose, index))
            column.addWidget(key)
        column.addStretch(1)

    def show_state(self, index: int, state: EntryState) -> None:
        self.keys[index].show_state(state, self._words(state))

    def show_current(self, index: int) -> None:
        for at, key in enumerate(self.keys):
            key.setChecked(at == index)

    def _choose(self, index: int, *_: object) -> None:
        self.chosen.emit(index)

    def _words(self, state: EntryState) -> str:
        return {
            EntryState.UNTOUCHED: self.tr("not marked yet"),
            EntryState.HALF: self.tr("marked in part"),
            EntryState.DONE: self.tr("marked"),
            EntryState.RECUSED: self.tr("you do not judge it"),
        }[state]
