"""The organizer's code: chosen before the kiosk starts, asked for at the way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.gate import SetGate, passes_gate
from app.services.kiosk_rows import KioskOf, KioskRow
from ui.desk import Desk
from ui.kiosk.keys import LargeEdit, LargePrimary, LargeQuiet
from ui.kiosk.screen import ColumnScreen
from ui.texts.errors import sentence


class CodeEdit(LargeEdit):
    """A code behind dots."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)


class GateScreen(ColumnScreen):
    """Base: one or two codes, back and on."""

    passed = Signal()
    left = Signal()

    def __init__(
        self, title: str, words: str, fields: tuple[CodeEdit, ...], act: str, back: str
    ) -> None:
        super().__init__(title, words)
        self.fields = fields
        for field in fields:
            self.column.addWidget(field)
            field.returnPressed.connect(self._pass)
        self._back = LargeQuiet(back, "mdi6.chevron-left")
        self._on = LargePrimary(act)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._on, 1)
        self.column.addLayout(row)
        self._back.clicked.connect(self.left)
        self._on.clicked.connect(self._pass)

    @override
    def first_focus(self) -> QWidget:
        return self.fields[0]

    def _pass(self) -> None:
        """Check what was typed."""


class SetGateScreen(GateScreen):
    """Nobody may start a kiosk that nobody can leave."""

    def __init__(self, desk: Desk, contest_id: str) -> None:
        super().__init__(
            self.tr("Choose the organizer's code"),
            self.tr(
                "Jurors will use this laptop alone. The kiosk is left only with this code; "
                "it does not open any mark."
            ),
            (CodeEdit(self.tr("Code")), CodeEdit(self.tr("The same code once more"))),
            self.tr("Start the kiosk"),
            self.tr("Do not start"),
        )
        self._desk, self._contest_id = desk, contest_id

    @override
    def _pass(self) -> None:
        first, again = (field.text() for field in self.fields)
        if first and not again:
            self.fields[1].setFocus()
            return
        if first != again:
            self.complain(self.tr("The two codes differ."))
            return
        try:
            self._desk.attempt(SetGate(self._contest_id, first))
        except UserError as refusal:
            self.complain(sentence(refusal))
        else:
            self.passed.emit()


class LeaveScreen(GateScreen):
    """The way out."""

    def __init__(self, desk: Desk, row: KioskRow) -> None:
        super().__init__(
            self.tr("Leave the kiosk"),
            self.tr("The organizer's code is needed."),
            (CodeEdit(self.tr("The organizer's code")),),
            self.tr("Leave"),
            self.tr("Back"),
        )
        self._desk, self._row = desk, row

    @override
    def _pass(self) -> None:
        [field] = self.fields
        row = self._fresh()
        if passes_gate(row.gate_salt, row.gate_box, field.text()):
            self.passed.emit()
        else:
            field.clear()
            self.complain(self.tr("The code is not right."))

    def _fresh(self) -> KioskRow:
        # A round that was removed takes nothing of the gate with it.
        try:
            return self._desk.ask(KioskOf(self._row.round_id))
        except UserError:
            return self._row
