"""The item model of every table: frozen rows, replaced by a keyed difference."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Generic, TypeAlias

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
Place: TypeAlias = tuple[str | int, ...]
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

    def patch(
        self, gone: Collection[str], fresh: Sequence[Row], natural: Callable[[Row], Place]
    ) -> None:
        """Show the next reading where it differs in few rows only, however many there are.

        Rows with an id of ``gone`` go unless they are in ``fresh``, which are put in their
        places; ``natural`` is the order in which rows come when no column is sorted by.
        """
        kept = {row.id for row in fresh}
        for row_id in gone:
            if row_id not in kept:
                self._take(self.place_of(row_id))
        for row in fresh:
            self._put(row, natural)

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

    def _take(self, place: int) -> None:
        if place >= 0:
            self.beginRemoveRows(_ROOT, place, place)
            self._set_rows(self._rows[:place] + self._rows[place + 1 :])
            self.endRemoveRows()

    def _put(self, row: Row, natural: Callable[[Row], Place]) -> None:
        start = self.place_of(row.id)
        others = self._rows if start < 0 else self._rows[:start] + self._rows[start + 1 :]
        place = self._place_among(others, row, natural)
        if start < 0:
            self.beginInsertRows(_ROOT, place, place)
            self._set_rows([*others[:place], row, *others[place:]])
            self.endInsertRows()
            return
        if place != start:
            self._move(start, place)
        self._set_rows([*others[:place], row, *others[place:]])
        end = self.index(place, len(self._columns) - 1)
        self.dataChanged.emit(self.index(place, 0), end)

    def _place_among(self, others: Sequence[Row], row: Row, natural: Callable[[Row], Place]) -> int:
        """Where a row belongs; among equals of the sorted column their natural order counts."""
        column, order = self._order
        key = self._columns[column].sort_key if column >= 0 else None
        if key is None:
            return bisect_left(others, natural(row), key=natural)
        low, high = bisect_left, bisect_right
        if order is Qt.SortOrder.AscendingOrder:
            first, last = low(others, key(row), key=key), high(others, key(row), key=key)
        else:
            turned = others[::-1]
            first = len(others) - high(turned, key(row), key=key)
            last = len(others) - low(turned, key(row), key=key)
        return first + bisect_left(others[first:last], natural(row), key=natural)

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
