"""What decides between equal totals: steps in order, until one of them tells the entries apart."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import UserError
from app.services.contest_cards import RoundCard
from app.services.round_rules import Rung, rules_of
from app.services.scoring import Ground
from ui.texts.scoring_methods import STEPS, step_title
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import IconButton, QuietButton
from ui.widgets.choices import ChoiceField, Option
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class RungLine(QWidget):
    """One step, moved and taken out by its buttons."""

    moved = Signal(int, int)
    removed = Signal(int)

    def __init__(self, place: int, count: int, said: str) -> None:
        super().__init__()
        self._place = place
        up = IconButton("mdi6.arrow-up", self.tr("Decide earlier"))
        down = IconButton("mdi6.arrow-down", self.tr("Decide later"))
        cross = IconButton("mdi6.close", self.tr("Take the step out"))
        up.setEnabled(place > 0)
        down.setEnabled(place < count - 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(Words(said), 1)
        for button in (up, down, cross):
            line.addWidget(button)
        up.clicked.connect(self._up)
        down.clicked.connect(self._down)
        cross.clicked.connect(self._out)

    def _up(self) -> None:
        self.moved.emit(self._place, self._place - 1)

    def _down(self) -> None:
        self.moved.emit(self._place, self._place + 1)

    def _out(self) -> None:
        self.removed.emit(self._place)


class LadderForm(QWidget):
    """The steps, and beneath them one more to choose."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._card: RoundCard | None = None
        self._lines: list[RungLine] = []
        self._empty = Words(
            self.tr("Without steps equal totals share their places."),
            TextSize.CAPTION,
            Colour.MUTED,
        )
        self._step = ChoiceField(self.tr("Next step"), ())
        self._button = QuietButton(self.tr("Add the step"), "mdi6.plus")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.S))
        column.addWidget(self._empty)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        adding = QHBoxLayout()
        adding.addWidget(self._step, 1)
        adding.addWidget(self._button, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(adding)
        self._button.clicked.connect(self._add)

    def show_card(self, card: RoundCard) -> None:
        before = rules_of(self._card.row).ladder if self._card else None
        rungs = rules_of(card.row).ladder
        same = before == rungs and self._card is not None and self._card.contest == card.contest
        self._card = card
        self._empty.setVisible(not rungs)
        if same:
            return
        self._offer(card)
        for line in self._lines:
            self._list.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [
            RungLine(place, len(rungs), f"{place + 1}. {self._worded(rung)}")
            for place, rung in enumerate(rungs)
        ]
        for line in self._lines:
            line.moved.connect(self._move)
            line.removed.connect(self._remove)
            self._list.addWidget(line)

    def _offer(self, card: RoundCard) -> None:
        """Criteria by name, then the other steps."""
        title = step_title(Ground.CRITERION)
        criteria = [Option(each.id, f"{title}: {each.title}") for each in card.contest.criteria]
        steps = [Option(each, step_title(each)) for each in STEPS if each != Ground.CRITERION]
        self._step.set_options((*criteria, *steps))
        first = (*criteria, *steps)[0]
        self._step.show_value(self._step.value() or first.id)

    def _worded(self, rung: Rung) -> str:
        if rung.step not in STEPS:
            return rung.step
        title = step_title(rung.step)
        if rung.criterion and self._card is not None:
            names = {each.id: each.title for each in self._card.contest.criteria}
            return f"{title}: {names.get(rung.criterion, '–')}"
        return f"{title} ({rung.seed})" if rung.seed else title

    def _add(self) -> None:
        chosen = self._step.value()
        if chosen not in set(Ground):
            rung = Rung(Ground.CRITERION, chosen)
        elif chosen == Ground.LOT:
            rung = Rung(chosen, seed=str(secrets.randbelow(900_000) + 100_000))
        else:
            rung = Rung(chosen)
        self._set((*self._rungs(), rung))

    def _move(self, start: int, place: int) -> None:
        rungs = list(self._rungs())
        rungs.insert(place, rungs.pop(start))
        self._set(tuple(rungs))

    def _remove(self, place: int) -> None:
        self._set(tuple(rung for at, rung in enumerate(self._rungs()) if at != place))

    def _rungs(self) -> tuple[Rung, ...]:
        return rules_of(self._card.row).ladder if self._card else ()

    def _set(self, rungs: tuple[Rung, ...]) -> None:
        if self._card is None:
            return
        row = self._card.row
        try:
            self._desk.attempt(replace(rules_of(row), ladder=rungs).command(row.id))
        except UserError as refusal:
            self._step.refuse(refusal)
        else:
            self._step.settle()
