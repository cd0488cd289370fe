"""Who judges what in a round: all of them all, or a balanced lot."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contest_cards import RoundCard
from app.services.panel import AssignBallots
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import QuietButton
from ui.widgets.parsing import read_number
from ui.widgets.times import NumberField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class AssigningForm(QWidget):
    """Recused jurors are passed over by the lot."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self._seed = ""
        self._state = Words()
        self._per_entry = NumberField(self.tr("Jurors for each entry"))
        self._lot = QuietButton(self.tr("Assign by lot"), "mdi6.dice-multiple-outline")
        self._everybody = QuietButton(self.tr("All judge all"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        column.addWidget(self._state)
        row = QHBoxLayout()
        row.addWidget(self._per_entry, 1)
        for button in (self._lot, self._everybody):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self._lot.clicked.connect(self._assign)
        self._everybody.clicked.connect(self._free)

    def show_card(self, card: RoundCard) -> None:
        if card.row.id != self._round:
            self._seed = ""
        self._round = card.row.id
        self._everybody.setVisible(bool(card.assigned))
        if not card.assigned:
            self._state.setText(self.tr("Every juror judges every entry."))
            return
        said = self.tr("Ballots assigned by lot: {count}.").format(count=card.assigned)
        if self._seed:
            said += " " + self.tr("The number of the lot is {seed}.").format(seed=self._seed)
        self._state.setText(said)

    def _assign(self) -> None:
        try:
            count = _counted(self._per_entry)
            self._seed = str(secrets.randbelow(900_000) + 100_000)
            self._desk.attempt(AssignBallots(self._round, count, self._seed))
        except UserError as refusal:
            self._per_entry.refuse(refusal)

    def _free(self) -> None:
        self._desk.execute(AssignBallots(self._round, 0, ""))


def _counted(field: NumberField) -> int:
    """How many jurors; none and less cannot judge."""
    count = read_number(field.words()) or 0
    if count < 1:
        raise UserError("number.unreadable")
    return count
