"""Who are you: the jurors of a round in big rows; who has signed, and nothing else."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.services.judging_rows import ProgressRow
from ui.kiosk.keys import Key
from ui.kiosk.screen import ColumnScreen
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.painting import paint_line

_SIGN = 26


class JurorKey(Key):
    """A juror's row; a check stands behind those who have signed."""

    def __init__(self, juror: ProgressRow, parent: QWidget | None = None) -> None:
        super().__init__("", juror.name, parent)
        self.raised = True
        self._name, self._signed = juror.name, juror.signed
        self.setEnabled(not juror.signed)
        if juror.signed:
            self.setAccessibleName(self.tr("{name}: signed").format(name=juror.name))

    @override
    def sizeHint(self) -> QSize:
        return QSize(current_theme().px(360), super().sizeHint().height())

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        theme = current_theme()
        painter = QPainter(self)
        side, gap = theme.px(_SIGN), theme.space(Space.L)
        painter.setFont(theme.font(TextSize.KIOSK_BODY, Weight.Medium))
        painter.setPen(theme.colour(Colour.MUTED if self._signed else Colour.TEXT))
        room = self.rect().adjusted(gap, 0, -2 * gap - side, 0)
        paint_line(painter, room, self._name)
        if self._signed:
            place = QRect(self.width() - gap - side, (self.height() - side) // 2, side, side)
            theme.icons.paint(painter, place, "mdi6.check-circle", theme.colour(Colour.SUCCESS))


class WhoScreen(ColumnScreen):
    """The start: shown between two jurors."""

    chosen = Signal(object)

    def __init__(
        self,
        title: str,
        sentence: str,
        jurors: Sequence[ProgressRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, sentence, parent)
        self._keys = [JurorKey(juror) for juror in jurors]
        for juror, key in zip(jurors, self._keys, strict=True):
            self.column.addWidget(key)
            key.clicked.connect(partial(self.chosen.emit, juror))

    @override
    def first_focus(self) -> QWidget:
        return next((key for key in self._keys if key.isEnabled()), self)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press()
        else:
            super().keyPressEvent(event)

    def _press(self) -> None:
        for key in self._keys:
            if key.hasFocus():
                key.click()
                return

    def _step(self, by: int) -> None:
        free = [key for key in self._keys if key.isEnabled()]
        at = next((index for index, key in enumerate(free) if key.hasFocus()), -1)
        if free:
            free[(at + by) % len(free)].setFocus(Qt.FocusReason.TabFocusReason)
