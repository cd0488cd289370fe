"""The table of a result, made anew for every panel of jurors."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.judging_rows import MarkRow
from app.services.results import Results
from ui.models.rows import RowsModel
from ui.pages.jury_results_matrix import MatrixRow, columns, matrix_rows, widths
from ui.widgets.cards import EmptyState
from ui.widgets.heat import HeatDelegate, TintedDelegate
from ui.widgets.rows import RowDelegate
from ui.widgets.table import TableView
from ui.widgets.table_card import TableCard

_BEFORE_JURORS = 2
_MUCH = 1000


class MatrixCard(QWidget):
    """Shows the matrix; ``opened(id)`` when an entry is wanted."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._card: TableCard | None = None
        self._model: RowsModel[MatrixRow] | None = None
        self._rows: tuple[MatrixRow, ...] = ()

    @property
    def rows(self) -> tuple[MatrixRow, ...]:
        """The rows in the order of the result."""
        return self._rows

    @property
    def view(self) -> TableView | None:
        """The table shown now."""
        return self._card.view if self._card else None

    def show_results(self, results: Results, marks: Sequence[MarkRow]) -> None:
        """Show a result; another one than before gets a table of its own."""
        self._clear()
        model = RowsModel[MatrixRow](columns(results), self)
        view = TableView(model, widths(results), self.tr("Result, an entry per row"))
        hovering = view.itemDelegate()
        assert isinstance(hovering, RowDelegate)
        heat = HeatDelegate(hovering, self._is_shared)
        tinted = TintedDelegate(hovering, self._is_shared)
        last = _BEFORE_JURORS + len(results.jurors)
        for at in range(model.columnCount()):
            is_juror = _BEFORE_JURORS <= at < last
            view.setItemDelegateForColumn(at, heat if is_juror else tinted)
        empty = EmptyState("mdi6.scale-balance", self.tr("There is nothing to rank."))
        self._card = TableCard(view, empty)
        self._model = model
        self._column.insertWidget(0, self._card, _MUCH)
        view.opened.connect(self.opened)
        self.show_rows(matrix_rows(results, marks))

    def show_rows(self, rows: tuple[MatrixRow, ...]) -> None:
        """Show the same entries with other words."""
        self._rows = rows
        if self._model is not None:
            self._model.replace(rows)

    def _is_shared(self, place: int) -> bool:
        return self._model is not None and self._model.row(place).shared

    def _clear(self) -> None:
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.setParent(None)
            self._card.deleteLater()
        if self._model is not None:
            self._model.deleteLater()
        self._card = self._model = None
