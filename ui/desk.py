"""The desk: the open workspace as Qt sees it; where pages and panels meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.errors import UserError
from ui.settings import Settings
from ui.tasks import TaskRunner

if TYPE_CHECKING:
    # The window is painted before SQLAlchemy is imported; these names are for readers only.
    from app.services.contract import Command, Query
    from app.services.workspace import Change, Workspace

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Notice:
    """A line for the toast; ``undo`` offers to take the last command back."""

    text: str
    undo: bool = False


class Desk(QObject):
    """Passes commands and queries on, guarded, and tells everybody what has changed.

    Holds no widget and grows no features: what is chosen is the meeting, nothing else.
    """

    changed = Signal(object)
    refused = Signal(object)
    noticed = Signal(object)
    meeting_changed = Signal()
    panel_requested = Signal(str, str)
    page_requested = Signal(str)
    kiosk_requested = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        tasks: TaskRunner,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tasks = tasks
        self.settings = settings
        self._meeting_id = ""
        self._unsubscribe = workspace.subscribe(self._tell)

    def ask(self, query: Query[T]) -> T:
        return self.workspace.ask(query)

    def attempt(self, command: Command[T]) -> T:
        """Do it, or raise ``UserError`` for the form that shows it beside the field."""
        return self.workspace.execute(command)

    def execute(self, command: Command[T]) -> T | None:
        """Do it; a refusal becomes ``refused`` and None comes back."""
        try:
            return self.workspace.execute(command)
        except UserError as refusal:
            self.refused.emit(refusal)
            return None

    def undo(self) -> None:
        try:
            self.workspace.undo()
        except UserError as refusal:
            self.refused.emit(refusal)

    def redo(self) -> None:
        try:
            self.workspace.redo()
        except UserError as refusal:
            self.refused.emit(refusal)

    def undo_to(self, number: int) -> None:
        """Undo down to and including entry ``number``."""
        try:
            self.workspace.undo_to(number)
        except UserError as refusal:
            self.refused.emit(refusal)

    def notice(self, text: str, *, undo: bool = False) -> None:
        self.noticed.emit(Notice(text, undo))

    @property
    def meeting_id(self) -> str:
        """The chosen meeting; empty when there is none."""
        return self._meeting_id

    def choose_meeting(self, meeting_id: str) -> None:
        if meeting_id != self._meeting_id:
            self._meeting_id = meeting_id
            self.meeting_changed.emit()

    def open_panel(self, panel: str, subject: str = "") -> None:
        self.panel_requested.emit(panel, subject)

    def open_page(self, page: str) -> None:
        self.page_requested.emit(page)

    def open_kiosk(self, round_id: str) -> None:
        """Give the screen to the jurors of an open round."""
        self.kiosk_requested.emit(round_id)

    def close(self) -> None:
        """Stop the tasks and close the file."""
        self._unsubscribe()
        self.tasks.close()
        self.workspace.close()

    def _tell(self, change: Change) -> None:
        self.changed.emit(change)
