"""The fields that one line of the history changed: before and after."""

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.services.history import CellChange, Line
from ui.texts.columns import column_text, value_text
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.words import Words

SHOWN = 24


class Changes(QScrollArea):
    """A column of small entries; scrolls by itself and by the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Changed fields"))

    def show_line(self, line: Line | None) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        for change in (line.changes if line else ())[:SHOWN]:
            text = self._text(change)
            if text:
                column.addWidget(Words(column_text(change.column), TextSize.CAPTION, Colour.MUTED))
                column.addWidget(Words(text))
        if column.isEmpty():
            column.addWidget(Words(self.tr("No field was changed."), ink=Colour.MUTED))
        column.addStretch(1)
        self.setWidget(content)

    def _text(self, change: CellChange) -> str:
        before = value_text(change.table, change.column, change.before) if change.before else ""
        after = value_text(change.table, change.column, change.after) if change.after else ""
        if before and after:
            return self.tr("{before} → {after}").format(before=before, after=after)
        if before:
            return self.tr("{before} → empty").format(before=before)
        return after
