"""Above the list: chips that count by invitation, a filter, and what several rows can have done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.values import Invitation
from app.services.participants import ParticipantRow
from ui.pages.participants_columns import plain
from ui.pages.participants_table import ParticipantsTable
from ui.texts.counts import people_selected
from ui.texts.kinds import invitation
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import DangerButton, LinkButton, QuietButton
from ui.widgets.choices import FilterChips, Option
from ui.widgets.filter_line import FilterLine
from ui.widgets.flow import FlowLayout, Wrapping
from ui.widgets.words import Line

translate = QCoreApplication.translate

ALL = "all"
_FILTER_WIDTH = 320


class Filters(QWidget):
    """``changed`` when another part of the list is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._chips = FilterChips(_options(()), self.tr("Invitation"))
        self.line = FilterLine(self.tr("Filter by name or organization"))
        self.line.setFixedWidth(current_theme().px(_FILTER_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.M))
        row.addWidget(self._chips, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.line)
        self._chips.chosen.connect(self.changed)
        self.line.filtered.connect(self._look_for)

    def show_counts(self, rows: Sequence[ParticipantRow]) -> None:
        """Count by state of the invitation."""
        self._chips.set_options(_options(rows))

    def matching(self, rows: Sequence[ParticipantRow]) -> Sequence[ParticipantRow]:
        """The rows that are wanted."""
        state, words = self._chips.value(), plain(self._text)
        return [row for row in rows if state in {ALL, row.invitation} and words in _words(row)]

    def narrow(self) -> bool:
        """Whether some rows may be left out."""
        return bool(self._text) or self._chips.value() != ALL

    def show_all(self) -> None:
        """Leave nothing out any more."""
        self._chips.show_value(ALL)
        self.line.empty()
        self.changed.emit()

    def _look_for(self, text: str) -> None:
        self._text = text
        self.changed.emit()


class SelectionBar(Wrapping):
    """Stands in the place of the filters while several rows are selected."""

    def __init__(self, table: ParticipantsTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._count = Line("", weight=Weight.DemiBold)
        invitations = QuietButton(self.tr("Invitation"), "mdi6.email-outline")
        invitations.setMenu(table.invitation_menu(invitations))
        there = QuietButton(self.tr("Was there"), "mdi6.checkbox-marked-outline")
        remove = DangerButton(self.tr("Take off the list"), "mdi6.delete-outline")
        clear = LinkButton(self.tr("Select none"))
        flow = FlowLayout(self)
        for widget in (self._count, invitations, there, remove, clear):
            flow.addWidget(widget)
        there.clicked.connect(self._attend)
        remove.clicked.connect(self._remove)
        clear.clicked.connect(table.clearSelection)

    def show_count(self, count: int) -> None:
        self._count.setText(people_selected(count))

    def _attend(self) -> None:
        self._table.attendance_wanted.emit(self._table.chosen())

    def _remove(self) -> None:
        self._table.removal_wanted.emit(self._table.chosen())


def _options(rows: Sequence[ParticipantRow]) -> list[Option]:
    states = [row.invitation for row in rows]
    counted = [Option(each, invitation(each), count=states.count(each)) for each in Invitation]
    everybody = translate("Participants", "Everybody")
    return [Option(ALL, everybody, count=len(rows)), *counted]


def _words(row: ParticipantRow) -> str:
    return plain(f"{row.name} {row.organization} {row.post}")
