"""The participants of a meeting: who is listed, who was invited, who was there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import Invitation
from app.services.participants import (
    MarkAttended,
    ParticipantRow,
    ParticipantsOf,
    RemoveParticipants,
    SetInvitations,
)
from app.services.workspace import Change
from ui.models.rows import RowsModel
from ui.pages.participants_adding import AddingLine
from ui.pages.participants_columns import columns
from ui.pages.participants_filters import Filters, SelectionBar
from ui.pages.participants_table import ParticipantsTable
from ui.shell.actions import ActionSpec
from ui.shell.page import Page
from ui.texts.counts import participants, participants_removed
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import EmptyState, PageHead
from ui.widgets.table_card import TableCard

if TYPE_CHECKING:
    from ui.desk import Desk


class ParticipantsPage(Page):
    """Shows the list of the chosen meeting; read anew when what it depends on has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._rows: Sequence[ParticipantRow] = ()
        self._stale = True
        self._make()
        self._build()
        self._connect()
        self._reload()

    @override
    def help_topic(self) -> str:
        return self.tr(
            "Everybody who is to come to the meeting stands on this list. Type a name at the top "
            "and press Enter: a known person is found by a few letters, an unknown one is added "
            "to the directory as well. The cursor stays there for the next name.\n\n"
            "Enter opens the card of a participant with the role, the organization spoken for and "
            "a note. Space notes that somebody was there, Delete takes them off the list.\n\n"
            "Select several rows with Shift or Ctrl, or all of them with Ctrl+A, to note their "
            "invitations or attendance in one go. Everything can be undone with Ctrl+Z."
        )

    @override
    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec(
                "participants.add",
                QT_TRANSLATE_NOOP("Actions", "Add a participant"),
                "mdi6.account-plus-outline",
                self._begin_adding,
                shortcut="Ctrl+N",
            ),
            ActionSpec(
                "participants.filter",
                QT_TRANSLATE_NOOP("Actions", "Filter the participants"),
                "mdi6.magnify",
                self._begin_filtering,
                shortcut="Ctrl+F",
            ),
        )

    @override
    def first_focus(self) -> QWidget | None:
        if not self._desk.meeting_id:
            return self._new_meeting
        return self._table if self._model.rowCount() else self._adding

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _make(self) -> None:
        self._head = PageHead(self.tr("Participants"))
        self._adding = AddingLine(self._desk)
        self._filters = Filters()
        self._model = RowsModel[ParticipantRow](columns(), self)
        self._table = ParticipantsTable(self._model, self.tr("Participants"))
        self._selection = SelectionBar(self._table)
        self._show_all = QuietButton(self.tr("Show everybody"))
        self._nothing = EmptyState("mdi6.account-group-outline", "", self._show_all)
        self._list = TableCard(self._table, self._nothing)
        self._new_meeting = PrimaryButton(self.tr("New meeting"), "mdi6.plus")
        self._no_meeting = EmptyState(
            "mdi6.calendar-plus",
            self.tr("Participants belong to a meeting, and there is none yet."),
            self._new_meeting,
        )

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        for widget in (self._head, self._adding, self._filters, self._selection):
            column.addWidget(widget)
        column.addWidget(self._list, 1)
        column.addWidget(self._no_meeting, 1)
        column.addStretch()

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.meeting_changed.connect(self._change_meeting)
        self._adding.added.connect(self._point_at)
        self._filters.changed.connect(self._show_rows)
        self._filters.line.left_downwards.connect(self._enter_table)
        self._show_all.clicked.connect(self._filters.show_all)
        self._new_meeting.clicked.connect(self._add_meeting)
        table = self._table
        table.opened.connect(self._open_card)
        table.selection_changed.connect(self._show_bars)
        table.add_wanted.connect(self._begin_adding)
        table.attendance_wanted.connect(self._mark)
        table.invitation_wanted.connect(self._invite)
        table.removal_wanted.connect(self._remove)

    def _follow(self, change: Change) -> None:
        if change.tables & ParticipantsOf.tables:
            self._stale = True
            if self.isVisible():
                self._reload()

    def _change_meeting(self) -> None:
        self._model.replace(())
        self._reload()

    def _reload(self) -> None:
        self._stale = False
        meeting = self._desk.meeting_id
        self._rows = self._desk.ask(ParticipantsOf(meeting)) if meeting else ()
        self._head.show_title(self.tr("Participants"), self._caption())
        self._filters.show_counts(self._rows)
        self._adding.setVisible(bool(meeting))
        self._no_meeting.setVisible(not meeting)
        self._list.setVisible(bool(meeting))
        self._show_rows()

    def _show_rows(self) -> None:
        self._model.replace(self._filters.matching(self._rows))
        self._show_all.setVisible(bool(self._rows))
        self._nothing.show_sentence(self._why_empty())
        self._show_bars()

    def _show_bars(self) -> None:
        """While several rows are selected, what can be done with them takes the filters' place."""
        count = len(self._table.chosen())
        self._selection.show_count(count)
        self._selection.setVisible(count > 1)
        self._filters.setVisible(count <= 1 and bool(self._rows))

    def _why_empty(self) -> str:
        if self._rows:
            return self.tr("Nobody on the list matches the filter.")
        return self.tr(
            "Nobody is on the list yet. Type the first name in the line above and press Enter."
        )

    def _caption(self) -> str:
        """14 participants · 9 confirmed · 3 were there; what is none is left out."""
        if not self._rows:
            return ""
        confirmed = sum(row.invitation is Invitation.CONFIRMED for row in self._rows)
        there = sum(row.attended for row in self._rows)
        parts = [participants(len(self._rows))]
        if confirmed:
            parts.append(self.tr("{count} confirmed").format(count=confirmed))
        if there:
            parts.append(self.tr("{count} attended").format(count=there))
        return " · ".join(parts)

    # What can be done

    def _mark(self, ids: Sequence[str]) -> None:
        """They were there; if all of them are marked so already, they were not."""
        marked = [row.attended for row in self._rows if row.id in set(ids)]
        self._desk.execute(MarkAttended(tuple(ids), attended=not all(marked)))

    def _invite(self, ids: Sequence[str], state: str) -> None:
        self._desk.execute(SetInvitations(tuple(ids), Invitation(state)))
        self._desk.notice(self.tr("The invitations are noted."), undo=True)

    def _remove(self, ids: Sequence[str]) -> None:
        """Take off the list; the row that takes their place is selected."""
        place = self._model.place_of(ids[0])
        self._desk.execute(RemoveParticipants(tuple(ids)))
        self._desk.notice(participants_removed(len(ids)), undo=True)
        last = self._model.rowCount() - 1
        if last >= 0:
            self._table.select(self._model.row(min(place, last)).id)

    def _point_at(self, key: str) -> None:
        """Show who has just been added; the keyboard stays where names are typed."""
        if self._model.place_of(key) < 0 and self._filters.narrow():
            self._filters.show_all()
        self._table.select(key)

    def _open_card(self, key: str) -> None:
        self._desk.open_panel("participant", key)

    def _begin_adding(self) -> None:
        target = self._adding if self._desk.meeting_id else self._new_meeting
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _begin_filtering(self) -> None:
        self._table.clearSelection()
        self._filters.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _enter_table(self) -> None:
        if self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self._table.chosen():
                self._table.select(self._model.row(0).id)

    def _add_meeting(self) -> None:
        self._desk.open_panel("meeting")
