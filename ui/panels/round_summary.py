"""What holds for a round that was opened: the frozen rules in words, and its digest."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.contest_cards import RoundCard
from app.services.round_rules import rules_of
from ui.texts.scoring_methods import STEPS, method_meaning, method_title, step_title
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.words import Line, Words


class SummaryView(QWidget):
    """Only read: what was frozen at opening is not changed any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._method = Words()
        self._ladder = Words("", ink=Colour.MUTED)
        self._digest_title = Line(
            self.tr("Digest of the ballots"), TextSize.SECTION, weight=Weight.DemiBold
        )
        self._digest = Words()
        self._digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        title = self.tr("Frozen rules")
        column.addWidget(Line(title, TextSize.SECTION, weight=Weight.DemiBold))
        for widget in (self._method, self._ladder, self._digest_title, self._digest):
            column.addWidget(widget)

    def show_card(self, card: RoundCard) -> None:
        rules = rules_of(card.row)
        title, meaning = method_title(rules.method), method_meaning(rules.method)
        self._method.setText(f"{title}. {meaning}")
        names = {each.id: each.title for each in card.contest.criteria}
        steps = [
            step_title(rung.step) + (f": {names.get(rung.criterion, '')}" if rung.criterion else "")
            for rung in rules.ladder
            if rung.step in STEPS
        ]
        said = self.tr("Equal totals: {steps}.")
        self._ladder.setText(said.format(steps="; ".join(steps)) if steps else "")
        self._ladder.setVisible(bool(steps))
        self._digest.setText(card.row.digest)
        for widget in (self._digest_title, self._digest):
            widget.setVisible(bool(card.row.digest))
