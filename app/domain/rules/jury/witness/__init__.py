"""The second pair of eyes: a calculation of its own, from the definitions, that must agree.

It shares with the engine the nouns (sheet, options) and no arithmetic: fractions mark by mark
instead of scaled sums, rules followed one by one instead of sorted keys. It is slow and plain on
purpose. A protocol is printed only when ``witness`` finds no difference.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.options import Method
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.standings import Standing, Standings
from app.domain.rules.jury.witness.order import ordered
from app.domain.rules.jury.witness.record import Record, read
from app.domain.rules.jury.witness.skating import dance, mean_places
from app.domain.rules.jury.witness.totals import Reckoned, reckoned

WITH_TOTALS = frozenset(Method) - {Method.SKATING, Method.SCHULZE}


@dataclass(frozen=True, slots=True)
class Difference:
    """Where engine and witness do not agree: in the place, the total or a figure of an entry."""

    entry: str
    what: str
    engine: str
    witness: str


def witness(sheet: Sheet, standings: Standings) -> tuple[Difference, ...]:
    """Recalculate a result from the whole sheet; empty when everything agrees."""
    record = read(sheet, standings.method, standings.options)
    lines = _lines(record, standings)
    groups = ordered(record, standings.method, standings.options, lines)
    places: dict[str, tuple[int, int]] = {}
    for group in groups:
        before = len(places)
        places |= dict.fromkeys(group, (before + 1, before + len(group)))
    return tuple(_differences(record, standings, lines, places))


def _lines(record: Record, standings: Standings) -> Mapping[str, Reckoned]:
    lines = reckoned(record, standings.method, standings.options)
    if standings.method is not Method.SKATING:
        return lines
    dances = [
        mean_places(dance({e: [int(m) for m in record.given(e, c)] for e in record.entries}))
        for c in record.criteria
    ]
    places = {entry: tuple(each[entry] for each in dances) for entry in record.entries}
    sums = {entry: sum(each, Fraction(0)) for entry, each in places.items()}
    return {e: Reckoned(places[e], sums[e], sums[e]) for e in record.entries}


def _differences(
    record: Record,
    standings: Standings,
    lines: Mapping[str, Reckoned],
    places: Mapping[str, tuple[int, int]],
) -> Iterator[Difference]:
    if {row.entry for row in standings.rows} != set(record.entries):
        names = (", ".join(row.entry for row in standings.rows), ", ".join(record.entries))
        yield Difference("", "entries", *names)
        return
    for row in standings.rows:
        mine = (row.first, row.last)
        theirs = places.get(row.entry, (0, 0))
        if mine != theirs:
            yield Difference(row.entry, "place", f"{mine[0]}-{mine[1]}", f"{theirs[0]}-{theirs[1]}")
        yield from _figures(row, lines[row.entry], standings.method)


def _figures(row: Standing, line: Reckoned, method: Method) -> Iterator[Difference]:
    pairs: list[tuple[str, Fraction | None, Fraction | None]] = [
        (f"figure {at + 1}", mine, theirs)
        for at, (mine, theirs) in enumerate(zip(row.figures, line.figures, strict=True))
    ]
    if method is not Method.SCHULZE:
        pairs += [("total", row.total, line.total), ("this round", row.this_round, line.here)]
    for what, mine, theirs in pairs:
        if mine != theirs:
            yield Difference(row.entry, what, str(mine), str(theirs))
