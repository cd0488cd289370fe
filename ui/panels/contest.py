"""The card of a contest: its title, rules, money, and whether it is only a rehearsal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.services.contest_rows import ContestCard, ContestCardOf
from app.services.contests import RemoveContest, ReviseContest
from app.services.contract import Query
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.shell.panel import Heading
from ui.texts import counts
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.binding import Binding
from ui.widgets.checks import CheckBox
from ui.widgets.fields import Field, TextArea, TextField
from ui.widgets.times import NumberField

if TYPE_CHECKING:
    from ui.desk import Desk


class ContestPanel(StoredCard[ContestCard]):
    """What holds for the whole contest; its parts have cards of their own."""

    tables = ContestCardOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make()
        self._build()
        self._connect()

    @override
    def query(self, subject: str) -> Query[ContestCard]:
        return ContestCardOf(subject)

    @override
    def heading(self) -> Heading:
        icon = "mdi6.scale-balance"
        if self.card is None:
            return Heading(self.tr("Contest"), icon=icon)
        caption = " · ".join(
            (counts.entries(len(self.card.entries)), counts.jurors(len(self.card.jurors)))
        )
        return Heading(self.card.title, caption, icon)

    @override
    def first_focus(self) -> QWidget | None:
        return self._title

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def show_card(self, card: ContestCard | None) -> None:
        if card is None:
            return
        self._title.show_value(card.title)
        self._regulations.show_value(card.regulations)
        self._budget.show_value(card.budget)
        self._rehearsal.setChecked(card.rehearsal)
        self._note.show_value(card.note)

    def _make(self) -> None:
        self._title = TextField(self.tr("Title of the contest"))
        self._regulations = TextArea(
            self.tr("Regulations"), self.tr("Who may enter, and how is judged"), lines=6
        )
        self._budget = NumberField(self.tr("Money to give away, in roubles (may be left out)"))
        self._rehearsal = CheckBox(self.tr("Only a rehearsal: nothing judged here counts"))
        self._note = TextArea(self.tr("Private note"), self.tr("Only you see it."))
        self._bar = StoredBar(self.tr("Delete"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for widget in (
            self._title,
            self._regulations,
            self._budget,
            self._rehearsal,
            self._note,
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        bound: dict[str, Field] = {
            "title": self._title,
            "regulations": self._regulations,
            "budget": self._budget,
            "note": self._note,
        }
        for name, field in bound.items():
            Binding(self.desk, field, partial(self._revise, name))
        self.desk.changed.connect(self.follow)
        self._rehearsal.committed.connect(self._rehearse)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self.close_requested)

    def _revise(self, name: str, value: str | int | None) -> ReviseContest:
        return ReviseContest(self.subject, name, value)

    def _rehearse(self, rehearsal: object) -> None:
        self.desk.execute(ReviseContest(self.subject, "rehearsal", bool(rehearsal)))

    def _remove(self) -> None:
        subject = self.subject
        if not subject:
            return
        self.desk.execute(RemoveContest(subject))
        if not self.subject:
            self.desk.notice(self.tr("The contest is deleted."), undo=True)
