"""The card of a round: prepared, opened under seal, judged, closed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import RoundState
from app.services.contest_cards import RoundCard, RoundOf
from app.services.contract import Query
from app.services.judging_rows import ProgressOf, ProgressRow
from app.services.rounds import RemoveRound
from ui.panels.meeting_cards import StoredBar, StoredCard
from ui.panels.round_assigning import AssigningForm
from ui.panels.round_closing import ClosingForm
from ui.panels.round_ladder import LadderForm
from ui.panels.round_opening import OpeningForm
from ui.panels.round_papers import PapersForm
from ui.panels.round_progress import ProgressForm
from ui.panels.round_quotas import QuotasForm
from ui.panels.round_rules import RulesForm
from ui.panels.round_setup import SetupForm
from ui.panels.round_summary import SummaryView
from ui.shell.panel import Heading
from ui.texts.dates import moment
from ui.texts.judging import round_state, stage_kind
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Space, TextSize
from ui.widgets.buttons import PrimaryButton
from ui.widgets.words import Line

if TYPE_CHECKING:
    from ui.desk import Desk


class RoundPanel(StoredCard[RoundCard]):
    """Shows only what belongs to the state of the round."""

    tables = RoundOf.tables

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._make()
        self._build()
        self._connect()

    @override
    def query(self, subject: str) -> Query[RoundCard]:
        return RoundOf(subject)

    @override
    def heading(self) -> Heading:
        icon = "mdi6.layers-outline"
        if self.card is None:
            return Heading(self.tr("Round"), icon=icon)
        row = self.card.row
        return Heading(row.title, self._caption(self.card), icon, round_state(row.state))

    @override
    def first_focus(self) -> QWidget | None:
        drafted = self.card is not None and self.card.row.state is RoundState.DRAFT
        return self._setup if drafted else None

    @override
    def footer(self) -> QWidget:
        return self._bar

    @override
    def discard(self) -> None:
        """Codes that were typed are wiped too."""
        super().discard()
        self._opening.forget()
        self._closing.forget()

    @override
    def show_card(self, card: RoundCard | None) -> None:
        if card is None:
            return
        state = card.row.state
        for part, its in self._parts:
            part.setVisible(its is state)
        self._bar.remove.setVisible(state is RoundState.DRAFT)
        self._summary.setVisible(state is not RoundState.DRAFT)
        self._summary.show_card(card)
        self._papers.show_card(card)
        if state is RoundState.DRAFT:
            for form in (
                self._setup,
                self._rules,
                self._ladder,
                self._quotas,
                self._assigning,
                self._opening,
            ):
                form.show_card(card)
        elif state is RoundState.OPEN:
            progress = self._ask_progress(card)
            self._progress.show_card(card, progress)
            self._closing.show_card(card, progress)

    def _ask_progress(self, card: RoundCard) -> tuple[ProgressRow, ...]:
        return self.desk.ask(ProgressOf(card.row.id))

    def _caption(self, card: RoundCard) -> str:
        row = card.row
        if row.state is RoundState.OPEN and row.opened_at:
            said = self.tr("open since {moment}")
            return said.format(moment=moment(datetime.fromisoformat(row.opened_at)))
        if row.state is RoundState.CLOSED and row.closed_at:
            said = self.tr("closed on {moment}")
            return said.format(moment=moment(datetime.fromisoformat(row.closed_at)))
        return f"{card.contest.title} · {stage_kind(row.kind)}"

    def _make(self) -> None:
        desk = self.desk
        self._setup = SetupForm(desk)
        self._rules = RulesForm(desk)
        self._ladder = LadderForm(desk)
        self._quotas = QuotasForm(desk)
        self._assigning = AssigningForm(desk)
        self._opening = OpeningForm(desk)
        self._progress = ProgressForm(desk)
        self._closing = ClosingForm(desk)
        self._summary = SummaryView()
        self._papers = PapersForm(desk)
        self._kiosk = PrimaryButton(self.tr("Start judging at this laptop"), "mdi6.tablet")
        self._bar = StoredBar(self.tr("Delete"))

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        draft, judged = RoundState.DRAFT, RoundState.OPEN
        self._parts: list[tuple[QWidget, RoundState]] = []
        parts = (
            ("", self._setup, draft),
            (self.tr("How it is counted"), self._rules, draft),
            (self.tr("What decides between equals"), self._ladder, draft),
            (self.tr("How many pass"), self._quotas, draft),
            (self.tr("Who judges what"), self._assigning, draft),
            (self.tr("Opening"), self._opening, draft),
            (self.tr("The jury"), self._progress, judged),
            ("", self._kiosk, judged),
            (self.tr("Closing"), self._closing, judged),
        )
        for title, part, state in parts:
            if title:
                head = Line(title, TextSize.SECTION, weight=Weight.DemiBold)
                column.addWidget(head)
                self._parts.append((head, state))
            if part is self._kiosk:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                column.addWidget(part)
            self._parts.append((part, state))
        column.addWidget(self._summary)
        column.addWidget(Line(self.tr("Papers"), TextSize.SECTION, weight=Weight.DemiBold))
        column.addWidget(self._papers)
        column.addStretch(1)

    def _connect(self) -> None:
        self.desk.changed.connect(self.follow)
        self._kiosk.clicked.connect(self._judge)
        self._bar.remove.clicked.connect(self._remove)
        self._bar.done.clicked.connect(self.close_requested)

    def _judge(self) -> None:
        self.desk.open_kiosk(self.subject)

    def _remove(self) -> None:
        if not self.subject:
            return
        self.desk.execute(RemoveRound(self.subject))
        if not self.subject:
            self.desk.notice(self.tr("The round is deleted."), undo=True)
