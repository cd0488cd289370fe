"""Table cells coloured by how high their figure is, with words that can be read on any of them."""

from collections.abc import Callable
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from ui.models.columns import Cell
from ui.theme.theme import Theme, current_theme
from ui.theme.tokens import Colour, TextSize, mix
from ui.widgets.painting import paint_line
from ui.widgets.rows import Index, RowDelegate

READABLE = 4.5
_PALEST = 8
_STRIPE = 8


class Warmth(IntEnum):
    """What a heat column tells by ``Cell.TONE`` instead of a colour: a share from 0 to 100."""

    BLANK = -1
    STRUCK = -2


def contrast(first: QColor, second: QColor) -> float:
    """The ratio of two colours as the accessibility guidelines define it, from 1 to 21."""
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def heat(theme: Theme, share: float) -> tuple[QColor, QColor]:
    """Ground and ink for a share from 0 to 1; deeper tones are taken until the ink reads."""
    inks = [theme.colour(Colour.TEXT), theme.colour(Colour.ON_ACCENT)]
    # Whole percent: tones that have to be left out end at the same one, so the order is kept.
    depth = round(_PALEST + (100 - _PALEST) * share)
    while True:
        ground = mix(theme.colour(Colour.SURFACE), theme.colour(Colour.ACCENT), depth / 100)
        ink = max(inks, key=partial(contrast, ground))
        if depth >= 100 or contrast(ink, ground) >= READABLE:
            return ground, ink
        depth += 1


class TintedDelegate(RowDelegate):
    """Paints cells as usual, on a tint where a row belongs together with its neighbour.

    ``rows`` is the delegate of the view, which knows the row under the mouse.
    """

    def __init__(self, rows: RowDelegate, is_tinted: Callable[[int], bool]) -> None:
        super().__init__(rows.parent())
        self._rows = rows
        self._is_tinted = is_tinted

    @override
    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, theme: Theme
    ) -> None:
        self.hovered = self._rows.hovered
        if self._is_tinted(index.row()):
            tint = mix(theme.colour(Colour.SURFACE), theme.colour(Colour.LIVE_SOFT), 0.7)
            painter.fillRect(option.rect, tint)
        super()._paint_ground(painter, option, index, theme)


class HeatDelegate(TintedDelegate):
    """Paints the figure of a juror on its warmth, hatched where the juror was recused."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index, theme)
        rect: QRect = option.rect
        box = rect.adjusted(5, 5, -5, -6)
        warmth = int(str(index.data(Cell.TONE)))
        ink = theme.colour(Colour.MUTED)
        if warmth >= 0:
            ground, ink = heat(theme, warmth / 100)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(box), 6, 6)
        elif warmth == Warmth.STRUCK:
            _hatch(painter, box, theme)
        painter.setFont(theme.font(TextSize.SECTION, tabular=True))
        painter.setPen(ink)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        paint_line(painter, box, words, Qt.AlignmentFlag.AlignHCenter)
        painter.restore()


def _hatch(painter: QPainter, box: QRect, theme: Theme) -> None:
    outline = QPainterPath()
    outline.addRoundedRect(QRectF(box), 6, 6)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(box, theme.colour(Colour.SURFACE))
    painter.setPen(theme.colour(Colour.LINE))
    for left in range(box.left() - box.height(), box.right(), _STRIPE):
        painter.drawLine(left, box.bottom(), left + box.height(), box.top())
    painter.restore()


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
