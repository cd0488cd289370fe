"""A paper as pictures: how its sheets lie on the ground, and what is drawn of them."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour

POINTS = 72
"""Of a PDF, to the inch."""
MARGIN = 24
GAP = 18
BELOW = 72
"""Room under the last sheet, so that its end is not hidden by the bar that floats there."""
_SHADOW = 12
_SHADOW_STRENGTH = 0.007
_KEPT = 6


class Paper:
    """One edition: sizes of its sheets, their places, and pictures made when they are seen."""

    def __init__(self, document: QPdfDocument) -> None:
        self.document = document
        self.places: Sequence[QRect] = ()
        self._drawn: dict[int, QPixmap] = {}

    def lay(self, scale: float, width: int) -> None:
        """Place the sheets one under another; ``scale`` is pixels to the point."""
        self._drawn.clear()
        pages = range(self.document.pageCount())
        sizes = [(self.document.pagePointSize(page) * scale).toSize() for page in pages]
        across = max([width, *(size.width() + 2 * MARGIN for size in sizes)])
        places: list[QRect] = []
        top = MARGIN
        for size in sizes:
            places.append(QRect(QPoint((across - size.width()) // 2, top), size))
            top += size.height() + GAP
        self.places = tuple(places)

    def extent(self) -> QSize:
        """The whole ground."""
        if not self.places:
            return QSize()
        wide = max(rect.right() for rect in self.places) + MARGIN
        return QSize(wide, self.places[-1].bottom() + BELOW)

    def paint(self, painter: QPainter, seen: QRect, ratio: float) -> None:
        """Draw what lies in ``seen``; ``ratio`` is device pixels to the pixel."""
        visible = [at for at, rect in enumerate(self.places) if rect.intersects(seen)]
        self._forget_all_but(visible)
        for page in visible:
            place = self.places[page].translated(-seen.topLeft())
            _paint_shadow(painter, place)
            painter.fillRect(place, current_theme().paper())
            painter.drawPixmap(place, self._picture(page, place.size(), ratio))

    def _picture(self, page: int, size: QSize, ratio: float) -> QPixmap:
        if page not in self._drawn:
            picture = QPixmap.fromImage(self.document.render(page, size * ratio))
            picture.setDevicePixelRatio(ratio)
            self._drawn[page] = picture
        return self._drawn[page]

    def _forget_all_but(self, visible: Sequence[int]) -> None:
        """A long paper at a large zoom must not fill the memory."""
        if len(self._drawn) > _KEPT:
            self._drawn = {page: self._drawn[page] for page in visible if page in self._drawn}


def opened(content: bytes) -> QPdfDocument:
    """A PDF in memory, ready to be drawn."""
    document = QPdfDocument()
    # The document reads from the buffer as long as it lives, and so owns it.
    buffer = QBuffer(document)
    buffer.setData(QByteArray(content))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


def _paint_shadow(painter: QPainter, rect: QRect) -> None:
    shade = current_theme().colour(Colour.SCRIM)
    shade.setAlphaF(_SHADOW_STRENGTH)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    for spread in range(_SHADOW, 0, -1):
        outer = rect.adjusted(-spread, 2 - spread, spread, spread + 3)
        painter.drawRoundedRect(outer, spread, spread)
