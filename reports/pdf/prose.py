"""A paragraph set in lines: the flowable that all text of a paper is made of."""

from dataclasses import dataclass

from reportlab.platypus import Flowable
from typing_extensions import override

from reports.document import Align
from reports.pdf.faces import Faces, Span
from reports.pdf.lines import Cutter, Line, lines_of, segments, words_of

_FUZZ = 1e-6
_FEWEST = 2
"""Neither the foot nor the head of a page gets fewer lines of a paragraph."""


@dataclass(frozen=True, slots=True)
class Style:
    """Measures of a paragraph in points."""

    size: float
    leading: float
    align: Align = Align.JUSTIFY
    first: float = 0.0
    rest: float = 0.0


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark: its key in the file, its words and its depth in the outline."""

    key: str
    title: str
    depth: int


class Prose(Flowable):
    """Lines of one paragraph, broken once and shared out over pages without breaking again."""

    def __init__(
        self, spans: list[Span], style: Style, faces: Faces, mark: Mark | None = None
    ) -> None:
        super().__init__()
        self._faces = faces
        self._style = style
        self._mark = mark
        self._words = words_of(spans, faces, style.size)
        self._lines: list[Line] = []
        self._broken_for = -1.0
        self._begins = True

    @override
    def wrap(self, aW: float, aH: float) -> tuple[float, float]:
        if self._broken_for != aW:
            self._break(aW)
        self.width, self.height = aW, len(self._lines) * self._style.leading
        return self.width, self.height

    def _break(self, width: float) -> None:
        style = self._style
        cut = Cutter(self._faces, style.size)
        first, rest = width - style.first, width - style.rest
        self._lines = lines_of(self._words, first, rest, cut)
        self._broken_for = width

    @override
    def split(self, aW: float, aH: float) -> list[Flowable]:
        """Two paragraphs that leave at least two lines on either page, or nothing."""
        self.wrap(aW, aH)
        count = min(self._fitting(aH), len(self._lines) - _FEWEST)
        if count < _FEWEST:
            return []
        return [self._share(0, count), self._share(count, len(self._lines))]

    def cut(self, height: float) -> "tuple[Prose, Prose]":
        """The lines that fit ``height`` and those that do not; either may be none."""
        count = self._fitting(height)
        return self._share(0, count), self._share(count, len(self._lines))

    def _fitting(self, height: float) -> int:
        return int((height + _FUZZ) // self._style.leading)

    def _share(self, start: int, end: int) -> "Prose":
        share = Prose([], self._style, self._faces, self._mark if start == 0 else None)
        share._lines = self._lines[start:end]
        share._broken_for = self._broken_for
        share._begins = self._begins and start == 0
        if start == 0:
            share.spaceBefore = self.getSpaceBefore()
        return share

    def draw(self) -> None:
        self._draw_mark()
        ascent, descent = self._faces.height()
        style = self._style
        base = self.height - (style.leading - (ascent - descent) * style.size) / 2
        base -= ascent * style.size
        text = self.canv.beginText()
        font = ""
        for index, line in enumerate(self._lines):
            x, stretch = self._placed(line, index)
            text.setTextOrigin(x, base - index * style.leading)
            text.setWordSpace(stretch)
            for span in segments(line):
                if span.font != font:
                    text.setFont(span.font, style.size, style.leading)
                    font = span.font
                text.textOut(span.text)
        text.setWordSpace(0.0)
        self.canv.drawText(text)

    def _placed(self, line: Line, index: int) -> tuple[float, float]:
        """Where the line begins and how much each of its spaces is widened."""
        style = self._style
        left = style.first if index == 0 and self._begins else style.rest
        spare = self.width - left - line.width
        if style.align is Align.CENTER:
            return left + spare / 2, 0.0
        if style.align is Align.RIGHT:
            return left + spare, 0.0
        gaps = sum(span.text.count(" ") + span.text.count("\u00a0") for span in segments(line))
        if style.align is Align.LEFT or line.last or not gaps:
            return left, 0.0
        return left, spare / gaps

    def _draw_mark(self) -> None:
        if self._mark is None:
            return
        x, y = self.canv.absolutePosition(0.0, self.height)
        key = self._mark.key
        self.canv.bookmarkPage(key, fit="XYZ", left=x, top=y, zoom=0)
        self.canv.addOutlineEntry(self._mark.title, key, self._mark.depth, closed=False)
