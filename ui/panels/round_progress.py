"""How far the jury is in an open round: who has signed, never what; and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.services.closing import NoteJurorLeft
from app.services.contest_cards import RoundCard
from app.services.judging_rows import ProgressRow
from app.services.kiosk import ReturnBallot
from app.services.workspace import now
from ui.panels.contest_reason import ReasonAct
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import IconButton
from ui.widgets.directory import initials
from ui.widgets.marks import Avatar, Pill
from ui.widgets.words import Line

if TYPE_CHECKING:
    from ui.desk import Desk

translate = QCoreApplication.translate


class JurorProgress(QWidget):
    """One juror; the menu holds what is possible. ``wished(act, juror)`` tells what was chosen."""

    wished = Signal(str, str)

    def __init__(self, row: ProgressRow) -> None:
        super().__init__()
        self._key = row.juror_id
        words, ground = _state(row)
        said = self.tr("What can be done about {name}").format(name=row.name)
        self.more = IconButton("mdi6.dots-horizontal", said)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(current_theme().space(Space.S))
        line.addWidget(Avatar(initials(row.name), row.name))
        line.addWidget(Line(row.name), 1)
        line.addWidget(Pill(words, ground))
        line.addWidget(self.more)
        self.menu = QMenu(self)
        self._fill(row)
        self.more.clicked.connect(self._open_menu)

    def _fill(self, row: ProgressRow) -> None:
        acts = (
            (row.paper_id != "", self.tr("Confirm the ballot on paper"), "paper"),
            (
                not (row.signed or row.paper_id or row.left),
                self.tr("Type a ballot from paper"),
                "paper",
            ),
            (row.signed, self.tr("Give the ballot back"), "return"),
            (not row.left, self.tr("The juror leaves for good"), "leaving"),
            (True, self.tr("Card of the juror"), "card"),
        )
        for possible, text, wish in acts:
            if possible:
                self.menu.addAction(text).triggered.connect(partial(self._wish, wish))

    def _wish(self, act: str, *_: object) -> None:
        self.wished.emit(act, self._key)

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class ProgressForm(QWidget):
    """All jurors, and beneath them the reason for what was chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = ""
        self._juror = ""
        self._shown: Sequence[ProgressRow] = ()
        self._lines: list[JurorProgress] = []
        self._reason = ReasonAct(desk, self.tr("Reason"), "", self._give_back)
        self._reason.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        self._list = QVBoxLayout()
        column.addLayout(self._list)
        column.addWidget(self._reason)

    def show_card(self, card: RoundCard, progress: Sequence[ProgressRow]) -> None:
        self._round = card.row.id
        if progress == self._shown:
            return
        self._shown = progress
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [JurorProgress(row) for row in progress]
        for line in self._lines:
            line.wished.connect(self._begin)
            self._list.addWidget(line)

    def _begin(self, act: str, juror: str) -> None:
        self._juror = juror
        match act:
            case "paper":
                self._desk.open_panel("round_paper", f"{self._round} {juror}")
            case "return":
                self._reason.start(self.tr("Give the ballot back"), self._give_back)
            case "leaving":
                self._reason.start(self.tr("Note that the juror left"), self._leave)
            case _:
                self._desk.open_panel("juror", juror)

    def _give_back(self, reason: str) -> ReturnBallot:
        return ReturnBallot(self._round, self._juror, reason, now())

    def _leave(self, reason: str) -> NoteJurorLeft:
        return NoteJurorLeft(self._round, self._juror, reason, now())


def _state(row: ProgressRow) -> tuple[str, Colour]:
    """How far a juror is, and the ground on which it is said."""
    if row.left:
        return translate("Jury", "left"), Colour.DANGER_SOFT
    if row.signed:
        return translate("Jury", "signed"), Colour.SUCCESS_SOFT
    if row.paper_id:
        return translate("Jury", "on paper, to be confirmed"), Colour.LIVE_SOFT
    if row.draft:
        return translate("Jury", "draft"), Colour.LIVE_SOFT
    return translate("Jury", "not begun"), Colour.SUNKEN
