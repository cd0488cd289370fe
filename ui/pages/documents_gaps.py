"""What the minutes still lack, each with the way to where it is mended."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayoutItem, QVBoxLayout, QWidget

from app.services.minutes_gaps import Gap, Lack
from ui.texts import counts
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Band, Card
from ui.widgets.marks import IconSign
from ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Remedy:
    """Where a gap is filled: a panel with its subject, or a page."""

    panel: str = ""
    subject: str = ""
    page: str = ""


def remedy_of(gap: Gap, meeting_id: str) -> Remedy:
    """The place for a gap of this meeting."""
    match gap.lack:
        case Lack.PRESENT:
            return Remedy(page="participants")
        case Lack.ITEMS:
            return Remedy(page="agenda")
        case Lack.NOTES | Lack.RESPONSIBLE | Lack.DUE:
            return Remedy("agenda_item", gap.item_id)
        case _:
            return Remedy("meeting", meeting_id)


class GapRow(QWidget):
    """One thing that is missing, and the button that leads to where it belongs."""

    wanted = Signal(object)

    def __init__(self, gap: Gap, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap = gap
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(current_theme().space(Space.S))
        go = IconButton("mdi6.arrow-right", self.tr("Fill in: {gap}").format(gap=sentence))
        go.clicked.connect(self._go)
        line.addWidget(IconSign("mdi6.alert-outline", ink=Colour.LIVE))
        line.addWidget(Words(sentence), 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(go)

    def _go(self) -> None:
        self.wanted.emit(self._gap)


class GapsCard(Card):
    """A short list in amber; one green line when nothing is missing."""

    wanted = Signal(object)
    """The ``Gap`` that somebody wants to fill."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("To make it complete"), parent)
        self._shown: tuple[Gap, ...] | None = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._whole = Band(self.tr("Nothing is missing."), Colour.SUCCESS)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._whole)

    def show_gaps(self, gaps: Sequence[Gap]) -> bool:
        """Show another list; whether it differs from the one before."""
        if tuple(gaps) == self._shown:
            return False
        self._shown = tuple(gaps)
        while (item := self._rows.takeAt(0)) is not None:
            _delete(item)
        for gap in gaps:
            row = GapRow(gap, self._sentence(gap))
            row.wanted.connect(self.wanted)
            self._rows.addWidget(row)
        self._whole.setVisible(not gaps)
        return True

    def _sentence(self, gap: Gap) -> str:
        match gap.lack:
            case Lack.NOTES:
                return counts.items_without_notes(gap.count)
            case Lack.RESPONSIBLE:
                return counts.decisions_without_responsible(gap.count)
            case Lack.DUE:
                return counts.decisions_without_date(gap.count)
            case _:
                return self._plain_sentences()[gap.lack]

    def _plain_sentences(self) -> dict[Lack, str]:
        return {
            Lack.ORGANIZERS: self.tr("No organizer is named."),
            Lack.NUMBER: self.tr("The meeting has no number."),
            Lack.DAY: self.tr("The meeting has no date."),
            Lack.TOWN: self.tr("The town is not given."),
            Lack.CHAIR: self.tr("Nobody is named as chair."),
            Lack.SECRETARY: self.tr("Nobody is named as secretary."),
            Lack.PRESENT: self.tr("Nobody is marked as present."),
            Lack.ITEMS: self.tr("The agenda is empty."),
        }


def _delete(item: QLayoutItem) -> None:
    widget = item.widget()
    if widget is not None:
        widget.hide()
        widget.deleteLater()
