"""What a round is: its title and kind, what it carries over, how many pass, the kiosk's order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.values import StageKind
from app.services.contest_cards import RoundCard
from app.services.rounds import ReviseRound
from ui.texts.judging import stage_kind
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.checks import CheckBox
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.fields import Field, TextField
from ui.widgets.pairs import paired

if TYPE_CHECKING:
    from ui.desk import Desk


class SetupForm(QWidget):
    """Each field writes itself when it is left."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        kinds = [Option(each, stage_kind(each)) for each in StageKind]
        self.title = TextField(self.tr("Title"))
        self._kind = ChoiceField(self.tr("Kind of round"), kinds)
        self._carry = ChoiceField(self.tr("Totals carried over from"), ())
        self._threshold = TextField(self.tr("Total needed to pass (may be left out)"), tabular=True)
        self._own_order = CheckBox(self.tr("Each juror meets the entries in an order of their own"))
        self._build()
        self._connect()

    def show_card(self, card: RoundCard) -> None:
        self._round = card.row.id
        self.title.show_value(card.row.title)
        self._kind.show_value(card.row.kind)
        self._carry.set_options(self._earlier(card))
        self._carry.show_value(card.row.carry_from_id)
        self._threshold.show_value(card.row.threshold)
        self._own_order.setChecked(card.row.own_order)

    def _earlier(self, card: RoundCard) -> Sequence[Option]:
        others = [Option(each.id, each.title) for each in card.rounds if each.id != card.row.id]
        return (Option("", self.tr("No round")), *others)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        column.addWidget(paired(self.title, self._kind))
        column.addWidget(paired(self._carry, self._threshold))
        column.addWidget(self._own_order)

    def _connect(self) -> None:
        bound: dict[str, Field] = {
            "title": self.title,
            "kind": self._kind,
            "threshold": self._threshold,
        }
        for name, field in bound.items():
            Binding(self._desk, field, partial(self._revise, name))
        Binding(self._desk, self._carry, self._carry_over)
        self._own_order.committed.connect(self._order)

    def _revise(self, name: str, value: str) -> ReviseRound:
        return ReviseRound(self._round, name, value)

    def _carry_over(self, other: str) -> ReviseRound:
        return ReviseRound(self._round, "carry_from_id", other or None)

    def _order(self, own: object) -> None:
        self._desk.execute(ReviseRound(self._round, "own_order", bool(own)))
