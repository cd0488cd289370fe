"""What a module is: its specification and the base of its widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ui.shell.position import Position

if TYPE_CHECKING:
    from ui.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Heading:
    """What the host writes on the head of a sheet: an icon or a pill, a title, a caption.

    The title always names the dialog to a screen reader; a ``quiet`` one is not drawn.
    """

    title: str
    caption: str = ""
    icon: str = ""
    pill: str = ""
    quiet: bool = False


class Panel(QWidget):
    """Content of a sheet. The host draws everything around it and moves it.

    A panel commits each field when it is left; it never saves as a whole. One that goes on to
    another thing by itself tells its id by ``subject_changed``.
    """

    heading_changed = Signal()
    subject_changed = Signal(str)
    close_requested = Signal()

    def heading(self) -> Heading:
        """What stands on the head now; emit ``heading_changed`` when it differs."""
        raise NotImplementedError

    def show_subject(self, subject: str) -> None:
        """Show the thing with this id; empty for a panel that has none."""

    def first_focus(self) -> QWidget | None:
        """The field to begin with when editing; None gives the focus to the title."""
        return None

    def unsaved(self) -> str:
        """The sentence saying which draft cannot be saved; empty when nothing would be lost."""
        return ""

    def save(self) -> bool:
        """Try once more to save the draft; whether nothing is left unsaved."""
        return not self.unsaved()

    def discard(self) -> None:
        """Drop the draft and show what is stored."""

    def footer(self) -> QWidget | None:
        """What stands on the bottom bar; None for no bar."""
        return None


@dataclass(frozen=True, slots=True)
class PanelSpec:
    """A module as published: where it stands by default and how its panel is made.

    ``title`` and ``prompt`` are English source texts of the context "Modules".
    ``needs_subject``: a card of something, without a button of its own.
    ``always``: cannot be switched off. ``prompt``: the header shows a field with this text.
    """

    id: str
    title: str
    icon: str
    position: Position
    order: int
    factory: Callable[[Desk], Panel]
    pages: frozenset[str] = frozenset()
    wide: bool = False
    needs_subject: bool = False
    shortcut: str = ""
    always: bool = False
    prompt: str = ""

    def caption(self) -> str:
        """The title in the user's language."""
        return translate("Modules", self.title)

    def applies_to(self, page: str) -> bool:
        return not self.pages or page in self.pages
