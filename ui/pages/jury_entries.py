"""The entries of a contest: added, put in order by hand or by lot, numbered, withdrawn."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu
from typing_extensions import override

from app.services.contest_rows import ContestCard
from app.services.entries import AddEntry, DrawOrder, MoveEntry, NumberEntries, RemoveEntry
from app.services.entry_rows import EntryRow
from ui.pages.jury_columns import ENTRY_WIDTHS, entry_columns
from ui.pages.jury_section import JurySection, NameField
from ui.theme.tokens import Colour, TextSize
from ui.widgets.buttons import QuietButton
from ui.widgets.directory import Directory
from ui.widgets.picker import PickerField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class EntriesSection(JurySection[EntryRow]):
    """A line that adds, the order of presentation, and how it came about."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            entry_columns(),
            ENTRY_WIDTHS,
            self.tr("Entries"),
            (
                "mdi6.lightbulb-on-outline",
                self.tr("There are no entries yet. Write the title of the first project above."),
            ),
            movable=True,
        )
        directory = Directory(desk)
        self._name = NameField(self.tr("Title of a project"))
        self._organization = PickerField(
            "", directory.find_organizations, directory.create_organization
        )
        words = self.tr("Organization (may be left out)")
        self._organization.set_placeholder(words)
        self._organization.picker.setAccessibleName(words)
        self._order = QuietButton(self.tr("Order"), "mdi6.sort-numeric-ascending")
        self._order.setMenu(self._make_menu())
        self._seed = Words("", TextSize.CAPTION, Colour.MUTED)
        self.put(self._name, self._organization, self.add_button, self._order)
        self.adding.setStretch(1, 1)
        self.column.insertWidget(self.column.count() - 1, self._seed)
        self._name.line.returnPressed.connect(self.add_typed)
        self.table.opened.connect(partial(desk.open_panel, "contest_entry"))

    @override
    def show_contest(self, contest: ContestCard) -> None:
        self.contest = contest
        self.model.replace(contest.entries)
        drawn = self.tr("The order was drawn by lot; the number of the lot is {seed}.")
        seed = contest.order_seed
        self._seed.setText(drawn.format(seed=seed) if seed else "")
        self._seed.setVisible(bool(seed))

    @override
    def begin(self) -> None:
        self._name.setFocus()

    @override
    def add_typed(self) -> None:
        """Add the project; the organization is asked anew for the next."""
        words = self._name.words().strip()
        chosen = self._organization.value()
        command = AddEntry(self.key(), words, organization_id=chosen.id if chosen else None)
        if words and self.add(self._name, command):
            self._name.clear()
            self._organization.show_value(None)
            self._organization.discard()
        self._name.setFocus()

    @override
    def move_row(self, key: str, place: int) -> None:
        self.desk.execute(MoveEntry(key, place))
        self.table.select(key)

    @override
    def remove_row(self, key: str) -> None:
        self.take_away(key, RemoveEntry(key), self.tr("The entry is deleted."))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._order)
        draw = menu.addAction(self.tr("Draw the order by lot"))
        draw.triggered.connect(self._draw)
        numbering = menu.addAction(self.tr("Number the entries in this order"))
        numbering.triggered.connect(self._number)
        return menu

    def _draw(self) -> None:
        """The number of the lot is kept, so that anybody can draw the same order again."""
        self.desk.execute(DrawOrder(self.key(), str(secrets.randbelow(900_000) + 100_000)))
        self.desk.notice(self.tr("The order is drawn by lot."), undo=True)

    def _number(self) -> None:
        self.desk.execute(NumberEntries(self.key()))
        self.desk.notice(self.tr("The entries are numbered."), undo=True)
