"""The off-canvas host: sheets over the page, one in each position."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.shell.drafts import Drafts, Then
from ui.shell.leaf import Leaf
from ui.shell.panel import PanelSpec
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry
from ui.shell.sheet import Sheet
from ui.shell.stage import Stage
from ui.shell.trail import Shelf, Slot

if TYPE_CHECKING:
    from ui.desk import Desk


class OffcanvasHost(Stage):
    """Opens, stacks, closes and pins; knows panels only by their specification.

    Whatever would lose a draft asks first, inside the sheet, and goes on when that is settled.
    """

    panels_changed = Signal()

    def __init__(
        self, desk: Desk, registry: PanelRegistry, body: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(body, desk.settings, parent)
        self._desk = desk
        self._registry = registry
        self._shelf = Shelf(desk)
        self._drafts = Drafts(self.slots, self._uncover, self)
        self.scrim.pressed.connect(self.close_top)
        registry.changed.connect(self._follow_registry)

    def open(self, panel: str, subject: str = "") -> None:
        """Show a panel: in front of what its position shows, with a way back, if opened there."""
        if not self._registry.is_on(panel):
            self._desk.notice(self.tr("This module is switched off in the settings."))
            return
        slot = self._slot(self._registry.placement(panel).position)
        spec = self._registry.spec(panel)
        depth = slot.depth_of(panel, subject)
        if depth:
            self._drafts.ask_first(slot, partial(self._cut, slot, depth), above=depth)
        elif slot.is_open and not slot.sheet.has_focus():
            self._drafts.ask_first(slot, partial(self._replace, slot, spec, subject))
        else:
            self._push(slot, spec, subject)

    def toggle(self, panel: str) -> None:
        """What a button of the module does: open it, or close it when it shows."""
        shown = self._showing(panel)
        if shown is None:
            self.open(panel)
        else:
            self.close_position(shown.position)

    def open_panels(self) -> frozenset[str]:
        return frozenset(slot.top.spec.id for slot in self.open_slots())

    def close_top(self) -> None:
        """Close the modal sheet that lies uppermost."""
        slot = self.top_modal()
        if slot is not None:
            self.close_position(slot.position)

    def close_position(self, position: Position, then: Then | None = None) -> None:
        slot = self._slot(position)
        if slot.is_open:
            self._drafts.ask_first(slot, partial(self._shut, slot, then))
        elif then is not None:
            then()

    def close_all(self, then: Then) -> None:
        """Close every sheet, then go on; a draft that cannot be saved stops it until settled."""
        self._close_each([slot.position for slot in self.open_slots()], then)

    def leave_page(self, page: str, then: Then) -> None:
        """Before another page shows: close what is modal and what does not apply there."""
        gone = [
            slot.position
            for slot in self.open_slots()
            if not (slot.pinned and slot.top.spec.applies_to(page))
        ]
        self._close_each(gone, then)

    def _close_each(self, positions: list[Position], then: Then) -> None:
        if positions:
            rest = partial(self._close_each, positions[1:], then)
            self.close_position(positions[0], rest)
        else:
            then()

    def _slot(self, position: Position) -> Slot:
        found = self.slots.get(position)
        if found is None:
            found = self.slots[position] = Slot(self._new_sheet(position))
        return found

    def _new_sheet(self, position: Position) -> Sheet:
        sheet = Sheet(position, self)
        sheet.back_wanted.connect(self._back)
        sheet.finish_wanted.connect(self._finish)
        sheet.close_wanted.connect(self.close_position)
        sheet.pin_wanted.connect(self._toggle_pin)
        sheet.stretched.connect(self.arrange)
        sheet.resized.connect(self._keep_extent)
        self._drafts.listen(sheet)
        return sheet

    def _showing(self, panel: str) -> Slot | None:
        return next((slot for slot in self.open_slots() if slot.top.spec.id == panel), None)

    # The trail of one position

    def _push(self, slot: Slot, spec: PanelSpec, subject: str) -> None:
        leaf = self._shelf.take(spec, slot.sheet)
        leaf.show_subject(subject)
        opening = not slot.is_open
        if opening:
            slot.opener = QApplication.focusWidget()
        slot.trail.append(leaf)
        self._show(slot, opening=opening)

    def _replace(self, slot: Slot, spec: PanelSpec, subject: str) -> None:
        """Something else was asked for from outside: begin the trail anew, focus untouched."""
        self._drop(slot, keep=1)
        if slot.top.spec.id != spec.id:
            self._drop(slot, keep=0)
            slot.trail.append(self._shelf.take(spec, slot.sheet))
        slot.top.show_subject(subject)
        self._show(slot, opening=False, take_focus=not slot.pinned)

    def _cut(self, slot: Slot, depth: int) -> None:
        self._drop(slot, keep=depth)
        self._show(slot, opening=False)

    def _uncover(self, slot: Slot, depth: int) -> None:
        self._drop(slot, keep=depth)
        slot.show_top()

    def _back(self, position: Position) -> None:
        slot = self._slot(position)
        if len(slot.trail) > 1:
            depth = len(slot.trail) - 1
            self._drafts.ask_first(slot, partial(self._cut, slot, depth), above=depth)

    def _finish(self, position: Position) -> None:
        """A panel is done: back to where it was opened from, in the sheet or on the page."""
        if len(self._slot(position).trail) > 1:
            self._back(position)
        else:
            self.close_position(position)

    def _drop(self, slot: Slot, keep: int) -> None:
        for leaf in slot.trail[keep:]:
            slot.sheet.forget_leaf(leaf)
            self._shelf.give(leaf)
        del slot.trail[keep:]

    def _show(self, slot: Slot, *, opening: bool, take_focus: bool = True) -> None:
        slot.show_top()
        slot.sheet.wish = self.settings.panel_extent(slot.top.spec.id)
        if opening:
            self.reveal(slot)
        else:
            self.arrange()
        if take_focus:
            slot.sheet.take_focus()
        self.panels_changed.emit()

    def _shut(self, slot: Slot, then: Then | None) -> None:
        had_focus = slot.sheet.has_focus() or not slot.pinned
        lifted = self.lift(slot)
        self._drop(slot, keep=0)
        self.arrange()
        if lifted is not None:
            self.slide_out(lifted)
        if had_focus:
            modal = self.top_modal()
            slot.focus_back(modal.sheet if modal else self.body)
        self.panels_changed.emit()
        if then is not None:
            then()

    # Places

    def _toggle_pin(self, position: Position) -> None:
        slot = self._slot(position)
        self.settings.pin_panel(slot.top.spec.id, pinned=not slot.pinned)
        self.arrange()
        if not slot.pinned:
            slot.sheet.take_focus()

    def _keep_extent(self, position: Position) -> None:
        slot = self._slot(position)
        self.settings.resize_panel(slot.top.spec.id, self.extent_of(slot).fit(slot.sheet.wish))

    def _follow_registry(self) -> None:
        """Move or close what the user has just republished or switched off."""
        for slot in self.open_slots():
            for leaf in tuple(slot.trail):
                placement = self._registry.placement(leaf.spec.id)
                if not placement.on or placement.position is not slot.position:
                    self._move_away(slot, leaf)
                    return

    def _move_away(self, slot: Slot, leaf: Leaf) -> None:
        on = self._registry.is_on(leaf.spec.id)
        reopen = partial(self.open, leaf.spec.id, leaf.subject) if on else None
        self.close_position(slot.position, reopen)

    @override
    def arrange(self) -> None:
        was_free = self.top_modal() is None
        super().arrange()
        if was_free is not (self.top_modal() is None):
            self.panels_changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return self.body.minimumSizeHint()
