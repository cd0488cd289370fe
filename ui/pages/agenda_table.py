"""The agenda's table: dragged, edited in place, and served by a menu that says what is possible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QMenu, QWidget
from typing_extensions import override

from ui.models.columns import Cell
from ui.pages.agenda_columns import LENGTH, PRESENTER, WIDTHS, WORDING, AgendaModel
from ui.pages.agenda_editing import AgendaDelegate, CellEditor, Write
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.hand import Hand
from ui.widgets.table import TableView

_ROOM_FOR_PRESENTERS = 860


class AgendaTable(TableView):
    """Wishes: ``add_wanted`` after the row, ``removal_wanted`` of it, both with its id."""

    add_wanted = Signal()
    removal_wanted = Signal(str)

    def __init__(
        self, model: AgendaModel, write: Write, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, WIDTHS, name, parent, two_lines=True)
        self._delegate = AgendaDelegate(write, self)
        self.setItemDelegate(self._delegate)
        self._model = model
        self.setDragDropMode(QAbstractItemView.DragDropMode.NoDragDrop)
        self._hand = Hand(self)
        self._hand.moved.connect(self._show_hand)
        self._hand.let_go.connect(self._move)

    def edit_wording(self) -> None:
        """Edit the wording of the current row in its cell."""
        self._edit(WORDING)

    def edit_length(self) -> None:
        """Edit the minutes of the current row in their cell."""
        self._edit(LENGTH)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._hand.press(event.position().toPoint())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        # While a row is pressed, Qt would select whatever the mouse comes across.
        if self._hand.ready and event.buttons() & Qt.MouseButton.LeftButton:
            self._hand.pull(event.position().toPoint())
        else:
            super().mouseMoveEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._hand.release():
            super().mouseReleaseEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._hand.cancel()
        super().focusOutEvent(event)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        if self._hand.holds:
            painter = QPainter(self.viewport())
            self._hand.paint(painter)
            painter.fillRect(self._gap_rect(), current_theme().colour(Colour.ACCENT))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState:
            # What the editor of a cell passes on, such as the Enter that closes it, is not for us.
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape if self._hand.holds:
                self._hand.cancel()
            case Qt.Key.Key_F2:
                self._edit(LENGTH if shift else WORDING)
            case Qt.Key.Key_Insert if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.add_wanted.emit()
            case Qt.Key.Key_Delete:
                self._remove()
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

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        given_up = hint == QAbstractItemDelegate.EndEditHint.RevertModelCache
        if isinstance(editor, CellEditor) and editor.refused and not given_up:
            return
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        theme = current_theme()
        self.setColumnHidden(PRESENTER, self.width() < theme.px(_ROOM_FOR_PRESENTERS))
        wide = self.width() * 3 // 10
        self.setColumnWidth(PRESENTER, max(theme.px(WIDTHS[PRESENTER]), wide))
        super().resizeEvent(event)

    def make_menu(self) -> QMenu:
        """What can be done with the current row."""
        menu = QMenu(self)
        if self.selected():
            last = self._model.rowCount() - 1
            place = self._model.place_of(self.selected())
            self._offer(menu, self.tr("Open the card"), "Return", "mdi6.dock-right", self._show)
            self._offer(
                menu, self.tr("Edit the wording"), "F2", "mdi6.pencil-outline", self.edit_wording
            )
            self._offer(
                menu,
                self.tr("Edit the length"),
                "Shift+F2",
                "mdi6.timer-outline",
                self.edit_length,
            )
            menu.addSeparator()
            self._offer(
                menu, self.tr("Move up"), "Alt+Up", "mdi6.arrow-up", self._move_up, can=place > 0
            )
            self._offer(
                menu,
                self.tr("Move down"),
                "Alt+Down",
                "mdi6.arrow-down",
                self._move_down,
                can=place < last,
            )
            menu.addSeparator()
        self._offer(menu, self.tr("Add an item here"), "Ins", "mdi6.plus", self.add_wanted.emit)
        if self.selected():
            self._offer(menu, self.tr("Delete"), "Del", "mdi6.delete-outline", self._remove)
        return menu

    def _offer(
        self,
        menu: QMenu,
        text: str,
        keys: str,
        icon: str,
        act: Callable[[], object],
        *,
        can: bool = True,
    ) -> None:
        action = menu.addAction(current_theme().icons.icon(icon, Colour.MUTED), text)
        # Shown only: the table itself listens to these keys.
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setEnabled(can)
        action.triggered.connect(act)

    def _show_hand(self) -> None:
        self._show_gap(self._hand.gap())

    def _move(self, start: int, gap: int) -> None:
        """Wish the row to the gap, counted without it."""
        place = gap - 1 if gap > start else gap
        if place != start:
            self._model.moved.emit(self._model.row(start).id, place)

    def _edit(self, column: int) -> None:
        row = self.currentIndex().row()
        if row >= 0:
            index = self._model.index(row, column)
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def _show(self) -> None:
        self.opened.emit(self.selected())

    def _move_up(self) -> None:
        self._step(-1)

    def _move_down(self) -> None:
        self._step(1)

    def _remove(self) -> None:
        row_id = str(self.currentIndex().data(Cell.ID) or "")
        if row_id:
            self.removal_wanted.emit(row_id)
