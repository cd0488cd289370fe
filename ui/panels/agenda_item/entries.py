"""A list of entries in the minutes, each a small sheet that can be moved and taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.models.columns import Identified
from ui.theme.theme import current_theme
from ui.theme.tokens import Space, TextSize
from ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from ui.desk import Desk

Row = TypeVar("Row", bound=Identified)


class Entry(QFrame):
    """Base of a speech and a decision: the buttons, and room for fields under ``head``."""

    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, desk: Desk, row_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.row_id = row_id
        self._place = 0
        self.setProperty("ground", "card")
        self._up = IconButton("mdi6.arrow-up", self.tr("Move up"))
        self._down = IconButton("mdi6.arrow-down", self.tr("Move down"))
        self._remove = IconButton("mdi6.close", self.tr("Remove"))
        theme = current_theme()
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.space(Space.XS))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(theme.space(Space.M),) * 4)
        self.body.setSpacing(theme.space(Space.S))
        self.body.addLayout(self.head)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self._take_out)

    def first_field(self) -> QWidget:
        """Where the keyboard goes when the entry is new."""
        raise NotImplementedError

    def show_row(self, row: Any) -> None:
        """Show what is stored."""
        raise NotImplementedError

    def stand_at(self, place: int, count: int) -> None:
        """Know the place among the fellows, so that the ends offer no way beyond."""
        self._place = place
        for button, possible in ((self._up, place > 0), (self._down, place < count - 1)):
            if button.hasFocus() and not possible:
                self._remove.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(possible)

    def add_buttons(self, *, under_label: bool) -> None:
        """Close the head with the three buttons, beside a field with or without a label."""
        theme = current_theme()
        label = QFontMetrics(theme.font(TextSize.CAPTION)).height() + theme.space(Space.XS) + 1
        column = QVBoxLayout()
        column.setContentsMargins(0, label if under_label else 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        for button in (self._up, self._down, self._remove):
            row.addWidget(button)
        column.addLayout(row)
        column.addStretch(1)
        self.head.addLayout(column)

    def _move_up(self) -> None:
        self.moved.emit(self.row_id, self._place - 1)

    def _move_down(self) -> None:
        self.moved.emit(self.row_id, self._place + 1)

    def _take_out(self) -> None:
        self.removed.emit(self.row_id)


class EntryList(QWidget, Generic[Row]):
    """Shows rows as entries; an entry keeps its fields, drafts and focus over readings."""

    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, make: Callable[[str], Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._entries: dict[str, Entry] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.S))

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows in this order."""
        wanted = {row.id for row in rows}
        for key in [key for key in self._entries if key not in wanted]:
            self._drop(key)
        for place, row in enumerate(rows):
            entry = self._entries.get(row.id) or self._add(row.id)
            if self._column.indexOf(entry) != place:
                self._column.removeWidget(entry)
                self._column.insertWidget(place, entry)
            entry.show_row(row)
            entry.stand_at(place, len(rows))
        self.setVisible(bool(rows))

    def entry(self, row_id: str) -> Entry | None:
        """The entry of a row."""
        return self._entries.get(row_id)

    def _add(self, row_id: str) -> Entry:
        entry = self._make(row_id)
        entry.moved.connect(self.moved)
        entry.removed.connect(self.removed)
        self._entries[row_id] = entry
        return entry

    def _drop(self, row_id: str) -> None:
        entry = self._entries.pop(row_id)
        self._column.removeWidget(entry)
        entry.hide()
        entry.setParent(None)
        entry.deleteLater()
