"""Severity and spread of each juror, and the own side: for the chair's eyes."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from math import isqrt

from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.tables import Table

Figure = Fraction | None
DECIMALS = 12


@dataclass(frozen=True, slots=True)
class Manner:
    """How a juror marks, in points of the total.

    ``severity``: how far above (or below, negative) the mean of the others on the same entries;
    ``spread``: the standard deviation of the own totals; ``marked``: how many entries.
    """

    juror: str
    marked: int
    mean: Figure
    severity: Figure
    spread: Figure


@dataclass(frozen=True, slots=True)
class OwnSide:
    """A juror's marks for entries of the own organization against all others.

    ``excess``: how much further above the other jurors the own side was marked than the rest was.
    """

    juror: str
    own_entries: int
    own: Figure
    others: Figure

    @property
    def excess(self) -> Figure:
        return None if self.own is None or self.others is None else self.own - self.others


def manners(table: Table) -> tuple[Manner, ...]:
    """The manner of every juror."""
    return tuple(_manner(table, at) for at in range(len(table.jurors)))


def own_sides(sheet: Sheet, table: Table) -> tuple[OwnSide, ...]:
    """The own side of every juror who judged an entry of the own organization."""
    organizations = {entry.id: entry.organization for entry in sheet.entries}
    sides = (
        _own_side(table, at, juror.id, juror.organization, organizations)
        for at, juror in enumerate(sheet.jurors)
        if juror.organization
    )
    return tuple(side for side in sides if side.own_entries)


def _own_side(
    table: Table, at: int, juror: str, organization: str, organizations: Mapping[str, str]
) -> OwnSide:
    is_own = [organizations[entry] == organization for entry in table.entries]
    marked = [units is not None for units in table.rows[at]]
    own = sum(mine and known for mine, known in zip(is_own, marked, strict=True))
    return OwnSide(
        juror,
        own,
        _above_others(table, at, is_own.__getitem__),
        _above_others(table, at, lambda entry: not is_own[entry]),
    )


def _manner(table: Table, at: int) -> Manner:
    known = [units for units in table.rows[at] if units is not None]
    count = len(known)
    if not count:
        return Manner(table.jurors[at], 0, None, None, None)
    squares = count * sum(x * x for x in known) - sum(known) ** 2
    root = isqrt(squares * 10 ** (2 * DECIMALS))
    return Manner(
        table.jurors[at],
        count,
        Fraction(sum(known), count * table.scale),
        _above_others(table, at, lambda _: True),
        Fraction(root, count * table.scale * 10**DECIMALS),
    )


def _above_others(table: Table, at: int, counts: Callable[[int], bool]) -> Figure:
    """The mean over entries of the own total less the mean of the others' totals."""
    by_panel: Counter[int] = Counter()
    compared = 0
    for entry, own in enumerate(table.rows[at]):
        if own is None or not counts(entry):
            continue
        column = table.column(entry)
        if len(column) > 1:
            by_panel[len(column)] += len(column) * own - sum(column)
            compared += 1
    if not compared:
        return None
    total = sum((Fraction(above, size - 1) for size, above in by_panel.items()), Fraction(0))
    return total / (compared * table.scale)
