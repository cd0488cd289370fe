"""A ballot on paper: typed by one person, confirmed or rejected by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.domain.errors import UserError
from app.services.ballot_sheet import CellMark
from app.services.judging_rows import ProgressOf, ProgressRow, SheetOf
from app.services.paper_ballots import ConfirmPaper, PaperMarks, RejectPaper, TypePaper
from app.services.workspace import Change
from ui.panels.round_paper_grid import PaperGrid
from ui.shell.panel import Heading, Panel
from ui.texts.errors import sentence
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.cards import Band
from ui.widgets.fields import TextField
from ui.widgets.pairs import paired
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class RoundPaperPanel(Panel):
    """The subject is the round and the juror, a blank between them.

    What is typed leaves the panel only sealed; closing the panel wipes the grid.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._round = self._juror = ""
        self._row: ProgressRow | None = None
        self._make()
        self._build()
        self._connect()

    @override
    def heading(self) -> Heading:
        name = self._row.name if self._row else ""
        return Heading(self.tr("Ballot on paper"), name, "mdi6.file-sign")

    @override
    def show_subject(self, subject: str) -> None:
        self._round, _, self._juror = subject.partition(" ")
        self._begin()

    @override
    def unsaved(self) -> str:
        if self._row is None or self._row.paper_id or not self._grid.begun():
            return ""
        return self.tr("The marks typed from paper are not kept yet.")

    @override
    def discard(self) -> None:
        self._grid.clear()

    def _make(self) -> None:
        self._explained = Words("", ink=Colour.MUTED)
        self._trouble = Band("", Colour.DANGER)
        self._code = TextField(self.tr("Code of the sheet"), self.tr("eight characters"))
        self._typist = TextField(self.tr("Typed by"))
        self._checker = TextField(self.tr("Confirmed by"))
        self._grid = PaperGrid()
        self._keep = PrimaryButton(self.tr("Keep for the second person"), "mdi6.check")
        self._show = QuietButton(self.tr("Show what was typed"), "mdi6.eye-outline")
        self._confirm = PrimaryButton(self.tr("Confirm, it is the same"), "mdi6.check-all")
        self._reject = DangerButton(self.tr("Reject, type again"), "mdi6.close")

    def _build(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(Space.M))
        column.addWidget(self._explained)
        column.addWidget(paired(self._code, self._typist, self._checker))
        column.addWidget(self._show, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._grid)
        column.addWidget(self._trouble)
        row = QHBoxLayout()
        for button in (self._keep, self._confirm, self._reject):
            row.addWidget(button)
        row.addStretch()
        column.addLayout(row)
        column.addStretch(1)

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._keep.clicked.connect(self._type)
        self._show.clicked.connect(self._reveal)
        self._confirm.clicked.connect(self._seal)
        self._reject.clicked.connect(self._throw_away)

    def _follow(self, change: Change) -> None:
        """Begin anew when this ballot has changed; what is typed survives all else."""
        if self._juror and change.tables & {"paper_ballot", "ballot", "judging_round"}:
            before, after = self._row, self._read()
            if before is None or after is None or _state(before) != _state(after):
                self._begin()

    def _begin(self) -> None:
        """Read how far the juror is; a ballot that is signed meanwhile ends the work here."""
        self._row = self._read()
        self._wipe()
        self.heading_changed.emit()
        if self._row is None or self._row.signed:
            self._juror = ""
            self.close_requested.emit()
            return
        waits = bool(self._row.paper_id)
        self._explain(self._row)
        self._grid.show_sheet(self._desk.ask(SheetOf(self._round, self._juror)))
        self._grid.setVisible(not waits)
        self._grid.set_read_only(read_only=waits)
        for widget in (self._keep, self._typist):
            widget.setVisible(not waits)
        for widget in (self._show, self._reject, self._checker):
            widget.setVisible(waits)
        self._confirm.setVisible(False)

    def _read(self) -> ProgressRow | None:
        try:
            rows = self._desk.ask(ProgressOf(self._round))
        except UserError:
            return None
        return next((row for row in rows if row.juror_id == self._juror), None)

    def _explain(self, row: ProgressRow) -> None:
        if row.paper_id:
            said = self.tr(
                "Typed by {name}. Another person compares it with the sheet, and confirms or "
                "rejects; nothing can be changed here."
            ).format(name=row.typed_by)
        else:
            said = self.tr(
                "Type the marks as they stand on the sheet. They are kept under the code printed "
                "on it, until a second person has confirmed them."
            )
        self._explained.setText(said)

    def _wipe(self) -> None:
        self._grid.clear()
        self._trouble.show_text("")
        for field in (self._code, self._typist, self._checker):
            field.show_value("")
            field.discard()

    def _type(self) -> None:
        command = TypePaper(
            self._round, self._juror, self._grid.marks(), self._code.words(), self._typist.words()
        )
        try:
            self._desk.attempt(command)
        except UserError as refusal:
            self._refuse(refusal)
        else:
            self._desk.notice(self.tr("Kept. Another person has to confirm it."))

    def _reveal(self) -> None:
        if self._row is None:
            return
        try:
            marks: tuple[CellMark, ...] = self._desk.ask(
                PaperMarks(self._row.paper_id, self._code.words())
            )
        except UserError as refusal:
            self._refuse(refusal)
            return
        self._trouble.show_text("")
        self._grid.show_marks(marks)
        self._grid.show()
        self._confirm.show()

    def _seal(self) -> None:
        if self._row is None:
            return
        command = ConfirmPaper(self._row.paper_id, self._code.words(), self._checker.words())
        try:
            receipt = self._desk.attempt(command)
        except UserError as refusal:
            self._refuse(refusal)
            return
        said = self.tr("The ballot is sealed. Receipt: {receipt}.")
        self._desk.notice(said.format(receipt=receipt))

    def _throw_away(self) -> None:
        if self._row is not None:
            self._desk.execute(RejectPaper(self._row.paper_id))

    def _refuse(self, refusal: UserError) -> None:
        match refusal.field:
            case "typed_by":
                self._typist.refuse(refusal)
            case "confirmed_by":
                self._checker.refuse(refusal)
            case "code":
                self._code.refuse(refusal)
            case _:
                self._trouble.show_text(sentence(refusal))


def _state(row: ProgressRow) -> tuple[bool, str]:
    """What decides on which act is due."""
    return row.signed, row.paper_id
