"""How the page of papers is laid out: head, list and options at the left, preview at the right."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import MinutesForm
from app.services.minutes import MinutesData
from app.services.minutes_gaps import Gap
from reports.options import PrintOptions
from ui.pages.documents_composing import Edition
from ui.pages.documents_gaps import GapsCard
from ui.pages.documents_list import PaperList
from ui.pages.documents_options import OptionsCard
from ui.pages.documents_papers import paper_options
from ui.pages.documents_preview import Preview
from ui.settings import Settings
from ui.texts.language import language_in_use
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import QuietButton
from ui.widgets.cards import PageHead
from ui.widgets.keyed import KeyedButton

SIDE = 372
WIDEST_SHARE = 0.42
"""With large letters the left column grows, but the paper keeps the larger part."""
REMEMBERED = "documents.paper"


class DocumentsView(QWidget):
    """Shows what it is given and tells what is wished; decides nothing."""

    chosen = Signal()
    heard_style_chosen = Signal(object)
    gap_wanted = Signal(object)
    print_wanted = Signal()
    save_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.preview = Preview()
        self._gaps = GapsCard()
        self._options = OptionsCard(settings)
        self._papers = PaperList(paper_options(language_in_use()), self.tr("Papers"))
        self._build_layout()
        self._connect()
        self._papers.show_value(settings.last_choice(REMEMBERED))

    def paper(self) -> str:
        """The chosen row of the list."""
        return self._papers.value()

    def options(self, form: MinutesForm) -> PrintOptions:
        return self._options.options(form)

    def first_focus(self) -> QWidget:
        return self._papers.row()

    def show_minutes(self, data: MinutesData, gaps: Sequence[Gap]) -> None:
        """Show what the meeting sets and lacks."""
        self._options.show_heard_style(data.heard_style)
        if self._gaps.show_gaps(gaps):
            self._order_stops()

    def show_paper(self, edition: Edition) -> None:
        """Show a finished edition, and doubts about its letters."""
        self.preview.show_paper(edition.printed)
        self._options.warn_of_letters(edition.printed.missing)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_side()

    def _order_stops(self) -> None:
        """Let Tab go as the eye does, also through what has just been put in."""
        blocks = (self._head, self._papers, self._gaps, self._options, self.preview)
        parts = (part for block in blocks for part in block.findChildren(QWidget))
        stops = [part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

    def _build_layout(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        self._head = self._build_head()
        column.addWidget(self._head)
        row = QHBoxLayout()
        row.setSpacing(theme.space(Space.L))
        self._side = self._build_side()
        row.addWidget(self._side)
        row.addWidget(self.preview, 1)
        column.addLayout(row, 1)
        self._fit_side()

    def _build_head(self) -> PageHead:
        head = PageHead(self.tr("Documents"))
        view = QuietButton(self.tr("Open in viewer"), "mdi6.open-in-new")
        save = QuietButton(self.tr("PDF"), "mdi6.content-save-outline")
        save.setToolTip(self.tr("Save as a PDF file (Ctrl+S)"))
        save.setAccessibleName(self.tr("Save as PDF"))
        print_ = KeyedButton(self.tr("Print"), "Ctrl+P", "mdi6.printer-outline")
        for button, wish in (
            (view, self.open_wanted),
            (save, self.save_wanted),
            (print_, self.print_wanted),
        ):
            button.clicked.connect(wish)
            head.buttons.addWidget(button)
        return head

    def _build_side(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        for card in (self._papers, self._gaps, self._options):
            column.addWidget(card)
        column.addStretch()
        side = QScrollArea()
        side.setWidget(inner)
        side.setWidgetResizable(True)
        side.setFrameShape(QFrame.Shape.NoFrame)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return side

    def _connect(self) -> None:
        self._papers.chosen.connect(self._choose_paper)
        self._options.changed.connect(self.chosen)
        self._options.heard_style_chosen.connect(self.heard_style_chosen)
        self._gaps.wanted.connect(self.gap_wanted)

    def _choose_paper(self, paper: str) -> None:
        self._settings.remember_choice(REMEMBERED, paper)
        self.chosen.emit()

    def _fit_side(self) -> None:
        widest = int(self.width() * WIDEST_SHARE)
        self._side.setFixedWidth(min(current_theme().px(SIDE), widest))
