"""The tree of a paper: frozen blocks that say what stands where, for any writer to set."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Align(StrEnum):
    """How the lines of a block lie between the margins."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one face; the text is plain, never markup."""

    text: str
    bold: bool = False
    italic: bool = False


Text: TypeAlias = tuple[Run, ...]


def plain(text: str) -> Text:
    """Text of one run in the regular face."""
    return (Run(text),)


def strong(text: str) -> Text:
    """Text of one run in the bold face."""
    return (Run(text, bold=True),)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: stays with what follows it, and is a bookmark where ``bookmark`` names one."""

    text: Text
    align: Align = Align.LEFT
    bookmark: str = ""
    depth: int = 0
    before: float = 0.0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the text; ``before`` is the space above it, in lines."""

    text: Text
    align: Align = Align.JUSTIFY
    indented: bool = True
    before: float = 0.0
    joined: bool = False
    """Stays with the block that follows."""


@dataclass(frozen=True, slots=True)
class NumberedParagraph:
    """A point of a list with its number as printed: ``1.`` or ``1.1.``."""

    number: str
    text: Text
    indented: bool = True
    before: float = 0.0
    joined: bool = False


@dataclass(frozen=True, slots=True)
class TwoSided:
    """One line of requisites: one part at the left margin, the other at the right."""

    left: Text
    right: Text
    before: float = 0.0


@dataclass(frozen=True, slots=True)
class NameList:
    """Short entries one under another, each with a hanging second line."""

    entries: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head and its share of the width."""

    title: str
    share: float
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table; its head is repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    before: float = 0.0
    least: float = 0.0
    """Lines that every row has room for at least, to write by hand."""


@dataclass(frozen=True, slots=True)
class Dots:
    """A line of a chart: a label, a dot for each value and a bar at their mean, on one scale."""

    label: str
    values: tuple[float, ...]
    mean: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Signature:
    """A role, room for the hand, and the name decoded; an empty name leaves room to write it."""

    role: str
    name: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """All signatures of a paper: never on a page without lines of the text before them."""

    lines: tuple[Signature, ...]
    before: float = 2.0


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new sheet."""


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that share a page as long as they fit one."""

    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class Appendix:
    """A sheet of its own with its mark in the upper right corner."""

    mark: tuple[str, ...]
    bookmark: str
    blocks: "tuple[Block, ...]"


Block: TypeAlias = (
    Heading
    | Paragraph
    | NumberedParagraph
    | TwoSided
    | NameList
    | Table
    | Dots
    | Signatures
    | PageBreak
    | KeepTogether
    | Appendix
)


@dataclass(frozen=True, slots=True)
class DocumentInfo:
    """What a file says of itself; ``language`` also decides quotes and unbreakable spaces."""

    title: str
    author: str
    language: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Dress:
    """What every page of a paper wears: a mark across its head, a lying sheet, a frame.

    Pages that are papers of their own, as score sheets and diplomas, bear no numbers.
    """

    mark: str = ""
    lying: bool = False
    framed: bool = False
    numbered: bool = True


@dataclass(frozen=True, slots=True)
class Document:
    """A composed paper: the same value gives the same bytes."""

    info: DocumentInfo
    blocks: tuple[Block, ...]
    dress: Dress = Dress()
