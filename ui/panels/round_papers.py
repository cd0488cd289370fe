"""Papers of a round: blank sheets while it can be judged, everything else once it is closed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.domain.values import RoundState
from app.services.contest_cards import RoundCard
from app.services.contract import Query
from app.services.jury_minutes_reading import JuryMinutesOf
from app.services.jury_minutes_sheets import BlankSheetsOf
from reports.jury.printing import PAPERS, render, render_blank, title
from reports.naming import safe_name
from reports.options import PrintOptions
from reports.printing import Printed, write
from ui.shell.lazily import Lazily
from ui.tasks import Cancelled, Progress, Task
from ui.texts.language import language_in_use
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import QuietButton
from ui.widgets.flow import FlowLayout, Wrapping
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

T = TypeVar("T")
Making = Callable[[], bytes]

# openpyxl comes along, so it is imported when a table is wanted.
_workbook: Lazily[bytes] = Lazily("reports.xlsx.jury", "workbook")


class PapersForm(QWidget):
    """A button for each paper: it asks for a place, and the paper is made and put there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self._shown: tuple[str, RoundState] | None = None
        self._frame = Wrapping()
        self._buttons = FlowLayout(self._frame)
        self._hint = Words("", ink=Colour.MUTED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        column.addWidget(self._hint)
        column.addWidget(self._frame)

    def show_card(self, card: RoundCard) -> None:
        """Offer what the state of the round allows."""
        self._round = card.row.id
        shown = (card.row.id, card.row.state)
        if shown == self._shown:
            return
        self._shown = shown
        self._empty()
        if card.row.state is RoundState.CLOSED:
            self._offer_results()
        else:
            self._offer_blank()

    def _offer_blank(self) -> None:
        self._hint.setText(
            self.tr(
                "For jurors who judge on paper. Each sheet carries a code of its own, under which "
                "its marks are typed later; every printing makes new codes."
            )
        )
        self._add(self.tr("Blank sheets by juror"), self._save_by_juror)
        self._add(self.tr("Blank sheets by entry"), self._save_by_entry)

    def _offer_results(self) -> None:
        self._hint.setText(self.tr("All papers are made of the same frozen result."))
        for paper in PAPERS:
            self._add(title(paper, language_in_use()), partial(self._save_paper, paper))
        self._add(self.tr("Tables of marks and results"), self._save_workbook)

    def _add(self, text: str, act: Callable[[], None]) -> None:
        button = QuietButton(text, "mdi6.file-document-outline")
        button.clicked.connect(act)
        self._buttons.addWidget(button)

    def _empty(self) -> None:
        while item := self._buttons.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()

    def _save_by_juror(self) -> None:
        if data := self._read(BlankSheetsOf(self._round)):
            making = partial(render_blank, data.coded(), _options())
            self._save(self.tr("Blank sheets by juror"), ".pdf", _content(making))

    def _save_by_entry(self) -> None:
        if data := self._read(BlankSheetsOf(self._round)):
            making = partial(render_blank, data.coded(), _options(), per_entry=True)
            self._save(self.tr("Blank sheets by entry"), ".pdf", _content(making))

    def _save_paper(self, paper: str) -> None:
        if data := self._read(JuryMinutesOf(self._round)):
            making = partial(render, paper, data, _options())
            self._save(title(paper, language_in_use()), ".pdf", _content(making))

    def _save_workbook(self) -> None:
        if data := self._read(JuryMinutesOf(self._round)):
            making = partial(_workbook, data, language_in_use())
            self._save(self.tr("Tables of marks and results"), ".xlsx", making)

    def _read(self, query: Query[T]) -> T | None:
        try:
            return self._desk.ask(query)
        except UserError as refusal:
            self._desk.refused.emit(refusal)
            return None

    def _save(self, name: str, suffix: str, making: Making) -> None:
        """Ask for a place, make the paper beside the window and put it there whole."""
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = Path(QStandardPaths.writableLocation(folder)) / safe_name(name, suffix)
        chosen, _ = QFileDialog.getSaveFileName(self, name, str(start), f"*{suffix}")
        if chosen:
            path = Path(chosen)
            target = path if path.suffix else path.with_suffix(suffix)
            work = Task(self.tr("Composing the paper"), partial(_made, making, target))
            self._desk.tasks.start(work, self._tell_saved, self._tell_refused)

    def _tell_saved(self, path: Path) -> None:
        self._desk.notice(self.tr("Saved: {file}").format(file=path.name))

    def _tell_refused(self, problem: Exception) -> None:
        if not isinstance(problem, UserError):
            raise problem
        self._desk.refused.emit(problem)


def _options() -> PrintOptions:
    return PrintOptions(language=language_in_use())


def _content(making: Callable[[], Printed]) -> Making:
    return lambda: making().content


def _made(making: Making, path: Path, progress: Progress, cancelled: Cancelled) -> Path:
    del progress, cancelled  # a paper of a jury takes one breath
    write(path, making())
    return path
