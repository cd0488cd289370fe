"""A layout that sets widgets side by side and begins a new line when the width is used up."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayoutItem, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Space
from ui.widgets.arranging import ArrangingLayout


class Wrapping(QFrame):
    """A frame whose content may break into lines, and which is then as high as they need.

    Layouts further up may know nothing of heights that depend on widths.
    """

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done

    def fit(self) -> None:
        """Ask for the height of all lines at the present width."""
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))


class FlowLayout(ArrangingLayout):
    """For chips and pills; ``greedy`` gives the last widget all that is left of its line."""

    def __init__(self, parent: QWidget | None = None, *, greedy: bool = False) -> None:
        super().__init__(parent)
        self._greedy = greedy
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(current_theme().space(Space.S))

    def insert(self, place: int, widget: QWidget) -> None:
        """Put a widget before the one at ``place``."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), apply=False)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, apply=True)

    @override
    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(width, height).grownBy(margins)

    @override
    def minimumSize(self) -> QSize:
        smallest = QSize()
        for item in self._items:
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, apply: bool) -> int:
        """Lay the lines out, or only measure them; returns the height with margins."""
        margins = self.contentsMargins()
        inner = rect.marginsRemoved(margins)
        top = inner.top()
        for line in self._lines(inner.width()):
            height = max(item.sizeHint().height() for item in line)
            if apply:
                self._place(line, QRect(inner.left(), top, inner.width(), height))
            top += height + self.spacing()
        used = max(0, top - self.spacing() - inner.top())
        return used + margins.top() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint().width()
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wanted + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], rect: QRect) -> None:
        left = rect.left()
        for item in line:
            wanted = item.sizeHint()
            width = min(wanted.width(), rect.width())
            if self._greedy and item is self._items[-1]:
                width = rect.left() + rect.width() - left
            top = rect.top() + (rect.height() - wanted.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), QSize(width, wanted.height())))
            left += width + self.spacing()
