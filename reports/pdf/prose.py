"""A paragraph set in lines: the flowable that all text of a paper is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable
from typing_extensions import override

from reports.document import Align
from reports.pdf.faces import Span
from reports.pdf.lines import Breaker, Line, Word, segments

_FUZZ = 1e-6
_BALANCED = 4
"""Longer centred texts are not headings any more and are set as they fall."""
_FEWEST = 2
"""Neither the foot nor the head of a page gets fewer lines of a paragraph."""


@dataclass(frozen=True, slots=True)
class Style:
    """Measures of a paragraph in points."""

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
        self, words: Sequence[Word], style: Style, breaker: Breaker, mark: Mark | None = None
    ) -> None:
        super().__init__()
        self._breaker = breaker
        self._style = style
        self._mark = mark
        self._words = words
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
        self._lines = self._filled(width)
        if self._style.align is Align.CENTER and 1 < len(self._lines) <= _BALANCED:
            self._balance(width)
        self._broken_for = width

    def _filled(self, width: float) -> list[Line]:
        style = self._style
        return self._breaker.lines(self._words, width - style.first, width - style.rest)

    def _balance(self, width: float) -> None:
        """Centred lines of nearly one length: the narrowest that need no line more."""
        count, narrow, wide = len(self._lines), width / 2, width
        while wide - narrow > self._breaker.size / 2:
            middle = (narrow + wide) / 2
            lines = self._filled(middle)
            if len(lines) > count:
                narrow = middle
            else:
                wide, self._lines = middle, lines

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
        share = Prose((), self._style, self._breaker, None if start else self._mark)
        share._lines = self._lines[start:end]
        share._broken_for = self._broken_for
        share._begins = self._begins and start == 0
        if start == 0:
            share.spaceBefore = self.getSpaceBefore()
        return share

    def draw(self) -> None:
        self._draw_mark()
        size, leading = self._breaker.size, self._style.leading
        ascent, descent = self._breaker.faces.height()
        y = self.height - (leading - (ascent - descent) * size) / 2 - ascent * size
        text = self.canv.beginText()
        font, left = "", -1.0
        for index, line in enumerate(self._lines):
            spans = segments(line)
            x, stretch = self._placed(line, spans, begins=self._begins and index == 0)
            if x != left:
                text.setTextOrigin(x, y - index * leading)
                left = x
            text.setWordSpace(stretch)
            font = self._draw_line(text, spans, font)
        text.setWordSpace(0.0)
        self.canv.drawText(text)

    def _draw_line(self, text: PDFTextObject, spans: Sequence[Span], font: str) -> str:
        """Draw one line and step to the next; the font that is set now."""
        for span in spans:
            if span.font != font:
                font = span.font
                text.setFont(font, self._breaker.size, self._style.leading)
            if span is spans[-1]:
                text.textLine(span.text)
            else:
                text.textOut(span.text)
        return font

    def _placed(self, line: Line, spans: Sequence[Span], *, begins: bool) -> tuple[float, float]:
        """Where the line begins and how much each of its spaces is widened."""
        style = self._style
        left = style.first if begins else style.rest
        spare = self.width - left - line.width
        if style.align is Align.CENTER:
            return left + spare / 2, 0.0
        if style.align is Align.RIGHT:
            return left + spare, 0.0
        if style.align is Align.LEFT or line.last:
            return left, 0.0
        gaps = sum([span.text.count(" ") + span.text.count("\u00a0") for span in spans])
        return left, spare / gaps if gaps else 0.0

    def _draw_mark(self) -> None:
        if self._mark is None:
            return
        x, y = self.canv.absolutePosition(0.0, self.height)
        key = self._mark.key
        self.canv.bookmarkPage(key, fit="XYZ", left=x, top=y, zoom=0)
        self.canv.addOutlineEntry(self._mark.title, key, self._mark.depth, closed=False)
