"""Short messages at the foot of the page: what happened, what was refused, what was undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.values import EntryKind
from ui.desk import Desk, Notice
from ui.texts.errors import sentence
from ui.texts.labels import label_text
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.toast import Toast

if TYPE_CHECKING:
    from app.services.workspace import Change

REFUSAL_STAYS_MS = 12_000
REFUSAL = "mdi6.alert-circle-outline"


class Toasts(QObject):
    """Shows one at a time over ``place``; a newer one takes the place of the older."""

    def __init__(self, desk: Desk, place: QWidget) -> None:
        super().__init__(place)
        self._desk = desk
        self._place = place
        self._shown: Toast | None = None
        place.installEventFilter(self)
        desk.noticed.connect(self._notice)
        desk.refused.connect(self._refuse)
        desk.changed.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return super().eventFilter(watched, event)

    def _notice(self, notice: Notice) -> None:
        toast = Toast(notice.text, self.tr("Undo") if notice.undo else "", parent=self._place)
        toast.acted.connect(self._desk.undo)
        self._show(toast)

    def _refuse(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        text = sentence(problem)
        self._show(Toast(text, icon=REFUSAL, parent=self._place, stays_ms=REFUSAL_STAYS_MS))

    def _follow(self, change: Change) -> None:
        """Undo and redo say what they did, since it may be out of sight."""
        if change.kind is EntryKind.UNDO:
            text = self.tr("Undone: {what}").format(what=label_text(change.label))
            toast = Toast(text, self.tr("Redo"), "mdi6.undo", self._place)
            toast.acted.connect(self._desk.redo)
            self._show(toast)
        elif change.kind is EntryKind.REDO:
            text = self.tr("Done again: {what}").format(what=label_text(change.label))
            self._show(Toast(text, "", "mdi6.redo", self._place))

    def _show(self, toast: Toast) -> None:
        if self._shown is not None:
            self._shown.close_toast()
        self._shown = toast
        toast.closed.connect(self._forget)
        toast.show()
        self._settle()

    def _forget(self) -> None:
        toast = self.sender()
        toast.deleteLater()
        if toast is self._shown:
            self._shown = None

    def _settle(self) -> None:
        """Keep the toast in the middle of the foot, above everything."""
        if self._shown is None:
            return
        gap = current_theme().space(Space.XL)
        self._shown.setMaximumWidth(min(self._shown.maximumWidth(), self._place.width() - 2 * gap))
        self._shown.adjustSize()
        left = (self._place.width() - self._shown.width()) // 2
        self._shown.move(left, self._place.height() - self._shown.height() - gap)
        self._shown.raise_()
