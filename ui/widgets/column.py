"""A layout that puts widgets under each other, each as high as it needs, room left at the bottom."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget
from typing_extensions import override

from ui.widgets.arranging import ArrangingLayout


class ColumnLayout(ArrangingLayout):
    """Never asks for more height than its widgets need, and starts at the top of what it gets.

    A box layout would either share surplus height out or, with a stretch, claim it from others.
    """

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    @override
    def heightForWidth(self, width: int) -> int:
        return self._total([_height(item, width) for item in self._shown()])

    @override
    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        return QSize(_widest(hints), self._total([hint.height() for hint in hints]))

    @override
    def minimumSize(self) -> QSize:
        least = [item.minimumSize() for item in self._shown()]
        return QSize(_widest(least), self._total([size.height() for size in least]))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for item in self._shown():
            height = _height(item, rect.width())
            item.setGeometry(QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _total(self, heights: list[int]) -> int:
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)


def _height(item: QLayoutItem, width: int) -> int:
    wanted = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return max(wanted, item.minimumSize().height())


def _widest(sizes: list[QSize]) -> int:
    return max((size.width() for size in sizes), default=0)
