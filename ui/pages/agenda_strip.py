"""The card over the agenda's table: the strip of time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.values import ItemKind
from ui.widgets.cards import Card
from ui.widgets.timeline import SegmentState, Timeline, TimelineData, TimelineSegment

if TYPE_CHECKING:
    from app.services.agenda_rows import Agenda, AgendaRow


MOST_SEGMENTS = 120


class AgendaStrip(Card):
    """Shows an agenda as a strip with one item in the accent; ``opened(id)`` on a click.

    Hidden without items, and with so many that none could be told from the next.
    """

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._agenda: Agenda | None = None
        self._current = ""
        self._line = Timeline(self.tr("How the items fill the time of the meeting"))
        self._line.opened.connect(self.opened)
        self.body.addWidget(self._line)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show another plan."""
        self._agenda = agenda
        self.setVisible(0 < len(agenda.rows) <= MOST_SEGMENTS)
        self._draw()

    def point_at(self, item: str) -> None:
        """Set this item off."""
        if item != self._current:
            self._current = item
            self._draw()

    def _draw(self) -> None:
        plan = self._agenda
        if plan is None or len(plan.rows) > MOST_SEGMENTS:
            return
        segments: list[TimelineSegment] = []
        begin = plan.starts or 0
        for row in plan.rows:
            segments.append(self._segment(row, begin))
            begin += row.minutes
        # Without both ends nothing can overrun.
        end = (plan.ends or 0) if plan.available is not None else 0
        self._line.show_data(TimelineData(tuple(segments), plan.starts or 0, end))

    def _segment(self, row: AgendaRow, begin: int) -> TimelineSegment:
        state = SegmentState.PLANNED
        if row.id == self._current:
            state = SegmentState.CURRENT
        elif row.kind is ItemKind.BREAK:
            state = SegmentState.BREAK
        return TimelineSegment(row.id, row.number, row.title, begin, row.minutes, state)
