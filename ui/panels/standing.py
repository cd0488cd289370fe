"""The card of a place: why it is this one, whose marks made it, and whether it would hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.contest_rows import CONTEST_TABLES, ContestCard, ContestCardOf
from app.services.doubts import ContestOf, TaskOf, steady, why
from app.services.judging_rows import MarkRow, MarksOf
from app.services.results import ResultRow, Results, ResultsOf
from app.services.scoring import Stability
from app.services.scoring import Task as Calculation
from app.services.workspace import Change
from ui.panels.standing_why import ComparisonCard, DoubtLines, clear
from ui.shell.panel import Heading, Panel
from ui.tasks import Task
from ui.texts.figures import decimals_of, figure
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.dots import DotChart, DotRow
from ui.widgets.words import Line, Words

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.tasks import Run


class StandingPanel(Panel):
    """Shows an entry in the result of a round; the subject is ``entry#round``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject = ""
        self._row: ResultRow | None = None
        self._run: Run | None = None
        self._stale = False
        self._make()
        self._build()
        self._desk.changed.connect(self._follow)

    @override
    def heading(self) -> Heading:
        if self._row is None:
            return Heading(self.tr("Place"), icon="mdi6.podium")
        place = self._row.place.replace("-", "–")
        pill = self.tr("place {place}").format(place=place) if place else self.tr("no place")
        return Heading(self._row.title, self._row.team, "mdi6.podium", pill)

    @override
    def show_subject(self, subject: str) -> None:
        self._subject = subject
        self._reload()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stale = self._stale or self._run is not None
        self._stop()

    def _make(self) -> None:
        self._reasons = QWidget()
        self._jurors = DotChart(self.tr("Total of each juror among all totals"))
        self._criteria = DotChart(self.tr("Figure by each criterion among all entries"))
        self._comments = Words("")
        self._comments_title = self._title(self.tr("Comments of the jury"))
        self._doubts = DoubtLines()

    def _build(self) -> None:
        theme = current_theme()
        self._reasons_column = QVBoxLayout(self._reasons)
        self._reasons_column.setContentsMargins(0, 0, 0, 0)
        self._reasons_column.setSpacing(theme.space(Space.S))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        for widget in (
            self._title(self.tr("Why this place")),
            self._reasons,
            self._title(self.tr("By juror")),
            self._jurors,
            self._title(self.tr("By criterion")),
            self._criteria,
            self._comments_title,
            self._comments,
            self._title(self.tr("What if")),
            self._doubts,
            Words(self.tr("None of this changes the result."), TextSize.CAPTION, Colour.MUTED),
        ):
            column.addWidget(widget)
        column.addStretch(1)

    def _title(self, text: str) -> Line:
        return Line(text, TextSize.SECTION, weight=Weight.DemiBold)

    def _follow(self, change: Change) -> None:
        if self._subject and change.tables & CONTEST_TABLES:
            self._stale = not self.isVisible()
            if not self._stale:
                self._reload()

    def _reload(self) -> None:
        self._stale = False
        self._stop()
        entry, _, held = self._subject.partition("#")
        try:
            results = self._desk.ask(ResultsOf(held))
            row = next((each for each in results.rows if each.entry_id == entry), None)
            task, card = self._desk.ask(TaskOf(held)), self._card_of(held)
        except UserError:
            row = None
        else:
            if row is not None:
                self._show(results, row, task, card)
        if row is None:
            self._row, self._subject = None, ""
            # Later, since the host may be in the middle of showing us.
            QTimer.singleShot(0, self, self._close_vanished)
        self.heading_changed.emit()

    def _card_of(self, round_id: str) -> ContestCard:
        return self._desk.ask(ContestCardOf(self._desk.ask(ContestOf(round_id))))

    def _close_vanished(self) -> None:
        if not self._subject:
            self.close_requested.emit()

    def _show(self, results: Results, row: ResultRow, task: Calculation, card: ContestCard) -> None:
        self._row = row
        names = {
            **{each.id: each.title for each in card.entries},
            **{each.id: each.title for each in card.criteria},
            **{each.id: each.name for each in card.jurors},
        }
        clear(self._reasons_column)
        compared = why(task, row.entry_id)
        for each in compared:
            self._reasons_column.addWidget(ComparisonCard(each, names))
        if not compared:
            alone = self.tr("There is no neighbour to compare with.")
            self._reasons_column.addWidget(Words(alone, ink=Colour.MUTED))
        self._show_figures(results, row, names)
        marks = self._desk.ask(MarksOf(results.round.id))
        self._show_comments([each for each in marks if each.entry_id == row.entry_id], names)
        self._try_other_ways(task, row.entry_id, names)

    def _show_figures(self, results: Results, row: ResultRow, names: dict[str, str]) -> None:
        by_juror = [each.per_juror for each in results.rows if each.per_juror]
        by_criterion = [each.per_criterion for each in results.rows if each.per_criterion]
        jurors = [each.name for each in results.jurors]
        criteria = [names.get(each, "") for each in results.criteria]
        self._jurors.show_rows(_dots(jurors, row.per_juror, by_juror))
        self._criteria.show_rows(_dots(criteria, row.per_criterion, by_criterion))

    def _show_comments(self, marks: list[MarkRow], names: dict[str, str]) -> None:
        said = self.tr("{juror}, “{criterion}”: {comment}")
        lines = [
            said.format(
                juror=names.get(each.juror_id, ""),
                criterion=names.get(each.criterion_id, ""),
                comment=each.comment,
            )
            for each in marks
            if each.comment
        ]
        self._comments.setText("\n".join(lines))
        self._comments.setVisible(bool(lines))
        self._comments_title.setVisible(bool(lines))

    def _try_other_ways(self, task: Calculation, entry: str, names: dict[str, str]) -> None:
        self._doubts.show_waiting()
        work = Task(self.tr("Trying other ways to count"), partial(steady, task))
        self._run = self._desk.tasks.start(work, partial(self._found, entry, names))

    def _found(self, entry: str, names: dict[str, str], found: Stability) -> None:
        self._run = None
        self._doubts.show_found(found, entry, names)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None


def _dots(names: list[str], own: tuple[str, ...], all_rows: list[tuple[str, ...]]) -> list[DotRow]:
    decimals = decimals_of(own)
    return [
        DotRow(
            name,
            tuple(float(row[at]) for row in all_rows if row[at]),
            float(own[at]) if own and own[at] else None,
            (figure(own[at], decimals) if own else "") or "—",
        )
        for at, name in enumerate(names)
    ]
