"""The rounds of a contest: prepared, judged under seal, closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from typing_extensions import override

from app.domain.values import StageKind
from app.services.contest_rows import ContestCard
from app.services.judging_rows import RoundRow, Rounds
from app.services.rounds import AddRound, RemoveRound
from ui.pages.jury_columns import ROUND_WIDTHS, round_columns
from ui.pages.jury_section import JurySection, NameField
from ui.texts.judging import stage_kind
from ui.theme.theme import current_theme
from ui.widgets.choices import ChoiceField, Option

if TYPE_CHECKING:
    from ui.desk import Desk


class RoundsSection(JurySection[RoundRow]):
    """A line that adds a round, and the list; all else is in the card of a round."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            round_columns(),
            ROUND_WIDTHS,
            self.tr("Rounds"),
            (
                "mdi6.layers-outline",
                self.tr("There is no round yet. Add the first one above, then open its card."),
            ),
        )
        self._name = NameField(self.tr("Title of a round, such as the defence of projects"))
        self._kind = ChoiceField("", [Option(each, stage_kind(each)) for each in StageKind])
        self._kind.show_value(StageKind.DEFENCE)
        self._kind.setMinimumWidth(current_theme().px(240))
        box = self._kind.focusProxy()
        if box is not None:
            box.setAccessibleName(self.tr("Kind of round"))
        self.put(self._name, self._kind, self.add_button)
        self._name.line.returnPressed.connect(self.add_typed)
        self.table.opened.connect(partial(desk.open_panel, "round"))

    @override
    def show_contest(self, contest: ContestCard) -> None:
        self.contest = contest
        self.model.replace(self.desk.ask(Rounds(contest.id)))

    @override
    def begin(self) -> None:
        self._name.setFocus()

    @override
    def add_typed(self) -> None:
        """Add a round; without words it is called after its kind."""
        kind = StageKind(self._kind.value())
        words = self._name.words().strip() or stage_kind(kind)
        if self.add(self._name, AddRound(self.key(), words, kind)):
            self._name.clear()

    @override
    def remove_row(self, key: str) -> None:
        self.take_away(key, RemoveRound(key), self.tr("The round is deleted."))
