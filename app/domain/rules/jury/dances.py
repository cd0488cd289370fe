"""Ballots of the Skating System: each judge gives every place once, or the ballot goes back."""

from collections.abc import Iterator, Sequence

from app.domain.errors import UserError
from app.domain.rules.jury.ballots import Row
from app.domain.rules.jury.majority import Marks
from app.domain.rules.jury.options import Options
from app.domain.rules.jury.remarks import Code, Remark, remark
from app.domain.rules.jury.sheet import Sheet


def dances_of(sheet: Sheet, options: Options, remarks: list[Remark]) -> tuple[Marks, ...]:
    """The places given in each dance; a judge without any in a dance is not on its panel.

    Raises:
        UserError: ``score.ballot_incomplete``, ``score.ballot_places``, ``score.dance_unjudged``.
    """
    if any(len(set(weights)) > 1 for weights in sheet.weights):
        remarks.append(remark(Code.WEIGHTS_IGNORED))
    return tuple(_dance(sheet, at, options, remarks) for at in range(len(sheet.criteria)))


def _dance(sheet: Sheet, criterion: int, options: Options, remarks: list[Remark]) -> Marks:
    rows = list(_ballots(sheet, criterion, options, remarks))
    if not rows:
        raise UserError("score.dance_unjudged", "marks", criterion=sheet.criteria[criterion].id)
    return dict(enumerate(zip(*rows, strict=True)))


def _ballots(
    sheet: Sheet, criterion: int, options: Options, remarks: list[Remark]
) -> Iterator[Sequence[int]]:
    for juror, ballot in zip(sheet.jurors, sheet.ballots, strict=True):
        row = ballot.rows[criterion]
        facts = {"juror": juror.id, "criterion": sheet.criteria[criterion].id}
        given = [units for units in row if units is not None]
        if not given:
            continue
        if len(given) < len(row):
            entry = sheet.entries[row.index(None)].id
            raise UserError("score.ballot_incomplete", "marks", entry=entry, **facts)
        if not _is_permutation(given, sheet.units):
            if not options.any_ballot or not _are_places(given, sheet.units):
                raise UserError("score.ballot_places", "marks", wrong=_wrong(sheet, row), **facts)
            remarks.append(remark(Code.BALLOT_ACCEPTED, **facts))
        yield [units // sheet.units for units in given]


def _is_permutation(given: Sequence[int], units: int) -> bool:
    return sorted(given) == [units * place for place in range(1, len(given) + 1)]


def _are_places(given: Sequence[int], units: int) -> bool:
    """Whole numbers that can be places at all."""
    return all(each % units == 0 and 0 < each <= len(given) * units for each in given)


def _wrong(sheet: Sheet, row: Row) -> str:
    """The places that are given twice or not at all, as a person would look for them."""
    given = [sheet.points(units) for units in row if units is not None]
    places = range(1, len(row) + 1)
    return ", ".join(
        str(place) for place in places if given.count(sheet.points(place * sheet.units)) != 1
    )
