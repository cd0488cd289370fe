"""The small form with which a card begins; Enter adds, and the card goes on from there."""

from abc import abstractmethod
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.fields import Field, TextField
from ui.widgets.words import Words


class AddingForm(QWidget):
    """Base of the two forms; ``added(id)`` tells of the new row."""

    added = Signal(str)

    def __init__(self, remark: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remark = Words(remark, ink=Colour.MUTED)

    @abstractmethod
    def fields(self) -> dict[str, Field]:
        """The fields by the name under which a refusal speaks of them, the first one first."""

    @abstractmethod
    def make(self) -> str:
        """Add the row and return its key, or raise ``UserError``."""

    @abstractmethod
    def words(self) -> str:
        """The name as typed so far."""

    @abstractmethod
    def clear(self) -> None:
        """Begin anew."""

    def first_field(self) -> QWidget:
        return next(iter(self.fields().values()))

    def unsaved(self) -> str:
        """The sentence about a name that was typed but not added; empty without one."""
        if not self.words():
            return ""
        return self.tr("“{name}” is not added yet.").format(name=self.words())

    def add(self) -> bool:
        """Add what is typed; a refusal stands under its field. Whether it was added."""
        try:
            key = self.make()
        except UserError as refusal:
            field = self.fields().get(refusal.field) or next(iter(self.fields().values()))
            field.refuse(refusal)
            field.setFocus()
            return False
        self.clear()
        self.added.emit(key)
        return True

    def lay_out(self, rows: Sequence[QWidget]) -> None:
        """Put the remark and these rows under each other; Enter in a text field adds."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (*rows, self._remark):
            column.addWidget(widget)
        for field in self.fields().values():
            if isinstance(field, TextField):
                field.line.returnPressed.connect(self.add)
