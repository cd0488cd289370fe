"""Engine and witness, two ways to the same result, on sheets by chance."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.rules.jury import Blank, Mark, Method, Options, count, witness
from tests.rules.jury.sheets import (
    BY_MARKS,
    MARKS,
    ballots_of_places,
    options_for,
    sheet_of,
    sheets,
    steps,
)


def counted_or_assumed(sheet, method, options):
    """A blank ballot by policy leaves nothing to count; that is refused and another story."""
    try:
        return count(sheet, method, options)
    except UserError as refusal:
        if refusal.code != "score.no_marks":
            raise
        assume(condition=False)


@settings(max_examples=150)
@given(st.data(), sheets(), st.sampled_from(BY_MARKS))
def test_the_witness_agrees(data: st.DataObject, sheet, method: Method) -> None:
    options = data.draw(options_for(sheet, method))
    result = counted_or_assumed(sheet, method, options).standings()
    assert witness(sheet, result) == ()


@given(st.data(), ballots_of_places())
def test_the_witness_agrees_on_skating(data: st.DataObject, sheet) -> None:
    ladder = tuple(data.draw(st.lists(steps(sheet), max_size=2)))
    result = count(sheet, Method.SKATING, Options(ladder=ladder)).standings()
    assert witness(sheet, result) == ()


@settings(max_examples=100)
@given(st.data(), sheets(), st.sampled_from(BY_MARKS))
def test_a_changed_mark_gives_what_counting_anew_gives(
    data: st.DataObject, sheet, method: Method
) -> None:
    options = data.draw(options_for(sheet, method))
    before = counted_or_assumed(sheet, method, options)
    if data.draw(st.booleans()):
        before.standings()
    old = data.draw(st.sampled_from(list(sheet.marks())))
    value = data.draw(MARKS | st.sampled_from(Blank) | st.just(Decimal("1.234")))
    mark = Mark(old.juror, old.entry, old.criterion, value)
    try:
        after = before.changed(mark)
    except UserError as refusal:
        if refusal.code != "score.no_marks":
            raise
        return
    assert after.standings() == count(after.sheet, method, options).standings()
    assert witness(after.sheet, after.standings()) == ()


@pytest.mark.parametrize(
    ("field", "value", "what"), [("total", Fraction(8), "total"), ("first", 2, "place")]
)
def test_the_witness_sees_a_wrong_result(field: str, value: object, what: str) -> None:
    sheet = sheet_of({"a": [[9, 9, 9]], "b": [[7, 7, 7]]})
    result = count(sheet, Method.MEAN, Options()).standings()
    first = replace(result.rows[0], **{field: value})
    forged = replace(result, rows=(first, *result.rows[1:]))
    assert [each.what for each in witness(sheet, forged)] == [what]


def test_the_witness_misses_nobody() -> None:
    sheet = sheet_of({"a": [[9]], "b": [[7]]})
    result = count(sheet, Method.MEAN, Options()).standings()
    assert witness(sheet, replace(result, rows=result.rows[:1]))[0].what == "entries"
