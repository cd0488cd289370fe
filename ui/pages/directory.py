"""The directory: organizations and people, filtered, opened, added, archived, deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.values import OrganizationKind
from app.services.organization_rows import OrganizationCounts, OrganizationRow
from app.services.people_rows import DirectoryCount, PersonRow
from app.services.workspace import Change
from ui.pages.directory_listing import Narrowing
from ui.pages.directory_nouns import organizations, people
from ui.pages.directory_section import DirectorySection
from ui.shell.actions import ActionSpec
from ui.shell.page import Page
from ui.texts import counts, kinds
from ui.texts.marking import QT_TRANSLATE_NOOP
from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.cards import PageHead
from ui.widgets.choices import FilterChip, FilterChips, Option, Segments
from ui.widgets.filter_line import FilterLine
from ui.widgets.leaves import Leaves

if TYPE_CHECKING:
    from ui.desk import Desk

ADD = QT_TRANSLATE_NOOP("Actions", "Add to the directory")
FILTER = QT_TRANSLATE_NOOP("Actions", "Filter the directory")
SWITCH = QT_TRANSLATE_NOOP("Actions", "Switch between organizations and people")
ORGANIZATIONS, PEOPLE = "organizations", "people"
ALL_KINDS = ""
FILTER_WIDTH = 230


class DirectoryPage(Page):
    """Shows one of two tables; what narrows them down stands above."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._stale = True
        self._build()
        self._connect()

    @override
    def help_topic(self) -> str:
        return self.tr(
            "The directory keeps organizations and people; every meeting draws on it.\n"
            "Type a part of a name to narrow the list down, or choose a kind. A click on the head "
            "of a column sorts by it. Enter or a click opens the card.\n"
            "What is not needed any more goes to the archive: it is offered nowhere, but old "
            "meetings keep it. Delete takes it away altogether; Ctrl+Z brings it back.\n"
            "Insert adds, the arrow keys move, and the menu key shows what else can be done."
        )

    @override
    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (
            ActionSpec("directory.add", ADD, "mdi6.plus", self.add, "Ctrl+N"),
            ActionSpec("directory.filter", FILTER, "mdi6.magnify", self._go_to_filter, "Ctrl+F"),
            ActionSpec(
                "directory.switch", SWITCH, "mdi6.swap-horizontal", self._switch, "Ctrl+Shift+D"
            ),
        )

    @override
    def first_focus(self) -> QWidget | None:
        return self._section().table

    def add(self) -> None:
        """Open an empty card of the noun shown."""
        self._section().add()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._count()

    def _build(self) -> None:
        theme = current_theme()
        self._organizations = DirectorySection[OrganizationRow](self._desk, organizations())
        self._people = DirectorySection[PersonRow](self._desk, people())
        self._stack = Leaves()
        self._stack.addWidget(self._organizations)
        self._stack.addWidget(self._people)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(Space.XL),) * 4)
        column.setSpacing(theme.space(Space.L))
        column.addWidget(self._build_head())
        column.addWidget(self._build_filters())
        column.addWidget(self._stack, 1)

    def _build_head(self) -> QWidget:
        self._head = PageHead(self.tr("Directory"))
        self._nouns = Segments(
            (
                Option(ORGANIZATIONS, self.tr("Organizations")),
                Option(PEOPLE, self.tr("People")),
            ),
            self.tr("What to show"),
        )
        self._nouns.show_value(ORGANIZATIONS)
        self._filter = FilterLine(self.tr("Filter by name"))
        self._filter.setFixedWidth(current_theme().px(FILTER_WIDTH))
        self._add = PrimaryButton(self._organizations.add_text, "mdi6.plus")
        for widget in (self._filter, self._nouns, self._add):
            self._head.buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        return self._head

    def _build_filters(self) -> QWidget:
        self._kinds = FilterChips((), self.tr("Kind of organization"))
        self._archived = FilterChip(Option("", self.tr("Archive"), "mdi6.archive-outline"))
        self._archived.setAutoExclusive(False)
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_theme().space(Space.L))
        row.addWidget(self._kinds, 1)
        row.addStretch(0)
        row.addWidget(self._archived, 0, Qt.AlignmentFlag.AlignTop)
        return filters

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._nouns.chosen.connect(self._show_noun)
        self._add.clicked.connect(self.add)
        self._kinds.chosen.connect(self._narrow)
        self._archived.toggled.connect(self._narrow)
        self._archived.toggled.connect(self._count)
        self._filter.filtered.connect(self._narrow)
        self._filter.left_downwards.connect(self._go_to_table)

    def _follow(self, change: Change) -> None:
        if change.tables & DirectoryCount.tables:
            self._stale = True
            if self.isVisible():
                self._count()

    def _count(self) -> None:
        self._stale = False
        organizations_in_use, people_in_use = self._desk.ask(DirectoryCount())
        caption = f"{counts.organizations(organizations_in_use)} · {counts.people(people_in_use)}"
        self._head.show_title(self.tr("Directory"), caption)
        found = {one.kind: one.count for one in self._desk.ask(self._counts_query())}
        every = Option(ALL_KINDS, self.tr("All kinds"), "mdi6.filter-variant")
        options = [
            Option(kind, kinds.organization_kinds(kind), "", found[kind])
            for kind in OrganizationKind
            if kind in found
        ]
        before = self._kinds.value()
        self._kinds.set_options([every, *options])
        if self._kinds.value() != before:
            self._narrow()

    def _counts_query(self) -> OrganizationCounts:
        return OrganizationCounts(self._archived.isChecked())

    def _section(self) -> DirectorySection[OrganizationRow] | DirectorySection[PersonRow]:
        return self._people if self._nouns.value() == PEOPLE else self._organizations

    def _switch(self) -> None:
        other = ORGANIZATIONS if self._nouns.value() == PEOPLE else PEOPLE
        self._nouns.show_value(other)
        self._show_noun()

    def _show_noun(self) -> None:
        section = self._section()
        self._stack.setCurrentWidget(section)
        self._kinds.setVisible(section is self._organizations)
        self._add.setText(section.add_text)

    def _narrow(self) -> None:
        kind = self._kinds.value()
        narrowing = Narrowing(
            self._filter.text().strip(),
            OrganizationKind(kind) if kind else None,
            self._archived.isChecked(),
        )
        self._organizations.show_narrowed(narrowing)
        self._people.show_narrowed(replace(narrowing, kind=None))

    def _go_to_filter(self) -> None:
        self._filter.setFocus()
        self._filter.selectAll()

    def _go_to_table(self) -> None:
        table = self._section().table
        table.setFocus()
        if not table.selected() and table.model().rowCount():
            table.selectRow(0)
