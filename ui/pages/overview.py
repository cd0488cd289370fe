"""The overview: how a meeting stands, what is missing before it starts, and who does what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.meetings import ContinueMeeting
from app.services.overview import CheckRow, Overview, OverviewOf, Task
from app.services.workspace import Change, Clock, now
from ui.pages.overview_checks import Checklist
from ui.pages.overview_figures import Figures
from ui.pages.overview_roles import RolesCard
from ui.pages.overview_when import when
from ui.shell.actions import ActionSpec
from ui.shell.page import Page
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import EmptyState, PageHead
from ui.widgets.marks import Pill
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from ui.desk import Desk

_MINUTE_MS = 60_000
_ROOM_FOR_TWO = 760
_FIELDS = {
    Task.TIME: "day",
    Task.PLACE: "town",
    Task.ORGANIZERS: "organizers",
    Task.CHAIR: "chair_id",
    Task.SECRETARY: "secretary_id",
}
"""Where on the meeting's card a line of the checklist is settled."""


class OverviewPage(Page):
    """Shows the chosen meeting as of the clock; read anew when what it depends on has changed."""

    def __init__(self, desk: Desk, clock: Clock = now) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._shown: Overview | None = None
        self._stale = True
        self._tick = QTimer(self, interval=_MINUTE_MS)
        self._make()
        self._build()
        self._connect()
        self._reload()

    @override
    def help_topic(self) -> str:
        return self.tr(
            "The overview shows how the chosen meeting stands. The cards at the top count who has "
            "confirmed, what is on the agenda and whether it fits into the time, which decisions "
            "of earlier meetings are still to be carried out, and when you meet next. Click a "
            "card to go to what it counts.\n\n"
            "“Before the start” lists what a meeting needs. A line with an amber sign still wants "
            "something; its link leads to the very place where it is settled. None of it is "
            "compulsory: you can print and meet without.\n\n"
            "Choose another meeting at the top left. Nobody has been told anything yet: Krug "
            "sends nothing by itself."
        )

    @override
    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec(
                "overview.edit",
                QT_TRANSLATE_NOOP("Actions", "Edit this meeting"),
                "mdi6.pencil-outline",
                self._edit,
                shortcut="Ctrl+E",
            ),
        )

    @override
    def first_focus(self) -> QWidget | None:
        return self._print if self._shown else self._new

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        if self._stale:
            self._reload()
        else:
            self._show_when()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= current_theme().px(_ROOM_FOR_TWO)
        ways = QBoxLayout.Direction
        self._cards.setDirection(ways.LeftToRight if beside else ways.TopToBottom)

    def _make(self) -> None:
        self._head = PageHead("")
        self._pill = Pill("", icon="mdi6.clock-outline")
        self._card_button = QuietButton(self.tr("Edit"), "mdi6.pencil-outline")
        self._print = PrimaryButton(self.tr("Print minutes"), "mdi6.printer-outline")
        self._figures = Figures()
        self._checks = Checklist(self.tr("Before the start"))
        self._roles = RolesCard(self.tr("Roles"))
        self._new = PrimaryButton(self.tr("New meeting"), "mdi6.plus")
        self._empty = EmptyState(
            "mdi6.calendar-plus",
            self.tr("There is no meeting yet. Plan the first one: a title and a date are enough."),
            self._new,
        )

    def _build(self) -> None:
        theme = current_theme()
        for widget in (self._pill, self._card_button, self._print):
            self._head.buttons.addWidget(widget)
        self._cards = QHBoxLayout()
        self._cards.setSpacing(theme.space(Space.L))
        self._cards.addWidget(self._checks, 56)
        self._cards.addWidget(self._roles, 44)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        column.addWidget(self._head)
        column.addWidget(self._figures)
        column.addLayout(self._cards, 1)
        self._content = scrolled(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._content)
        whole.addWidget(self._empty)

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.meeting_changed.connect(self._reload)
        self._tick.timeout.connect(self._show_when)
        self._print.clicked.connect(self._open_documents)
        self._card_button.clicked.connect(self._edit)
        self._new.clicked.connect(self._add)
        self._figures.page_wanted.connect(self._desk.open_page)
        self._figures.next_wanted.connect(self._go_to_next)
        self._checks.wanted.connect(self._settle)
        self._roles.opened.connect(self._open_person)
        self._roles.all_wanted.connect(self._open_participants)

    def _follow(self, change: Change) -> None:
        if change.tables & OverviewOf.tables:
            self._stale = True
            if self.isVisible():
                self._reload()

    def _reload(self) -> None:
        self._stale = False
        self._shown = self._read()
        self._content.setVisible(self._shown is not None)
        self._empty.setVisible(self._shown is None)
        if self._shown is not None:
            self._head.show_title(self._shown.title, self._shown.theme)
            self._figures.show_overview(self._shown)
            self._checks.show_rows(self._shown.checks)
            self._roles.show_rows(self._shown.roles)
            self._show_when()

    def _read(self) -> Overview | None:
        """None without a meeting, and for one deleted a moment ago."""
        if not self._desk.meeting_id:
            return None
        today = self._clock().astimezone().date()
        try:
            return self._desk.ask(OverviewOf(self._desk.meeting_id, today))
        except UserError:
            return None

    def _show_when(self) -> None:
        if self._shown is not None:
            at = self._clock().astimezone()
            shown = when(self._shown.day, self._shown.starts, self._shown.ends, at)
            self._pill.show_text(shown.text, shown.ground)

    def _settle(self, row: CheckRow) -> None:
        """Go where a line of the checklist is settled."""
        match row.task:
            case Task.AGENDA | Task.PRESENTERS:
                self._desk.open_page("agenda")
            case Task.TIME if row.amiss or row.done:
                self._desk.open_page("agenda")
            case Task.PARTICIPANTS:
                self._open_participants()
            case task:
                self._desk.open_panel("meeting", f"{self._desk.meeting_id}#{_FIELDS[task]}")

    def _go_to_next(self) -> None:
        """To the next meeting, planned first when there is none."""
        if self._shown is None:
            return
        key = self._shown.following.id
        if key:
            self._desk.choose_meeting(key)
            return
        planned = self._desk.execute(ContinueMeeting(self._desk.meeting_id))
        if planned:
            self._desk.choose_meeting(planned)
            self._desk.open_panel("meeting", f"{planned}#day")
            self._desk.notice(self.tr("The next meeting is planned."), undo=True)

    def _open_documents(self) -> None:
        self._desk.open_page("documents")

    def _open_participants(self) -> None:
        self._desk.open_page("participants")

    def _open_person(self, person_id: str) -> None:
        self._desk.open_panel("person", person_id)

    def _edit(self) -> None:
        if self._desk.meeting_id:
            self._desk.open_panel("meeting", self._desk.meeting_id)

    def _add(self) -> None:
        self._desk.open_panel("meeting")
