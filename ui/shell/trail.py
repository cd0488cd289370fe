"""What stands in the four positions: the trail of entries in each, and panels kept for later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.shell.leaf import Leaf
from ui.shell.panel import PanelSpec
from ui.shell.position import Position
from ui.shell.sheet import Sheet

if TYPE_CHECKING:
    from ui.desk import Desk


@dataclass(slots=True)
class Slot:
    """One position: its sheet, the entries opened one from another, and who opened the first."""

    sheet: Sheet
    trail: list[Leaf] = field(default_factory=list[Leaf])
    opener: QWidget | None = None
    pinned: bool = False

    @property
    def position(self) -> Position:
        return self.sheet.position

    @property
    def is_open(self) -> bool:
        return bool(self.trail)

    @property
    def top(self) -> Leaf:
        return self.trail[-1]

    def depth_of(self, panel: str, subject: str) -> int:
        """How deep in the trail this very thing stands, 1 for the first; 0 when it does not."""
        for depth, leaf in enumerate(self.trail, 1):
            if leaf.spec.id == panel and leaf.subject == subject:
                return depth
        return 0

    def drafts(self) -> Iterator[tuple[Leaf, str]]:
        """Entries with a draft that would be lost, the uppermost first."""
        for leaf in reversed(self.trail):
            sentence = leaf.panel.unsaved()
            if sentence:
                yield leaf, sentence

    def show_top(self) -> None:
        below = self.trail[-2] if len(self.trail) > 1 else None
        self.sheet.show_leaf(self.top, below.panel.heading().title if below else "")

    def focus_back(self, otherwise: QWidget) -> None:
        """Return the keyboard to the opener, if it is still there."""
        opener, self.opener = self.opener, None
        usable = opener is not None and isValid(opener) and opener.isVisible()
        (opener if opener is not None and usable else otherwise).setFocus()


class Shelf:
    """Builds panels when first used and keeps one idle of each kind, with its state.

    An idle one stays inside the sheet it was shown in, until it is wanted elsewhere.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._idle: dict[str, Leaf] = {}

    def take(self, spec: PanelSpec, sheet: Sheet) -> Leaf:
        leaf = self._idle.pop(spec.id, None)
        return leaf or Leaf(spec, spec.factory(self._desk), sheet.leaves)

    def give(self, leaf: Leaf) -> None:
        if leaf.spec.id in self._idle:
            leaf.hide()
            leaf.deleteLater()
        else:
            self._idle[leaf.spec.id] = leaf
