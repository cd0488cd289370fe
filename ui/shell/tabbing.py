"""Where Tab goes inside a sheet: top to bottom, and around at the end.

The stops are listed afresh each time and put in reading order by their places, because panels
add fields and chips while they are open and Qt's own chain would put those last.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stop stands; ``scroller`` is the outermost thing that scrolls it, if any."""

    widget: QWidget
    box: QRect
    scroller: QWidget | None
    band: int
    """The top of the scroller: what is scrolled out of sight still comes before a bar below."""


def stops(root: QWidget) -> list[QWidget]:
    """What Tab can reach in ``root``, in reading order."""
    found = [widget for widget in root.findChildren(QWidget) if _is_stop(widget, root)]
    places = sorted((_placed(widget, root) for widget in found), key=_top)
    rows: list[list[Place]] = []
    for place in places:
        if rows and _beside(place, rows[-1][0]):
            rows[-1].append(place)
        else:
            rows.append([place])
    return [place.widget for row in rows for place in sorted(row, key=_left)]


def next_stop(root: QWidget, *, forward: bool) -> QWidget | None:
    """The stop after (or before) the focused one, around the ends; None when there are none."""
    row = stops(root)
    if not row:
        return None
    here = _holder(row, QApplication.focusWidget())
    if here is None:
        return row[0] if forward else row[-1]
    step = 1 if forward else -1
    return row[(row.index(here) + step) % len(row)]


def reveal(stop: QWidget) -> None:
    """Scroll whatever holds the widget so that it is seen."""
    parent = stop.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(stop)
        parent = parent.parentWidget()


def _is_stop(widget: QWidget, root: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisibleTo(root)
        and not widget.isWindow()
        and widget.window() is root.window()
    )


def _holder(row: list[QWidget], focused: QWidget | None) -> QWidget | None:
    """The stop that has the focus, itself or in a part of it."""
    widget = focused
    while widget is not None and widget not in row:
        widget = widget.parentWidget()
    return widget


def _placed(widget: QWidget, root: QWidget) -> Place:
    scroller, parent = None, widget.parentWidget()
    while parent is not None and parent is not root:
        if isinstance(parent, QScrollArea):
            scroller = parent
        parent = parent.parentWidget()
    box = _box(widget, root)
    return Place(widget, box, scroller, _box(scroller, root).top() if scroller else box.top())


def _box(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _beside(place: Place, first: Place) -> bool:
    box, other = place.box, first.box
    near = abs(box.top() - other.top()) < max(min(box.height(), other.height()) // 2, 1)
    return near and place.scroller is first.scroller


def _top(place: Place) -> tuple[int, int, int]:
    return place.band, place.box.top(), place.box.left()


def _left(place: Place) -> int:
    return place.box.left()
