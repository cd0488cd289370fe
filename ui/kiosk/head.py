"""The head of a juror's screens: who sits here, how far they are, and handing the seat over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kiosk.keys import LargeQuiet
from ui.kiosk.progress import ProgressBar
from ui.kiosk.seat import Seat
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.marks import Avatar, Pill
from ui.widgets.words import Line

_AVATAR = 44


class Head(QWidget):
    """White, over the whole width."""

    handed_over = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._done = Line("", TextSize.BODY, Colour.MUTED)
        self._bar = ProgressBar()
        row = QHBoxLayout(self)
        theme = current_theme()
        row.setContentsMargins(theme.space(Space.XL), 8, theme.space(Space.XL), 8)
        row.setSpacing(theme.space(Space.M))
        initials = "".join(word[0] for word in seat.name.split()[:2]).upper()
        row.addWidget(Avatar(initials, seat.name, _AVATAR))
        row.addLayout(self._words(), 1)
        if seat.sheet.rehearsal:
            row.addWidget(Pill(self.tr("Rehearsal"), Colour.LIVE_SOFT, "mdi6.school-outline"))
        row.addWidget(self._done)
        row.addWidget(self._bar)
        leaving = LargeQuiet(self.tr("Hand the seat over"), "mdi6.lock-outline")
        leaving.clicked.connect(self.handed_over)
        row.addWidget(leaving)
        self.refresh()

    def refresh(self) -> None:
        done, whole = self._seat.progress()
        self._done.setText(self.tr("Marked {done} of {all}").format(done=done, all=whole))
        self._bar.show_share(done, whole)

    def _words(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(Line(self._seat.name, TextSize.KIOSK_BODY, weight=Weight.DemiBold))
        role = self.tr("chair of the jury") if self._seat.chair else self.tr("member of the jury")
        text = f"{role} · {self._seat.sheet.contest} · {self._seat.sheet.title}"
        column.addWidget(Line(text, TextSize.CAPTION, Colour.MUTED))
        return column
