"""What a page is: its specification and the base of its widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.shell.actions import ActionSpec

if TYPE_CHECKING:
    from ui.desk import Desk

translate = QCoreApplication.translate


class Page(QWidget):
    """The main content; one at a time fills the window under the header."""

    def help_topic(self) -> str:
        """What the help module says of this page, as paragraphs of plain text."""
        return ""

    def action_specs(self) -> tuple[ActionSpec, ...]:
        """What can be done on this page by a key or from the palette."""
        return ()

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins on this page; None for the page itself."""
        return None


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page as the rail shows it; ``title`` is an English source text of the context "Pages".

    ``shortcut`` comes beside Ctrl and the page's number.
    """

    id: str
    title: str
    icon: str
    order: int
    factory: Callable[[Desk], Page]
    shortcut: str = ""

    def caption(self) -> str:
        """The title in the user's language."""
        return translate("Pages", self.title)
