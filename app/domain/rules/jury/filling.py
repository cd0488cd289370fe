"""Filling a score sheet from marks one by one, and what is refused."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.domain.errors import UserError
from app.domain.rules.jury.ballots import Ballot, Blank, Cell, Criterion, Entry, Juror, Mark
from app.domain.rules.jury.sheet import Sheet, Weights, decimals

Cells = dict[Cell, Decimal | Blank]


def filled(
    entries: Sequence[Entry],
    jurors: Sequence[Juror],
    criteria: Sequence[Criterion],
    marks: Iterable[Mark],
    profiles: Mapping[str, Weights] | None = None,
) -> Sheet:
    """The sheet with these marks; a cell nobody mentions is missing.

    Raises:
        UserError: ``score.nothing``, ``score.id_twice``, ``score.profile_unknown``,
            ``score.weights_zero``, or what ``check`` refuses; ``field`` says where, as in
            ``marks/12/mark``.
    """
    _check_ids(entries, jurors, criteria)
    empty = tuple(Ballot((), {}) for _ in jurors)
    frame = Sheet(tuple(entries), tuple(jurors), tuple(criteria), empty, 0, profiles or {})
    _check_weights(frame)
    cells = _cells(frame, marks)
    values = (value for each in cells for value in each.values() if isinstance(value, Decimal))
    digits = max(map(decimals, values), default=0)
    ballots = tuple(_ballot(frame, each, digits) for each in cells)
    return Sheet(frame.entries, frame.jurors, frame.criteria, ballots, digits, frame.profiles)


def check(sheet: Sheet, mark: Mark) -> None:
    """Refuse a mark that cannot stand in this sheet.

    Raises:
        UserError: ``score.juror_unknown``, ``score.entry_unknown``, ``score.criterion_unknown``,
            ``score.own_entry``, ``score.mark_off_scale``, ``score.mark_off_step``.
    """
    if mark.juror not in sheet.juror_at:
        raise UserError("score.juror_unknown", "juror", juror=mark.juror)
    if mark.entry not in sheet.entry_at:
        raise UserError("score.entry_unknown", "entry", entry=mark.entry)
    if mark.criterion not in sheet.criterion_at:
        raise UserError("score.criterion_unknown", "criterion", criterion=mark.criterion)
    if isinstance(mark.value, Decimal):
        _check_own(sheet.entries[sheet.entry_at[mark.entry]], mark)
        _check_scale(sheet.criteria[sheet.criterion_at[mark.criterion]], mark, mark.value)


def with_mark(sheet: Sheet, mark: Mark) -> Sheet:
    """The sheet with one cell changed; it shares all ballots but one.

    Raises:
        UserError: what ``check`` refuses.
    """
    check(sheet, mark)
    if isinstance(mark.value, Decimal):
        sheet = _finer(sheet, decimals(mark.value))
    at = sheet.juror_at[mark.juror]
    changed = _marked(sheet, sheet.ballots[at], mark)
    return replace(sheet, ballots=(*sheet.ballots[:at], changed, *sheet.ballots[at + 1 :]))


def _check_own(entry: Entry, mark: Mark) -> None:
    if mark.juror == entry.id or mark.juror in entry.members:
        raise UserError("score.own_entry", "mark", juror=mark.juror, entry=entry.id)


def _check_scale(criterion: Criterion, mark: Mark, value: Decimal) -> None:
    below = criterion.low is not None and value < criterion.low
    above = criterion.high is not None and value > criterion.high
    if below or above:
        facts = _facts(criterion, mark)
        raise UserError("score.mark_off_scale", "mark", low=facts[0], high=facts[1], **facts[2])
    if criterion.step and (value - (criterion.low or 0)) % criterion.step:
        facts = _facts(criterion, mark)
        raise UserError("score.mark_off_step", "mark", step=f"{criterion.step:f}", **facts[2])


def _facts(criterion: Criterion, mark: Mark) -> tuple[str, str, dict[str, str]]:
    low, high = (
        "…" if bound is None else f"{bound:f}" for bound in (criterion.low, criterion.high)
    )
    named = {"juror": mark.juror, "entry": mark.entry, "criterion": criterion.id}
    return low, high, named | {"mark": f"{mark.value:f}"}


def _check_ids(
    entries: Sequence[Entry], jurors: Sequence[Juror], criteria: Sequence[Criterion]
) -> None:
    for field, nouns in (("entries", entries), ("jurors", jurors), ("criteria", criteria)):
        if not nouns:
            raise UserError("score.nothing", field, list=field)
        seen: set[str] = set()
        for at, noun in enumerate(nouns):
            if noun.id in seen:
                raise UserError("score.id_twice", f"{field}/{at}", id=noun.id)
            seen.add(noun.id)


def _check_weights(frame: Sheet) -> None:
    for at, entry in enumerate(frame.entries):
        if entry.profile and entry.profile not in frame.profiles:
            place = f"entries/{at}/profile"
            raise UserError("score.profile_unknown", place, profile=entry.profile)
    for name, weights in frame.profiles.items():
        for criterion in weights:
            if criterion not in frame.criterion_at:
                place = f"profiles/{name}"
                raise UserError("score.criterion_unknown", place, criterion=criterion)
    if any(not any(weights) for weights in set(frame.weights)):
        raise UserError("score.weights_zero", "criteria")


def _cells(frame: Sheet, marks: Iterable[Mark]) -> list[Cells]:
    cells: list[Cells] = [{} for _ in frame.jurors]
    for number, mark in enumerate(marks):
        try:
            check(frame, mark)
        except UserError as refusal:
            raise refusal.at(f"marks/{number}/{refusal.field}") from None
        cell = frame.criterion_at[mark.criterion], frame.entry_at[mark.entry]
        mine = cells[frame.juror_at[mark.juror]]
        if cell in mine:
            facts = {"juror": mark.juror, "entry": mark.entry, "criterion": mark.criterion}
            raise UserError("score.mark_twice", f"marks/{number}", **facts)
        mine[cell] = mark.value
    return cells


def _ballot(frame: Sheet, cells: Cells, digits: int) -> Ballot:
    gaps: dict[Cell, Blank] = {}
    rows: list[tuple[int | None, ...]] = []
    for criterion in range(len(frame.criteria)):
        row: list[int | None] = []
        for entry in range(len(frame.entries)):
            value = cells.get((criterion, entry), Blank.MISSING)
            if isinstance(value, Blank):
                gaps[criterion, entry] = value
                row.append(None)
            else:
                row.append(int(value.scaleb(digits)))
        rows.append(tuple(row))
    return Ballot(tuple(rows), gaps)


def _finer(sheet: Sheet, digits: int) -> Sheet:
    """The same marks in units of a finer decimal, if it is finer."""
    if digits <= sheet.digits:
        return sheet
    factor = 10 ** (digits - sheet.digits)
    ballots = tuple(_times(ballot, factor) for ballot in sheet.ballots)
    return replace(sheet, ballots=ballots, digits=digits)


def _times(ballot: Ballot, factor: int) -> Ballot:
    rows = (
        tuple(None if units is None else units * factor for units in row) for row in ballot.rows
    )
    return Ballot(tuple(rows), ballot.gaps)


def _marked(sheet: Sheet, ballot: Ballot, mark: Mark) -> Ballot:
    at, to = sheet.criterion_at[mark.criterion], sheet.entry_at[mark.entry]
    gaps = {cell: blank for cell, blank in ballot.gaps.items() if cell != (at, to)}
    row = list(ballot.rows[at])
    if isinstance(mark.value, Blank):
        gaps[at, to] = mark.value
        row[to] = None
    else:
        row[to] = int(mark.value.scaleb(sheet.digits))
    return Ballot((*ballot.rows[:at], tuple(row), *ballot.rows[at + 1 :]), gaps)
