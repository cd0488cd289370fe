"""How a round is counted: method, what is taken off, rounding, what is done about blanks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.contest_cards import RoundCard
from app.services.round_rules import Rules, rules_of
from app.services.rounds import SetRules
from app.services.scoring import Method, Policy, TrimPer
from ui.texts.scoring_methods import method_meaning, method_title, policy_title
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.binding import Binding
from ui.widgets.choices import ChoiceField, Option, SegmentsField
from ui.widgets.fields import Field, TextField
from ui.widgets.pairs import paired
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class RulesForm(QWidget):
    """Shows only the options that the chosen method has; a change sets the rules as a whole."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self.rules = Rules()
        self._make()
        self._build()
        self._connect()

    def show_card(self, card: RoundCard) -> None:
        self._round = card.row.id
        self.rules = rules_of(card.row)
        rules = self.rules
        self._method.show_value(rules.method)
        self._meaning.setText(method_meaning(rules.method))
        self._drop_high.show_value(rules.drop_high)
        self._drop_low.show_value(rules.drop_low)
        self._trim_per.show_value(rules.trim_per)
        self._factor.show_value(rules.factor)
        for field, words in zip(self._rounding, rules.rounding, strict=True):
            field.show_value(words)
        for field, policy in zip(self._blanks, rules.blanks, strict=True):
            field.show_value(policy)
        self._trimming.setVisible(rules.method == Method.TRIMMED_MEAN)
        self._factor.setVisible(rules.method == Method.EXPONENTIAL)

    def _make(self) -> None:
        methods = [Option(each, method_title(each)) for each in Method]
        policies = [Option(each, policy_title(each)) for each in Policy]
        self._method = ChoiceField(self.tr("Method"), methods)
        self._meaning = Words("", TextSize.CAPTION, Colour.MUTED)
        self._drop_high = TextField(self.tr("Highest taken off"), "1", tabular=True)
        self._drop_low = TextField(self.tr("Lowest taken off"), "1", tabular=True)
        self._trim_per = SegmentsField(
            self.tr("Taken off"),
            (
                Option(TrimPer.CRITERION, self.tr("by each criterion")),
                Option(TrimPer.TOTAL, self.tr("from the totals of the jurors")),
            ),
        )
        self._factor = TextField(self.tr("A place is worth of the one before"), "0.827")
        exact = self.tr("exact")
        self._rounding = (
            TextField(self.tr("Decimals by criterion"), exact, tabular=True),
            TextField(self.tr("Decimals when weighted"), exact, tabular=True),
            TextField(self.tr("Decimals of the total"), exact, tabular=True),
        )
        self._blanks = (
            ChoiceField(self.tr("Where a mark is missing"), policies),
            ChoiceField(self.tr("Where a juror is recused"), policies),
            ChoiceField(self.tr("Where a juror is absent"), policies),
        )

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        self._trimming = QWidget()
        trimming = QVBoxLayout(self._trimming)
        trimming.setContentsMargins(0, 0, 0, 0)
        trimming.addWidget(paired(self._drop_high, self._drop_low))
        trimming.addWidget(self._trim_per)
        for widget in (
            self._method,
            self._meaning,
            self._trimming,
            self._factor,
            paired(*self._rounding),
            *self._blanks,
        ):
            column.addWidget(widget)

    def _connect(self) -> None:
        named: dict[str, Field] = {
            "method": self._method,
            "drop_high": self._drop_high,
            "drop_low": self._drop_low,
            "trim_per": self._trim_per,
            "factor": self._factor,
        }
        for name, field in named.items():
            Binding(self._desk, field, partial(self._change, name))
        for place, field in enumerate(self._rounding):
            Binding(self._desk, field, partial(self._round_at, place))
        for place, choice in enumerate(self._blanks):
            Binding(self._desk, choice, partial(self._fill_at, place))

    def _change(self, name: str, value: str) -> SetRules:
        changed = {name: value.replace(",", ".") if name == "factor" else value}
        return replace(self.rules, **changed).command(self._round)

    def _round_at(self, place: int, words: str) -> SetRules:
        return replace(self.rules, rounding=_put(self.rules.rounding, place, words)).command(
            self._round
        )

    def _fill_at(self, place: int, policy: str) -> SetRules:
        return replace(self.rules, blanks=_put(self.rules.blanks, place, policy)).command(
            self._round
        )


def _put(three: tuple[str, str, str], place: int, words: str) -> tuple[str, str, str]:
    """The three with one of them changed."""
    first, second, third = (words if at == place else each for at, each in enumerate(three))
    return first, second, third
