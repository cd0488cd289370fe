"""The grid of a ballot on paper: a line for each mark, Enter goes on to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.services.ballot_sheet import BallotSheet, CellMark, SheetCriterion, SheetEntry
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.editors import LineEdit
from ui.widgets.words import Words

_MARK_WIDTH = 80


class MarkCells(QWidget):
    """One mark of one entry: the criterion, the mark, the comment."""

    def __init__(self, entry: SheetEntry, criterion: SheetCriterion) -> None:
        super().__init__()
        self.entry, self.criterion = entry.id, criterion.id
        self.mark = LineEdit(tabular=True)
        self.mark.setFixedWidth(current_theme().px(_MARK_WIDTH))
        self.mark.setPlaceholderText(f"{criterion.low}–{criterion.high}")
        self.mark.setAccessibleName(
            self.tr("Mark for “{entry}”: {criterion}").format(
                entry=entry.title, criterion=criterion.title
            )
        )
        self.comment = LineEdit()
        words = self.tr("Comment, must be written") if criterion.comment_needed else ""
        self.comment.setPlaceholderText(words or self.tr("Comment"))
        self.comment.setAccessibleName(
            self.tr("Comment for “{entry}”: {criterion}").format(
                entry=entry.title, criterion=criterion.title
            )
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Words(criterion.title), 0, 0)
        grid.addWidget(self.mark, 0, 1)
        grid.addWidget(self.comment, 0, 2)

    def value(self) -> CellMark:
        words = self.mark.words().strip().replace(",", ".")
        return CellMark(self.entry, self.criterion, words, self.comment.words().strip())


class PaperGrid(QWidget):
    """All entries that the juror judges."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[MarkCells] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._content)

    def show_sheet(self, sheet: BallotSheet) -> None:
        """An empty grid for this sheet."""
        self._column.removeWidget(self._content)
        self._content.hide()
        self._content.deleteLater()
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        self._cells = []
        for entry in sheet.entries:
            column.addWidget(Words(entry.title, weight=Weight.DemiBold))
            if entry.recused:
                said = self.tr("Not judged: {reason}").format(reason=entry.recused)
                column.addWidget(Words(said, ink=Colour.MUTED))
                continue
            for criterion in entry.criteria:
                cells = MarkCells(entry, criterion)
                cells.mark.returnPressed.connect(self._go_on)
                self._cells.append(cells)
                column.addWidget(cells)
        self._column.addWidget(self._content)

    def show_marks(self, marks: Sequence[CellMark]) -> None:
        """What was typed, for comparing."""
        by_cell = {(mark.entry, mark.criterion): mark for mark in marks}
        for cells in self._cells:
            mark = by_cell.get((cells.entry, cells.criterion))
            if mark is not None:
                cells.mark.show_words(mark.value)
                cells.comment.show_words(mark.comment)

    def marks(self) -> tuple[CellMark, ...]:
        """Every cell that holds a mark."""
        return tuple(cells.value() for cells in self._cells if cells.mark.words().strip())

    def begun(self) -> bool:
        """Whether anything was typed."""
        return any(cells.mark.words() or cells.comment.words() for cells in self._cells)

    def clear(self) -> None:
        """Empty every cell."""
        for cells in self._cells:
            cells.mark.show_words("")
            cells.comment.show_words("")

    def set_read_only(self, *, read_only: bool) -> None:
        """Marks that wait can be read, not changed."""
        for cells in self._cells:
            cells.mark.setReadOnly(read_only)
            cells.comment.setReadOnly(read_only)

    def _go_on(self) -> None:
        self.focusNextChild()
