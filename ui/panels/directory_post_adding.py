"""The line in which the other end of a new post is named."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import UserError
from ui.widgets.fields import Field
from ui.widgets.finding import Choice
from ui.widgets.picker import Create, Find, Picker, alike


class PostAddingField(Field):
    """Announces each picked card by ``committed`` and is empty again for the next one."""

    def __init__(
        self,
        label: str,
        placeholder: str,
        find: Find,
        create: Create,
        parent: QWidget | None = None,
    ) -> None:
        self._picker = Picker(find, create, label)
        super().__init__(label, self._picker, parent)
        self._find = find
        self._picker.setPlaceholderText(placeholder)
        self._picker.typed.connect(self.settle)
        self._picker.picked.connect(self._take)
        self._picker.abandoned.connect(self._judge_words)

    def has_draft(self) -> bool:
        """Whether words stand here that are no card."""
        return bool(self._picker.text().strip())

    def discard(self) -> None:
        """Drop the words."""
        self._picker.clear()
        self.settle()

    def _take(self, choice: Choice) -> None:
        self.discard()
        self.committed.emit(choice)

    def _judge_words(self, words: str) -> None:
        """Words left behind are taken when they name one card exactly, and refused otherwise."""
        same = [choice for choice in self._find(words) if alike(choice.title, words)]
        if len(same) == 1:
            self._take(same[0])
        else:
            self.refuse(UserError("choice.unknown", text=words))
