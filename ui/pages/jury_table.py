"""The tables of the jury page: opened, moved, added to and deleted from by keys and by a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from ui.models.rows import RowsModel
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.table import TableView


class JuryTable(TableView):
    """Wishes carry the id of the current row; the texts of the menu are told by the section."""

    add_wanted = Signal()
    removal_wanted = Signal(str)

    def __init__(
        self,
        model: RowsModel[Any],
        widths: Sequence[int],
        name: str,
        parent: QWidget | None = None,
        *,
        two_lines: bool = False,
    ) -> None:
        super().__init__(model, widths, name, parent, two_lines=two_lines)
        self._model = model

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Insert if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.add_wanted.emit()
            case Qt.Key.Key_Delete:
                self._want_removal()
            case _:
                super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        at = arg__1.globalPos()
        if arg__1.reason() == QContextMenuEvent.Reason.Keyboard:
            corner = self.visualRect(self.currentIndex()).bottomLeft()
            at = self.viewport().mapToGlobal(corner)
        menu = self.make_menu()
        menu.exec(at)
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """What can be done with the current row."""
        menu = QMenu(self)
        if self.selected():
            self._offer(menu, self.tr("Open the card"), "Return", "mdi6.dock-right", self._show)
            if self._model.movable:
                up, down = partial(self._step, -1), partial(self._step, 1)
                self._offer(menu, self.tr("Move up"), "Alt+Up", "mdi6.arrow-up", up)
                self._offer(menu, self.tr("Move down"), "Alt+Down", "mdi6.arrow-down", down)
            menu.addSeparator()
        self._offer(menu, self.tr("Add"), "Ins", "mdi6.plus", self.add_wanted.emit)
        if self.selected():
            remove = self._want_removal
            self._offer(menu, self.tr("Delete"), "Del", "mdi6.delete-outline", remove)
        return menu

    def _offer(
        self, menu: QMenu, text: str, keys: str, icon: str, act: Callable[[], object]
    ) -> None:
        action = menu.addAction(current_theme().icons.icon(icon, Colour.MUTED), text)
        # Shown only: the table itself listens to these keys.
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)

    def _show(self) -> None:
        self._open(self.currentIndex())

    def _want_removal(self) -> None:
        if self.selected():
            self.removal_wanted.emit(self.selected())
