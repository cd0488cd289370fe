"""What the parts of the jury page share: a line that adds, a table, and what it says when empty."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contest_rows import ContestCard
from app.services.contract import Command
from ui.models.columns import Column, Identified
from ui.models.rows import RowsModel
from ui.pages.jury_table import JuryTable
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.cards import EmptyState
from ui.widgets.fields import Field, TextField
from ui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from ui.desk import Desk

RowT = TypeVar("RowT", bound=Identified)


class NameField(TextField):
    """A name to be added: Enter adds it and the line is ready for the next."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, parent)
        self.line.setAccessibleName(name)

    def clear(self) -> None:
        self.show_value("")
        self.discard()


class JurySection(QWidget, Generic[RowT]):
    """One part of a contest. Subclasses say what is shown, how it is added and taken away."""

    def __init__(
        self,
        desk: Desk,
        columns: Sequence[Column[RowT]],
        widths: Sequence[int],
        name: str,
        empty: tuple[str, str],
        *,
        movable: bool = False,
    ) -> None:
        """``empty`` is the icon and the sentence of a table without rows."""
        super().__init__()
        self.desk = desk
        self.contest: ContestCard | None = None
        self.model = RowsModel[RowT](columns, self, movable=movable)
        self.table = JuryTable(self.model, widths, name, two_lines=True)
        self.add_button = PrimaryButton(self.tr("Add"), "mdi6.plus")
        self.adding = QHBoxLayout()
        self.adding.setSpacing(current_theme().space(Space.S))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(current_theme().space(Space.L))
        self.column.addLayout(self.adding)
        self.column.addWidget(TableCard(self.table, EmptyState(*empty)), 1)
        self.column.addStretch()
        self.model.moved.connect(self.move_row)
        self.table.add_wanted.connect(self.begin)
        self.table.removal_wanted.connect(self.remove_row)
        self.add_button.clicked.connect(self.add_typed)

    @abstractmethod
    def show_contest(self, contest: ContestCard) -> None:
        """Show this part of the contest."""

    @abstractmethod
    def begin(self) -> None:
        """Put the keyboard where the next one is added."""

    @abstractmethod
    def add_typed(self) -> None:
        """Add what stands in the line."""

    @abstractmethod
    def remove_row(self, key: str) -> None:
        """Take a row away, with a way back."""

    def move_row(self, key: str, place: int) -> None:
        """Put a row elsewhere; tables that are not movable never ask."""

    def put(self, *widgets: QWidget) -> None:
        """Fill the line that adds; the first widget takes the room."""
        for place, widget in enumerate(widgets):
            self.adding.addWidget(widget, 0 if place else 1, Qt.AlignmentFlag.AlignTop)

    def key(self) -> str:
        """The contest shown."""
        return self.contest.id if self.contest else ""

    def add(self, field: Field, command: Command[str]) -> str:
        """Add and select it; a refusal stands under the field. Returns the key or nothing."""
        try:
            key = self.desk.attempt(command)
        except UserError as refusal:
            field.refuse(refusal)
            return ""
        self.table.select(key)
        return key

    def take_away(self, key: str, command: Command[Any], said: str) -> None:
        """Delete a row, tell how to get it back, and select the one in its place."""
        place = self.model.place_of(key)
        before = self.model.rowCount()
        self.desk.execute(command)
        if self.model.rowCount() == before:
            return
        self.desk.notice(said, undo=True)
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.select(self.model.row(min(place, last)).id)
