"""The table of participants: several can be selected, and one act serves them all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget
from typing_extensions import override

from app.domain.values import Invitation
from app.services.participants import ParticipantRow
from ui.models.columns import Cell
from ui.models.rows import RowsModel
from ui.pages.participants_columns import ATTENDED, INVITATION, ROLE, WIDTHS
from ui.texts.kinds import invitation
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.table import TableView

_ROOM_FOR_ROLES, _ROOM_FOR_INVITATIONS = 760, 520
_PICKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ParticipantsTable(TableView):
    """Wishes carry the ids of the selected rows; Space says that these people were there."""

    selection_changed = Signal()
    invitation_wanted = Signal(object, str)
    attendance_wanted = Signal(object)
    removal_wanted = Signal(object)
    add_wanted = Signal()

    def __init__(
        self, model: RowsModel[ParticipantRow], name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, WIDTHS, name, parent, two_lines=True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.selectionModel().selectionChanged.connect(self.selection_changed)
        model.modelReset.connect(self.selection_changed)

    def chosen(self) -> Sequence[str]:
        """Ids of the selected rows, in the order of the list."""
        rows = sorted(self.selectionModel().selectedRows(), key=QModelIndex.row)
        return [str(index.data(Cell.ID)) for index in rows]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._show()
            case Qt.Key.Key_Space:
                self._want_attendance()
            case Qt.Key.Key_Delete:
                self._want_removal()
            case Qt.Key.Key_Insert if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.add_wanted.emit()
            case Qt.Key.Key_Escape if len(self.chosen()) > 1:
                self.select(str(self.currentIndex().data(Cell.ID)))
            case _:
                super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        at = arg__1.globalPos()
        if arg__1.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        menu = self.make_menu()
        menu.exec(at)
        menu.deleteLater()

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        """Leave columns out before names are cut to nothing, e.g. with large text."""
        theme = current_theme()
        self.setColumnHidden(ROLE, self.width() < theme.px(_ROOM_FOR_ROLES))
        self.setColumnHidden(INVITATION, self.width() < theme.px(_ROOM_FOR_INVITATIONS))
        super().resizeEvent(e)

    def make_menu(self) -> QMenu:
        """What can be done with the selected rows."""
        menu = QMenu(self)
        chosen = self.chosen()
        if len(chosen) == 1:
            self._offer(menu, self.tr("Open the card"), "Return", "mdi6.dock-right", self._show)
        if chosen:
            self._offer(
                menu,
                self.tr("Was there, or was not"),
                "Space",
                "mdi6.checkbox-marked-outline",
                self._want_attendance,
            )
            menu.addMenu(self.invitation_menu(menu))
            menu.addSeparator()
        self._offer(menu, self.tr("Add a participant"), "Ins", "mdi6.plus", self.add_wanted.emit)
        if chosen:
            self._offer(
                menu,
                self.tr("Take off the list"),
                "Del",
                "mdi6.delete-outline",
                self._want_removal,
            )
        return menu

    def invitation_menu(self, parent: QWidget) -> QMenu:
        """How far the invitation of the selected people has come."""
        menu = QMenu(self.tr("Invitation"), parent)
        for state in Invitation:
            action = menu.addAction(invitation(state))
            action.triggered.connect(partial(_want_invitation, self, state))
        return menu

    def _offer(
        self, menu: QMenu, text: str, keys: str, icon: str, act: Callable[[], object]
    ) -> None:
        action = menu.addAction(current_theme().icons.icon(icon, Colour.MUTED), text)
        # Shown only: the table itself listens to these keys.
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)

    @override
    def _open(self, index: QModelIndex) -> None:
        """A click on the check box ticks it, one that picks rows opens nothing."""
        if QGuiApplication.keyboardModifiers() & _PICKING:
            return
        if index.column() == ATTENDED:
            self.attendance_wanted.emit([str(index.data(Cell.ID))])
        else:
            super()._open(index)

    def _show(self) -> None:
        super()._open(self.currentIndex())

    def _want_attendance(self) -> None:
        if self.chosen():
            self.attendance_wanted.emit(self.chosen())

    def _want_removal(self) -> None:
        if self.chosen():
            self.removal_wanted.emit(self.chosen())


def _want_invitation(table: ParticipantsTable, state: Invitation, *_: object) -> None:
    if table.chosen():
        table.invitation_wanted.emit(table.chosen(), state.value)
