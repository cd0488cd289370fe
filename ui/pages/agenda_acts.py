"""What can be done with an agenda, each as one command after the selected row."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.domain.errors import UserError
from app.domain.values import Numbering
from app.services.agenda import (
    AddItem,
    MoveItem,
    NumberItems,
    PasteItems,
    RemoveItem,
    ReviseItem,
)
from app.services.meetings import ContinueMeeting
from ui.pages.agenda_columns import AgendaModel
from ui.pages.agenda_forms import PasteForm, SeriesForm
from ui.pages.agenda_table import AgendaTable
from ui.texts import counts

if TYPE_CHECKING:
    from ui.desk import Desk


class AgendaActs(QObject):
    """Carries out the wishes of the page's parts and leaves the right row selected."""

    def __init__(self, desk: Desk, model: AgendaModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = model
        self._table: AgendaTable | None = None

    def serve(self, table: AgendaTable) -> None:
        """Work on the selection of this table."""
        self._table = table
        self._model.moved.connect(self.move)
        table.add_wanted.connect(self.add)
        table.removal_wanted.connect(self.remove)

    def revise(self, row: int, field: str, value: str | int | None) -> None:
        """Take over what was edited in a cell; raises the refusal."""
        self._desk.attempt(ReviseItem(self._model.row(row).id, field, value))

    def add(self) -> None:
        """A new item after the selected one, its wording to be typed at once."""
        if not self._desk.meeting_id:
            self.plan_meeting()
            return
        command = AddItem(self._desk.meeting_id, self.tr("New item"), index=self._place_after())
        key = self._desk.execute(command)
        if key and self._table is not None:
            self.select(key)
            self._table.edit_wording()

    def move(self, item: str, place: int) -> None:
        self._desk.execute(MoveItem(item, place))
        if self._table is not None:
            self._table.select(item)

    def remove(self, item: str) -> None:
        """Delete an item; the row that takes its place is selected."""
        at = self._model.place_of(item)
        self._desk.execute(RemoveItem(item))
        self._desk.notice(self.tr("Agenda item deleted."), undo=True)
        last = self._model.rowCount() - 1
        if last >= 0:
            self.select(self._model.row(min(at, last)).id)

    def number_without_breaks(self) -> None:
        self._number(Numbering.WITHOUT_BREAKS)

    def number_all(self) -> None:
        self._number(Numbering.PLAIN)

    def paste(self, text: str) -> None:
        """Lines of the clipboard as items, without asking."""
        if self._desk.meeting_id:
            added = self._desk.execute(self._pasting(text))
            if added:
                self._desk.notice(counts.items_added(added), undo=True)

    def paste_from(self, form: PasteForm, text: str) -> None:
        """Lines of the form as items; the form shows a refusal."""
        try:
            added = self._desk.attempt(self._pasting(text))
        except UserError as refusal:
            form.refuse(refusal)
            return
        form.close_form()
        self._desk.notice(counts.items_added(added), undo=True)

    def continue_from(self, form: SeriesForm, day: date | None) -> None:
        """Plan the next meeting and go there; the form shows a refusal."""
        try:
            key = self._desk.attempt(ContinueMeeting(self._desk.meeting_id, day))
        except UserError as refusal:
            form.refuse(refusal)
            return
        form.close_form()
        self._desk.choose_meeting(key)
        self._desk.notice(self.tr("The next meeting is planned."), undo=True)

    def plan_meeting(self) -> None:
        self._desk.open_panel("meeting")

    def open_card(self, item: str) -> None:
        self._desk.open_panel("agenda_item", item)

    def select(self, item: str) -> None:
        """Select a row and put the keyboard there."""
        if self._table is not None:
            self._table.select(item)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _number(self, numbering: Numbering) -> None:
        self._desk.execute(NumberItems(self._desk.meeting_id, numbering))
        self._desk.notice(self.tr("The items are numbered."), undo=True)

    def _pasting(self, text: str) -> PasteItems:
        return PasteItems(self._desk.meeting_id, text, self._place_after())

    def _place_after(self) -> int | None:
        """Where something new goes: after the selected row, or at the end."""
        at = self._model.place_of(self._table.selected()) if self._table else -1
        return None if at < 0 else at + 1
