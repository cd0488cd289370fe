"""The bare editors inside fields: one line and several, both taking plain text only."""

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QValidator,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, TextSize
from ui.widgets.parsing import plain_line, plain_lines

# Qt would cut at 32,767 characters without a word; whoever takes the text refuses it with one.
_ENDLESS = 2_147_483_647
_TEXT_MARGINS = 19
_ICON = 18


class LineEdit(QLineEdit):
    """One line. ``typed`` tells of each change by hand, ``left`` that it may be taken over."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, tabular: bool = False) -> None:
        super().__init__(parent)
        self._hint = ""
        self._hint_fits = False
        self._icon = ""
        self._button: QWidget | None = None
        self._tabular = tabular
        self.setMaxLength(_ENDLESS)
        self.setValidator(PlainLine(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.typed)
        self.editingFinished.connect(self.left)
        self._set_font()

    def words(self) -> str:
        return self.text()

    def show_words(self, text: str) -> None:
        """Replace the text and show its beginning."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def set_button(self, button: QWidget) -> None:
        """Put a button inside the line, at its end; the keyboard reaches it by a shortcut."""
        self._button = button
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextMargins(self.textMargins().left(), 0, button.sizeHint().width() - 8, 0)
        self._place_button()

    def set_icon(self, name: str) -> None:
        """Show an icon before the words, e.g. of searching."""
        self._icon = name
        self.setTextMargins(current_theme().px(_ICON) + 6, 0, self.textMargins().right(), 0)
        self.update()

    def set_hint(self, hint: str) -> None:
        """A remark at the end of the line, e.g. where a value comes from; a tool tip without room."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self._fit_hint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(56), super().minimumSizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if turns_elsewhere(event, undo=self.isUndoAvailable(), redo=self.isRedoAvailable()):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._set_font()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_button()
        self._explain()
        if self._hint:
            self._fit_hint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        if self._icon:
            side = theme.px(_ICON)
            place = QRect(11, (self.height() - side) // 2, side, side)
            theme.icons.paint(QPainter(self), place, self._icon, theme.colour(Colour.MUTED))
        if self._hint and self._hint_fits:
            painter = QPainter(self)
            painter.setFont(theme.font(TextSize.CAPTION))
            painter.setPen(theme.colour(Colour.MUTED))
            rect = self.rect().adjusted(12, 0, -12, 0)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(rect, flags, self._hint)

    def _place_button(self) -> None:
        if self._button is not None:
            wide = self._button.sizeHint().width()
            self._button.setGeometry(self.width() - wide, 0, wide, self.height())

    def _explain(self) -> None:
        """An example that is too long for the line, as with large letters, is shown as a tip."""
        example = self.placeholderText()
        if self.toolTip() in {"", example}:
            wide = self.fontMetrics().horizontalAdvance(example) + _TEXT_MARGINS
            self.setToolTip(example if wide > self.width() else "")

    def _fit_hint(self) -> None:
        """The words come first: without room for both, the hint becomes the tool tip."""
        metrics = QFontMetrics(current_theme().font(TextSize.CAPTION))
        hint = metrics.horizontalAdvance(self._hint) + 8 if self._hint else 0
        words = max(current_theme().px(40), self.fontMetrics().horizontalAdvance(self.text()))
        self._hint_fits = self.width() >= words + hint + _TEXT_MARGINS
        self.setTextMargins(self.textMargins().left(), 0, hint if self._hint_fits else 0, 0)
        self.setToolTip("" if self._hint_fits else self._hint)
        self.update()

    def _set_font(self) -> None:
        """Give figures equal widths; a style sheet has no word for that."""
        font = current_theme().font(TextSize.BODY, tabular=True) if self._tabular else QFont()
        if self._tabular and self.font() != font:
            self.setFont(font)


class PlainLine(QValidator):
    """Takes control characters out of whatever is typed or pasted."""

    @override
    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        plain = plain_line(text)
        before = plain_line(text[:position])
        return QValidator.State.Acceptable, plain, len(before)


class TextEdit(QPlainTextEdit):
    """Several lines, growing with the text; Tab leaves it, Ctrl+Enter takes it over."""

    typed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None, *, lines: int = 2, most: int = 8) -> None:
        super().__init__(parent)
        self._lines, self._most = lines, max(lines, most)
        self._showing = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._changed)

    def words(self) -> str:
        return self.toPlainText()

    def show_words(self, text: str) -> None:
        """Replace the text."""
        if text == self.toPlainText():
            return
        self._showing = True
        self.setPlainText(text)
        self._showing = False

    @override
    def sizeHint(self) -> QSize:
        lines = max(self._lines, min(self._most, int(self.document().size().height())))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + _TEXT_MARGINS)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_theme().px(56), self.sizeHint().height())

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(plain_lines(source.text()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = self.document()
        if turns_elsewhere(event, undo=letters.isUndoAvailable(), redo=letters.isRedoAvailable()):
            event.ignore()
            return
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _changed(self) -> None:
        self.updateGeometry()
        if not self._showing:
            self.typed.emit()


def turns_elsewhere(event: QKeyEvent, *, undo: bool, redo: bool) -> bool:
    """Whether Ctrl+Z means the last command: nothing was typed here that it could take back."""
    return (event.matches(QKeySequence.StandardKey.Undo) and not undo) or (
        event.matches(QKeySequence.StandardKey.Redo) and not redo
    )
