"""A layout of equal rows: all in one row where they fit, else in as few rows as will do."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.arranging import ArrangingLayout

_PADDING = 3


class RowedLayout(ArrangingLayout):
    """Shares each row out: by need in a single row, evenly when there are several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING)
        self.setSpacing(2)

    @override
    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._items) // self._columns(width)) if self._items else 0
        return rows * (self._height() + self.spacing()) - self.spacing() + 2 * _PADDING

    @override
    def sizeHint(self) -> QSize:
        width = sum(self._needs()) + self.spacing() * max(0, len(self._items) - 1)
        return QSize(width + 2 * _PADDING, self._height() + 2 * _PADDING)

    @override
    def minimumSize(self) -> QSize:
        widest = max(self._needs(), default=0)
        return QSize(widest + 2 * _PADDING, self._height() + 2 * _PADDING)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if not self._items:
            return
        inner = rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        columns = self._columns(rect.width())
        widths = self._widths(inner.width(), columns)
        for place, item in enumerate(self._items):
            row, column = divmod(place, columns)
            left = inner.left() + sum(widths[:column]) + column * self.spacing()
            top = inner.top() + row * (self._height() + self.spacing())
            item.setGeometry(QRect(left, top, widths[column], self._height()))

    def _needs(self) -> list[int]:
        return [item.sizeHint().width() for item in self._items]

    def _height(self) -> int:
        return max((item.sizeHint().height() for item in self._items), default=0)

    def _columns(self, width: int) -> int:
        """How many stand in a row of this width."""
        if self.sizeHint().width() <= width or len(self._items) <= 1:
            return max(1, len(self._items))
        widest = max(self._needs()) + self.spacing()
        fitting = max(1, (width - 2 * _PADDING + self.spacing()) // widest)
        rows = -(-len(self._items) // fitting)
        return -(-len(self._items) // rows)

    def _widths(self, width: int, columns: int) -> list[int]:
        room = width - self.spacing() * (columns - 1)
        if columns < len(self._items):
            return [room // columns] * columns
        needs = self._needs()
        spare = room - sum(needs)
        return [need + spare // columns for need in needs]
