"""F6 and Alt+F10: from the rail to the header, the page, the open panels, and around."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window, and how the keyboard gets into it."""

    place: QWidget
    enter: Callable[[], None]


def go_round(regions: Sequence[Region], step: int = 1) -> None:
    """Enter the region after (or before) the one with the keyboard."""
    focused = QApplication.focusWidget()
    here = next((i for i, one in enumerate(regions) if _holds(one.place, focused)), -1)
    if here < 0 and step < 0:
        here = 0
    if regions:
        regions[(here + step) % len(regions)].enter()


def _holds(place: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (place is focused or place.isAncestorOf(focused))
