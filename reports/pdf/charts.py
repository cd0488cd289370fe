"""Charts as vectors: a line of dots beside its label."""

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Circle, Drawing, Line
from reportlab.lib.colors import Color
from reportlab.platypus import Flowable
from typing_extensions import override

from reports.document import Dots
from reports.pdf.prose import Prose

_LABEL = 0.42
"""Share of the width that the label may take."""
_RADIUS = 2.4
_GREY = Color(0.7, 0.7, 0.7)
_DOT = Color(0.25, 0.25, 0.25, alpha=0.55)
_BAR = Color(0, 0, 0)


class DotLine(Flowable):
    """One line of a chart; lines one under another make the whole."""

    def __init__(self, label: Prose, dots: Dots, width: float, least: float) -> None:
        super().__init__()
        self._label = label
        self._dots = dots
        self._whole = width
        self._least = least

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        _, height = self._label.wrap(self._whole * _LABEL - 6, aH)
        self.width, self.height = self._whole, max(height, self._least)
        return self.width, self.height

    def draw(self) -> None:
        _, height = self._label.wrap(self._whole * _LABEL - 6, self.height)
        self._label.drawOn(self.canv, 0.0, (self.height - height) / 2)
        renderPDF.draw(self._drawing(), self.canv, self._whole * _LABEL, 0.0)

    def _drawing(self) -> Drawing:
        width, middle = self._whole * (1 - _LABEL), self.height / 2
        drawing = Drawing(width, self.height)
        drawing.add(Line(0, middle, width, middle, strokeColor=_GREY, strokeWidth=0.5))
        for value in self._dots.values:
            x = self._placed(value, width)
            drawing.add(Circle(x, middle, _RADIUS, fillColor=_DOT, strokeColor=None))
        x = self._placed(self._dots.mean, width)
        drawing.add(Line(x, middle - 6, x, middle + 6, strokeColor=_BAR, strokeWidth=1.5))
        return drawing

    def _placed(self, value: float, width: float) -> float:
        """Where on the scale, dots staying inside of the margins."""
        span = self._dots.high - self._dots.low
        share = (value - self._dots.low) / span if span else 0.5
        return _RADIUS + share * (width - 2 * _RADIUS)
