"""From the blocks of a document to flowables, joined where they may not be parted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable
from reportlab.platypus import PageBreak as TurnPage

from reports.document import (
    Align,
    Appendix,
    Block,
    Dots,
    Heading,
    KeepTogether,
    NameList,
    NumberedParagraph,
    PageBreak,
    Paragraph,
    Run,
    Signatures,
    Table,
    TwoSided,
)
from reports.pdf.chain import Chain
from reports.pdf.paragraphs import Measure, Paragraphs
from reports.pdf.sides import Sides

_MARK_LEFT = 0.55
"""Share of the line left free beside the mark of an appendix."""


@dataclass(frozen=True, slots=True)
class Part:
    """A flowable and whether it may part from its neighbours."""

    flowable: Flowable
    holds_next: bool = False
    holds_previous: bool = False


class Compositor:
    """Sets the blocks of one document and keeps together what belongs together."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._text = paragraphs
        self._sides = Sides(paragraphs)
        self._body_height = paragraphs.sheet.body_height

    def story(self, blocks: Iterable[Block]) -> list[Flowable]:
        """Flowables in order; those that hold on to each other come as one chain."""
        story: list[Flowable] = []
        chain: list[Part] = []
        for part in self._parts(blocks):
            if chain and not (chain[-1].holds_next or part.holds_previous):
                story.append(self._chained(chain))
                chain = []
            chain.append(part)
        return [*story, self._chained(chain)] if chain else story

    def _chained(self, parts: Sequence[Part]) -> Flowable:
        if len(parts) == 1:
            return parts[0].flowable
        return Chain([part.flowable for part in parts], self._body_height)

    def _parts(self, blocks: Iterable[Block]) -> Iterable[Part]:
        for block in blocks:
            match block:
                case Heading() | Paragraph() | NumberedParagraph() | NameList():
                    yield from self._worded(block)
                case TwoSided() | Table() | Dots() | Signatures():
                    yield self._sided(block)
                case PageBreak() | KeepTogether() | Appendix():
                    yield from self._placed(block)

    def _worded(self, block: Heading | Paragraph | NumberedParagraph | NameList) -> Iterable[Part]:
        match block:
            case Heading():
                yield Part(self._text.heading(block), holds_next=True)
            case Paragraph():
                yield Part(self._text.paragraph(block), block.joined)
            case NumberedParagraph():
                yield Part(self._text.numbered(block), block.joined)
            case NameList():
                yield from (Part(self._text.entry(entry)) for entry in block.entries)

    def _sided(self, block: TwoSided | Table | Dots | Signatures) -> Part:
        match block:
            case TwoSided():
                return Part(self._sides.two_sided(block), holds_next=True)
            case Table():
                return Part(self._sides.table(block))
            case Dots():
                return Part(self._sides.dots(block))
            case Signatures():
                return Part(self._sides.signatures(block), holds_previous=True)

    def _placed(self, block: PageBreak | KeepTogether | Appendix) -> Iterable[Part]:
        match block:
            case PageBreak():
                yield Part(TurnPage())
            case KeepTogether():
                parts = [part.flowable for part in self._parts(block.blocks)]
                if parts:
                    yield Part(Chain(parts, self._body_height, whole=True))
            case Appendix():
                yield from self._appendix(block)

    def _appendix(self, block: Appendix) -> Iterable[Part]:
        left = self._text.sheet.body_width * _MARK_LEFT
        measure = Measure(Align.LEFT, spacing=1.0, first=left, rest=left)
        yield Part(TurnPage())
        for index, said in enumerate(block.mark):
            bookmark = "" if index else block.bookmark
            prose = self._text.prose((Run(said),), measure, bookmark=(bookmark, 0))
            yield Part(prose, holds_next=True)
        yield from self._parts(block.blocks)
