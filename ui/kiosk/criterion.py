"""A criterion on the sheet: its words and weight, the scale, and a comment.

Digits are typed as they stand on the keys: 1 sets one at once, and a 0 soon after makes it ten.
A single key that secretly meant ten would be wrong on every other scale.
"""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.ballot_sheet import CellMark, SheetCriterion, SheetEntry, check_mark
from ui.kiosk.comment import Comment
from ui.kiosk.figures import moved, scale, shown, typed
from ui.kiosk.scales import KeyScale, NumberScale
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Radius, Space, TextSize
from ui.widgets.buttons import LinkButton
from ui.widgets.marks import Pill
from ui.widgets.words import Line, Words

TYPING_MS = 1_000
"""Digits that follow within this time belong to the same number."""

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TURNS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MOVES = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class CriterionCard(QFrame):
    """Takes the keyboard as a whole; its ring shows which criterion the digits go to."""

    marked = Signal(str)
    commented = Signal(str)
    stepped = Signal(int)
    turned = Signal(int)
    went_on = Signal()
    focused = Signal()

    def __init__(
        self,
        index: int,
        entry: SheetEntry,
        criterion: SheetCriterion,
        mark: CellMark,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entry, self._criterion = entry, criterion
        self._value = mark.value
        self._typing = ""
        self._pause = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._pause.timeout.connect(self._end_typing)
        self.setProperty("ground", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scale = KeyScale(criterion) if scale(criterion) else NumberScale(criterion)
        self.scale.chosen.connect(self._take)
        self.comment = Comment(self._comment_words(), mark.comment, self)
        self.comment.setVisible(bool(mark.comment))
        self._build(index)
        self._show()

    def value(self) -> str:
        return self._value

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts: tuple[Callable[[QKeyEvent], bool], ...] = (self._goes, self._moves, self._types)
        if not any(act(event) for act in acts):
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._end_typing()
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        super().paintEvent(arg__1)
        if self.hasFocus():
            theme = current_theme()
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(Colour.ACCENT), 2))
            radius = theme.radius(Radius.CARD)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)

    def _build(self, index: int) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.space(Space.L), 8, theme.space(Space.L), 10)
        column.setSpacing(6)
        column.addLayout(self._head(index))
        if self._criterion.levels:
            column.addWidget(Words(self._criterion.levels, TextSize.CAPTION, Colour.MUTED))
        column.addWidget(self.scale)
        column.addWidget(self.comment)
        self.comment.written.connect(self.commented)
        self.comment.left.connect(self._leave_comment)

    def _head(self, index: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(current_theme().space(Space.S))
        title = f"{index}. {self._criterion.title}"
        self.setAccessibleName(title)
        row.addWidget(Line(title, TextSize.KIOSK_BODY, weight=Weight.DemiBold))
        weight = self.tr("weight {weight}").format(weight=shown(self._criterion.weight))
        pill = Pill(weight)
        pill.setMinimumWidth(pill.sizeHint().width())
        row.addWidget(pill)
        row.addStretch(1)
        opening = LinkButton(self._comment_words(), "mdi6.comment-text-outline")
        opening.clicked.connect(self._open_comment)
        row.addWidget(opening)
        return row

    def _comment_words(self) -> str:
        if self._criterion.comment_needed:
            return self.tr("Comment (required)")
        return self.tr("Comment")

    def _open_comment(self) -> None:
        self.comment.show()
        self.comment.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_comment(self) -> None:
        self.comment.setVisible(bool(self.comment.toPlainText()))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _goes(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.went_on.emit()
        else:
            return False
        return True

    def _moves(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._take("")
        elif key in _MOVES and not (key is Qt.Key.Key_Minus and self._takes_minus()):
            self._take(moved(self._criterion, self._value, _MOVES[key]))
        else:
            return False
        return True

    def _takes_minus(self) -> bool:
        return self._criterion.low.startswith("-") and not self._typing

    def _types(self, event: QKeyEvent) -> bool:
        sign = event.text()
        if len(sign) != 1 or sign not in "0123456789.,-":
            return False
        longer, alone = self._typing + typed(sign), typed(sign)
        follows = self._pause.isActive() and (self._fits(longer) or self._may_grow(longer))
        self._typing = longer if follows else alone
        self._pause.start()
        if self._fits(self._typing):
            self._set(self._typing)
        elif isinstance(self.scale, NumberScale):
            self.scale.show_words(shown(self._typing))
        return True

    def _fits(self, text: str) -> bool:
        # The comment is asked for at the end, not while the digits are typed.
        try:
            check_mark(self._entry, self._criterion, CellMark("", "", text, "–"))
        except UserError:
            return False
        return True

    def _may_grow(self, text: str) -> bool:
        """Whether this may still become a mark of a fine scale."""
        fine = isinstance(self.scale, NumberScale) or "." in self._criterion.step
        return fine and len(text) <= len(self._criterion.high) + len(self._criterion.step)

    def _end_typing(self) -> None:
        self._pause.stop()
        self._typing = ""
        self._show()

    def _take(self, value: str) -> None:
        self._pause.stop()
        self._typing = ""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set(value)

    def _set(self, text: str) -> None:
        # Typed 7.0 and 7 are the same key.
        same = [each for each in scale(self._criterion) if text and float(each) == float(text)]
        self._value = same[0] if same else text
        self._show()
        self.marked.emit(self._value)

    def _show(self) -> None:
        self.scale.show_value(self._value)
