"""The seat: who judges now, the key of the draft and the marks so far; all of it can be wiped."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import UserError
from app.services.ballot_sheet import BallotSheet, CellMark, SheetCriterion, SheetEntry, check_mark
from app.services.judging_rows import ProgressRow, SheetOf
from app.services.kiosk import SaveDraft, SignBallot, draft_box, draft_marks
from ui.desk import Desk

DEBOUNCE_MS = 250
"""Marks set in quick succession are written as one draft."""


class EntryState(StrEnum):
    """How far an entry is judged by this juror."""

    UNTOUCHED = "untouched"
    HALF = "half"
    DONE = "done"
    RECUSED = "recused"


class Seat(QObject):
    """One juror's stay: the only place where marks are readable, and only for so long."""

    refused = Signal(object)

    def __init__(
        self, desk: Desk, round_id: str, juror: ProgressRow, key: bytes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.name, self.chair, self.juror_id = juror.name, juror.chair, juror.juror_id
        self.index = 0
        self._desk, self._round_id, self._key = desk, round_id, key
        self.sheet: BallotSheet = desk.ask(SheetOf(round_id, juror.juror_id))
        kept = draft_marks(key, juror.draft) if juror.draft else ()
        self._marks = {(mark.entry, mark.criterion): mark for mark in kept}
        self._changed = False
        self._drop_stray()
        self._saving = QTimer(self, interval=DEBOUNCE_MS, singleShot=True)
        self._saving.timeout.connect(self.flush)

    def reread(self) -> None:
        """Take over what changed on the sheet, e.g. a recusal; marks without a cell go."""
        self.sheet = self._desk.ask(SheetOf(self._round_id, self.juror_id))
        self.index = min(self.index, max(0, len(self.sheet.entries) - 1))
        self._drop_stray()

    def mark(self, entry: SheetEntry, criterion: SheetCriterion) -> CellMark:
        """The mark of a cell; its value is empty when there is none."""
        empty = CellMark(entry.id, criterion.id, "")
        return self._marks.get((entry.id, criterion.id), empty)

    def put(
        self,
        entry: SheetEntry,
        criterion: SheetCriterion,
        *,
        value: str | None = None,
        comment: str | None = None,
    ) -> None:
        """Set a mark or its comment; it is in the file within a third of a second."""
        before = self.mark(entry, criterion)
        after = replace(
            before,
            value=before.value if value is None else value,
            comment=before.comment if comment is None else comment,
        )
        if after != before:
            self._marks[entry.id, criterion.id] = after
            self._changed = True
            if not self._saving.isActive():
                self._saving.start()

    def state(self, entry: SheetEntry) -> EntryState:
        if entry.recused:
            return EntryState.RECUSED
        lacking = len(tuple(self._lacking(entry)))
        touched = any(self.mark(entry, each).value for each in entry.criteria)
        if not lacking:
            return EntryState.DONE
        return EntryState.HALF if touched else EntryState.UNTOUCHED

    def progress(self) -> tuple[int, int]:
        """How many entries are judged, and how many there are to judge."""
        states = [self.state(entry) for entry in self.sheet.entries]
        return states.count(EntryState.DONE), len(states) - states.count(EntryState.RECUSED)

    def missing(self) -> list[tuple[int, SheetEntry, SheetCriterion, bool]]:
        """What keeps the ballot from being signed; True where only the comment is missing."""
        return [
            (index, entry, criterion, bool(self.mark(entry, criterion).value))
            for index, entry in enumerate(self.sheet.entries)
            for criterion in self._lacking(entry)
        ]

    def total(self, entry: SheetEntry) -> Decimal:
        values = [(each, self.mark(entry, each).value) for each in entry.criteria]
        return sum(
            (Decimal(each.weight) * Decimal(value) for each, value in values if value), Decimal(0)
        )

    def flush(self) -> None:
        """Write the draft now if something waits to be written."""
        self._saving.stop()
        if self._changed and self._key:
            self._changed = False
            try:
                box = draft_box(self._key, tuple(self._marks.values()))
                self._desk.attempt(SaveDraft(self._round_id, self.juror_id, box))
            except UserError as refusal:
                self._changed = True
                self.refused.emit(refusal)

    def sign(self) -> str:
        """Seal the ballot; returns the receipt. Raises ``UserError`` with nothing sealed."""
        self.flush()
        given = tuple(mark for mark in self._marks.values() if mark.value)
        receipt = self._desk.attempt(SignBallot(self._round_id, self.juror_id, given))
        self.wipe()
        return receipt

    def wipe(self) -> None:
        """Forget the key and every mark."""
        self._saving.stop()
        self._key = b""
        self._marks.clear()

    def _lacking(self, entry: SheetEntry) -> Iterable[SheetCriterion]:
        for criterion in () if entry.recused else entry.criteria:
            try:
                check_mark(entry, criterion, self.mark(entry, criterion))
            except UserError:
                yield criterion

    def _drop_stray(self) -> None:
        cells = {(entry.id, criterion.id) for entry, criterion in self.sheet.cells()}
        self._marks = {cell: mark for cell, mark in self._marks.items() if cell in cells}


def highest(entry: SheetEntry) -> Decimal:
    """The most points an entry can get."""
    return sum((Decimal(each.weight) * Decimal(each.high) for each in entry.criteria), Decimal(0))
