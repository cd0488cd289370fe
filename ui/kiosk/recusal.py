"""Declaring a conflict: a juror steps back from one entry, with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.kiosk.keys import LargeEdit, LargePrimary, LargeQuiet
from ui.kiosk.screen import ColumnScreen


class RecusalScreen(ColumnScreen):
    """Asks for the reason; the mark, if there is one, goes with it."""

    declared = Signal(str)
    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("A conflict of interest"),
            self.tr(
                "You will not judge “{title}”. The protocol names the reason. "
                "This cannot be taken back here."
            ).format(title=title),
            parent,
        )
        self.reason = LargeEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setPlaceholderText(self.tr("Reason, for example: I advised this team"))
        self.column.addWidget(self.reason)
        self._back = LargeQuiet(self.tr("Back"), "mdi6.chevron-left")
        self._declare = LargePrimary(self.tr("I do not judge this entry"))
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._declare, 1)
        self.column.addLayout(row)
        self._back.clicked.connect(self.left)
        self._declare.clicked.connect(self._tell)
        self.reason.returnPressed.connect(self._tell)

    @override
    def first_focus(self) -> QWidget:
        return self.reason

    def _tell(self) -> None:
        self.declared.emit(self.reason.text())
