"""What the cards of a meeting and of a participant share: following the file, drafts, the bar."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.contract import Query
from app.services.workspace import Change
from ui.shell.panel import Panel
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.binding import drafts, unsaved
from ui.widgets.buttons import DangerButton, PrimaryButton
from ui.widgets.fields import EntryField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

Card = TypeVar("Card")


class StoredCard(Panel, Generic[Card]):
    """Shows the card that ``query`` reads; closes when its row is gone, here or by an undo."""

    tables: frozenset[str] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.card: Card | None = None
        self.subject = ""
        self._stale = False

    @abstractmethod
    def query(self, subject: str) -> Query[Card]:
        """What reads the card."""

    @abstractmethod
    def show_card(self, card: Card | None) -> None:
        """Show what is stored, or what there is without a subject."""

    @override
    def show_subject(self, subject: str) -> None:
        if subject != self.subject:
            self.discard()
        self.subject = subject
        self.reload()

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
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def follow(self, change: Change) -> None:
        """Read anew after a change that concerns the card, at once or when it is shown again."""
        if self.subject and change.tables & self.tables:
            self._stale = not self.isVisible()
            if not self._stale:
                self.reload()

    def reload(self) -> None:
        self._stale = False
        try:
            self.card = self.desk.ask(self.query(self.subject)) if self.subject else None
        except UserError:
            self._vanish()
            return
        self.show_card(self.card)
        self.heading_changed.emit()

    def _vanish(self) -> None:
        self.card = None
        self.subject = ""
        self.discard()
        # Later, since the host may be in the middle of showing us.
        QTimer.singleShot(0, self, self._close_vanished)

    def _close_vanished(self) -> None:
        if not self.subject:
            self.close_requested.emit()


class StoredBar(QWidget):
    """The bottom bar: what takes the row away at the left, done at the right."""

    def __init__(self, remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remove = DangerButton(remove, "mdi6.delete-outline")
        self.done = PrimaryButton(self.tr("Done"))
        self._remark = Words(self.tr("Changes save themselves"), TextSize.CAPTION, Colour.MUTED)
        self._remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.S))
        row.addWidget(self.remove)
        row.addWidget(self._remark, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.done)

    def show_new(self, *, new: bool, adding: str) -> None:
        """For something not added yet there is nothing to take away or to save by itself."""
        self.remove.setVisible(not new)
        self._remark.setText("" if new else self.tr("Changes save themselves"))
        self.done.setText(adding if new else self.tr("Done"))
