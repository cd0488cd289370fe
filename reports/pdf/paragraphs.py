"""Text blocks as lines: headings, paragraphs, numbered points, entries of a list."""

from dataclasses import dataclass
from itertools import count

from reports.document import Align, Heading, NumberedParagraph, Paragraph, Run, Text
from reports.pdf.faces import Faces, Span
from reports.pdf.lines import Breaker
from reports.pdf.prose import Mark, Prose, Style
from reports.pdf.sheet import Sheet
from reports.typography import polished


@dataclass(frozen=True, slots=True)
class Measure:
    """How a stretch of text is set: alignment, scale of the size, lines of spacing."""

    align: Align = Align.JUSTIFY
    scale: float = 1.0
    spacing: float | None = None
    first: float = 0.0
    rest: float = 0.0


class Paragraphs:
    """Sets text on sheets of one kind; keys of bookmarks are counted through the document."""

    def __init__(self, sheet: Sheet, faces: Faces, language: str) -> None:
        self.sheet = sheet
        self.faces = faces
        self._language = language
        self._keys = count(1)
        self._breakers: dict[float, Breaker] = {}

    def line(self, count: float) -> float:
        """So many single lines in points."""
        return count * self.sheet.leading(self.sheet.size, 1.0)

    def prose(
        self, text: Text, measure: Measure, before: float = 0.0, bookmark: tuple[str, int] = ("", 0)
    ) -> Prose:
        """Any text, ``before`` lines under the block above."""
        breaker = self._breaker(self.sheet.size * measure.scale)
        spacing = self.sheet.spacing if measure.spacing is None else measure.spacing
        leading = self.sheet.leading(breaker.size, spacing)
        style = Style(leading, measure.align, measure.first, measure.rest)
        words = breaker.words(self._spans(text))
        prose = Prose(words, style, breaker, self._mark(*bookmark))
        prose.spaceBefore = self.line(before)
        return prose

    def _breaker(self, size: float) -> Breaker:
        return self._breakers.setdefault(size, Breaker(self.faces, size))

    def _spans(self, text: Text) -> list[Span]:
        return [
            span
            for run in text
            for span in self.faces.spans(
                polished(run.text, self._language), bold=run.bold, italic=run.italic
            )
        ]

    def _mark(self, title: str, depth: int) -> Mark | None:
        if not title:
            return None
        return Mark(f"section-{next(self._keys)}", polished(title, self._language), depth)

    def heading(self, block: Heading) -> Prose:
        measure = Measure(block.align, block.scale, spacing=1.0)
        return self.prose(block.text, measure, block.before, (block.bookmark, block.depth))

    def paragraph(self, block: Paragraph) -> Prose:
        first = self.sheet.indent if block.indented else 0.0
        return self.prose(block.text, Measure(block.align, first=first), block.before)

    def numbered(self, block: NumberedParagraph) -> Prose:
        first = self.sheet.indent if block.indented else 0.0
        text = (Run(f"{block.number}\u00a0"), *block.text)
        return self.prose(text, Measure(first=first), block.before)

    def entry(self, text: Text) -> Prose:
        """An entry of a list, its further lines hanging."""
        indent = self.sheet.indent
        return self.prose(text, Measure(Align.LEFT, first=indent, rest=indent * 1.5))
