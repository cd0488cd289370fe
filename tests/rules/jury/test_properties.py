"""What must hold for every sheet: order, names, copies and better marks."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.jury import (
    Entry,
    Juror,
    Mark,
    Method,
    Options,
    Sheet,
    TrimPer,
    filled,
    standings,
    with_mark,
)
from tests.rules.jury.sheets import BY_MARKS, ballots_of_places, places, sheets

METHODS = st.sampled_from(BY_MARKS)


def totals(result) -> dict:
    return {row.entry: (row.total, row.place) for row in result.rows}


@given(st.data(), sheets(), METHODS, st.sampled_from(TrimPer))
def test_the_order_of_jurors_entries_and_marks_is_of_no_account(
    data: st.DataObject, sheet: Sheet, method: Method, trim: TrimPer
) -> None:
    options = Options(trim_per=trim)
    turned = filled(
        data.draw(st.permutations(sheet.entries)),
        data.draw(st.permutations(sheet.jurors)),
        sheet.criteria,
        data.draw(st.permutations(list(sheet.marks()))),
    )
    mine, theirs = standings(sheet, method, options), standings(turned, method, options)
    assert totals(mine) == totals(theirs)


@given(sheets(), METHODS)
def test_names_are_of_no_account(sheet: Sheet, method: Method) -> None:
    renamed = replace(
        sheet,
        entries=tuple(Entry(f"Проект {each.id}") for each in sheet.entries),
        jurors=tuple(Juror(f"Жюри {each.id}") for each in sheet.jurors),
    )
    theirs = totals(standings(renamed, method))
    mine = totals(standings(sheet, method))
    assert {f"Проект {name}": found for name, found in mine.items()} == theirs


@given(sheets(), METHODS)
def test_a_copy_of_an_entry_shares_its_place(sheet: Sheet, method: Method) -> None:
    twin = Entry("twin")
    marks = list(sheet.marks())
    copies = [replace(mark, entry="twin") for mark in marks if mark.entry == sheet.entries[0].id]
    doubled = filled((*sheet.entries, twin), sheet.jurors, sheet.criteria, [*marks, *copies])
    found = places(standings(doubled, method))
    assert found["twin"] == found[sheet.entries[0].id]


MONOTONE = [Method.MEAN, Method.SUM, Method.TRIMMED_MEAN, Method.MEDIAN]
RANKED = [Method.RANK_SUM, Method.BORDA, Method.EXPONENTIAL, Method.SCHULZE]


@given(st.data(), sheets(blanks=False), st.sampled_from(MONOTONE + RANKED))
def test_a_better_mark_never_makes_a_place_worse(
    data: st.DataObject, sheet: Sheet, method: Method
) -> None:
    mark = data.draw(st.sampled_from(list(sheet.marks())))
    before = standings(sheet, method).of(mark.entry)
    assert isinstance(mark.value, Decimal)
    better = with_mark(sheet, replace(mark, value=mark.value + 1))
    after = standings(better, method).of(mark.entry)
    assert after.first <= before.first
    if method in MONOTONE:
        assert after.total is not None
        assert before.total is not None
        assert after.total >= before.total


@given(sheets(blanks=False), METHODS)
def test_places_are_the_numbers_from_one_on(sheet: Sheet, method: Method) -> None:
    taken = [(row.first, row.last) for row in standings(sheet, method).rows]
    free = 1
    while taken:
        first, last = taken[0]
        assert first == free
        assert taken[: last - first + 1] == [(first, last)] * (last - first + 1)
        taken = taken[last - first + 1 :]
        free = last + 1


@given(st.data(), ballots_of_places())
def test_the_order_of_judges_and_couples_is_of_no_account_in_skating(
    data: st.DataObject, sheet: Sheet
) -> None:
    turned = filled(
        data.draw(st.permutations(sheet.entries)),
        data.draw(st.permutations(sheet.jurors)),
        sheet.criteria,
        list(sheet.marks()),
    )
    mine, theirs = (standings(each, Method.SKATING) for each in (sheet, turned))
    assert totals(mine) == totals(theirs)


@given(ballots_of_places())
def test_all_judges_alike_place_as_they_say(sheet: Sheet) -> None:
    first = sheet.jurors[0].id
    dance = sheet.criteria[0].id
    given_places = {
        m.entry: m.value for m in sheet.marks() if (m.juror, m.criterion) == (first, dance)
    }
    marks = [
        Mark(juror.id, entry, criterion.id, place)
        for juror in sheet.jurors
        for criterion in sheet.criteria
        for entry, place in given_places.items()
    ]
    alike = filled(sheet.entries, sheet.jurors, sheet.criteria, marks)
    assert places(standings(alike, Method.SKATING)) == {e: str(p) for e, p in given_places.items()}


@given(sheets())
def test_a_sheet_gives_back_the_marks_it_was_filled_with(sheet: Sheet) -> None:
    again = filled(sheet.entries, sheet.jurors, sheet.criteria, list(sheet.marks()))
    assert again == sheet
