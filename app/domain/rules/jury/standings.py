"""Standings: a row for each entry with its place, and what put it before the next one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.lines import Figure, Line
from app.domain.rules.jury.options import Ground, Method, Options
from app.domain.rules.jury.ranking import Cut, Ranking
from app.domain.rules.jury.remarks import Remark
from app.domain.rules.jury.rounding import written
from app.domain.rules.jury.schulze import Paths
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.tables import total_in


@dataclass(frozen=True, slots=True)
class Standing:
    """One entry: its place as shown, and the places it takes up together with its equals.

    ``place`` is «2-3» for a shared place, «2.5» in the Skating System, empty for an entry without
    a total. ``decided``: what put it before the next entry; for the last one, behind the one
    before. ``figures``: by criterion, in the order of the sheet.
    """

    entry: str
    place: str
    first: int
    last: int
    total: Figure
    this_round: Figure
    figures: tuple[Figure, ...]
    decided: Cut


@dataclass(frozen=True, slots=True)
class Standings:
    """A whole result. ``sheet`` is the part of the score sheet that counted."""

    method: Method
    options: Options
    rows: tuple[Standing, ...]
    remarks: tuple[Remark, ...]
    sheet: Sheet
    paths: Paths | None = None

    def of(self, entry: str) -> Standing:
        """The row of an entry.

        Raises:
            KeyError: it does not take part.
        """
        for row in self.rows:
            if row.entry == entry:
                return row
        raise KeyError(entry)

    def per_juror(self, entry: str) -> tuple[Figure, ...]:
        """What each juror gave an entry in all, in the order of ``sheet.jurors``."""
        sheet = self.sheet
        at, scale = sheet.entry_at[entry], sheet.units * sheet.weight_scale
        totals = (total_in(sheet, ballot, at) for ballot in sheet.ballots)
        return tuple(None if total is None else Fraction(total, scale) for total in totals)

    def shared(self) -> tuple[tuple[Standing, ...], ...]:
        """Groups of entries on a shared place."""
        groups: dict[int, list[Standing]] = {}
        for row in self.rows:
            if row.first != row.last and row.place:
                groups.setdefault(row.first, []).append(row)
        return tuple(map(tuple, groups.values()))


def rows_of(
    sheet: Sheet, lines: Sequence[Line], ranking: Ranking, method: Method
) -> Iterator[Standing]:
    """Rows from best to last, then the entries that have no total."""
    first = 1
    for at, group in enumerate(ranking.groups):
        last = first + len(group) - 1
        place = shown_place(first, last, method)
        for number, entry in enumerate(group):
            cut = _decided(ranking, at, inside=number < len(group) - 1)
            yield _row(sheet, lines, entry, (place, first, last), cut)
        first = last + 1
    placed = {entry for group in ranking.groups for entry in group}
    for entry in range(len(lines)):
        if entry not in placed:
            yield _row(sheet, lines, entry, ("", 0, 0), Cut(Ground.UNRANKED))


def shown_place(first: int, last: int, method: Method) -> str:
    """A place as the field writes it."""
    if method is Method.SKATING:
        return written(Fraction(first + last, 2))
    return str(first) if first == last else f"{first}-{last}"


def _decided(ranking: Ranking, at: int, *, inside: bool) -> Cut:
    if inside or (at == len(ranking.cuts) and len(ranking.groups[at]) > 1):
        return Cut(Ground.SHARED)
    if at < len(ranking.cuts):
        return ranking.cuts[at]
    return ranking.cuts[-1] if ranking.cuts else Cut(Ground.TOTAL)


def _row(
    sheet: Sheet, lines: Sequence[Line], entry: int, place: tuple[str, int, int], cut: Cut
) -> Standing:
    line = lines[entry]
    return Standing(sheet.entries[entry].id, *place, line.total, line.this_round, line.figures, cut)
