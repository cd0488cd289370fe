"""Score sheets written as a person would write them, and as chance would."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction

from hypothesis import strategies as st

from app.domain.rules.jury import (
    Blank,
    Criterion,
    Deviation,
    Entry,
    Ground,
    Juror,
    Mark,
    Method,
    Options,
    Policy,
    Rounding,
    Sheet,
    Step,
    TrimPer,
    filled,
)

Cell = str | int | Blank | None


def sheet_of(
    table: Mapping[str, Sequence[Sequence[Cell]]],
    weights: Sequence[str] = (),
    entries: Sequence[Entry] = (),
) -> Sheet:
    """A sheet from the marks of each entry: a row per criterion, a column per juror."""
    first = next(iter(table.values()))
    criteria = [
        Criterion(f"c{at + 1}", Fraction(weights[at] if weights else 1)) for at in range(len(first))
    ]
    jurors = [Juror(f"j{at + 1}") for at in range(len(first[0]))]
    marks = [
        Mark(juror.id, entry, criterion.id, value_of(cell))
        for entry, rows in table.items()
        for criterion, row in zip(criteria, rows, strict=True)
        for juror, cell in zip(jurors, row, strict=True)
        if cell is not None
    ]
    return filled(entries or [Entry(name) for name in table], jurors, criteria, marks)


def value_of(cell: str | int | Blank) -> Decimal | Blank:
    return cell if isinstance(cell, Blank) else Decimal(cell)


def places(standings) -> dict[str, str]:
    return {row.entry: row.place for row in standings.rows}


BY_MARKS = [method for method in Method if method is not Method.SKATING]
MARKS = st.integers(0, 12).map(lambda units: Decimal(units) / 4)
WEIGHTS = st.sampled_from(["1", "1.5", "0.5", "2", "0.25"]).map(Fraction)


@st.composite
def sheets(draw: st.DrawFn, blanks: bool = True, jurors: int = 5, entries: int = 6) -> Sheet:
    """A small sheet with many equal marks and some of each kind of blank."""
    names = [f"e{at}" for at in range(draw(st.integers(1, entries)))]
    panel = [f"j{at}" for at in range(draw(st.integers(1, jurors)))]
    criteria = [Criterion(f"c{at}", draw(WEIGHTS)) for at in range(draw(st.integers(1, 3)))]
    cell = MARKS | st.sampled_from(Blank) if blanks else MARKS
    marks = [
        Mark(juror, entry, criterion.id, draw(cell))
        for juror in panel
        for entry in names
        for criterion in criteria
    ]
    first = marks[0]
    marks[0] = Mark(first.juror, first.entry, first.criterion, Decimal(1))
    return filled([Entry(n) for n in names], [Juror(n) for n in panel], criteria, marks)


@st.composite
def ballots_of_places(draw: st.DrawFn) -> Sheet:
    """Valid ballots of the Skating System."""
    names = [f"e{at}" for at in range(draw(st.integers(1, 7)))]
    panel = [f"j{at}" for at in range(draw(st.integers(1, 5)))]
    dances = [Criterion(f"c{at}") for at in range(draw(st.integers(1, 4)))]
    marks = [
        Mark(juror, entry, dance.id, Decimal(place))
        for juror in panel
        for dance in dances
        for place, entry in enumerate(draw(st.permutations(names)), 1)
    ]
    return filled([Entry(n) for n in names], [Juror(n) for n in panel], dances, marks)


def steps(sheet: Sheet) -> st.SearchStrategy[Step]:
    """Any step of the ladder with all it needs."""
    figures = {entry.id: Fraction(at % 3) for at, entry in enumerate(sheet.entries)}
    plain = [
        Ground.MEDIAN,
        Ground.FIRST_PLACES,
        Ground.HEAD_TO_HEAD,
        Ground.DROPPED_MARKS,
        Ground.THIS_ROUND,
        Ground.SHARED,
    ]
    told = [Ground.EARLIER, Ground.CHAIR, Ground.VOTE]
    return st.sampled_from(
        [Step(Ground.CRITERION, (sheet.criteria[-1].id,)), Step(Ground.LOT, seed="42")]
        + [Step(ground) for ground in plain]
        + [Step(ground, figures=figures) for ground in told]
        + [Step(Ground.VOTE)]
    )


@st.composite
def options_for(draw: st.DrawFn, sheet: Sheet, method: Method) -> Options:
    """Options that fit."""
    totals = method not in {Method.SKATING, Method.SCHULZE}
    policies = st.sampled_from([Policy.LEAVE_OUT, Policy.FILL, Policy.DROP_BALLOT])
    figures = {entry.id: Fraction(at) / 3 for at, entry in enumerate(sheet.entries)}
    decimals = st.none() | st.integers(0, 2)
    return Options(
        drop_high=draw(st.integers(0, 2)),
        drop_low=draw(st.integers(0, 2)),
        trim_per=draw(st.sampled_from(TrimPer)),
        rounding=Rounding(draw(decimals), draw(decimals), draw(decimals)),
        carry_over=figures if totals and draw(st.booleans()) else {},
        deductions={sheet.entries[0].id: Fraction(1, 2)} if totals and draw(st.booleans()) else {},
        lower_is_better=draw(st.booleans()),
        blanks={blank: draw(policies) for blank in Blank},
        rescale=draw(st.booleans()),
        deviation=draw(st.sampled_from(Deviation)),
        map_back=draw(st.booleans()),
        ladder=tuple(draw(st.lists(steps(sheet), max_size=4))),
    )
