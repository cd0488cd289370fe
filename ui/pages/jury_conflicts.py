"""Conflicts of interest that the directory shows, and the recusals that settled others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.conflicts import Conflict
from app.services.contest_rows import ContestCard, RecusalRow
from app.services.panel import Recuse, WithdrawRecusal
from app.services.workspace import now
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.cards import Band, Card
from ui.widgets.fields import TextField
from ui.widgets.scrolled import scrolled
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

_HIGHEST = 190


class ConflictLine(QWidget):
    """One conflict in amber, with the reason as it will stand in the minutes."""

    recusal_wanted = Signal(object)

    def __init__(self, conflict: Conflict, said: str, reason: str) -> None:
        super().__init__()
        self.conflict = conflict
        self.reason = TextField("")
        self.reason.line.setAccessibleName(self.tr("Reason of the recusal"))
        self.reason.show_value(reason)
        self.recuse = QuietButton(self.tr("Recuse"), "mdi6.account-cancel-outline")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(current_theme().space(Space.S))
        line.addWidget(Band(said, Colour.LIVE), 3)
        line.addWidget(self.reason, 2, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.recuse, 0, Qt.AlignmentFlag.AlignTop)
        self.recuse.clicked.connect(self._want)

    def _want(self) -> None:
        self.recusal_wanted.emit(self)


class RecusalLine(QWidget):
    """One recusal that stands."""

    withdrawn = Signal(str)

    def __init__(self, row: RecusalRow, said: str) -> None:
        super().__init__()
        self._key = row.id
        back = IconButton("mdi6.close", self.tr("Take the recusal back"))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Words(said), 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        back.clicked.connect(self._want)

    def _want(self) -> None:
        self.withdrawn.emit(self._key)


class ConflictsCard(Card):
    """Conflicts first, recusals beneath; without either it is not there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown: tuple[Sequence[Conflict], Sequence[RecusalRow]] = ((), ())
        self._lines: list[QWidget] = []
        self._room = QWidget()
        self._column = QVBoxLayout(self._room)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.S))
        self._column.addStretch()
        self._area = scrolled(self._room)
        self.body.addWidget(self._area)
        self.hide()

    def show_contest(self, contest: ContestCard, conflicts: Sequence[Conflict]) -> None:
        self.setVisible(bool(conflicts or contest.recusals))
        shown = (conflicts, contest.recusals)
        if shown == self._shown:
            return
        self._shown = shown
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        jurors = {row.id: row.name for row in contest.jurors}
        entries = {row.id: row.title for row in contest.entries}
        self._lines = [
            *(self._conflict(each, jurors, entries) for each in conflicts),
            *(self._recusal(each, jurors, entries) for each in contest.recusals),
        ]
        for place, line in enumerate(self._lines):
            self._column.insertWidget(place, line)
        theme = current_theme()
        rows = len(conflicts) * 52 + len(contest.recusals) * 44
        self._area.setFixedHeight(theme.px(min(rows, _HIGHEST)))

    def _conflict(
        self, each: Conflict, jurors: dict[str, str], entries: dict[str, str]
    ) -> ConflictLine:
        reason = self._reason(each)
        said = self.tr("{juror} and “{entry}”: {reason}.").format(
            juror=jurors.get(each.juror_id, ""),
            entry=entries.get(each.entry_id, ""),
            reason=reason,
        )
        line = ConflictLine(each, said, reason)
        line.recusal_wanted.connect(self._recuse)
        return line

    def _recusal(
        self, each: RecusalRow, jurors: dict[str, str], entries: dict[str, str]
    ) -> RecusalLine:
        said = (
            self.tr("{juror} does not judge “{entry}”, as declared by the juror: {reason}")
            if each.declared
            else self.tr("{juror} does not judge “{entry}”: {reason}")
        )
        names = {"juror": jurors.get(each.juror_id, ""), "entry": entries.get(each.entry_id, "")}
        line = RecusalLine(each, said.format(reason=each.reason, **names))
        line.withdrawn.connect(self._withdraw)
        return line

    def _reason(self, conflict: Conflict) -> str:
        match conflict.ground:
            case "member":
                return self.tr("belongs to the team of the project")
            case "organization":
                said = self.tr("works for the same organization, {organization}")
            case "founder":
                said = self.tr("is tied to the entrant through a founder, {organization}")
            case _:
                said = self.tr("is tied to the entrant through a partner, {organization}")
        return said.format(organization=conflict.through)

    def _recuse(self, line: ConflictLine) -> None:
        conflict = line.conflict
        try:
            self._desk.attempt(
                Recuse(conflict.juror_id, conflict.entry_id, line.reason.words(), now())
            )
        except UserError as refusal:
            line.reason.refuse(refusal)

    def _withdraw(self, key: str) -> None:
        self._desk.execute(WithdrawRecusal(key))
