"""Closing a round: with the chair's code or the recovery code the ballots are opened, for good."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.closing import CloseRound
from app.services.contest_cards import RoundCard
from app.services.judging_rows import ProgressRow
from app.services.workspace import now
from ui.panels.round_opening import SecretField
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import Band
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class ClosingForm(QWidget):
    """Names who has not signed, since their marks will be missing for good."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self._lacking = Band("", Colour.LIVE)
        self._code = SecretField(self.tr("Code of the chair, or the recovery code"))
        self._close = QuietButton(self.tr("Close the round"), "mdi6.lock-open-variant-outline")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        said = self.tr(
            "Closing opens all ballots and writes their digest into the journal. It cannot be "
            "undone."
        )
        column.addWidget(Words(said, ink=Colour.MUTED))
        column.addWidget(self._lacking)
        column.addWidget(self._code)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignLeft)
        self._close.clicked.connect(self._carry_out)
        self._code.line.returnPressed.connect(self._carry_out)

    def show_card(self, card: RoundCard, progress: Sequence[ProgressRow]) -> None:
        if card.row.id != self._round:
            self._code.clear()
        self._round = card.row.id
        lacking = [row.name for row in progress if not (row.signed or row.left)]
        said = self.tr("Not signed yet: {names}. After closing they count as absent.")
        self._lacking.show_text(said.format(names=", ".join(lacking)) if lacking else "")

    def forget(self) -> None:
        """Wipe the code."""
        self._code.clear()

    def _carry_out(self) -> None:
        try:
            self._desk.attempt(CloseRound(self._round, self._code.words(), now()))
        except UserError as refusal:
            self._code.refuse(refusal)
            return
        self._code.clear()
        self._desk.notice(self.tr("The round is closed. The ballots are open."))
