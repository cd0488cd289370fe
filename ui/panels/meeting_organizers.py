"""Who calls a meeting: organizations in the order in which papers name them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.meeting_rows import MeetingCard, OrganizerRow
from app.services.meetings import AddOrganizer, PlaceOrganizer, RemoveOrganizer
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import IconButton
from ui.widgets.card_link import CardLink
from ui.widgets.directory import Directory, organization_choice
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField

if TYPE_CHECKING:
    from ui.desk import Desk


class OrganizerLine(QWidget):
    """One organizer: the name opens its card, the buttons move it and take it out."""

    opened = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)

    def __init__(self, row: OrganizerRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self._place = 0
        self._name = CardLink(organization_choice(row.organization_id, row.name))
        self._up = IconButton("mdi6.arrow-up", self.tr("Name earlier"))
        self._down = IconButton("mdi6.arrow-down", self.tr("Name later"))
        self.remove = IconButton("mdi6.close", self.tr("Take out"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._name, 1)
        for button in (self._up, self._down, self.remove):
            line.addWidget(button)
        self._name.opened.connect(self.opened)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._take_out)

    def show_row(self, row: OrganizerRow, place: int, count: int) -> None:
        self._row, self._place = row, place
        self._name.show_choice(organization_choice(row.organization_id, row.name))
        for button, possible in ((self._up, place > 0), (self._down, place < count - 1)):
            if button.hasFocus() and not possible:
                self.remove.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(possible)
            button.setVisible(count > 1)

    def name(self) -> str:
        return self._row.name

    def _move_up(self) -> None:
        self.moved.emit(self._row.id, self._place - 1)

    def _move_down(self) -> None:
        self.moved.emit(self._row.id, self._place + 1)

    def _take_out(self) -> None:
        self.removed.emit(self._row.id)


class OrganizersForm(QWidget):
    """A picker that adds, and the organizers beneath it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._meeting = ""
        self._lines: dict[str, OrganizerLine] = {}
        directory = Directory(desk)
        self.adding = PickerField(
            self.tr("Organizers, in the order of papers"),
            directory.find_organizations,
            directory.create_organization,
        )
        self.adding.set_placeholder(self.tr("add an organization…"))
        self.adding.committed.connect(self._add)
        self.setFocusProxy(self.adding)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.XS))
        self._column.addWidget(self.adding)

    def show_card(self, card: MeetingCard) -> None:
        self._meeting = card.id
        rows = card.organizers
        wanted = {row.id for row in rows}
        for key in [key for key in self._lines if key not in wanted]:
            self._drop(key)
        for place, row in enumerate(rows):
            line = self._lines.get(row.id) or self._make(row)
            if self._column.indexOf(line) != place + 1:
                self._column.removeWidget(line)
                self._column.insertWidget(place + 1, line)
            line.show_row(row, place, len(rows))

    def names(self) -> Sequence[str]:
        """The organizers as shown, first one first."""
        lines = (self._column.itemAt(place) for place in range(1, self._column.count()))
        widgets = (item.widget() for item in lines if item is not None)
        return [widget.name() for widget in widgets if isinstance(widget, OrganizerLine)]

    def lines(self) -> Sequence[OrganizerLine]:
        return tuple(self._lines.values())

    def _make(self, row: OrganizerRow) -> OrganizerLine:
        line = OrganizerLine(row)
        line.opened.connect(self._open)
        line.moved.connect(self._move)
        line.removed.connect(self._remove)
        self._lines[row.id] = line
        return line

    def _drop(self, key: str) -> None:
        line = self._lines.pop(key)
        if line.isAncestorOf(line.window().focusWidget() or self):
            self.adding.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _add(self, choice: Choice | None) -> None:
        if choice is None:
            return
        try:
            self._desk.attempt(AddOrganizer(self._meeting, choice.id))
        except UserError as refusal:
            self.adding.refuse(refusal)
        else:
            self.adding.show_value(None)

    def _move(self, key: str, place: int) -> None:
        self._desk.execute(PlaceOrganizer(key, place))

    def _remove(self, key: str) -> None:
        self._desk.execute(RemoveOrganizer(key))
        self._desk.notice(self.tr("The organizer is taken out."), undo=True)

    def _open(self, key: str) -> None:
        self._desk.open_panel("organization", key)
