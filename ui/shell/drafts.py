"""Drafts that would be lost: the sheet asks, and what was to happen waits for the answer."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.shell.position import Position
from ui.shell.sheet import Sheet
from ui.shell.trail import Slot

Then = Callable[[], None]
Uncover = Callable[[Slot, int], None]


class Drafts(QObject):
    """Holds one wish back at a time; ``uncover(slot, depth)`` brings the entry asked about up."""

    def __init__(
        self, slots: Mapping[Position, Slot], uncover: Uncover, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._slots = slots
        self._uncover = uncover
        self._waiting: Then | None = None

    def listen(self, sheet: Sheet) -> None:
        """Take the answers given in this sheet."""
        sheet.question.save_chosen.connect(self._save)
        sheet.question.discard_chosen.connect(self._discard)
        sheet.question.stay_chosen.connect(self._stay)

    def ask_first(self, slot: Slot, then: Then, above: int = 0) -> None:
        """Go on with ``then`` when no entry above this depth has a draft that would be lost."""
        leave_field(slot)
        for leaf, sentence in slot.drafts():
            depth = slot.trail.index(leaf)
            if depth >= above:
                self._uncover(slot, depth + 1)
                self._waiting = partial(self.ask_first, slot, then, above)
                slot.sheet.question.ask(sentence)
                return
        then()

    def _save(self) -> None:
        slot = self._asking()
        if slot is not None and slot.top.panel.save():
            self._go_on(slot)
        else:
            self._stay()

    def _discard(self) -> None:
        slot = self._asking()
        if slot is not None:
            slot.top.panel.discard()
            self._go_on(slot)

    def _stay(self) -> None:
        self._waiting = None
        slot = self._asking()
        if slot is not None:
            slot.sheet.question.hide()
            slot.sheet.take_focus()

    def _go_on(self, slot: Slot) -> None:
        then, self._waiting = self._waiting, None
        slot.sheet.question.hide()
        if then is not None:
            then()

    def _asking(self) -> Slot | None:
        slots = self._slots.values()
        return next((slot for slot in slots if slot.sheet.question.isVisible()), None)


def leave_field(slot: Slot) -> None:
    """Take the keyboard off the field being edited, so that it commits."""
    focused = QApplication.focusWidget()
    if focused is not None and slot.sheet.isAncestorOf(focused):
        focused.clearFocus()
