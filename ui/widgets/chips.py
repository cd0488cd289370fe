"""Several cards in one field: removable tokens and a picker that adds more."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.buttons import Button
from ui.widgets.fields import Field
from ui.widgets.finding import Choice
from ui.widgets.flow import FlowLayout, Wrapping
from ui.widgets.painting import paint_pill, pill_size
from ui.widgets.picker import Create, Find, Picker, alike
from ui.widgets.styling import set_look

_CROSS = 18
_REMOVING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class Token(Button):
    """One card in the field: a click or Enter opens it, its cross or Delete takes it out."""

    kind = "token"
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, choice: Choice, parent: QWidget | None = None, *, fixed: bool) -> None:
        super().__init__("", "", parent)
        self.choice = choice
        self._fixed = fixed
        self.setAccessibleName(choice.title)
        self.setAccessibleDescription("" if fixed else self.tr("Delete takes it out."))
        self.setToolTip(choice.title)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        cross = 0 if self._fixed else theme.px(_CROSS) + 2
        return pill_size(theme, self.choice.title) + QSize(cross, 0)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(60), self.sizeHint().height())

    @override
    def corner(self) -> float:
        return self.height() / 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setOpacity(1 if self.isEnabled() else 0.5)
        ground = Colour.SUNKEN if self._fixed else Colour.ACCENT_SOFT
        paint_pill(painter, self.rect(), "", ground, theme)
        words = self.rect()
        if not self._fixed:
            words.setRight(self._cross().left() + theme.px(6))
            theme.icons.paint(painter, self._cross(), "mdi6.close", theme.colour(Colour.ACCENT))
        paint_pill(painter, words, self.choice.title, ground, theme)
        if self.hasFocus():
            self._paint_ring()

    @override
    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        if not self._fixed and self._cross().adjusted(-4, -4, 8, 4).contains(
            e.position().toPoint()
        ):
            self.setDown(False)
            self.removed.emit(self.choice.id)
            return
        super().mouseReleaseEvent(e)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _REMOVING and not self._fixed:
            self.removed.emit(self.choice.id)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
            return
        super().keyPressEvent(event)

    def _open(self) -> None:
        self.opened.emit(self.choice.id)

    def _cross(self) -> QRect:
        side = current_theme().px(_CROSS)
        return QRect(
            QPoint(self.width() - side - 7, (self.height() - side) // 2), QSize(side, side)
        )


class Chips(Wrapping):
    """Tokens and a picker in one box; Backspace in the empty picker goes to the last token."""

    added = Signal(object)
    removed = Signal(str)
    opened = Signal(str)

    def __init__(
        self,
        find: Find,
        create: Create | None = None,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "box")
        self._tokens: list[Token] = []
        self._fixed = False
        self.picker = Picker(find, create, name)
        self.picker.setProperty("bare", "true")
        self.picker.setPlaceholderText(self.tr("add…"))
        self.picker.picked.connect(self._add)
        self.picker.installEventFilter(self)
        self.setFocusProxy(self.picker)
        self._flow = FlowLayout(self, greedy=True)
        self._flow.setContentsMargins(11, 7, 11, 7)
        self._flow.setSpacing(6)
        self._flow.addWidget(self.picker)

    def choices(self) -> Sequence[Choice]:
        """What is in the field."""
        return tuple(token.choice for token in self._tokens)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show these tokens, keeping the focus where it is as far as possible."""
        if tuple(choices) == self.choices():
            return
        focused = next((at for at, token in enumerate(self._tokens) if token.hasFocus()), -1)
        for token in self._tokens:
            self._flow.removeWidget(token)
            token.hide()
            token.deleteLater()
        self._tokens = [self._make(choice) for choice in choices]
        self._order_tabs()
        if focused >= 0:
            self._focus_token(min(focused, len(self._tokens) - 1))
        self.updateGeometry()

    def set_read_only(self, *, read_only: bool) -> None:
        """Take the crosses and the picker away."""
        self._fixed = read_only
        self.picker.setVisible(not read_only)
        choices = self.choices()
        self.show_choices(())
        self.show_choices(choices)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn:
                set_look(self, "active", "true")
            case QEvent.Type.FocusOut:
                set_look(self, "active", "")
            case QEvent.Type.KeyPress if isinstance(event, QKeyEvent):
                return self._leaves_picker(event)
            case _:
                pass
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go along the tokens, which pass on what they do not use."""
        at = next((at for at, token in enumerate(self._tokens) if token.hasFocus()), -1)
        if at >= 0 and event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._focus_token(at + (1 if event.key() == Qt.Key.Key_Right else -1))
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picker.setFocus(Qt.FocusReason.MouseFocusReason)

    def _make(self, choice: Choice) -> Token:
        token = Token(choice, self, fixed=self._fixed)
        token.removed.connect(self.removed)
        token.opened.connect(self.opened)
        self._flow.insert(self._flow.count() - 1, token)
        token.show()
        return token

    def _add(self, choice: Choice) -> None:
        self.picker.clear()
        if choice.id not in {token.choice.id for token in self._tokens}:
            self.added.emit(choice)

    def _leaves_picker(self, event: QKeyEvent) -> bool:
        back = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Left}
        if back and not self.picker.text() and self._tokens:
            self._focus_token(len(self._tokens) - 1)
            return True
        return False

    def _focus_token(self, at: int) -> None:
        inside = 0 <= at < len(self._tokens)
        target = (
            self._tokens[at] if inside else self._tokens[0] if at < 0 and self._tokens else None
        )
        (target or self.picker).setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_tabs(self) -> None:
        before: QWidget | None = None
        for widget in (*self._tokens, self.picker):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget


class ChipsField(Field):
    """Several cards under a label.

    ``added(choice)`` and ``removed(id)`` are wishes: the field shows what is stored, and what is
    stored comes back by ``show_value``. ``opened(id)`` asks for the card of a token.
    """

    added = Signal(object)
    removed = Signal(str)
    opened = Signal(str)

    def __init__(
        self, label: str, find: Find, create: Create | None = None, parent: QWidget | None = None
    ) -> None:
        self._chips = Chips(find, create, label)
        super().__init__(label, self._chips, parent)
        self._chips.added.connect(self.added)
        self._chips.removed.connect(self.removed)
        self._chips.opened.connect(self.opened)
        self._chips.picker.typed.connect(self.settle)
        self._chips.picker.abandoned.connect(self._judge_words)
        self._find = find

    def has_draft(self) -> bool:
        """Whether words stand here that are no card."""
        return bool(self._chips.picker.text().strip())

    def discard(self) -> None:
        """Drop these words."""
        self._chips.picker.clear()
        self.settle()

    def value(self) -> Sequence[Choice]:
        return self._chips.choices()

    def show_value(self, value: Sequence[Choice]) -> None:
        self._chips.show_choices(value)

    def set_read_only(self, *, read_only: bool) -> None:
        self._chips.set_read_only(read_only=read_only)

    def _judge_words(self, words: str) -> None:
        """Words left behind are taken when they name one card exactly, and refused otherwise."""
        same = [choice for choice in self._find(words) if alike(choice.title, words)]
        if len(same) == 1:
            self._chips.picker.take(same[0])
        else:
            self.refuse(UserError("choice.unknown", text=words))
