"""The card of a criterion: wording, levels, weight and scale, and its other weights."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.contest_cards import CriterionCard, CriterionOf
from app.services.contract import Query
from app.services.criteria import RemoveCriterion, ReviseCriterion
from ui.panels.criterion_weights import OtherWeights
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.shell.panel import Heading
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.checks import CheckBox
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.fields import Field, TextArea, TextField
from ui.widgets.pairs import paired

if TYPE_CHECKING:
    from ui.desk import Desk


class CriterionPanel(StoredCard[CriterionCard]):
    """Weights and scales are decimals as written, with a comma or a point."""

    tables = CriterionOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make()
        self._build()
        self._connect()

    @override
    def query(self, subject: str) -> Query[CriterionCard]:
        return CriterionOf(subject)

    @override
    def heading(self) -> Heading:
        icon = "mdi6.scale-balance"
        if self.card is None:
            return Heading(self.tr("Criterion"), icon=icon)
        return Heading(self.card.row.title, self.card.contest.title, icon)

    @override
    def first_focus(self) -> QWidget | None:
        return self._title

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def show_card(self, card: CriterionCard | None) -> None:
        if card is None:
            return
        row = card.row
        texts = (self._title, self._levels, self._weight, self._low, self._high, self._step)
        stored = (row.title, row.levels, row.weight, row.low, row.high, row.step)
        for field, text in zip(texts, stored, strict=True):
            field.show_value(text)
        self._comment.setChecked(row.comment_needed)
        everybody = Option("", self.tr("All nominations"))
        nominations = [Option(each.id, each.title) for each in card.contest.nominations]
        self._nomination.set_options((everybody, *nominations))
        self._nomination.show_value(row.nomination_id)
        self._nomination.setVisible(bool(nominations))
        self._others.show_card(card)

    def _make(self) -> None:
        self._title = TextArea(self.tr("Wording"))
        self._levels = TextArea(
            self.tr("What the marks mean"), self.tr("8–10: proven by figures; 0–2: not shown")
        )
        self._weight = TextField(self.tr("Weight"), tabular=True)
        self._low = TextField(self.tr("Lowest mark"), tabular=True)
        self._high = TextField(self.tr("Highest mark"), tabular=True)
        self._step = TextField(self.tr("Step"), tabular=True)
        self._comment = CheckBox(self.tr("A comment must be written"))
        self._nomination = ChoiceField(self.tr("Holds for"), ())
        self._others = OtherWeights(self.desk)
        self._bar = StoredBar(self.tr("Delete"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        column.addWidget(self._title)
        column.addWidget(self._levels)
        column.addWidget(paired(self._weight, self._step))
        column.addWidget(paired(self._low, self._high))
        for widget in (self._comment, self._nomination, self._others):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        bound: dict[str, Field] = {
            "title": self._title,
            "levels": self._levels,
            "weight": self._weight,
            "low": self._low,
            "high": self._high,
            "step": self._step,
        }
        for name, field in bound.items():
            Binding(self.desk, field, partial(self._revise, name))
        Binding(self.desk, self._nomination, self._hold_for)
        self.desk.changed.connect(self.follow)
        self._comment.committed.connect(self._want_comment)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self.close_requested)

    def _revise(self, name: str, value: str) -> ReviseCriterion:
        return ReviseCriterion(self.subject, name, value)

    def _hold_for(self, nomination: str) -> ReviseCriterion:
        return ReviseCriterion(self.subject, "nomination_id", nomination or None)

    def _want_comment(self, needed: object) -> None:
        self.desk.execute(ReviseCriterion(self.subject, "comment_needed", bool(needed)))
        self.reload()

    def _remove(self) -> None:
        if not self.subject:
            return
        self.desk.execute(RemoveCriterion(self.subject))
        if not self.subject:
            self.desk.notice(self.tr("The criterion is deleted."), undo=True)
