"""The card of a meeting, and the small form that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.contract import Query
from app.services.meeting_rows import MeetingCard, MeetingCardOf
from app.services.meetings import ContinueMeeting, RemoveMeeting
from ui.panels.meeting_adding import MeetingAdding
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.panels.meeting_form import MeetingForm
from ui.shell.panel import Heading
from ui.shell.tabbing import reveal
from ui.texts.dates import long_date
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from ui.desk import Desk


class MeetingPanel(StoredCard[MeetingCard]):
    """Shows one meeting. The subject ``id#field`` begins at that field, an empty one adds."""

    tables = MeetingCardOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._field = ""
        self._adding = MeetingAdding(desk)
        self._form = MeetingForm(desk)
        self._again = QuietButton(
            self.tr("Plan the next meeting of the series"), "mdi6.calendar-arrow-right"
        )
        self._bar = StoredBar(self.tr("Delete"))
        self._build()
        self._connect()
        self.show_card(None)

    @override
    def query(self, subject: str) -> Query[MeetingCard]:
        return MeetingCardOf(subject)

    @override
    def heading(self) -> Heading:
        if self.card is None:
            return Heading(self.tr("New meeting"), icon="mdi6.calendar-plus")
        parts = (long_date(self.card.day) if self.card.day else "", self.card.place)
        caption = " · ".join(part for part in parts if part)
        return Heading(self.card.title, caption, "mdi6.calendar-star", self.tr("Meeting"))

    @override
    def show_subject(self, subject: str) -> None:
        key, _, self._field = subject.partition("#")
        if not key:
            self._adding.clear()
        super().show_subject(key)
        if self._field:
            self.subject_changed.emit(key)
            QTimer.singleShot(0, self, self._reveal)

    @override
    def first_focus(self) -> QWidget | None:
        return self._adding.title if self.card is None else self._form.field(self._field)

    @override
    def unsaved(self) -> str:
        return super().unsaved() if self.subject else self._adding.unsaved()

    @override
    def save(self) -> bool:
        return super().save() if self.subject else self._adding.add()

    @override
    def discard(self) -> None:
        self._adding.clear()
        super().discard()

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def show_card(self, card: MeetingCard | None) -> None:
        if card is not None:
            self._form.show_card(card)
        self._adding.setVisible(card is None)
        for widget in (self._form, self._again):
            widget.setVisible(card is not None)
        self._bar.show_new(new=card is None, adding=self.tr("Add"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        column.addWidget(self._adding)
        column.addWidget(self._form)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def _connect(self) -> None:
        self.desk.changed.connect(self.follow)
        self._adding.added.connect(self._go_on_to)
        self._again.clicked.connect(self._continue)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self._finish)

    def _finish(self) -> None:
        if self.subject:
            self.close_requested.emit()
        else:
            self._adding.add()

    def _go_on_to(self, key: str, field: str = "theme") -> None:
        """Choose a meeting that has just been planned, and go on with its card."""
        self.desk.choose_meeting(key)
        self._field = field
        super().show_subject(key)
        self.subject_changed.emit(key)
        target = self.first_focus()
        if target is not None and self.isVisible():
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal()

    def _continue(self) -> None:
        planned = self.desk.execute(ContinueMeeting(self.subject))
        if planned:
            self._go_on_to(planned, "day")
            self.desk.notice(self.tr("The next meeting is planned; set its date."), undo=True)

    def _remove(self) -> None:
        if self.subject:
            self.desk.execute(RemoveMeeting(self.subject))
            self.desk.notice(self.tr("The meeting is deleted."), undo=True)

    def _reveal(self) -> None:
        if self.card is not None:
            reveal(self._form.field(self._field))
