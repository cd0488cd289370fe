"""Everything inside the window for one open workspace: rail, header, pages, sheets, toasts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget
from typing_extensions import override

from ui.shell.actions import ActionRegistry, ActionSpec
from ui.shell.commands import shell_actions
from ui.shell.header import Header
from ui.shell.host import OffcanvasHost
from ui.shell.position import Position
from ui.shell.progress import TaskStrip
from ui.shell.rail import Rail, RailButton
from ui.shell.regions import Region, go_round
from ui.shell.registry import PanelRegistry
from ui.shell.stack import PageStack
from ui.shell.switcher import Switcher
from ui.shell.toasts import Toasts
from ui.shell.turns import Turns

if TYPE_CHECKING:
    from ui.desk import Desk

LAST_PAGE = "page"


class Frame(QWidget):
    """Places pages and panels, passes wishes between them, and knows none of their content."""

    def __init__(
        self,
        desk: Desk,
        pages: PageStack,
        panels: PanelRegistry,
        actions: ActionRegistry,
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pages, self._panels, self.offered = desk, pages, panels, actions
        self.rail = Rail()
        self.header = Header(Switcher(desk, today))
        self.host = OffcanvasHost(desk, panels, pages)
        self._turns = Turns(desk, self.header, self)
        self._toasts = Toasts(desk, self.host)
        self._build_layout()
        self._connect()

    def publish_actions(self, specs: Iterable[ActionSpec]) -> None:
        """Offer what the program can do beside what every window offers."""
        own = shell_actions(self._desk, self._pages, self._panels, self.host, self._go_round)
        self.offered.publish((*own, *specs))
        self.offered.attach(self)
        self._publish_pages()
        self._publish_panels()

    def show_first_page(self) -> None:
        """The page of the last time, or the first one."""
        known = [spec.id for spec in self._pages.specs()]
        last = self._desk.settings.last_choice(LAST_PAGE)
        for page in known[:1] if last not in known else [last]:
            self._pages.show_page(page)

    def reopen(self, panel: str) -> None:
        """Open a module again that stood open before; cards of something stay closed."""
        if not self._panels.spec(panel).needs_subject:
            self.host.open(panel)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody inside wanted, such as Ctrl+Z in a field where nothing was typed."""
        if event.key() == Qt.Key.Key_Escape and self.host.top_modal() is not None:
            self.host.close_top()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self._desk.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self._desk.redo()
        else:
            super().keyPressEvent(event)

    def _build_layout(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.host, 1)
        column.addWidget(TaskStrip(self._desk.tasks))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.rail.page_wanted.connect(self._desk.open_page)
        self.rail.panel_wanted.connect(self._toggle)
        self.header.panel_wanted.connect(self.host.toggle)
        self.header.switcher.menu_filled.connect(self._fill_menu)
        self.host.panels_changed.connect(self._show_panels)
        self._desk.page_requested.connect(self._want_page)
        self._desk.panel_requested.connect(self.host.open)
        self._desk.changed.connect(self._follow)
        self._panels.changed.connect(self._publish_panels)
        self._pages.page_changed.connect(self._follow_page)

    def _publish_pages(self) -> None:
        keys = self._keys()
        self.rail.publish_pages(
            RailButton(spec.id, spec.icon, spec.caption(), keys.get(f"page.{spec.id}", ""))
            for spec in self._pages.specs()
        )
        self.rail.show_page(self._pages.current_id)

    def _publish_panels(self) -> None:
        """Give each module its button where it stands now."""
        keys = self._keys()
        modules = [
            (spec, keys.get(f"panel.{spec.id}", ""))
            for spec in self._panels.buttons(self._pages.current_id)
        ]
        at_start = [pair for pair in modules if self._stands_at_start(pair[0].id)]
        self.rail.publish_panels(
            RailButton(spec.id, spec.icon, spec.caption(), key) for spec, key in at_start
        )
        self.header.publish(pair for pair in modules if pair not in at_start)
        self._show_panels()

    def _keys(self) -> dict[str, str]:
        return {spec.id: spec.keys() for spec in self.offered.specs()}

    def _stands_at_start(self, panel: str) -> bool:
        return self._panels.placement(panel).position is Position.START

    def _show_panels(self) -> None:
        shown = self.host.open_panels()
        self.rail.show_panels(shown)
        self.header.show_panels(shown)
        self.offered.hold_page_keys(held=self.host.top_modal() is not None)

    def _toggle(self, panel: str) -> None:
        self.host.toggle(panel)
        self._show_panels()

    def _want_page(self, page: str) -> None:
        self.rail.show_page(self._pages.current_id)
        if page in self._pages:
            self.host.leave_page(page, partial(self._show_page, page))

    def _show_page(self, page: str) -> None:
        by_rail = self.rail.isAncestorOf(self.focusWidget() or self)
        self._pages.show_page(page)
        if not by_rail:
            self._pages.take_focus()

    def _follow_page(self, page: str) -> None:
        shown = self._pages.current()
        self._desk.settings.remember_choice(LAST_PAGE, page)
        self.offered.show_page(page, shown.action_specs() if shown else ())
        self.rail.show_page(page)
        self._publish_panels()

    def _follow(self, change: object) -> None:
        tables: frozenset[str] = getattr(change, "tables", frozenset[str]())
        if "preference" in tables:
            self._panels.reload()

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addSeparator()
        for spec in self.offered.specs():
            if spec.in_menu:
                menu.addAction(self.offered.action(spec.id))

    def _go_round(self) -> None:
        rail = Region(self.rail, self._enter_rail)
        header = Region(self.header, self.header.switcher.setFocus)
        sheets = [Region(slot.sheet, slot.sheet.take_focus) for slot in self.host.open_slots()]
        page = [] if self.host.top_modal() else [Region(self._pages, self._pages.take_focus)]
        go_round((rail, header, *page, *sheets))

    def _enter_rail(self) -> None:
        self.rail.first_focus().setFocus()
