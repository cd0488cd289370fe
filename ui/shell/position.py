"""The four off-canvas positions and how large a sheet may be in each."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt

from ui.theme.theme import Theme
from ui.theme.tokens import Size

LARGEST_SHARE = 0.9
BOTTOM_SHARE = 0.3
# Bounds for dragging, beside the usual sizes that the tokens give.
START_MIN, START_MAX = 280, 400
END_MAX = 480
WIDE_MAX = 720


class Position(StrEnum):
    """Where a sheet stands; start and end follow the reading direction."""

    START = "start"
    END = "end"
    TOP = "top"
    BOTTOM = "bottom"

    @property
    def sideways(self) -> bool:
        """Whether it slides in from a side, can be pinned and has a width of its own."""
        return self in {Position.START, Position.END}

    @property
    def hinge(self) -> Qt.Edge:
        """The edge of the page it comes from, in left-to-right reading."""
        return _HINGES[self]


_HINGES = {
    Position.START: Qt.Edge.LeftEdge,
    Position.END: Qt.Edge.RightEdge,
    Position.TOP: Qt.Edge.TopEdge,
    Position.BOTTOM: Qt.Edge.BottomEdge,
}


@dataclass(frozen=True, slots=True)
class Extent:
    """Least, usual and largest width of a sheet, or height in the bottom position, in px."""

    least: int
    usual: int
    largest: int

    def fit(self, wish: int) -> int:
        """The size to use for a wish; 0 means the usual one."""
        return min(max(wish or self.usual, min(self.least, self.largest)), self.largest)


def extent(position: Position, theme: Theme, window: QSize, *, wide: bool) -> Extent:
    """The sizes allowed in a position, never over 90 % of the window."""
    across = int(window.width() * LARGEST_SHARE)
    along = int(window.height() * LARGEST_SHARE)
    match position:
        case Position.START:
            usual = theme.size(Size.OFFCANVAS_START)
            return _bounded(theme.px(START_MIN), usual, theme.px(START_MAX), across)
        case Position.END if wide:
            least, usual = theme.size(Size.OFFCANVAS_END), theme.size(Size.OFFCANVAS_WIDE)
            return _bounded(least, usual, theme.px(WIDE_MAX), across)
        case Position.END:
            least, usual = theme.size(Size.OFFCANVAS_MIN), theme.size(Size.OFFCANVAS_END)
            return _bounded(least, usual, theme.px(END_MAX), across)
        case Position.TOP:
            usual = theme.size(Size.OFFCANVAS_TOP_MAX)
            return _bounded(usual, usual, usual, across)
        case Position.BOTTOM:
            least = theme.size(Size.OFFCANVAS_BOTTOM_MIN)
            return _bounded(least, max(least, int(window.height() * BOTTOM_SHARE)), along, along)


def place(position: Position, stage: QSize, size: int, height: int) -> QRect:
    """Where the sheet stands in the stage; ``height`` counts in the top position only."""
    match position:
        case Position.START:
            return QRect(0, 0, min(size, stage.width()), stage.height())
        case Position.END:
            width = min(size, stage.width())
            return QRect(stage.width() - width, 0, width, stage.height())
        case Position.TOP:
            width = min(size, stage.width())
            left = (stage.width() - width) // 2
            return QRect(left, 0, width, min(height, int(stage.height() * LARGEST_SHARE)))
        case Position.BOTTOM:
            high = min(size, stage.height())
            return QRect(0, stage.height() - high, stage.width(), high)


def away(position: Position, stage: QSize, rect: QRect) -> QRect:
    """The same sheet just outside of the stage, where a slide begins."""
    match position:
        case Position.START:
            return rect.translated(-rect.right() - 1, 0)
        case Position.END:
            return rect.translated(stage.width() - rect.left(), 0)
        case Position.TOP:
            return rect.translated(0, -rect.bottom() - 1)
        case Position.BOTTOM:
            return rect.translated(0, stage.height() - rect.top())


def _bounded(least: int, usual: int, largest: int, window: int) -> Extent:
    return Extent(min(least, window), min(usual, window), min(largest, window))
