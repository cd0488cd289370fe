"""What is judged now, with the points so far and the way to declare a conflict."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.ballot_sheet import SheetEntry
from ui.kiosk.figures import shown_points, shown_whole
from ui.kiosk.foot import ROOMY_TEXT
from ui.kiosk.seat import Seat, highest
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import Button, IconButton, LinkButton
from ui.widgets.words import Line


class Topic(QWidget):
    """Title of the entry at the start, points at the end."""

    recusal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Line("", TextSize.KIOSK_TITLE, weight=Weight.Bold)
        self._caption = Line("", TextSize.BODY, Colour.MUTED)
        self._total = Line("", TextSize.KIOSK_TITLE, weight=Weight.Bold, tabular=True)
        self._highest = Line("", TextSize.KIOSK_BODY, Colour.MUTED, tabular=True)
        self._conflict: Button = LinkButton(
            self.tr("I have a conflict of interest"), "mdi6.account-off-outline"
        )
        if current_theme().text_percent > ROOMY_TEXT:
            self._conflict = IconButton("mdi6.account-off-outline", self._conflict.text())
        self._conflict.clicked.connect(self.recusal_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.S))
        row.addLayout(words, 1)
        row.addWidget(self._conflict)
        row.addWidget(self._total, 0, Qt.AlignmentFlag.AlignBaseline)
        row.addWidget(self._highest, 0, Qt.AlignmentFlag.AlignBaseline)

    def show_entry(self, entry: SheetEntry | None) -> None:
        judged = entry is not None and not entry.recused
        for widget in (self._conflict, self._total, self._highest):
            widget.setVisible(judged)
        self._title.setText(entry.title if entry else "")
        parts = (entry.team, entry.organization, entry.nomination) if entry else ()
        self._caption.setText(" · ".join(part for part in parts if part))

    def show_total(self, seat: Seat, entry: SheetEntry) -> None:
        total, most = shown_points(seat.total(entry)), shown_whole(highest(entry))
        self._total.setText(total)
        self._highest.setText(f"/ {most}")
        text = self.tr("Total {total} of {most}").format(total=total, most=most)
        self._total.setAccessibleName(text)
        self._total.updateGeometry()
