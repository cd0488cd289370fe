"""The card of a participant: role, invitation, organization spoken for, and who it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import Invitation, Role
from app.services.contract import Query
from app.services.participants import (
    ParticipantOf,
    ParticipantRow,
    RemoveParticipants,
    ReviseParticipant,
)
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.shell.panel import Heading
from ui.texts.counts import participants_removed
from ui.texts.kinds import invitation, role
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.buttons import QuietButton
from ui.widgets.checks import CheckBox
from ui.widgets.choices import ChoiceField, Option, SegmentsField
from ui.widgets.directory import Directory, organization_choice
from ui.widgets.fields import Field, TextArea
from ui.widgets.finding import Choice
from ui.widgets.picker import PickerField

if TYPE_CHECKING:
    from ui.desk import Desk


class ParticipantPanel(StoredCard[ParticipantRow]):
    """Shows one line of the list; the person's own card opens over it."""

    tables = ParticipantOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make()
        self._build()
        self._connect()

    @override
    def query(self, subject: str) -> Query[ParticipantRow]:
        return ParticipantOf(subject)

    @override
    def heading(self) -> Heading:
        if self.card is None:
            return Heading(self.tr("Participant"), icon="mdi6.account-outline")
        parts = (self.card.post, self.card.organization)
        caption = ", ".join(part for part in parts if part)
        return Heading(self.card.name, caption, "mdi6.account-outline", role(self.card.role))

    @override
    def first_focus(self) -> QWidget | None:
        return self._role

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def show_card(self, card: ParticipantRow | None) -> None:
        if card is None:
            return
        self._role.show_value(card.role)
        self._invitation.show_value(card.invitation)
        known = bool(card.organization_id)
        shown = organization_choice(card.organization_id, card.organization) if known else None
        self._organization.show_value(shown)
        self._attended.setChecked(card.attended)
        self._note.show_value(card.note)

    def _make(self) -> None:
        directory = Directory(self.desk)
        roles = [Option(each, _capital(role(each))) for each in Role]
        states = [Option(each, _capital(invitation(each))) for each in Invitation]
        self._person = QuietButton(
            self.tr("Card of the person"), "mdi6.card-account-details-outline"
        )
        self._role = ChoiceField(self.tr("Role at the meeting"), roles)
        self._invitation = SegmentsField(self.tr("Invitation"), states)
        self._organization = PickerField(
            self.tr("Speaks for"), directory.find_organizations, directory.create_organization
        )
        self._organization.set_placeholder(self.tr("nobody but oneself"))
        self._attended = CheckBox(self.tr("Was there"))
        self._note = TextArea(self.tr("Private note"), self.tr("Only you see it."))
        self._bar = StoredBar(self.tr("Take off the list"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (
            self._role,
            self._invitation,
            self._organization,
            self._attended,
            self._note,
        ):
            column.addWidget(widget)
        column.addWidget(self._person, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _connect(self) -> None:
        bound: dict[str, Field] = {
            "role": self._role,
            "invitation": self._invitation,
            "note": self._note,
        }
        for name, field in bound.items():
            Binding(self.desk, field, partial(self._revise, name))
        Binding(self.desk, self._organization, self._speak_for)
        self.desk.changed.connect(self.follow)
        self._attended.committed.connect(self._mark)
        self._person.clicked.connect(self._open_person)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self.close_requested)

    def _revise(self, name: str, value: str) -> ReviseParticipant:
        return ReviseParticipant(self.subject, name, value)

    def _speak_for(self, choice: Choice | None) -> ReviseParticipant:
        return ReviseParticipant(self.subject, "organization_id", choice.id if choice else None)

    def _mark(self, attended: object) -> None:
        self.desk.execute(ReviseParticipant(self.subject, "attended", bool(attended)))

    def _remove(self) -> None:
        if self.subject:
            self.desk.execute(RemoveParticipants((self.subject,)))
            self.desk.notice(participants_removed(1), undo=True)

    def _open_person(self) -> None:
        if self.card is not None:
            self.desk.open_panel("person", self.card.person_id)


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
