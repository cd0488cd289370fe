"""A table that shows all its rows at once, for a card that scrolls as a whole."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme.tokens import Colour
from ui.widgets.cards import EmptyState
from ui.widgets.table import TableView
from ui.widgets.table_card import TableCard


class StandingTable(TableCard):
    """A table card exactly as high as its rows."""

    def __init__(self, view: TableView, empty: EmptyState, parent: QWidget | None = None) -> None:
        super().__init__(view, empty, Colour.SURFACE, parent)

    @override
    def _fit(self) -> None:
        super()._fit()
        rows = self.view.model().rowCount()
        self.setMinimumHeight(self.view.content_height() + 2 if rows else 0)
