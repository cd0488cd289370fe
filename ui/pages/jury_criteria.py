"""The criteria of a contest: added, put in order, weighed, taken from presets; nominations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QMenu
from typing_extensions import override

from app.services.contest_rows import ContestCard, CriterionRow, OwnPresets
from app.services.criteria import AddCriterion, PlaceCriterion, RemoveCriterion
from app.services.presets import KeepPreset, RemovePreset, UsePreset, bundled_presets
from ui.pages.jury_columns import CRITERION_WIDTHS, criterion_columns, number
from ui.pages.jury_nominations import NominationsLine
from ui.pages.jury_section import JurySection, NameField
from ui.texts.counts import criteria_added
from ui.texts.language import language_in_use
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.buttons import QuietButton
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class CriteriaSection(JurySection[CriterionRow]):
    """A line that adds, the table, and beneath it the nominations."""

    def __init__(self, desk: Desk) -> None:
        self._numbers: dict[str, int] = {}
        super().__init__(
            desk,
            criterion_columns(self._numbers),
            CRITERION_WIDTHS,
            self.tr("Criteria"),
            (
                "mdi6.scale-balance",
                self.tr("There are no criteria yet. Write the first one above, or take a preset."),
            ),
            movable=True,
        )
        self._name = NameField(self.tr("Wording of a new criterion"))
        self._presets = QuietButton(self.tr("Presets"), "mdi6.playlist-plus")
        self._menu = QMenu(self._presets)
        self._presets.setMenu(self._menu)
        self._weights = Words("", TextSize.CAPTION, Colour.MUTED)
        self._nominations = NominationsLine(desk)
        self.put(self._name, self.add_button, self._presets)
        self._build_foot()
        self._menu.aboutToShow.connect(self._fill_menu)
        self._name.line.returnPressed.connect(self.add_typed)
        self.table.opened.connect(partial(desk.open_panel, "criterion"))

    @override
    def show_contest(self, contest: ContestCard) -> None:
        self.contest = contest
        self._numbers.clear()
        self._numbers.update((row.id, place + 1) for place, row in enumerate(contest.criteria))
        self.model.replace(contest.criteria)
        self.table.viewport().update()
        self._nominations.show_contest(contest)
        self._weights.setText(self._remark(contest))

    @override
    def begin(self) -> None:
        self._name.setFocus()

    @override
    def add_typed(self) -> None:
        words = self._name.words().strip()
        if words and self.add(self._name, AddCriterion(self.key(), words)):
            self._name.clear()
        self._name.setFocus()

    @override
    def move_row(self, key: str, place: int) -> None:
        self.desk.execute(PlaceCriterion(key, place))
        self.table.select(key)

    @override
    def remove_row(self, key: str) -> None:
        self.take_away(key, RemoveCriterion(key), self.tr("The criterion is deleted."))

    def _build_foot(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(current_theme().space(Space.L))
        foot.addWidget(self._nominations, 1)
        self.column.insertWidget(self.column.count() - 1, self._weights)
        self.column.insertLayout(self.column.count() - 1, foot)

    def _remark(self, contest: ContestCard) -> str:
        """The sum of the weights, and what the star behind a weight means."""
        if not contest.criteria:
            return ""
        total = number(contest.total_weight())
        said = self.tr("The weights add up to {total}.").format(total=total)
        if any(row.rules for row in contest.criteria):
            said += " " + self.tr("* has other weights for some entries.")
        return said

    def _fill_menu(self) -> None:
        """Bundled presets, one's own, and what can be done with them."""
        self._menu.clear()
        for bundled in bundled_presets(language_in_use()):
            action = self._menu.addAction(bundled.title)
            action.triggered.connect(partial(self._use, bundled.id))
        own = self.desk.ask(OwnPresets())
        self._menu.addSeparator()
        for preset in own:
            action = self._menu.addAction(preset.title)
            action.triggered.connect(partial(self._use, preset.id))
        keep = self._menu.addAction(self.tr("Keep these criteria as a preset"))
        keep.setEnabled(bool(self.contest and self.contest.criteria))
        keep.triggered.connect(self._keep)
        if own:
            removing = self._menu.addMenu(self.tr("Delete a preset of one's own"))
            for preset in own:
                action = removing.addAction(preset.title)
                action.triggered.connect(partial(self._forget, preset.id))

    def _use(self, preset: str, *_: object) -> None:
        added = self.desk.execute(UsePreset(self.key(), preset, language_in_use()))
        if added:
            self.desk.notice(criteria_added(added), undo=True)

    def _keep(self) -> None:
        if self.contest is not None:
            title = self.contest.title
            if self.desk.execute(KeepPreset(self.key(), title)):
                said = self.tr("The criteria are kept as the preset “{title}”.")
                self.desk.notice(said.format(title=title), undo=True)

    def _forget(self, preset: str, *_: object) -> None:
        self.desk.execute(RemovePreset(preset))
        self.desk.notice(self.tr("The preset is deleted."), undo=True)
