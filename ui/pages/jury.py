"""The jury page: a contest set up from its criteria to its rounds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.services.conflicts import ConflictsIn
from app.services.contest_rows import ContestCard, ContestCardOf, Contests
from app.services.contests import AddContest
from app.services.workspace import Change
from ui.pages.jury_criteria import CriteriaSection
from ui.pages.jury_entries import EntriesSection
from ui.pages.jury_panel import PanelSection
from ui.pages.jury_results import ResultsView
from ui.pages.jury_rounds import RoundsSection
from ui.shell.actions import ActionSpec
from ui.shell.page import Page
from ui.texts import counts
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.cards import Band, EmptyState, PageHead
from ui.widgets.choices import Option, Segments

if TYPE_CHECKING:
    from ui.desk import Desk

CRITERIA, ENTRIES, JURY, ROUNDS = "criteria", "entries", "jury", "rounds"
RESULTS = "results"


class JuryPage(Page):
    """Shows one contest, first of all one of the chosen meeting; its parts are read on change."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._contest = ""
        self._stale = True
        self._make()
        self._build()
        self._connect()
        self._reload()

    @override
    def help_topic(self) -> str:
        return self.tr(
            "A contest has criteria, entries, a jury and rounds. Begin with the criteria: take a "
            "preset or write them, and give each its weight and scale in its card. Enter the "
            "projects, and seat the jury from the directory: what ties a juror to an entry is "
            "shown in amber and settled by a recusal.\n\n"
            "A round is opened with the code of the chair. From then on nobody sees a mark, you "
            "included, until the round is closed with the code of the chair or with the recovery "
            "code that was noted down at opening.\n\n"
            "In every table Insert adds, Enter opens the card, Delete deletes, and Alt with the "
            "arrow keys moves a row."
        )

    @override
    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec(
                "jury.add",
                QT_TRANSLATE_NOOP("Actions", "Add to the contest"),
                "mdi6.plus",
                self._begin,
                shortcut="Ctrl+N",
            ),
            ActionSpec(
                "jury.contest",
                QT_TRANSLATE_NOOP("Actions", "New contest"),
                "mdi6.scale-balance",
                self.add_contest,
            ),
        )

    @override
    def first_focus(self) -> QWidget | None:
        if not self._contest:
            return self._new
        part = self._parts.get(self._segments.value())
        return part.table if part else self._results

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _make(self) -> None:
        self._head = PageHead(self.tr("Jury"))
        self._contests = QuietButton(self.tr("Contests"), "mdi6.swap-horizontal")
        self._menu = QMenu(self._contests)
        self._contests.setMenu(self._menu)
        self._card = QuietButton(self.tr("Card of the contest"), "mdi6.card-text-outline")
        self._parts = {
            CRITERIA: CriteriaSection(self._desk),
            ENTRIES: EntriesSection(self._desk),
            JURY: PanelSection(self._desk),
            ROUNDS: RoundsSection(self._desk),
        }
        self._segments = Segments(self._options(None), self.tr("Part of the contest"))
        self._segments.show_value(CRITERIA)
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        self._results = ResultsView(self._desk)
        self._stack.addWidget(self._results)
        self._rehearsal = Band("", Colour.LIVE)
        self._new = PrimaryButton(self.tr("New contest"), "mdi6.plus")
        self._empty = EmptyState(
            "mdi6.scale-balance",
            self.tr("This meeting has no contest. Make one to judge projects by a jury."),
            self._new,
        )

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        for button in (self._contests, self._card):
            self._head.buttons.addWidget(button)
        column.addWidget(self._head)
        column.addWidget(self._rehearsal)
        column.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._stack, 1)
        column.addWidget(self._empty, 1)

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.meeting_changed.connect(self._change_meeting)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._card.clicked.connect(self._open_card)
        self._segments.chosen.connect(self._turn_to)
        self._new.clicked.connect(self.add_contest)

    def add_contest(self) -> None:
        """A contest of the chosen meeting; its card is opened to name it."""
        title = self.tr("New contest")
        key = self._desk.execute(AddContest(title, self._desk.meeting_id or None))
        if key:
            self._choose(key)
            self._open_card()

    def _follow(self, change: Change) -> None:
        if change.tables & ConflictsIn.tables | change.tables & {"contest"}:
            self._stale = True
            if self.isVisible():
                self._reload()

    def _change_meeting(self) -> None:
        self._contest = ""
        self._reload()

    def _choose(self, key: str, *_: object) -> None:
        self._contest = key
        self._reload()

    def _reload(self) -> None:
        self._stale = False
        card = self._read()
        self._contest = card.id if card else ""
        there = card is not None
        for widget in (self._segments, self._stack, self._card):
            widget.setVisible(there)
        self._empty.setVisible(not there)
        self._contests.setVisible(bool(self._desk.ask(Contests())))
        self._head.show_title(card.title if card else self.tr("Jury"), self._caption(card))
        self._rehearsal.show_text(
            self.tr("This is a rehearsal: nothing judged here counts.")
            if card and card.rehearsal
            else ""
        )
        if card:
            self._segments.set_options(self._options(card))
            for part in self._parts.values():
                part.show_contest(card)
            self._results.show_contest(card.id)

    def _read(self) -> ContestCard | None:
        """The contest shown before, else the first one of the meeting."""
        if self._contest:
            try:
                return self._desk.ask(ContestCardOf(self._contest))
            except UserError:
                self._contest = ""
        meeting = self._desk.meeting_id
        for row in self._desk.ask(Contests(meeting)):
            if row.meeting_id == meeting:
                return self._desk.ask(ContestCardOf(row.id))
        return None

    def _options(self, card: ContestCard | None) -> tuple[Option, ...]:
        return (
            Option(CRITERIA, self.tr("Criteria"), count=len(card.criteria) if card else None),
            Option(ENTRIES, self.tr("Entries"), count=len(card.entries) if card else None),
            Option(JURY, self.tr("Jury"), count=len(card.jurors) if card else None),
            Option(ROUNDS, self.tr("Rounds")),
            Option(RESULTS, self.tr("Results")),
        )

    def _caption(self, card: ContestCard | None) -> str:
        if card is None:
            return ""
        return " · ".join(
            (
                counts.criteria(len(card.criteria)),
                counts.entries(len(card.entries)),
                counts.jurors(len(card.jurors)),
            )
        )

    def _fill_menu(self) -> None:
        self._menu.clear()
        for row in self._desk.ask(Contests(self._desk.meeting_id)):
            action = self._menu.addAction(row.title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(row.id == self._contest)
            action.triggered.connect(partial(self._choose, row.id))
        self._menu.addSeparator()
        new = self._menu.addAction(self.tr("New contest"))
        new.triggered.connect(self.add_contest)

    def _turn_to(self, part: str) -> None:
        self._stack.setCurrentWidget(self._parts.get(part, self._results))

    def _begin(self) -> None:
        """Ctrl+N: results are not added to, so it leads to the criteria from there."""
        if not self._contest:
            self._new.setFocus()
            return
        if self._segments.value() == RESULTS:
            self._segments.show_value(CRITERIA)
            self._turn_to(CRITERIA)
        self._parts[self._segments.value()].begin()

    def _open_card(self) -> None:
        if self._contest:
            self._desk.open_panel("contest", self._contest)
