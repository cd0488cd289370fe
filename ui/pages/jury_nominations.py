"""The nominations of a contest: added in a line, renamed in place, taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contest_rows import ContestCard, NominationRow
from app.services.contests import AddNomination, RemoveNomination, ReviseNomination
from ui.pages.jury_section import NameField
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.cards import Card
from ui.widgets.fields import TextField
from ui.widgets.flow import FlowLayout, Wrapping

if TYPE_CHECKING:
    from ui.desk import Desk


class NominationField(QWidget):
    """One nomination: its title can be changed where it stands."""

    removed = Signal(str)

    def __init__(self, desk: Desk, row: NominationRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = row.id
        self.title = TextField("")
        self.title.setMinimumWidth(current_theme().px(250))
        self.remove = IconButton("mdi6.close", self.tr("Take the nomination out"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.title, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        Binding(desk, self.title, self._rename)
        self.remove.clicked.connect(self._take_out)
        self.show_row(row)

    def show_row(self, row: NominationRow) -> None:
        self.title.show_value(row.title)
        said = self.tr("Nomination {title}").format(title=row.title)
        self.title.line.setAccessibleName(said)

    def _rename(self, title: str) -> ReviseNomination:
        return ReviseNomination(self._key, "title", title)

    def _take_out(self) -> None:
        self.removed.emit(self._key)


class NominationsLine(Card):
    """All nominations side by side, and a line for another one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._contest = ""
        self._fields: dict[str, NominationField] = {}
        self._name = NameField(self.tr("A new nomination; without any, all entries compete"))
        self._button = QuietButton(self.tr("Add a nomination"), "mdi6.plus")
        self._room = Wrapping()
        self._flow = FlowLayout(self._room)
        self._flow.setSpacing(current_theme().space(Space.S))
        adding = QHBoxLayout()
        adding.addWidget(self._name, 1, Qt.AlignmentFlag.AlignTop)
        adding.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)
        inner = QVBoxLayout()
        inner.addWidget(self._room)
        inner.addLayout(adding)
        self.body.addLayout(inner)
        self._button.clicked.connect(self._add)
        self._name.line.returnPressed.connect(self._add)

    def show_contest(self, contest: ContestCard) -> None:
        self._contest = contest.id
        rows = {row.id: row for row in contest.nominations}
        for key in [key for key in self._fields if key not in rows]:
            self._drop(key)
        for key, row in rows.items():
            if key in self._fields:
                self._fields[key].show_row(row)
            else:
                self._fields[key] = NominationField(self._desk, row, self._room)
                self._fields[key].removed.connect(self._remove)
                self._flow.addWidget(self._fields[key])
                self._fields[key].show()
        self._room.setVisible(bool(rows))

    def _drop(self, key: str) -> None:
        field = self._fields.pop(key)
        if field.isAncestorOf(self.window().focusWidget() or self):
            self._name.setFocus()
        self._flow.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _add(self) -> None:
        words = self._name.words().strip()
        if not words:
            return
        try:
            self._desk.attempt(AddNomination(self._contest, words))
        except UserError as refusal:
            self._name.refuse(refusal)
        else:
            self._name.clear()

    def _remove(self, key: str) -> None:
        self._desk.execute(RemoveNomination(key))
        if key not in self._fields:
            self._desk.notice(self.tr("The nomination is taken out."), undo=True)
