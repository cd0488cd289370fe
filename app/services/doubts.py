"""Doubts about a result: why this place, would it hold, what if; nothing here changes anything."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import ClassVar

from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.rules.jury import (
    Comparison,
    Manner,
    OwnSide,
    Stability,
    Standings,
    Variation,
    count,
    explained,
    manners,
    own_sides,
    variations,
)
from app.domain.rules.jury.options import Method
from app.domain.rules.jury.stability import OTHER_METHODS, for_method, with_weight
from app.services.contest_rows import CONTEST_TABLES
from app.services.contract import Query
from app.services.judging_rows import closed
from app.services.results import carried
from app.services.round_task import task_of
from app.services.scoring_input import Task

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
Places = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class TaskOf(Query[Task]):
    """The calculation of a closed round as a value, to be counted again beside the window."""

    round_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES

    def fetch(self, session: Session) -> Task:
        row = closed(session, self.round_id)
        return task_of(session, row, carried(session, row))


@dataclass(frozen=True, slots=True)
class ContestOf(Query[str]):
    """The contest that a round belongs to."""

    round_id: str

    tables: ClassVar[frozenset[str]] = frozenset({"judging_round"})

    def fetch(self, session: Session) -> str:
        return closed(session, self.round_id).contest_id


@dataclass(frozen=True, slots=True)
class Instead:
    """Another way to count: jurors left out, a method, weights in percent of their own.

    An empty method stays as it is; so do weights that are not named.
    """

    without: frozenset[str] = frozenset()
    method: str = ""
    percent: tuple[tuple[str, int], ...] = ()

    @property
    def differs(self) -> bool:
        """Whether anything is done differently."""
        return bool(self.without or self.method or any(part != 100 for _, part in self.percent))


@dataclass(frozen=True, slots=True)
class Manners:
    """How jurors mark, and how they mark their own side: for the chair only."""

    jurors: tuple[Manner, ...]
    own_sides: tuple[OwnSide, ...]


def why(task: Task, entry: str) -> tuple[Comparison, ...]:
    """The comparisons with the neighbour above and the one below, as far as there are any."""
    counted = count(task.sheet, task.method, task.options)
    standings = counted.standings()
    return explained(counted, _around(standings, entry))


def steady(task: Task, progress: Progress, cancelled: Cancelled) -> Stability:
    """Which places are firm; what was found so far when it is stopped."""
    standings = count(task.sheet, task.method, task.options).standings()
    places = {row.entry: (row.first, row.last) for row in standings.rows if row.place}
    expected = len(task.sheet.jurors) + len(OTHER_METHODS) + 2 * len(task.sheet.criteria)
    found: list[Variation] = []
    for variation in variations(task.sheet, task.method, task.options):
        found.append(variation)
        progress(min(1.0, len(found) / expected))
        if cancelled():
            break
    return Stability(places, tuple(found))


def instead(task: Task, change: Instead) -> Places:
    """Places by entry when it is counted in the other way; empty for those without one.

    Raises:
        UserError: ``score.*`` where it cannot be counted so.
    """
    method = Method(change.method) if change.method else task.method
    sheet = task.sheet
    for criterion, percent in change.percent:
        sheet = with_weight(sheet, criterion, Fraction(percent, 100))
    staying = [at for at, each in enumerate(sheet.jurors) if each.id not in change.without]
    if not staying:
        raise UserError("score.no_marks", "marks")
    sheet = sheet.restricted(range(len(sheet.entries)), staying)
    options = task.options
    if method is not task.method:
        options = for_method(options, task.method, method)
    return {row.entry: row.place for row in count(sheet, method, options).standings().rows}


def manners_in(task: Task) -> Manners:
    """Severity, spread and the own side."""
    counted = count(task.sheet, task.method, task.options)
    return Manners(manners(counted.table), own_sides(counted.panel.sheet, counted.table))


def _around(standings: Standings, entry: str) -> Standings:
    """The same standings with only an entry and its neighbours in the rows."""
    placed = [row for row in standings.rows if row.place]
    at = next((at for at, row in enumerate(placed) if row.entry == entry), None)
    rows = () if at is None else tuple(placed[max(0, at - 1) : at + 2])
    return replace(standings, rows=rows)
