"""The side of a card that lists meetings; Enter or a click opens the meeting's card."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.models.columns import Column
from ui.models.rows import RowsModel
from ui.panels.directory_card import Card, Side
from ui.widgets.cards import EmptyState
from ui.widgets.standing import StandingTable
from ui.widgets.table import TableView

if TYPE_CHECKING:
    from ui.desk import Desk

WIDTHS = (0, 132)


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting with its date and, for a person, the role there."""

    id: str
    title: str
    day: str
    role: str = ""


class MeetingsSide(Side[Card], Generic[Card]):
    """The newest meeting first."""

    def __init__(
        self,
        desk: Desk,
        lines_of: Callable[[Card], Sequence[MeetingLine]],
        empty: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lines_of = lines_of
        columns = (
            Column[MeetingLine](self.tr("Meeting"), _title, secondary=_day, tip=_title),
            Column[MeetingLine](self.tr("Role"), _nothing, pill=_role),
        )
        self._model = RowsModel[MeetingLine](columns, self)
        self._table = TableView(self._model, WIDTHS, self.tr("Meetings"), two_lines=True)
        self._table.opened.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            StandingTable(self._table, EmptyState("mdi6.calendar-blank-outline", empty))
        )
        column.addStretch(1)

    @override
    def first_focus(self) -> QWidget:
        return self._table

    @override
    def show_card(self, card: Card) -> None:
        lines = self._lines_of(card)
        self._model.replace(lines)
        self._table.setColumnHidden(1, not any(line.role for line in lines))

    def _open(self, key: str) -> None:
        self._desk.open_panel("meeting", key)


def _title(line: MeetingLine) -> str:
    return line.title


def _day(line: MeetingLine) -> str:
    return line.day


def _nothing(_line: MeetingLine) -> str:
    return ""


def _role(line: MeetingLine) -> str:
    return line.role
