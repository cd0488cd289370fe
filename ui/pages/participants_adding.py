"""The line in which participants are added one after the other: a name, Enter, the next name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contract import Command
from app.services.participants import AddNewcomer, AddParticipant
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.directory import Directory
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField, alike

if TYPE_CHECKING:
    from ui.desk import Desk


class AddingLine(QWidget):
    """A known person is found by a few letters, an unknown one made and listed in one act.

    The organization is optional and stays for the next name, since people come in groups.
    """

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._directory = Directory(desk)
        self.person = PickerField("", self._directory.find_people, self._add_newcomer)
        self.organization = PickerField(
            "", self._directory.find_organizations, self._directory.create_organization
        )
        self.button = PrimaryButton(self.tr("Add"), "mdi6.plus")
        self._name(self.person, self.tr("Surname, name and patronymic of a participant"))
        self._name(self.organization, self.tr("Speaks for an organization (may be left out)"))
        self._build()
        self.person.committed.connect(self._add_known)
        self.person.picker.returnPressed.connect(self._add_typed)
        self.button.clicked.connect(self._add_typed)

    def _name(self, field: PickerField, name: str) -> None:
        field.picker.setAccessibleName(name)
        field.set_placeholder(name)

    def _build(self) -> None:
        self.setFocusProxy(self.person)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.S))
        row.addWidget(self.person, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.organization, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def _add_typed(self) -> None:
        """Take the words as they stand: the one person so called, else somebody new."""
        words = " ".join(self.person.picker.text().split())
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)
        if not words:
            return
        found = self._directory.find_people(words)
        same = [each for each in found if alike(each.title, words)]
        if len(same) == 1:
            self._add_known(same[0])
        else:
            self._add_newcomer(words)

    def _add_known(self, choice: Choice | None) -> None:
        if choice is not None:
            meeting, organization = self._desk.meeting_id, self._organization()
            self._add(AddParticipant(meeting, choice.id, organization_id=organization))

    def _add_newcomer(self, words: str) -> None:
        self._add(AddNewcomer(self._desk.meeting_id, words, self._organization()))

    def _add(self, command: Command[str]) -> None:
        self.person.picker.close_list()
        try:
            key = self._desk.attempt(command)
        except UserError as refusal:
            self._refuse(command, refusal)
        else:
            self.person.show_value(None)
            self.person.discard()
            self.added.emit(key)

    def _refuse(self, command: Command[str], refusal: UserError) -> None:
        """A name that cannot be taken stays to be mended; somebody listed already is named."""
        if isinstance(command, AddParticipant):
            self.person.show_value(None)
            self.person.discard()
        self.person.refuse(refusal)

    def _organization(self) -> str:
        choice = self.organization.value()
        return choice.id if choice else ""
