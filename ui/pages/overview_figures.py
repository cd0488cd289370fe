"""The four figures of the overview in a row, or two by two where there is less room."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from app.services.overview import NextMeeting, OpenDecisions, Overview
from ui.pages.overview_figure import Figure
from ui.texts.counts import decisions_overdue, items_word
from ui.texts.dates import clock_span, length, long_date, short_date
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space

_LEAST_WIDTH = 220


class Figures(QWidget):
    """``page_wanted(id)`` leads to what a figure counts, ``next_wanted`` to the next meeting."""

    page_wanted = Signal(str)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = Figure(self.tr("Registration"))
        self._agenda = Figure(self.tr("Agenda"))
        self._earlier = Figure(self.tr("Decisions of earlier meetings"))
        self._next = Figure(self.tr("Next meeting"))
        self._cards = (self._people, self._agenda, self._earlier, self._next)
        self._columns = 0
        self._people.bar.show()
        self._earlier.lead(leads=False)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(current_theme().space(Space.L))
        self._arrange(4)
        self._people.clicked.connect(self._open_people)
        self._agenda.clicked.connect(self._open_agenda)
        self._next.clicked.connect(self.next_wanted)

    def show_overview(self, overview: Overview) -> None:
        self._show_people(overview)
        self._show_agenda(overview)
        self._show_earlier(overview.earlier)
        self._show_next(overview.following, overview.day)

    def texts(self) -> tuple[str, ...]:
        """What each card says, as spoken."""
        return tuple(card.accessibleName() for card in self._cards)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(4 if self.width() >= 4 * current_theme().px(_LEAST_WIDTH) else 2)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show_people(self, overview: Overview) -> None:
        beside = self.tr("of {listed} confirmed").format(listed=overview.listed)
        self._people.show_figure(str(overview.confirmed), beside)
        self._people.bar.show_share(overview.confirmed / max(1, overview.listed))

    def _show_agenda(self, overview: Overview) -> None:
        agenda = overview.agenda
        minutes = self.tr("{minutes} min").format(minutes=agenda.planned)
        beside = f"{items_word(overview.items)} · {minutes}"
        self._agenda.show_figure(str(overview.items), beside)
        if agenda.starts is None or agenda.ends is None:
            self._agenda.show_beneath(self.tr("no time set yet"))
            return
        span = clock_span(agenda.starts, agenda.ends)
        if agenda.excess:
            text = self.tr("{span}, {length} too long")
            words = text.format(span=span, length=length(agenda.excess))
            self._agenda.show_beneath(words, Colour.DANGER, "mdi6.alert-circle-outline")
        else:
            self._agenda.show_beneath(self.tr("{span}, it fits").format(span=span))

    def _show_earlier(self, earlier: OpenDecisions) -> None:
        self._earlier.show_figure(str(earlier.count), self.tr("to be carried out"))
        if earlier.overdue:
            text = decisions_overdue(earlier.overdue)
            self._earlier.show_beneath(text, Colour.DANGER, "mdi6.alert-circle-outline")
        else:
            self._earlier.show_beneath(self.tr("nothing is overdue"))

    def _show_next(self, following: NextMeeting, day: date | None) -> None:
        if following.day is None:
            self._next.show_figure("", self.tr("not planned yet"))
            self._next.show_beneath(self.tr("Plan the next meeting"), Colour.ACCENT, "mdi6.plus")
            return
        same_year = day is not None and day.year == following.day.year
        write = short_date if same_year else long_date
        self._next.show_figure(write(following.day))
        self._next.show_beneath(following.theme or following.title)

    def _open_people(self) -> None:
        self.page_wanted.emit("participants")

    def _open_agenda(self) -> None:
        self.page_wanted.emit("agenda")
