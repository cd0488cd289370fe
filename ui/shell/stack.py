"""The pages: built when first shown, one at a time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.shell.page import Page, PageSpec

if TYPE_CHECKING:
    from ui.desk import Desk


class PageStack(QStackedWidget):
    """Shows pages by id and keeps those that were built."""

    page_changed = Signal(str)

    def __init__(
        self, desk: Desk, specs: Iterable[PageSpec], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        self._desk = desk
        self._specs = {spec.id: spec for spec in sorted(specs, key=_order)}
        self._built: dict[str, Page] = {}
        self.current_id = ""

    def specs(self) -> tuple[PageSpec, ...]:
        """All pages in the order of the rail."""
        return tuple(self._specs.values())

    def __contains__(self, page: str) -> bool:
        return page in self._specs

    def current(self) -> Page | None:
        return self._built.get(self.current_id)

    def show_page(self, page: str) -> None:
        """Build it if need be and show it; raises ``KeyError`` for an unknown id."""
        if page not in self._built:
            self._built[page] = self._specs[page].factory(self._desk)
            self.addWidget(self._built[page])
        self.setCurrentWidget(self._built[page])
        self.current_id = page
        self.page_changed.emit(page)

    def help_topic(self) -> str:
        """What the page shown says of itself."""
        shown = self.current()
        return shown.help_topic() if shown else ""

    def take_focus(self) -> None:
        """Put the keyboard on the page."""
        shown = self.current()
        target = shown.first_focus() if shown else None
        (target or shown or self).setFocus()


def _order(spec: PageSpec) -> tuple[int, str]:
    return spec.order, spec.id
