"""What the ladder for ties looks at: lines, jurors' totals and options of one calculation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.lines import Line
from app.domain.rules.jury.means import middle
from app.domain.rules.jury.options import Options
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.tables import Table


@dataclass(frozen=True, slots=True)
class Evidence:
    """Figures about entries; every one of them is better when it is larger."""

    sheet: Sheet
    options: Options
    lines: tuple[Line, ...]
    tabulate: Callable[[], Table]

    @property
    def table(self) -> Table:
        """Jurors' totals, made only when a step asks for them."""
        return self.tabulate()

    def weighted(self, entry: int, criteria: Sequence[str]) -> Fraction | None:
        """The weighted sum of the figures of these criteria."""
        total = Fraction(0)
        for criterion in criteria:
            at = self.sheet.criterion_at[criterion]
            figure = self.lines[entry].figures[at]
            if figure is None:
                return None
            total += figure * self.sheet.weight(entry, at)
        return self._better(total)

    def median(self, entry: int) -> Fraction | None:
        """The median of the jurors' totals."""
        column = self.table.column(entry)
        if not column:
            return None
        over, under = middle(column)
        return self._better(Fraction(over, under * self.table.scale))

    def plain_mean(self, entry: int) -> Fraction | None:
        """The mean of all jurors' totals, with the marks that had been dropped."""
        column = self.table.column(entry)
        return (
            self._better(Fraction(sum(column), len(column) * self.table.scale)) if column else None
        )

    def this_round(self, entry: int) -> Fraction | None:
        """The total without what was carried over."""
        here = self.lines[entry].this_round
        return None if here is None else self._better(here)

    def first_places(self, group: Sequence[int]) -> dict[int, Fraction]:
        """With how many jurors each entry is first of all, alone or with others."""
        best = min if self.options.lower_is_better else max
        counts = dict.fromkeys(group, Fraction(0))
        for row in self.table.rows:
            first = best((units for units in row if units is not None), default=None)
            for entry in group:
                counts[entry] += first is not None and row[entry] == first
        return counts

    def duels(self, group: Sequence[int]) -> dict[int, Fraction]:
        """How many of the others in the group each entry beats, less how many beat it."""
        return {
            entry: Fraction(sum(self._duel(entry, other) for other in group)) for entry in group
        }

    def _duel(self, entry: int, other: int) -> int:
        """1 when more jurors put the first above the second, -1 when fewer, else 0."""
        balance = 0
        for row in self.table.rows:
            mine, theirs = row[entry], row[other]
            if mine is not None and theirs is not None:
                balance += (mine > theirs) - (mine < theirs)
        sign = (balance > 0) - (balance < 0)
        return -sign if self.options.lower_is_better else sign

    def _better(self, figure: Fraction) -> Fraction:
        return -figure if self.options.lower_is_better else figure
