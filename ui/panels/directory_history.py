"""The side of a card that tells who changed what and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Generic

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.history import CellChange, HistoryOf, Line
from ui.panels.directory_card import Card, Side
from ui.texts.columns import column_text, value_text
from ui.texts.dates import moment
from ui.texts.labels import line_text
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.cards import Rule
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

SHOWN = 40
"""Lines of a card's history; the history module has all of them."""
CHANGES = 6
"""Changed fields named under one line."""


class HistorySide(Side[Card], Generic[Card]):
    """Read when it is looked at, the newest line first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = ""
        self._shown: Sequence[Line] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines = QWidget()
        self._column.addWidget(self._lines)
        self._column.addStretch(1)

    @override
    def show_card(self, card: Card) -> None:
        self._key = card.id
        if self.isVisible():
            self._read()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        lines = self._desk.ask(HistoryOf(SHOWN, self._key))
        if lines == self._shown:
            return
        self._shown = lines
        fresh = self._made(lines)
        self._column.replaceWidget(self._lines, fresh)
        self._lines.deleteLater()
        self._lines = fresh

    def _made(self, lines: Sequence[Line]) -> QWidget:
        theme = current_theme()
        whole = QWidget(self)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        for line in lines:
            if column.count():
                column.addWidget(Rule())
            column.addLayout(self._entry(line))
        return whole

    def _entry(self, line: Line) -> QVBoxLayout:
        entry = QVBoxLayout()
        entry.setSpacing(2)
        entry.addWidget(Words(line_text(line), weight=Weight.Medium))
        for text in self._changes(line):
            entry.addWidget(Words(text))
        told = self.tr("{moment} · {actor}").format(
            moment=moment(line.at.astimezone()), actor=line.actor
        )
        entry.addWidget(Words(told, TextSize.CAPTION, Colour.MUTED))
        return entry

    def _changes(self, line: Line) -> Iterator[str]:
        worded = [text for change in line.changes if (text := self._change(change))]
        yield from worded[:CHANGES]

    def _change(self, change: CellChange) -> str:
        name = column_text(change.column)
        before = (
            value_text(change.table, change.column, change.before or "") if change.before else ""
        )
        after = value_text(change.table, change.column, change.after or "") if change.after else ""
        if before and after:
            return self.tr("{field}: {before} → {after}").format(
                field=name, before=before, after=after
            )
        if after:
            return self.tr("{field}: {after}").format(field=name, after=after)
        if before:
            return self.tr("{field}: {before} → empty").format(field=name, before=before)
        return ""
