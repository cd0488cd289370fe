"""The results of a contest: places, marks, agreement, and what would be otherwise."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.values import RoundState
from app.services.contest_rows import ContestCardOf
from app.services.doubts import TaskOf, instead, manners_in, steady
from app.services.judging_rows import MarksOf, ProgressOf, RoundRow, Rounds
from app.services.results import Results, ResultsOf
from app.services.scoring import Stability
from app.services.workspace import Change
from ui.pages.jury_results_figures import FigureCards
from ui.pages.jury_results_instead import InsteadSide
from ui.pages.jury_results_matrix import MatrixRow, first_of
from ui.pages.jury_results_money import money_line
from ui.pages.jury_results_sides import AgreementSide, ChairSide
from ui.pages.jury_results_table import MatrixCard
from ui.tasks import Task
from ui.texts.errors import sentence
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.cards import Band, Card, EmptyState
from ui.widgets.choices import DropDown, Option, Segments
from ui.widgets.scrolled import scrolled
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.tasks import Run

RESULT, AGREEMENT, INSTEAD, CHAIR = "result", "agreement", "instead", "chair"
_SIDE_HEIGHT = 236


class ResultsView(QWidget):
    """Shows the closed rounds of a contest; nothing on it changes a result."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contest = ""
        self._results: Results | None = None
        self._run: Run | None = None
        self._firmness: Stability | None = None
        self._stale = False
        self._make()
        self._build()
        self._connect()
        self._reload()

    def show_contest(self, contest_id: str) -> None:
        """Show the last closed round of a contest."""
        if contest_id != self._contest:
            self._contest = contest_id
            self._rounds.clear()
            self._sides.show_value(RESULT)
            self._turn(RESULT)
        self._reload()

    def can_print(self) -> bool:
        """Whether there is a result on which both calculations agree."""
        return self._results is not None and not self._results.differences

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale or (self._results and self._firmness is None and self._run is None):
            self._reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stop()
        self._chair.hide_figures()

    def _make(self) -> None:
        self._rounds = DropDown()
        self._rounds.setAccessibleName(self.tr("Round"))
        self._sides = Segments(
            [
                Option(RESULT, self.tr("Result")),
                Option(AGREEMENT, self.tr("Agreement")),
                Option(INSTEAD, self.tr("What if")),
                Option(CHAIR, self.tr("For the chair only")),
            ],
            self.tr("What to look at"),
        )
        self._cards = FigureCards()
        self._band = Band("", Colour.DANGER)
        self._money = Words("", ink=Colour.MUTED)
        self._agreement = AgreementSide()
        self._instead = InsteadSide()
        self._chair = ChairSide()
        self._matrix = MatrixCard()
        self._empty = EmptyState(
            "mdi6.lock-outline",
            self.tr("No round is closed yet. Marks stay sealed until the chair closes a round."),
        )

    def _build(self) -> None:
        gap = current_theme().space(Space.M)
        head = QHBoxLayout()
        head.addWidget(self._rounds, 1)
        head.addWidget(self._sides, 2)
        self._pages = QStackedWidget()
        for side in (self._agreement, self._instead, self._chair):
            self._pages.addWidget(scrolled(side))
        self._side = Card()
        self._side.body.addWidget(self._pages)
        self._side.setFixedHeight(current_theme().px(_SIDE_HEIGHT))
        self._content = QWidget()
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(gap)
        inner.addLayout(head)
        for widget in (self._cards, self._band, self._side, self._money):
            inner.addWidget(widget)
        inner.addWidget(self._matrix, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._content)
        column.addWidget(self._empty)
        self._side.hide()

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._rounds.activated.connect(self._reload)
        self._sides.chosen.connect(self._turn)
        self._matrix.opened.connect(self._open)
        self._instead.changed.connect(self._show_otherwise)
        self._chair.confirmed.connect(self._show_manners)
        self._sides.show_value(RESULT)

    def _follow(self, change: Change) -> None:
        if self._contest and change.tables & ResultsOf.tables:
            self._stale = not self.isVisible()
            if not self._stale:
                self._reload()

    def _reload(self) -> None:
        self._stale = False
        self._stop()
        self._firmness = None
        shown = self._offer_rounds()
        self._results = self._read(shown.id) if shown else None
        self._content.setVisible(shown is not None)
        self._empty.setVisible(shown is None)
        known = self._results is not None
        for widget in (self._cards, self._matrix, self._sides):
            widget.setVisible(known)
        if self._results is not None:
            self._show_results(self._results)

    def _offer_rounds(self) -> RoundRow | None:
        """The chosen one of the closed rounds, at first the last one."""
        rows = self._desk.ask(Rounds(self._contest)) if self._contest else ()
        closed = [row for row in rows if row.state is RoundState.CLOSED]
        chosen = self._rounds.currentData()
        self._rounds.clear()
        for row in closed:
            self._rounds.addItem(row.title, row.id)
        at = next((at for at, row in enumerate(closed) if row.id == chosen), len(closed) - 1)
        self._rounds.setCurrentIndex(at)
        return closed[at] if closed else None

    def _read(self, round_id: str) -> Results | None:
        try:
            results = self._desk.ask(ResultsOf(round_id))
        except UserError as refusal:
            self._money.hide()
            self._band.show_text(sentence(refusal))
            return None
        differs = self.tr(
            "The second calculation finds another result. Nothing can be printed until this is "
            "cleared up; keep the file and ask for help."
        )
        self._band.show_text(differs if results.differences else "")
        return results

    def _show_results(self, results: Results) -> None:
        progress = self._desk.ask(ProgressOf(results.round.id))
        self._names = self._names_in(results)
        self._cards.show_results(results, sum(row.signed for row in progress), len(progress))
        self._matrix.show_results(results, self._desk.ask(MarksOf(results.round.id)))
        self._agreement.show_results(results, self._names)
        self._chair.hide_figures()
        jurors = tuple((each.juror_id, each.name) for each in results.jurors)
        criteria = tuple((key, self._names.get(key, "")) for key in results.criteria)
        self._instead.offer(jurors, criteria, results.round.method)
        money = money_line(results.funding, self._names) if results.funding else ""
        self._money.setText(money)
        self._money.setVisible(bool(money))
        if self.isVisible():
            self._try_other_ways(results)

    def _names_in(self, results: Results) -> dict[str, str]:
        card = self._desk.ask(ContestCardOf(self._contest))
        return {
            **{each.id: each.title for each in card.criteria},
            **{row.entry_id: row.title for row in results.rows},
            **{each.id: each.name for each in card.jurors},
        }

    def _try_other_ways(self, results: Results) -> None:
        task = self._desk.ask(TaskOf(results.round.id))
        work = Task(self.tr("Trying other ways to count"), partial(steady, task))
        self._run = self._desk.tasks.start(work, self._show_firm)

    def _show_firm(self, found: Stability) -> None:
        self._run = None
        self._firmness = found
        rows = [row for row in self._matrix.rows if row.place]
        firm = {row.id for row in rows if found.is_firm(row.id)}
        self._cards.show_firm(len(firm), len(rows), len(found.variations))
        self._matrix.show_rows(
            tuple(
                replace(row, firm=row.id in firm if row.place else None)
                for row in self._matrix.rows
            )
        )

    def _turn(self, side: str) -> None:
        """Show what lies beside the result; leaving the other way to count drops it."""
        sides = (AGREEMENT, INSTEAD, CHAIR)
        self._side.setVisible(side in sides)
        if side in sides:
            self._pages.setCurrentIndex(sides.index(side))
        self._chair.hide_figures()
        self._show_otherwise()

    def _show_otherwise(self) -> None:
        if self._results is None:
            return
        other = self._otherwise(self._results)
        self._matrix.show_rows(tuple(_moved(row, other) for row in self._matrix.rows))

    def _otherwise(self, results: Results) -> dict[str, str] | None:
        """Places in the chosen way; None where it is that of the result."""
        change = self._instead.change()
        self._instead.show_trouble("")
        if self._sides.value() != INSTEAD or not change.differs:
            return None
        try:
            return dict(instead(self._desk.ask(TaskOf(results.round.id)), change))
        except UserError as refusal:
            self._instead.show_trouble(sentence(refusal))
            return None

    def _show_manners(self) -> None:
        if self._results is not None:
            task = self._desk.ask(TaskOf(self._results.round.id))
            self._chair.show_manners(manners_in(task), self._names)

    def _open(self, entry_id: str) -> None:
        if self._results is not None:
            self._desk.open_panel("standing", f"{entry_id}#{self._results.round.id}")

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None


def _moved(row: MatrixRow, other: dict[str, str] | None) -> MatrixRow:
    if other is None:
        return replace(row, other=None, moved=0)
    place = other.get(row.id, "")
    moved = row.first - first_of(place) if place and row.place else 0
    return replace(row, other=place, moved=moved)
