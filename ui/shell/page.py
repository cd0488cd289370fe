"""What a page is: its specification and the base of its widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.desk import Desk

translate = QCoreApplication.translate


class Page(QWidget):
    """The main content; one at a time fills the window under the header."""

    def help_topic(self) -> str:
        """What the help module says of this page, as paragraphs of plain text."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Where the keyboard begins on this page; None for the page itself."""
        return None


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page as the rail shows it; ``title`` is an English source text of the context "Pages"."""

    id: str
    title: str
    icon: str
    order: int
    factory: Callable[[Desk], Page]

    def caption(self) -> str:
        """The title in the user's language."""
        return translate("Pages", self.title)
