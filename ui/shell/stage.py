"""The place where sheets stand: the page, the scrim over it, and the geometry of all."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ui.settings import Settings
from ui.shell.position import Extent, Position, away, extent, place
from ui.shell.shade import Scrim
from ui.shell.slide import Scene, Slide
from ui.shell.trail import Slot
from ui.theme.theme import current_theme

PIN_FROM_PX = 1100


@dataclass(frozen=True, slots=True)
class Lifted:
    """A sheet as it was before it left, and how strong the scrim was."""

    position: Position
    rect: QRect
    picture: QPixmap
    shade: float


class Stage(QWidget):
    """Arranges sheets over or beside the page and moves them in and out."""

    def __init__(self, body: QWidget, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = body
        self.settings = settings
        self.slots: dict[Position, Slot] = {}
        self._modals: list[Position] = []
        body.setParent(self)
        self.scrim = Scrim(self)
        self._slide = Slide(self)

    def open_slots(self) -> list[Slot]:
        return [slot for slot in self.slots.values() if slot.is_open]

    def top_modal(self) -> Slot | None:
        """The slot whose sheet holds the keyboard now; None when the page is free."""
        return self.slots[self._modals[-1]] if self._modals else None

    def can_pin(self) -> bool:
        """Whether the window has room for a page beside a panel."""
        return self.window().width() >= current_theme().px(PIN_FROM_PX)

    def extent_of(self, slot: Slot) -> Extent:
        window = self.window().size()
        return extent(slot.position, current_theme(), window, wide=slot.top.spec.wide)

    def arrange(self) -> None:
        """Put everything in its place; called after any change of size, pin or trail."""
        self._slide.stop()
        for slot in self.open_slots():
            self._set_pin(slot)
            slot.sheet.setGeometry(self._rect(slot))
        self._modals = [position for position in self._modals if self.slots[position].is_open]
        self.body.setGeometry(self._room())
        self._lay_scrim()

    def reveal(self, slot: Slot) -> None:
        """Slide a sheet in that has just got its first entry."""
        self._slide.stop()
        strength = float(not self.scrim.isHidden())
        self._set_pin(slot)
        self.body.setGeometry(self._room())
        page = self._picture() if self._moves() else None
        self.arrange()
        slot.sheet.show()
        self._lay_scrim()
        if page is not None:
            rect = slot.sheet.geometry()
            start = away(slot.position, self.size(), rect)
            shade = float(not self.scrim.isHidden())
            scene = Scene(page, slot.sheet.grab(), start, rect, strength, shade)
            self._slide.play(scene, opening=True)

    def lift(self, slot: Slot) -> Lifted | None:
        """Take a sheet off the stage; what it looked like, when it is to slide out."""
        self._slide.stop()
        lifted = None
        if self._moves():
            shade = float(not self.scrim.isHidden())
            lifted = Lifted(slot.position, slot.sheet.geometry(), slot.sheet.grab(), shade)
        slot.sheet.hide()
        slot.pinned = False
        return lifted

    def slide_out(self, lifted: Lifted) -> None:
        """Show it leaving; what was under it can be used at once."""
        shade = float(bool(self._modals))
        end = away(lifted.position, self.size(), lifted.rect)
        scene = Scene(self._picture(), lifted.picture, lifted.rect, end, lifted.shade, shade)
        self._lay_scrim()
        self._slide.play(scene, opening=False)

    def _moves(self) -> bool:
        still = self.settings.without_animation or system_wants_stillness()
        return self.isVisible() and not still

    def _picture(self) -> QPixmap:
        self.scrim.hide()
        return self.grab()

    def _set_pin(self, slot: Slot) -> None:
        possible = slot.position.sideways and self.can_pin()
        slot.pinned = possible and slot.top.spec.id in self.settings.pinned_panels
        slot.sheet.modal = not slot.pinned
        slot.sheet.show_pin(possible=possible, pinned=slot.pinned)
        others = [position for position in self._modals if position is not slot.position]
        if slot.pinned:
            self._modals = others
        elif slot.position not in self._modals:
            self._modals = [*others, slot.position]

    def _rect(self, slot: Slot) -> QRect:
        size = self.extent_of(slot).fit(slot.sheet.wish)
        return place(slot.position, self.size(), size, slot.sheet.sizeHint().height())

    def _room(self) -> QRect:
        """What pinned sheets leave to the page."""
        room = self.rect()
        for slot in self.open_slots():
            if slot.pinned and slot.position is Position.START:
                room.setLeft(self._rect(slot).right() + 1)
            elif slot.pinned:
                room.setRight(self._rect(slot).left() - 1)
        return room

    def _lay_scrim(self) -> None:
        top = self.top_modal()
        self.scrim.setVisible(top is not None)
        if top is None:
            return
        self.scrim.setGeometry(self.rect())
        self.scrim.lie_under(top.sheet.geometry())
        self.scrim.raise_()
        top.sheet.raise_()


def system_wants_stillness() -> bool:
    """Whether the system asks for less motion; only Windows tells Qt of it."""
    effect = Qt.UIEffect.UI_AnimateMenu
    return sys.platform == "win32" and not QApplication.isEffectEnabled(effect)
