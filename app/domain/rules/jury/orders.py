"""The order of entries by a method, before the ladder for ties."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.dances import dances_of
from app.domain.rules.jury.lines import Line
from app.domain.rules.jury.options import Ground, Method, Options
from app.domain.rules.jury.points import lower_total_is_better
from app.domain.rules.jury.ranking import Cut, Ranking, ranked
from app.domain.rules.jury.remarks import Remark
from app.domain.rules.jury.schulze import Paths, paths_of
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.skating import final_of
from app.domain.rules.jury.tables import Table


@dataclass(frozen=True, slots=True)
class Order:
    """Lines of all entries, their order, and what was worth saying on the way."""

    lines: tuple[Line, ...]
    ranking: Ranking
    remarks: tuple[Remark, ...] = ()
    paths: Paths | None = None

    def unranked(self) -> set[int]:
        """Entries without a total."""
        return set(range(len(self.lines))) - {at for group in self.ranking.groups for at in group}


def by_total(lines: Sequence[Line], method: Method, options: Options) -> Order:
    """By the totals, the largest first where a large one is good."""
    totals = {at: each.total for at, each in enumerate(lines) if each.total is not None}
    rising = lower_total_is_better(method, options)
    return Order(tuple(lines), ranked(tuple(totals), totals, _by_total, rising=rising))


def by_skating(sheet: Sheet, options: Options) -> Order:
    """By the Skating System; the figures of an entry are its places in the dances."""
    remarks: list[Remark] = []
    final = final_of(dances_of(sheet, options, remarks))
    lines: list[Line] = []
    for at in range(len(sheet.entries)):
        places = tuple(dance[at] for dance in final.dances)
        total = sum(places, Fraction(0))
        lines.append(Line(places, total, total))
    return Order(tuple(lines), final.ranking, tuple(remarks))


def by_paths(means: Sequence[Line], table: Table, options: Options) -> Order:
    """By Schulze; an entry nobody marked completely stands apart."""
    marked = [at for at in range(len(table.entries)) if table.column(at)]
    rows = [tuple(row[at] for at in marked) for row in table.rows]
    names = [table.entries[at] for at in marked]
    paths = paths_of(names, rows, lower_is_better=options.lower_is_better)
    found = paths.ranking()
    groups = tuple(tuple(marked[at] for at in group) for group in found.groups)
    lines = [Line(each.figures, None, None) for each in means]
    for number, at in enumerate(marked):
        beaten = Fraction(paths.beaten(number))
        lines[at] = Line(means[at].figures, beaten, beaten)
    return Order(tuple(lines), Ranking(groups, found.cuts), (), paths)


def _by_total(upper: Fraction, lower: Fraction) -> Cut:
    return Cut(Ground.TOTAL, "", upper, lower)
