"""The line under the speeches in which the next speaker is named."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from ui.widgets.fields import Field
from ui.widgets.finding import Choice
from ui.widgets.picker import Create, Find, Picker


class AddSpeakerField(Field):
    """Announces each picked person by ``committed`` and is empty again for the next one.

    Enter in the empty line announces None: words without a name.
    """

    def __init__(
        self, label: str, find: Find, create: Create, parent: QWidget | None = None
    ) -> None:
        self._picker = Picker(find, create, label)
        super().__init__(label, self._picker, parent)
        self._picker.setPlaceholderText(self.tr("a name; Enter alone adds words without a name"))
        self._picker.typed.connect(self.settle)
        self._picker.picked.connect(self._take)
        self._picker.abandoned.connect(self._refuse_words)
        self._picker.returnPressed.connect(self._take_nobody)

    def has_draft(self) -> bool:
        """Whether words stand here that are no person."""
        return bool(self._picker.text().strip())

    def discard(self) -> None:
        """Drop the words."""
        self._picker.clear()
        self.settle()

    def _take(self, choice: Choice) -> None:
        self.discard()
        self.committed.emit(choice)

    def _take_nobody(self) -> None:
        if not self.has_draft():
            self.committed.emit(None)

    def _refuse_words(self, words: str) -> None:
        self.refuse(UserError("choice.unknown", text=words))
