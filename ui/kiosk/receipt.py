"""The receipt: a code by which a juror can see that nothing was changed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.kiosk.keys import LargePrimary
from ui.kiosk.screen import ColumnScreen
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import TextSize
from ui.widgets.words import Words

_GROUP = 4


class ReceiptScreen(ColumnScreen):
    """Shows the code once, large."""

    left = Signal()

    def __init__(self, receipt: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("The ballot is signed and sealed"),
            self.tr(
                "Your receipt code: note it down or take a photograph of it. "
                "The annex of the protocol names it."
            ),
            parent,
        )
        self.code = Words(grouped(receipt), TextSize.HALL_QUESTION, weight=Weight.Bold)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.code.setMinimumWidth(current_theme().px(_GROUP * 120))
        self._on = LargePrimary(self.tr("I have noted it down"), "mdi6.check")
        self._on.clicked.connect(self.left)
        self.column.addWidget(self.code)
        self.column.addWidget(self._on)

    @override
    def first_focus(self) -> QWidget:
        # Enter, pressed once too often at signing, must not take the code away unread.
        return self


def grouped(code: str) -> str:
    """A code in groups of four, as it is copied by hand."""
    plain = code.replace("-", "").replace(" ", "")
    return "-".join(plain[at : at + _GROUP] for at in range(0, len(plain), _GROUP))
