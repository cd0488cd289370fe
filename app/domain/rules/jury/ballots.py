"""The nouns of a jury: entries, jurors, criteria, marks and the three blanks."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

Row = tuple[int | None, ...]
Cell = tuple[int, int]


class Blank(StrEnum):
    """Why there is no mark. None of the three is ever a zero."""

    MISSING = "missing"
    RECUSED = "recused"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is judged: its weight, and its scale from ``low`` to ``high`` in steps where declared."""

    id: str
    weight: Fraction = Fraction(1)
    low: Decimal | None = None
    high: Decimal | None = None
    step: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What takes part; ``members`` are the jurors that are part of it, ``profile`` its weights."""

    id: str
    organization: str = ""
    members: tuple[str, ...] = ()
    profile: str = ""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Juror:
    """Who judges."""

    id: str
    organization: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One cell of a ballot: a mark, or the reason why there is none."""

    juror: str
    entry: str
    criterion: str
    value: Decimal | Blank


@dataclass(frozen=True, slots=True)
class Ballot:
    """All marks of one juror: a row of whole numbers per criterion, in the order of entries.

    A cell without a mark is None in the row, and ``gaps`` tells why by (criterion, entry).
    """

    rows: tuple[Row, ...]
    gaps: Mapping[Cell, Blank]

    def unmarked(self) -> frozenset[int]:
        """Entries for which some criterion has no mark."""
        return frozenset(entry for _, entry in self.gaps)

    @property
    def is_empty(self) -> bool:
        """Whether there is no mark at all."""
        return len(self.gaps) == sum(map(len, self.rows))
