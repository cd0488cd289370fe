"""The table of every page: rows of one height, a quiet head, all of it by keyboard."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)
from typing_extensions import override

from ui.models.columns import Cell
from ui.models.rows import RowsModel
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.head import TableHead
from ui.widgets.rows import RowDelegate
from ui.widgets.styling import shows_ring

_ONE_LINE, _TWO_LINES, _HEAD = 45, 57, 34
_ROOT = QModelIndex()


class TableView(QTableView):
    """Shows a ``RowsModel``. ``opened(id)`` on click and Enter, ``pointed(id)`` for the current row.

    Rows of a movable model are dragged by hand or moved by Alt+Up and Alt+Down.
    """

    opened = Signal(str)
    pointed = Signal(str)

    def __init__(
        self,
        model: RowsModel[Any],
        widths: Sequence[int],
        name: str,
        parent: QWidget | None = None,
        *,
        two_lines: bool = False,
    ) -> None:
        """``widths`` are pixels at 100 % text size; columns of width 0 share what is left."""
        super().__init__(parent)
        self._rows = model
        self._widths = tuple(widths)
        self._row_height = _TWO_LINES if two_lines else _ONE_LINE
        self._remembered = ""
        self._drop_gap = -1
        self._ringed = False
        self.setAccessibleName(name)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(TableHead(self))
        self.setModel(model)
        self._behave()
        self._measure()
        self.clicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        current_theme().changed.connect(self._measure)

    def selected(self) -> str:
        """Id of the selected row, empty when there is none."""
        rows = self.selectionModel().selectedRows()
        return str(rows[0].data(Cell.ID)) if rows else ""

    def select(self, row_id: str) -> None:
        """Select a row by id without opening it; an unknown id selects nothing."""
        place = self._rows.place_of(row_id)
        if place < 0:
            self.clearSelection()
            return
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        index = self._rows.index(place, 0)
        self.selectionModel().setCurrentIndex(index, flags | QItemSelectionModel.SelectionFlag.Rows)
        self.scrollTo(index)

    def content_height(self) -> int:
        """How high the table is with all rows."""
        return current_theme().px(_HEAD) + self._rows.rowCount() * current_theme().px(
            self._row_height
        )

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, min(self.content_height(), current_theme().px(480)))

    @override
    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        self.pointed.emit(str(current.data(Cell.ID) or ""))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        match Qt.Key(event.key()):
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._open(self.currentIndex())
            case Qt.Key.Key_Up if alt:
                self._step(-1)
            case Qt.Key.Key_Down if alt:
                self._step(1)
            case Qt.Key.Key_Home if not event.modifiers():
                self.setCurrentIndex(self._rows.index(0, 0))
            case Qt.Key.Key_End if not event.modifiers():
                self.setCurrentIndex(self._rows.index(self._rows.rowCount() - 1, 0))
            case _:
                super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = shows_ring(self, event.reason(), before=self._ringed)
        super().focusInEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        super().dragMoveEvent(event)
        self._show_gap(self._gap_at(event.position().toPoint().y()))
        event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_gap(-1)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap_at(event.position().toPoint().y())
        self._show_gap(-1)
        # A copy in the eyes of Qt: after a move it would take the dragged row out by itself.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._rows.dropMimeData(event.mimeData(), Qt.DropAction.MoveAction, gap, 0, _ROOT)

    @override
    def paintEvent(self, e: QPaintEvent) -> None:
        super().paintEvent(e)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = current_theme().colour(Colour.ACCENT)
        if self._drop_gap >= 0:
            painter.fillRect(self._gap_rect(), accent)
        if self.hasFocus() and self._ringed and self.currentIndex().isValid():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self._current_rect()).adjusted(2, 2, -2, -3), 6, 6)

    def _behave(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        sortable = any(column.sort_key is not None for column in self._rows.columns)
        if sortable:
            self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self.setSortingEnabled(True)
        if self._rows.movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDropIndicatorShown(False)

    def _measure(self) -> None:
        """Set heights and widths for the present text size."""
        theme = current_theme()
        vertical, horizontal = self.verticalHeader(), self.horizontalHeader()
        vertical.setMinimumSectionSize(1)
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme.px(self._row_height))
        horizontal.setFixedHeight(theme.px(_HEAD))
        for column, width in enumerate(self._widths):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            horizontal.setSectionResizeMode(column, mode)
            if width:
                self.setColumnWidth(column, theme.px(width))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(str(index.data(Cell.ID)))

    def _step(self, by: int) -> None:
        """Wish the current row one place up or down."""
        start = self.currentIndex().row()
        place = start + by
        if self._rows.movable and start >= 0 and 0 <= place < self._rows.rowCount():
            self._rows.moved.emit(self._rows.row(start).id, place)

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()

    def _gap_at(self, y: int) -> int:
        """Before which row something dropped at this height goes."""
        row = self.rowAt(y)
        if row < 0:
            return self._rows.rowCount()
        middle = self.rowViewportPosition(row) + self.rowHeight(row) // 2
        return row + 1 if y > middle else row

    def _show_gap(self, gap: int) -> None:
        self._drop_gap = gap
        self.viewport().update()

    def _gap_rect(self) -> QRect:
        row = min(self._drop_gap, self._rows.rowCount() - 1)
        top = self.rowViewportPosition(row)
        if self._drop_gap > row:
            top += self.rowHeight(row)
        return QRect(0, max(0, top - 1), self.viewport().width(), 2)

    def _current_rect(self) -> QRect:
        row = self.currentIndex().row()
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _remember(self) -> None:
        self._remembered = self.selected()

    def _recall(self) -> None:
        if self._remembered:
            self.select(self._remembered)
