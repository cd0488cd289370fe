"""The card of an entry: the project, who stands behind it, what it asks for, who is in the team."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.values import OrganizationKind
from app.services.contest_cards import EntryCard, EntryOf
from app.services.contract import Query
from app.services.entries import (
    AddMember,
    RemoveEntry,
    RemoveMember,
    RestoreEntry,
    ReviseEntry,
    WithdrawEntry,
)
from app.services.workspace import now
from ui.panels.contest_reason import ReasonAct
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.shell.panel import Heading
from ui.texts.kinds import organization_kind
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.buttons import QuietButton
from ui.widgets.chips import ChipsField
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.directory import Directory, organization_choice, person_choice
from ui.widgets.fields import Field, TextArea, TextField
from ui.widgets.finding import Choice
from ui.widgets.pairs import paired
from ui.widgets.picker import PickerField
from ui.widgets.times import DateField, NumberField

if TYPE_CHECKING:
    from ui.desk import Desk


class ContestEntryPanel(StoredCard[EntryCard]):
    """What is judged by, such as the sum, cannot be changed once a round has opened."""

    tables = EntryOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make()
        self._build()
        self._connect()

    @override
    def query(self, subject: str) -> Query[EntryCard]:
        return EntryOf(subject)

    @override
    def heading(self) -> Heading:
        icon = "mdi6.lightbulb-on-outline"
        if self.card is None:
            return Heading(self.tr("Entry"), icon=icon)
        row = self.card.row
        pill = self.tr("withdrawn") if row.withdrawn else ""
        return Heading(row.title, row.team or row.organization, icon, pill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._title

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def show_card(self, card: EntryCard | None) -> None:
        if card is None:
            return
        row = card.row
        for field, text in (
            (self._title, row.title),
            (self._number, row.number),
            (self._team, row.team),
            (self._note, row.note),
        ):
            field.show_value(text)
        self._sum.show_value(row.sum_requested)
        self._submitted.show_value(_day(row.submitted))
        known = bool(row.organization_id)
        shown = organization_choice(row.organization_id, row.organization) if known else None
        self._organization.show_value(shown)
        self._kind.show_value(row.kind)
        without = Option("", self.tr("Without a nomination"))
        nominations = [Option(each.id, each.title) for each in card.contest.nominations]
        self._nomination.set_options((without, *nominations))
        self._nomination.show_value(row.nomination_id)
        self._nomination.setVisible(bool(nominations))
        self._members.show_value([person_choice(m.person_id, m.name) for m in row.members])
        self._withdraw.setVisible(not row.withdrawn)
        self._restore.setVisible(row.withdrawn)

    def _make(self) -> None:
        directory = Directory(self.desk)
        kinds = [Option(each, organization_kind(each)) for each in OrganizationKind]
        self._title = TextArea(self.tr("Title of the project"))
        self._number = TextField(self.tr("Number"), tabular=True)
        self._team = TextField(self.tr("Team"))
        self._organization = PickerField(
            self.tr("Organization"), directory.find_organizations, directory.create_organization
        )
        self._kind = ChoiceField(self.tr("Kind of applicant"), kinds)
        self._nomination = ChoiceField(self.tr("Nomination"), ())
        self._sum = NumberField(self.tr("Sum requested, roubles"))
        self._submitted = DateField(self.tr("Submitted on"))
        self._members = ChipsField(
            self.tr("Members of the team"), directory.find_people, directory.create_person
        )
        self._note = TextArea(self.tr("Private note"), self.tr("Only you see it."))
        self._withdraw = ReasonAct(
            self.desk, self.tr("Withdraw the entry"), "mdi6.account-cancel-outline", self._withdrawn
        )
        self._restore = QuietButton(self.tr("Take the entry back in"), "mdi6.restore")
        self._bar = StoredBar(self.tr("Delete"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (
            self._title,
            paired(self._team, self._number),
            paired(self._organization, self._kind),
            self._members,
            self._nomination,
            paired(self._sum, self._submitted),
            self._note,
            self._withdraw,
        ):
            column.addWidget(widget)
        column.addWidget(self._restore, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _connect(self) -> None:
        bound: dict[str, Field] = {
            "title": self._title,
            "number": self._number,
            "team": self._team,
            "kind": self._kind,
            "sum_requested": self._sum,
            "note": self._note,
        }
        for name, field in bound.items():
            Binding(self.desk, field, partial(self._revise, name))
        Binding(self.desk, self._organization, self._enter_for)
        Binding(self.desk, self._nomination, self._nominate)
        Binding(self.desk, self._submitted, self._submit)
        self.desk.changed.connect(self.follow)
        self._members.added.connect(self._add_member)
        self._members.removed.connect(self._remove_member)
        self._members.opened.connect(partial(self.desk.open_panel, "person"))
        self._restore.clicked.connect(self._take_back)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self.close_requested)

    def _revise(self, name: str, value: str | int | None) -> ReviseEntry:
        return ReviseEntry(self.subject, name, value)

    def _enter_for(self, choice: Choice | None) -> ReviseEntry:
        return ReviseEntry(self.subject, "organization_id", choice.id if choice else None)

    def _nominate(self, nomination: str) -> ReviseEntry:
        return ReviseEntry(self.subject, "nomination_id", nomination or None)

    def _submit(self, day: date | None) -> ReviseEntry:
        return ReviseEntry(self.subject, "submitted", day.isoformat() if day else "")

    def _withdrawn(self, reason: str) -> WithdrawEntry:
        return WithdrawEntry(self.subject, reason, now())

    def _take_back(self) -> None:
        self.desk.execute(RestoreEntry(self.subject))

    def _add_member(self, choice: Choice) -> None:
        try:
            self.desk.attempt(AddMember(self.subject, choice.id))
        except UserError as refusal:
            self._members.refuse(refusal)

    def _remove_member(self, person: str) -> None:
        if self.card is not None:
            for member in self.card.row.members:
                if member.person_id == person:
                    self.desk.execute(RemoveMember(member.id))

    def _remove(self) -> None:
        if not self.subject:
            return
        self.desk.execute(RemoveEntry(self.subject))
        if not self.subject:
            self.desk.notice(self.tr("The entry is deleted."), undo=True)


def _day(moment: str) -> date | None:
    """The day of an ISO moment."""
    return date.fromisoformat(moment[:10]) if moment else None
