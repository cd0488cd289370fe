"""Other weights of a criterion: in a nomination, or for entries that ask for certain sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contest_cards import CriterionCard
from app.services.contest_rows import RuleRow
from app.services.criteria import RemoveWeightRule, SetWeightRule
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.fields import Field, TextField
from ui.widgets.pairs import paired
from ui.widgets.parsing import read_number
from ui.widgets.times import NumberField
from ui.widgets.words import Line, Words

if TYPE_CHECKING:
    from ui.desk import Desk


class RuleLine(QWidget):
    """One other weight in words, with a cross that takes it away."""

    removed = Signal(str)

    def __init__(self, row: RuleRow, said: str) -> None:
        super().__init__()
        self._key = row.id
        cross = IconButton("mdi6.close", self.tr("Take this weight away"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Words(said), 1)
        line.addWidget(cross, 0, Qt.AlignmentFlag.AlignTop)
        cross.clicked.connect(self._want)

    def _want(self) -> None:
        self.removed.emit(self._key)


class OtherWeights(QWidget):
    """The list, and a small form that adds one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._criterion = ""
        self._shown: tuple[RuleRow, ...] = ()
        self._lines: list[RuleLine] = []
        self._weight = TextField(self.tr("Other weight"), tabular=True)
        self._nomination = ChoiceField(self.tr("In the nomination"), ())
        self._from = NumberField(self.tr("Sum requested from, roubles"))
        self._below = NumberField(self.tr("and below"))
        self._button = QuietButton(self.tr("Add this weight"), "mdi6.plus")
        self._build()
        self._button.clicked.connect(self._add)

    def show_card(self, card: CriterionCard) -> None:
        if card.row.id != self._criterion:
            self._empty_form()
        self._criterion = card.row.id
        everybody = Option("", self.tr("Any"))
        nominations = [Option(each.id, each.title) for each in card.contest.nominations]
        self._nomination.set_options((everybody, *nominations))
        if card.row.rules == self._shown:
            return
        self._shown = card.row.rules
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [RuleLine(row, self._worded(row)) for row in self._shown]
        for line in self._lines:
            line.removed.connect(self._remove)
            self._list.addWidget(line)

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        title = self.tr("Other weights for some entries")
        column.addWidget(Line(title, TextSize.SECTION, weight=Weight.DemiBold))
        said = self.tr("A weight for a nomination goes before one for all nominations.")
        column.addWidget(Words(said, TextSize.CAPTION, Colour.MUTED))
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        column.addWidget(paired(self._weight, self._nomination))
        column.addWidget(paired(self._from, self._below))
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)

    def _worded(self, row: RuleRow) -> str:
        weight = row.weight.replace(".", QLocale().decimalPoint())
        parts = [self.tr("Weight {weight}").format(weight=weight)]
        if row.nomination:
            parts.append(self.tr("in “{title}”").format(title=row.nomination))
        if row.sum_from is not None:
            amount = QLocale().toString(row.sum_from)
            parts.append(self.tr("from {amount} roubles").format(amount=amount))
        if row.sum_below is not None:
            amount = QLocale().toString(row.sum_below)
            parts.append(self.tr("below {amount} roubles").format(amount=amount))
        return ", ".join(parts)

    def _add(self) -> None:
        fields: dict[str, Field] = {"weight": self._weight, "sum_below": self._below}
        try:
            self._desk.attempt(
                SetWeightRule(
                    self._criterion,
                    self._weight.words(),
                    self._nomination.value() or None,
                    _whole(self._from),
                    _whole(self._below),
                )
            )
        except UserError as refusal:
            fields.get(refusal.field, self._from if refusal.field else self._weight).refuse(refusal)
        else:
            self._empty_form()

    def _empty_form(self) -> None:
        self._weight.show_value("")
        self._weight.discard()
        for field in (self._from, self._below):
            field.show_value(None)
            field.discard()
        self._nomination.show_value("")

    def _remove(self, key: str) -> None:
        self._desk.execute(RemoveWeightRule(key))
        self._desk.notice(self.tr("The weight is taken away."), undo=True)


def _whole(field: NumberField) -> int | None:
    """The number that stands in a field; refused when it is none."""
    return read_number(field.words())
