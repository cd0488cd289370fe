"""Where Tab goes inside a sheet: top to bottom, and around at the end.

The stops are listed afresh each time and put in reading order by their places, because panels
add fields and chips while they are open and Qt's own chain would put those last.
"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def stops(root: QWidget) -> list[QWidget]:
    """What Tab can reach in ``root``, in reading order."""
    found = [widget for widget in root.findChildren(QWidget) if _is_stop(widget, root)]
    boxes = [(_box(widget, root), widget) for widget in found]
    boxes.sort(key=_top)
    rows: list[list[tuple[QRect, QWidget]]] = []
    for box, widget in boxes:
        if rows and _beside(box, rows[-1][0][0]):
            rows[-1].append((box, widget))
        else:
            rows.append([(box, widget)])
    return [widget for row in rows for _, widget in sorted(row, key=_left)]


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


def _box(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def _beside(box: QRect, first: QRect) -> bool:
    return abs(box.top() - first.top()) < max(min(box.height(), first.height()) // 2, 1)


def _top(entry: tuple[QRect, QWidget]) -> tuple[int, int]:
    return entry[0].top(), entry[0].left()


def _left(entry: tuple[QRect, QWidget]) -> int:
    return entry[0].left()
