"""The item model of every table: frozen rows, replaced by a keyed difference."""

from collections.abc import Mapping, Sequence
from typing import Any, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from ui.models.columns import Cell, Column, Row
from ui.models.difference import moved_one, spans

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MIME = "application/x-krug-row"
# Beyond this many separate spans a view is faster with a reset; tables keep selection by id then.
_MOST_SPANS = 64


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Shows rows that were read before; ``replace`` brings the next reading.

    With ``movable`` rows can be dragged: the model then announces the wish by ``moved(id,
    place)``, place being the one the row shall have afterwards, and waits for the next reading.
    """

    moved = Signal(str, int)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
        *,
        movable: bool = False,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._readings = [column.readings() for column in columns]
        self._facts = [column.facts() for column in columns]
        self._movable = movable
        self._rows: list[Row] = []
        self._places: Mapping[str, int] | None = None
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def rows(self) -> Sequence[Row]:
        """The rows as shown."""
        return tuple(self._rows)

    @property
    def columns(self) -> Sequence[Column[Row]]:
        return self._columns

    @property
    def movable(self) -> bool:
        """Whether rows can be dragged."""
        return self._movable

    def row(self, place: int) -> Row:
        """The row at a place."""
        return self._rows[place]

    def place_of(self, row_id: str) -> int:
        """Where the row with this id stands, -1 when it is not there."""
        if self._places is None:
            self._places = {row.id: place for place, row in enumerate(self._rows)}
        return self._places.get(row_id, -1)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show another reading; selection and scrolling survive for ids found in both."""
        wanted = self._sorted(rows)
        kept = {row.id for row in wanted} & {row.id for row in self._rows}
        gone = spans([at for at, row in enumerate(self._rows) if row.id not in kept])
        fresh = spans([at for at, row in enumerate(wanted) if row.id not in kept])
        if not kept or len(gone) + len(fresh) > _MOST_SPANS:
            self._reset(wanted)
            return
        for span in reversed(gone):
            self.beginRemoveRows(_ROOT, span.first, span.last)
            self._set_rows(self._rows[: span.first] + self._rows[span.last + 1 :])
            self.endRemoveRows()
        self._reorder([row for row in wanted if row.id in kept])
        for span in fresh:
            self.beginInsertRows(_ROOT, span.first, span.last)
            added = wanted[span.first : span.last + 1]
            self._set_rows(self._rows[: span.first] + added + self._rows[span.first :])
            self.endInsertRows()
        self._refresh(wanted)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Cell.ID:
            return row.id
        read = self._readings[index.column()].get(role)
        return self._facts[index.column()].get(role) if read is None else read(row)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return self._facts[section].get(role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self._movable else Qt.ItemFlag.NoItemFlags
        shown = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return shown | Qt.ItemFlag.ItemIsDragEnabled if self._movable else shown

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0 and self._columns[column].sort_key is None:
            return
        self._order = (column, order)
        self._reorder(self._sorted(self._rows))

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        if indexes:
            carried.setData(_MIME, self._rows[indexes[0].row()].id.encode())
        return carried

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Announce the wish; refused towards Qt, so that the view takes nothing away itself."""
        start = self.place_of(bytes(data.data(_MIME).data()).decode())
        gap = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        place = gap - 1 if gap > start else gap
        if start >= 0 and place != start:
            self.moved.emit(self._rows[start].id, place)
        return False

    def _set_rows(self, rows: list[Row]) -> None:
        self._rows = rows
        self._places = None

    def _reset(self, rows: list[Row]) -> None:
        self.beginResetModel()
        self._set_rows(rows)
        self.endResetModel()

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        column, order = self._order
        key = self._columns[column].sort_key if column >= 0 else None
        if key is None:
            return list(rows)
        return sorted(rows, key=key, reverse=order is Qt.SortOrder.DescendingOrder)

    def _reorder(self, wanted: list[Row]) -> None:
        """Bring the present rows into the order of ``wanted``, which holds the same ids."""
        old = [row.id for row in self._rows]
        new = [row.id for row in wanted]
        if old == new:
            return
        move = moved_one(old, new)
        if move is None:
            self._shuffle(wanted)
        else:
            self._move(*move)

    def _move(self, start: int, place: int) -> None:
        gap = place + 1 if place > start else place
        self.beginMoveRows(_ROOT, start, start, _ROOT, gap)
        rows = self._rows.copy()
        rows.insert(place, rows.pop(start))
        self._set_rows(rows)
        self.endMoveRows()

    def _shuffle(self, wanted: list[Row]) -> None:
        present = {row.id: row for row in self._rows}
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        ids = [self._rows[index.row()].id for index in before]
        self._set_rows([present[row.id] for row in wanted])
        after = [
            self.index(self.place_of(row_id), index.column())
            for row_id, index in zip(ids, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _refresh(self, wanted: list[Row]) -> None:
        pairs = enumerate(zip(self._rows, wanted, strict=True))
        changed = [at for at, (was, now) in pairs if was is not now and was != now]
        self._set_rows(wanted)
        for span in spans(changed):
            end = self.index(span.last, len(self._columns) - 1)
            self.dataChanged.emit(self.index(span.first, 0), end)
