"""The page of papers: which there are, how they are printed, and how they will look."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget
from typing_extensions import override

from app.domain.errors import UserError
from app.domain.values import HeardStyle
from app.services.meetings import ReviseMeeting
from app.services.minutes import MinutesData
from app.services.minutes_gaps import Gap, gaps_in
from app.services.minutes_reading import MinutesOf
from app.services.workspace import Change
from ui.desk import Desk
from ui.pages.documents_composing import Composer, Edition, Order
from ui.pages.documents_gaps import remedy_of
from ui.pages.documents_output import Output
from ui.pages.documents_papers import paper_of
from ui.pages.documents_view import DocumentsView
from ui.shell.actions import ActionSpec
from ui.shell.page import Page
from ui.texts.errors import sentence
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.widgets.buttons import PrimaryButton
from ui.widgets.cards import EmptyState

PRINT = QT_TRANSLATE_NOOP("Actions", "Print the paper")
SAVE = QT_TRANSLATE_NOOP("Actions", "Save the paper as PDF")
OPEN = QT_TRANSLATE_NOOP("Actions", "Open the paper in the PDF viewer")
LARGER = QT_TRANSLATE_NOOP("Actions", "Enlarge the paper")
SMALLER = QT_TRANSLATE_NOOP("Actions", "Make the paper smaller")
WIDTH = QT_TRANSLATE_NOOP("Actions", "Fit the paper to the width")
REAL = QT_TRANSLATE_NOOP("Actions", "Show the paper in its real size")
NEXT = QT_TRANSLATE_NOOP("Actions", "Next page of the paper")
PREVIOUS = QT_TRANSLATE_NOOP("Actions", "Previous page of the paper")


class DocumentsPage(Page):
    """Chooses and shows; composing happens in the ``Composer``, giving away in ``Output``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._stale = True
        self._composer = Composer(desk.tasks, self)
        self._output = Output(desk, self)
        self._build()
        self._connect()

    @override
    def help_topic(self) -> str:
        return self.tr(
            "Here the papers of the chosen meeting are looked at, saved and printed.\n"
            "Choose a paper and its form at the left: the full minutes tell the course of the "
            "discussion, the short ones only what was decided. The preview follows every change "
            "you make elsewhere.\n"
            "What an office would miss stands in amber below; the arrow leads to the place "
            "where it is filled in. What stays empty is printed as a line to write on by hand.\n"
            "Page Up and Page Down turn the pages, Ctrl with plus and minus changes the size. "
            "Ctrl+P prints, Ctrl+S saves a PDF file, Ctrl+Shift+O opens it in the viewer of "
            "your system."
        )

    @override
    def action_specs(self) -> tuple[ActionSpec, ...]:
        bar = self._view.preview.bar
        return (
            ActionSpec("documents.print", PRINT, "mdi6.printer-outline", self.print, "Ctrl+P"),
            ActionSpec("documents.save", SAVE, "mdi6.content-save-outline", self.save, "Ctrl+S"),
            ActionSpec("documents.open", OPEN, "mdi6.open-in-new", self.open, "Ctrl+Shift+O"),
            ActionSpec("documents.larger", LARGER, "mdi6.plus", bar.zoom_in, "Ctrl++; Ctrl+="),
            ActionSpec("documents.smaller", SMALLER, "mdi6.minus", bar.zoom_out, "Ctrl+-"),
            ActionSpec(
                "documents.width", WIDTH, "mdi6.arrow-expand-horizontal", bar.fit_width, "Ctrl+0"
            ),
            ActionSpec("documents.real", REAL, "mdi6.magnify", bar.real_size),
            ActionSpec("documents.next", NEXT, "mdi6.chevron-down", bar.next_page),
            ActionSpec("documents.previous", PREVIOUS, "mdi6.chevron-up", bar.previous_page),
        )

    @override
    def first_focus(self) -> QWidget | None:
        return self._view.first_focus() if self._desk.meeting_id else None

    def print(self) -> None:
        """Print the paper as soon as it is composed."""
        self._composer.when_ready(self._output.print)

    def save(self) -> None:
        """Save the paper as soon as it is composed."""
        self._composer.when_ready(self._output.save)

    def open(self) -> None:
        """Show the paper in the system's viewer as soon as it is composed."""
        self._composer.when_ready(self._output.open)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload()

    def _build(self) -> None:
        self._view = DocumentsView(self._desk.settings)
        plan = PrimaryButton(self.tr("New meeting"), "mdi6.plus")
        plan.clicked.connect(self._plan)
        sentence = self.tr("Papers belong to a meeting. Plan one, and its minutes appear here.")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(EmptyState("mdi6.file-document-outline", sentence, plan))

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.meeting_changed.connect(self._turn)
        self._composer.ready.connect(self._show)
        self._composer.failed.connect(self._show_trouble)
        self._view.chosen.connect(self._reload)
        self._view.heard_style_chosen.connect(self._revise_heard_style)
        self._view.gap_wanted.connect(self._lead_to)
        self._view.print_wanted.connect(self.print)
        self._view.save_wanted.connect(self.save)
        self._view.open_wanted.connect(self.open)

    def _follow(self, change: Change) -> None:
        if change.tables & MinutesOf.tables:
            self._turn()

    def _turn(self) -> None:
        """What is shown has changed: read it now, or when somebody looks."""
        self._stale = True
        if self.isVisible():
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        data = self._read()
        self._stack.setCurrentIndex(0 if data else 1)
        if data is None:
            self._composer.drop()
            return
        self._view.show_minutes(data, gaps_in(data))
        report, form = paper_of(self._view.paper())
        self._composer.wish(Order(report, data, self._view.options(form)))

    def _read(self) -> MinutesData | None:
        """The minutes of the chosen meeting; none without one, or when it has just gone."""
        if not self._desk.meeting_id:
            return None
        try:
            return self._desk.ask(MinutesOf(self._desk.meeting_id))
        except UserError as refusal:
            if refusal.code != "row.gone":
                self._desk.refused.emit(refusal)
            return None

    def _show(self, edition: Edition) -> None:
        self._view.show_paper(edition)

    def _show_trouble(self, problem: Exception) -> None:
        unexpected = self.tr("This paper could not be composed. Your work is saved.")
        told = sentence(problem) if isinstance(problem, UserError) else unexpected
        self._view.preview.show_trouble(told)

    def _revise_heard_style(self, style: str) -> None:
        meeting = self._desk.meeting_id
        self._desk.execute(ReviseMeeting(meeting, "heard_style", HeardStyle(style)))
        self._reload()

    def _lead_to(self, gap: Gap) -> None:
        remedy = remedy_of(gap, self._desk.meeting_id)
        if remedy.page:
            self._desk.open_page(remedy.page)
        else:
            self._desk.open_panel(remedy.panel, remedy.subject)

    def _plan(self) -> None:
        self._desk.open_panel("meeting")
