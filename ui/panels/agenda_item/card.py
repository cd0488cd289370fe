"""The panel of an agenda item: two sides of one card, kept in step with the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.agenda import RemoveItem
from app.services.agenda_card import ItemCard, ItemCardOf
from app.services.history import HistoryOf
from app.services.workspace import Change, Clock, now
from ui.panels.agenda_item.minutes import MinutesForm
from ui.panels.agenda_item.plan import PlanForm
from ui.panels.agenda_item.walk import MINUTES, PLAN, Walk
from ui.shell.panel import Heading, Panel
from ui.texts import kinds
from ui.texts.ago import changed_ago
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.binding import drafts, unsaved
from ui.widgets.buttons import DangerButton, PrimaryButton
from ui.widgets.fields import EntryField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

_MINUTE_MS = 60_000


class AgendaItemPanel(Panel):
    """Shows one item; a side that is not seen keeps its drafts like the one that is.

    The side of the minutes is made when it is first turned to: many an item is only planned.
    """

    def __init__(self, desk: Desk, clock: Clock = now) -> None:
        super().__init__()
        self._desk = desk
        self._clock = clock
        self._subject = ""
        self._card: ItemCard | None = None
        self._stale = False
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._walk = Walk(self)
        self._plan = PlanForm(desk)
        self._minutes: MinutesForm | None = None
        self._build()
        self._connect()

    @override
    def heading(self) -> Heading:
        if self._card is None:
            return Heading(self.tr("Agenda item"))
        row = self._card.row
        title = self.tr("Item {number}").format(number=row.number) if row.number else ""
        return Heading(
            title or self.tr("Item without a number"),
            self._changed(),
            kinds.item_icon(row.kind),
            kinds.item_kind(row.kind),
        )

    @override
    def show_subject(self, subject: str) -> None:
        if subject != self._subject:
            self.discard()
        self._subject = subject
        self._reload()

    @override
    def first_focus(self) -> QWidget | None:
        minutes = self._minutes
        for field in drafts(self):
            if isinstance(field, QWidget):
                on_minutes = minutes is not None and minutes.isAncestorOf(field)
                self._walk.show_side(MINUTES if on_minutes else PLAN)
                return field
        return minutes.heard if minutes and self._walk.side() == MINUTES else self._plan.title

    @override
    def unsaved(self) -> str:
        return unsaved(self)

    @override
    def save(self) -> bool:
        for field in drafts(self):
            if isinstance(field, EntryField):
                field.commit()
        return not self.unsaved()

    @override
    def discard(self) -> None:
        for field in drafts(self):
            field.discard()

    @override
    def footer(self) -> QWidget:
        bar = QWidget()
        remove = DangerButton(self.tr("Delete"), "mdi6.delete-outline")
        remove.clicked.connect(self._remove)
        remark = Words(self.tr("Changes save themselves"), TextSize.CAPTION, Colour.MUTED)
        remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        done = PrimaryButton(self.tr("Done"))
        done.clicked.connect(self.close_requested)
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(remove)
        row.addWidget(remark, 1)
        row.addWidget(done)
        return bar

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        if self._stale:
            self._reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
        # The time that has passed since the last change is to be told anew.
        self._stale = bool(self._subject)

    def _build(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.L))
        for widget in (self._walk, self._plan):
            self._column.addWidget(widget)
        self._column.addStretch(1)

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._minute.timeout.connect(self.heading_changed)
        self._walk.turned.connect(self._turn)
        self._walk.stepped.connect(self._step)

    def _follow(self, change: Change) -> None:
        if not (self._subject and change.tables & ItemCardOf.tables):
            return
        self._stale = not self.isVisible()
        if not self._stale:
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        try:
            self._card = self._desk.ask(ItemCardOf(self._subject))
        except UserError:
            self._subject = ""
            self._card = None
            self.discard()
            self.close_requested.emit()
            return
        card = self._card
        self._walk.show_place(card.row.index + 1, card.items, card.previous_id, card.next_id)
        self._show_side()
        self.heading_changed.emit()

    def _show_side(self) -> None:
        """Show what is stored on the side that is seen."""
        if self._card is None:
            return
        if self._walk.side() == PLAN:
            self._plan.show_card(self._card)
        elif self._minutes is not None:
            self._minutes.show_card(self._card)

    def _turn(self, side: str) -> None:
        if side == MINUTES and self._minutes is None:
            self._minutes = MinutesForm(self._desk)
            self._column.insertWidget(self._column.count() - 1, self._minutes)
        self._show_side()
        self._plan.setVisible(side == PLAN)
        if self._minutes is not None:
            self._minutes.setVisible(side == MINUTES)

    def _step(self, item: str) -> None:
        """Go to a neighbour, unless a draft would be lost: then the keyboard goes there."""
        focused = QApplication.focusWidget()
        if focused is not None:
            focused.clearFocus()
        if drafts(self):
            self._focus(self.first_focus())
            return
        self.show_subject(item)
        self.subject_changed.emit(item)
        kept_focus = focused is not None and focused.isVisible() and focused.isEnabled()
        self._focus(focused if kept_focus else self.first_focus())

    def _focus(self, target: QWidget | None) -> None:
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        if self._card is None:
            return
        self._desk.execute(RemoveItem(self._subject))
        self._desk.notice(self.tr("Agenda item deleted."), undo=True)

    def _changed(self) -> str:
        lines = self._desk.ask(HistoryOf(1, self._subject))
        return changed_ago(lines[0].at, self._clock()) if lines else ""
