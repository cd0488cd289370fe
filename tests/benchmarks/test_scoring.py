"""How long the arithmetic of a jury takes; reported, not asserted by time."""

import random
from decimal import Decimal
from fractions import Fraction

import pytest

from app.domain.rules.jury import (
    Ballot,
    Criterion,
    Entry,
    Ground,
    Juror,
    Mark,
    Method,
    Options,
    Sheet,
    Step,
    agreement,
    count,
    table_of,
)

ENTRIES, JURORS, WEIGHTS = 1000, 50, ["1", "1", "0.5", "1", "1.5", "0.5", "1", "1", "1.5", "1"]
WITH_TOTALS = [each for each in Method if each not in {Method.SKATING, Method.SCHULZE}]


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    """Half a million marks in quarters of a point."""
    chance = random.Random(1)
    ballots = (
        Ballot(
            tuple(tuple(chance.choices(range(0, 1025, 25), k=ENTRIES)) for _ in WEIGHTS), gaps={}
        )
        for _ in range(JURORS)
    )
    return Sheet(
        tuple(Entry(f"e{at}") for at in range(ENTRIES)),
        tuple(Juror(f"j{at}") for at in range(JURORS)),
        tuple(Criterion(f"c{at}", Fraction(weight)) for at, weight in enumerate(WEIGHTS)),
        tuple(ballots),
        digits=2,
    )


@pytest.mark.parametrize("method", WITH_TOTALS)
def test_standings_of_half_a_million_marks(benchmark, sheet: Sheet, method: Method) -> None:
    options = Options(ladder=(Step(Ground.CRITERION, ("c1",)),))
    rows = benchmark.pedantic(
        lambda: count(sheet, method, options).standings().rows, rounds=3, warmup_rounds=1
    )
    assert len(rows) == ENTRIES


@pytest.mark.parametrize("method", WITH_TOTALS)
def test_one_mark_changed_among_half_a_million(benchmark, sheet: Sheet, method: Method) -> None:
    counted = count(sheet, method, Options())
    counted.standings()
    mark = Mark("j3", "e7", "c2", Decimal("9.5"))
    rows = benchmark.pedantic(
        lambda: counted.changed(mark).standings().rows, rounds=3, warmup_rounds=1
    )
    assert len(rows) == ENTRIES


def test_all_figures_of_agreement(benchmark, sheet: Sheet) -> None:
    found = benchmark.pedantic(lambda: agreement(table_of(sheet)), rounds=2, warmup_rounds=1)
    assert found.entries == ENTRIES
