"""Blocks of cells side by side: requisites, tables, signature lines."""

from reports.document import (
    Align,
    Column,
    Dots,
    Run,
    Signature,
    Signatures,
    Table,
    TwoSided,
    strong,
)
from reports.pdf.charts import DotLine
from reports.pdf.faces import Span
from reports.pdf.grid import Grid, Row, Ruling, measured
from reports.pdf.paragraphs import Measure, Paragraphs
from reports.pdf.sheet import MM

_SIGNATURE_SHARES = (0.36, 0.3, 0.34)
_SMALL = 0.92
"""Tables are set a little smaller than the text."""


class Sides:
    """Sets cells by the measures of one kind of sheet."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._text = paragraphs
        self._width = paragraphs.sheet.body_width
        self._body_height = paragraphs.sheet.body_height

    def two_sided(self, block: TwoSided) -> Grid:
        ruling = Ruling((self._width / 2, self._width / 2), self._body_height)
        left = self._text.prose(block.left, Measure(Align.LEFT, spacing=1.0))
        right = self._text.prose(block.right, Measure(Align.RIGHT, spacing=1.0))
        row = measured([left, right], ruling)
        return Grid(ruling, [row], before=self._text.line(block.before))

    def table(self, block: Table) -> Grid:
        total = sum(column.share for column in block.columns)
        widths = tuple(column.share / total * self._width for column in block.columns)
        ruling = Ruling(widths, self._body_height, ruled=True, pad=1.2 * MM)
        least = self._text.line(block.least)
        rows = [self._row(row, block.columns, ruling, least) for row in block.rows]
        head = Measure(Align.CENTER, _SMALL, spacing=1.0)
        titles = [self._text.prose(strong(column.title), head) for column in block.columns]
        return Grid(ruling, rows, measured(titles, ruling), self._text.line(block.before))

    def _row(
        self, row: tuple[str, ...], columns: tuple[Column, ...], ruling: Ruling, least: float
    ) -> Row:
        cells = [
            self._text.prose((Run(said),), Measure(column.align, _SMALL, spacing=1.0))
            for said, column in zip(row, columns, strict=True)
        ]
        needed = measured(cells, ruling)
        return Row(needed.cells, max(needed.height, least))

    def dots(self, block: Dots) -> DotLine:
        label = self._text.prose((Run(block.label),), Measure(Align.LEFT, _SMALL, spacing=1.0))
        return DotLine(label, block, self._width, self._text.line(1.5))

    def signatures(self, block: Signatures) -> Grid:
        widths = tuple(share * self._width for share in _SIGNATURE_SHARES)
        ruling = Ruling(widths, self._body_height, pad=1.0 * MM, whole=True)
        rows = [self._signature(line, ruling) for line in block.lines]
        return Grid(ruling, rows, before=self._text.line(block.before))

    def _signature(self, line: Signature, ruling: Ruling) -> Row:
        measure = Measure(Align.LEFT, spacing=1.5)
        hand, decoded = (self._rule(width) for width in ruling.widths[1:])
        said = (line.role, hand, line.name or decoded)
        return measured([self._text.prose((Run(text),), measure) for text in said], ruling)

    def _rule(self, width: float) -> str:
        """Underscores for the hand, a little shorter than ``width``."""
        faces = self._text.faces
        stroke = faces.width(Span(faces.regular(), "_")) * self._text.sheet.size
        return "_" * int(width * 0.85 / stroke)
