"""Figures of an entry by juror: sums of places, Borda, exponential points and z-scores."""

from collections.abc import Sequence
from fractions import Fraction
from math import lcm
from typing import cast

from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.lines import Figure, Line, adjusted
from app.domain.rules.jury.normalising import mapped_back, raw_means, z_points
from app.domain.rules.jury.options import Method, Options
from app.domain.rules.jury.panel import WHOLE, Panel
from app.domain.rules.jury.places import Points, place_points, tiers_of, worth_of
from app.domain.rules.jury.rounding import FINEST, rounded
from app.domain.rules.jury.tables import Table


def points_of(rows: Sequence[Row], method: Method, options: Options) -> tuple[Points, ...]:
    """What the totals of each juror are worth to each entry."""
    if method is Method.Z_SCORE:
        return tuple(z_points(row, options.deviation) for row in rows)
    tiered = [tiers_of(row, lower_is_better=options.lower_is_better) for row in rows]
    counts = [tiers[-1][2] if tiers else 0 for tiers in tiered]
    worth = {count: worth_of(count, method, options) for count in set(counts)}
    return tuple(
        place_points(row, tiers, worth[count])
        for row, tiers, count in zip(rows, tiered, counts, strict=True)
    )


def point_lines(
    panel: Panel,
    points: Sequence[Points],
    means: Sequence[tuple[Figure, ...]],
    method: Method,
    options: Options,
    table: Table,
) -> tuple[Line, ...]:
    """A line for every entry; ``means`` are the mean marks by criterion, shown beside."""
    if method is Method.Z_SCORE:
        bare = _z_means(points)
        if options.map_back:
            bare = mapped_back(bare, raw_means(table))
    else:
        bare = _sums(panel, points)
    worsens_up = lower_total_is_better(method, options)
    return tuple(
        _line(entry.id, figures, total, options, worsens_up=worsens_up)
        for entry, figures, total in zip(panel.sheet.entries, means, bare, strict=True)
    )


def lower_total_is_better(method: Method, options: Options) -> bool:
    """Whether the smallest total is the best one."""
    if method is Method.RANK_SUM:
        return True
    if method in {Method.BORDA, Method.EXPONENTIAL}:
        return False
    return options.lower_is_better


def _line(
    entry: str,
    figures: tuple[Figure, ...],
    bare: Figure,
    options: Options,
    *,
    worsens_up: bool,
) -> Line:
    if bare is None:
        return Line(figures, None, None)
    return Line(figures, *adjusted(entry, bare, options, worsens_up=worsens_up))


def _sums(panel: Panel, points: Sequence[Points]) -> list[Figure]:
    scale = lcm(*{each.scale for each in points})
    rows = (_at_scale(each, scale) for each in points)
    sums: list[Figure] = []
    for entry, column in enumerate(zip(*rows, strict=True)):
        known = [units for units in column if units is not None] if None in column else column
        total = sum(cast("Sequence[int]", known))
        seats = panel.seats(WHOLE, entry)
        sums.append(Fraction(total * seats, len(known) * scale) if known else None)
    return sums


def _at_scale(points: Points, scale: int) -> Row:
    factor = scale // points.scale
    if factor == 1:
        return points.row
    if None not in points.row:
        return tuple([units * factor for units in cast("list[int]", points.row)])
    return tuple(None if units is None else units * factor for units in points.row)


def _z_means(points: Sequence[Points]) -> list[Figure]:
    means: list[Figure] = []
    for column in zip(*(each.row for each in points), strict=True):
        known = [units for units in column if units is not None]
        mean = Fraction(sum(known), len(known) * points[0].scale) if known else None
        means.append(None if mean is None else rounded(mean, FINEST))
    return means
