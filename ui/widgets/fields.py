"""Fields: a label, an editor and a line for what is wrong or doubtful about its content."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.errors import UserError
from ui.texts.errors import sentence
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.column import ColumnLayout
from ui.widgets.editors import LineEdit, TextEdit
from ui.widgets.parsing import plain_line
from ui.widgets.styling import set_look
from ui.widgets.words import Words

T = TypeVar("T")


class Verdict(StrEnum):
    """How the content of a field stands."""

    NORMAL = ""
    DOUBT = "doubt"
    WRONG = "wrong"


_INKS = {Verdict.NORMAL: Colour.MUTED, Verdict.DOUBT: Colour.LIVE, Verdict.WRONG: Colour.DANGER}


class Field(QWidget):
    """Any editor under its label; the label is the editor's name for screen readers too.

    ``committed(value)`` is emitted when the user has changed the content and is done with it.
    """

    committed = Signal(object)

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict = Verdict.NORMAL
        self._named = editor
        self._framed: Sequence[QWidget] = (editor,)
        self._label = Words(label, TextSize.CAPTION, Colour.MUTED)
        if not label:
            self._label.hide()
        self._label.setBuddy(editor)
        self._message = Words("", TextSize.CAPTION, Colour.DANGER)
        self._message.hide()
        editor.setAccessibleName(label)
        self.setFocusProxy(editor)
        column = ColumnLayout(self, current_theme().space(Space.XS) + 1)
        for widget in (self._label, editor, self._message):
            column.addWidget(widget)

    def label(self) -> str:
        return self._label.text()

    def message(self) -> str:
        """The sentence under the editor, empty when there is none."""
        return self._message.text()

    @property
    def verdict(self) -> Verdict:
        return self._verdict

    def refuse(self, error: UserError) -> None:
        """Show in red why the content cannot be taken; it stays as the user wrote it."""
        self._judge(Verdict.WRONG, sentence(error))

    def doubt(self, remark: str) -> None:
        """Show in amber what looks odd but may be kept; empty takes the doubt back."""
        if remark:
            self._judge(Verdict.DOUBT, remark)
        elif self._verdict is Verdict.DOUBT:
            self._judge(Verdict.NORMAL, "")

    def remark(self, text: str) -> None:
        """Show a quiet remark under the editor."""
        self._judge(Verdict.NORMAL, text)

    def settle(self) -> None:
        """Take back what was said about refused content."""
        if self._verdict is Verdict.WRONG:
            self._judge(Verdict.NORMAL, "")

    def _frame_with(self, *widgets: QWidget) -> None:
        """Name the widgets whose outline shows the verdict."""
        self._framed = widgets

    def _judge(self, verdict: Verdict, text: str) -> None:
        self._verdict = verdict
        for widget in self._framed:
            set_look(widget, "state", str(verdict))
        self._message.set_ink(_INKS[verdict])
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._named.setAccessibleDescription(text)


class EntryField(Field, Generic[T]):
    """A field whose value is read from typed words.

    Words that cannot be read, or whose value was refused, stay in the editor as a draft until
    they are changed or discarded; a value shown meanwhile does not overwrite them.
    """

    def __init__(
        self,
        label: str,
        editor: LineEdit | TextEdit,
        read: Callable[[str], T],
        write: Callable[[T], str],
        empty: T,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, editor, parent)
        self._editor = editor
        self._read, self._write = read, write
        self._shown = empty
        self._typed = False
        self._refused = False
        editor.typed.connect(self._note_typing)
        editor.left.connect(self.commit)

    @property
    def editor(self) -> LineEdit | TextEdit:
        return self._editor

    def words(self) -> str:
        """What stands in the editor now."""
        return self._editor.words()

    def show_value(self, value: T) -> None:
        """Show what is stored; never announces anything, never disturbs a draft."""
        self._shown = value
        if not self.has_draft():
            self._show_stored()

    def has_draft(self) -> bool:
        """Whether the editor holds words that are not stored (yet, or because refused)."""
        return self._typed or self._refused

    def discard(self) -> None:
        """Drop the draft and show what is stored."""
        self._show_stored()

    def commit(self) -> None:
        """Announce the value if it differs from what was shown."""
        if not (self._typed or self._refused):
            return
        try:
            value = self._read(self._editor.words())
        except UserError as error:
            self.refuse(error)
            return
        self._typed = self._refused = False
        self.settle()
        before, self._shown = self._shown, value
        if value != before:
            self.committed.emit(value)
        if not self.has_draft():
            self._show_stored()
        elif self._shown == value:
            self._shown = before

    @override
    def refuse(self, error: UserError) -> None:
        """Keep the words as a draft, so that they can be mended."""
        self._refused = True
        super().refuse(error)

    def take_words(self, words: str) -> None:
        """Write for the user, as a popup does, and commit at once."""
        self._editor.show_words(words)
        self._note_typing()
        self.commit()

    def set_placeholder(self, text: str) -> None:
        """An example of what to write, shown while the editor is empty."""
        self._editor.setPlaceholderText(text)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let the content be read and copied only."""
        self._editor.setReadOnly(read_only)

    def _note_typing(self) -> None:
        self._typed = True
        self._refused = False
        self.settle()

    def _show_stored(self) -> None:
        self._typed = self._refused = False
        self.settle()
        self._editor.show_words(self._write(self._shown))


class TextField(EntryField[str]):
    """One line of text without blanks at its ends."""

    def __init__(
        self,
        label: str,
        placeholder: str = "",
        parent: QWidget | None = None,
        *,
        tabular: bool = False,
    ) -> None:
        editor = LineEdit(tabular=tabular)
        super().__init__(label, editor, _trimmed_line, str, "", parent)
        self.line = editor
        self.set_placeholder(placeholder)


class TextArea(EntryField[str]):
    """Several lines of text."""

    def __init__(
        self, label: str, placeholder: str = "", parent: QWidget | None = None, *, lines: int = 2
    ) -> None:
        super().__init__(label, TextEdit(lines=lines), str.strip, str, "", parent)
        self.set_placeholder(placeholder)


def _trimmed_line(text: str) -> str:
    return plain_line(text).strip()
