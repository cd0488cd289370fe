"""The foot of the sheet: who sees the marks, back, review, and on."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kiosk.keys import LargePrimary, LargeQuiet
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.marks import IconSign
from ui.widgets.words import Line

ROOMY_TEXT = 140
"""Per cent; with larger text only what can be pressed has room on a small screen."""


class Foot(QWidget):
    """Three large buttons at the end side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = LargeQuiet(self.tr("Back"), "mdi6.chevron-left")
        self.review = LargeQuiet(self.tr("Review and sign"), "mdi6.file-sign")
        self.on = LargePrimary(self.tr("Go on"), "mdi6.chevron-right")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.S))
        text = self.tr("Only you see your marks. Once signed, the ballot is sealed.")
        if current_theme().text_percent <= ROOMY_TEXT:
            row.addWidget(IconSign("mdi6.eye-off-outline"))
            row.addWidget(Line(text, ink=Colour.MUTED), 1)
        else:
            row.addStretch(1)
        for button in (self.back, self.review, self.on):
            row.addWidget(button)

    def show_place(self, index: int, count: int) -> None:
        """There is nothing before the first entry."""
        self.back.setEnabled(index > 0)
        self.on.setEnabled(count > 0)
