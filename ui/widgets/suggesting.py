"""A line of free text in which usual words are offered while somebody types."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.fields import EntryField
from ui.widgets.finding import Choice
from ui.widgets.parsing import plain_line
from ui.widgets.picker import Find, Picker


class SuggestField(EntryField[str]):
    """Takes any text; a word chosen from the list is written and committed at once."""

    suggested = Signal(str)

    def __init__(
        self, label: str, find: Find, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        editor = Picker(find, name=label)
        super().__init__(label, editor, _trimmed, str, "", parent)
        self.set_placeholder(placeholder)
        editor.picked.connect(self._take)

    def _take(self, choice: Choice) -> None:
        self.take_words(choice.title)
        self.suggested.emit(choice.title)


def _trimmed(text: str) -> str:
    return plain_line(text).strip()
