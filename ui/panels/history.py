"""History: who changed what and when, and undo down to a line."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import EntryKind
from app.services.history import HistoryOf, Line
from ui.models.columns import Column
from ui.models.rows import RowsModel
from ui.panels.history_changes import Changes
from ui.shell.panel import Heading, Panel
from ui.texts.counts import changes_undone
from ui.texts.dates import moment
from ui.texts.labels import label_text
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import QuietButton
from ui.widgets.table import TableView
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

WIDTHS = (0, 210)


class HistoryPanel(Panel):
    """The lines of the journal; the chosen one shows its fields and can be undone to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._subject = ""
        self._model = RowsModel[Line](self._columns(), self)
        name = self.tr("Changes, the newest first")
        self._table = TableView(self._model, WIDTHS, name, two_lines=True)
        self._table.horizontalHeader().hide()
        self._changes = Changes()
        self._undo = QuietButton(self.tr("Undo down to this line"), "mdi6.undo")
        self._hint = Words("", TextSize.CAPTION, Colour.MUTED)
        self._build()
        self._table.pointed.connect(self._show_line)
        self._undo.clicked.connect(self._undo_to_line)
        desk.changed.connect(self._follow)

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("History"), self.tr("Who changed what and when"), "mdi6.history")

    @override
    def show_subject(self, subject: str) -> None:
        if self._stale or subject != self._subject:
            self._subject = subject
            self._reload()

    @override
    def first_focus(self) -> QWidget:
        return self._table

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _build(self) -> None:
        theme = current_theme()
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.S))
        column.addWidget(self._changes, 1)
        column.addWidget(self._hint)
        column.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        # Both scroll by themselves: what they would like to have must not make the panel scroll.
        for widget in (self._table, self._changes):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(Space.XL))
        row.addWidget(self._table, 5)
        row.addWidget(details, 2)

    def _columns(self) -> tuple[Column[Line], ...]:
        return (
            Column[Line](self.tr("What"), self._what, secondary=_where, icon=_icon, strong=True),
            Column[Line](self.tr("When"), _when, secondary=_who, muted=True, tabular=True),
        )

    def _what(self, line: Line) -> str:
        match line.kind:
            case EntryKind.UNDO:
                return self.tr("Undone: {what}").format(what=label_text(line.label))
            case EntryKind.REDO:
                return self.tr("Done again: {what}").format(what=label_text(line.label))
            case EntryKind.COMMAND:
                return label_text(line.label)

    def _follow(self) -> None:
        if self.isVisible():
            self._reload()
        else:
            self._stale = True

    def _reload(self) -> None:
        self._stale = False
        chosen = self._table.selected()
        self._model.replace(self._desk.ask(HistoryOf(row_id=self._subject)))
        known = self._model.place_of(chosen) >= 0
        if not known and self._model.rows:
            chosen = self._model.rows[0].id
        self._table.select(chosen)
        self._show_line(chosen)

    def _show_line(self, key: str) -> None:
        place = self._model.place_of(key)
        line = self._model.rows[place] if place >= 0 else None
        self._changes.show_line(line)
        possible = line is not None and line.undoable and not self._desk.workspace.read_only
        self._undo.setVisible(possible)
        self._hint.setVisible(possible)
        if line is not None and possible:
            later = [one for one in self._model.rows if one.undoable and one.number >= line.number]
            self._hint.setText(changes_undone(len(later)))

    def _undo_to_line(self) -> None:
        place = self._model.place_of(self._table.selected())
        if place >= 0:
            self._desk.undo_to(self._model.rows[place].number)


def _when(line: Line) -> str:
    local: datetime = line.at.astimezone()
    return moment(local)


def _where(line: Line) -> str:
    return line.subject


def _who(line: Line) -> str:
    return line.actor


def _icon(line: Line) -> str:
    match line.kind:
        case EntryKind.UNDO:
            return "mdi6.undo"
        case EntryKind.REDO:
            return "mdi6.redo"
        case EntryKind.COMMAND:
            return "mdi6.circle-small"
