"""What is decided with a result: selection, money, the third expert, rounds; and how firm it is."""

from decimal import Decimal
from fractions import Fraction

import pytest

from app.domain.errors import UserError
from app.domain.rules.jury import (
    AtTheEnd,
    Blank,
    Change,
    Code,
    Criterion,
    Entry,
    Ground,
    Juror,
    Mark,
    Method,
    Options,
    Outcome,
    Quota,
    Round,
    Step,
    Together,
    carried_over,
    count,
    disputed,
    explained,
    filled,
    funded,
    selection,
    stability,
    standings,
    table_of,
    together,
    with_mark,
)
from tests.rules.jury.sheets import sheet_of

RESULT = standings(
    sheet_of({"a": [[9]], "b": [[8]], "c": [[7]], "d": [[7]], "e": [[5]], "f": [[3]]}), Method.MEAN
)
KINDS = {"a": "ngo", "b": "tos", "c": "ngo", "d": "ngo", "e": "tos", "f": "ngo"}


def test_quotas_per_kind_with_a_reserve_and_a_threshold() -> None:
    quotas = {"ngo": Quota(3, reserve=1, threshold=Fraction(4)), "tos": Quota(1, reserve=1)}
    found = selection(RESULT.rows, KINDS, quotas)
    assert found.having(Outcome.SELECTED) == ("a", "b", "c", "d")
    assert found.reserves == {"ngo": (), "tos": ("e",)}
    assert found.outcomes["f"] is Outcome.BELOW_THRESHOLD


def test_a_tie_across_the_line_is_left_to_the_jury() -> None:
    found = selection(RESULT.rows, KINDS, {"ngo": Quota(2, reserve=1)})
    assert found.having(Outcome.UNDECIDED) == ("c", "d")
    assert found.outcomes["f"] is Outcome.BEYOND_QUOTA
    assert found.outcomes["b"] is Outcome.BEYOND_QUOTA


def test_a_tie_on_the_reserve_list_stays_together() -> None:
    found = selection(RESULT.rows, KINDS, {"ngo": Quota(1, reserve=1)})
    assert found.reserves["ngo"] == ("c", "d")


def test_who_has_no_total_is_not_selected() -> None:
    sheet = sheet_of({"a": [[9, 8], [1, 1]], "b": [[9, 9], [None, None]]})
    found = selection(standings(sheet, Method.MEAN).rows, {"a": "x", "b": "x"}, {"x": Quota(5)})
    assert found.outcomes == {"a": Outcome.SELECTED, "b": Outcome.UNRANKED}


WANTED = {
    name: Decimal(sum_) for name, sum_ in zip("abcdef", (300, 300, 250, 100, 80, 50), strict=True)
}


@pytest.mark.parametrize(
    ("way", "grants", "left"),
    [
        (AtTheEnd.STOP, {"a": 300, "b": 300}, 100),
        (AtTheEnd.SKIP, {"a": 300, "b": 300, "d": 100}, 0),
        (AtTheEnd.PART, {"a": 300, "b": 300, "c": 100}, 0),
    ],
)
def test_the_money_line(way: AtTheEnd, grants: dict[str, int], left: int) -> None:
    found = funded(RESULT.rows, WANTED, Decimal(700), way)
    assert (found.grants, found.left, found.line) == (grants, left, "c")
    assert found.split is (way is AtTheEnd.SKIP)


def test_money_for_all_has_no_line() -> None:
    found = funded(RESULT.rows, WANTED, Decimal(10_000))
    assert (len(found.grants), found.line, found.split) == (6, "", False)


def test_a_line_through_equals_is_told() -> None:
    found = funded(RESULT.rows, WANTED, Decimal(900))
    assert (found.line, found.split) == ("d", True)


def test_the_third_expert_is_called_above_the_threshold() -> None:
    table = table_of(
        sheet_of({"a": [[90, 50]], "b": [[70, 40]], "c": [[70, 39]], "d": [[9, None]]})
    )
    assert disputed(table, Fraction(30)) == {"a": 40, "c": 31}


@pytest.mark.parametrize(
    ("totals", "way", "one"),
    [
        ((80, 40, 50), Together.MEAN, Fraction(170, 3)),
        ((80, 40, 50), Together.CLOSEST_TWO, Fraction(45)),
        ((80, 40, 50), Together.MEDIAN, Fraction(50)),
        ((80, 40, 60), Together.CLOSEST_TWO, Fraction(60)),
        ((60, 60, 60), Together.CLOSEST_TWO, Fraction(60)),
        ((80, 40), Together.MEDIAN, Fraction(60)),
        ((10, 20, 40, 80), Together.MEDIAN, Fraction(30)),
    ],
)
def test_three_ways_to_put_experts_together(
    totals: tuple[int, ...], way: Together, one: Fraction
) -> None:
    assert together([Fraction(total) for total in totals], way) == one


def test_rounds_are_carried_over_for_those_who_go_on() -> None:
    first = standings(sheet_of({"a": [[9, 7]], "b": [[8, 8]], "c": [[1, 1]]}), Method.SUM)
    second = standings(sheet_of({"a": [[5]], "b": [[6]]}), Method.SUM)
    found = carried_over([Round("Отбор", first, Fraction(1, 2)), Round("Защита", second)])
    assert found.totals == {"a": 13, "b": 14}
    assert [remark.code for remark in found.remarks] == [Code.SUMS_DIFFER]
    means = standings(sheet_of({"a": [[5]], "b": [[6]]}), Method.MEAN)
    told = carried_over([Round("Отбор", first), Round("Защита", means)]).remarks
    assert [remark.code for remark in told] == [Code.PANELS_DIFFER]
    assert carried_over([]).totals == {}


LADDER = (Step(Ground.FIRST_PLACES), Step(Ground.CRITERION, ("c1",)), Step(Ground.CHAIR))


def test_every_rung_of_the_ladder_is_explained() -> None:
    """The tie of the picture: first places 1 : 1, then the criterion, then nobody is asked."""
    sheet = sheet_of({"x": [[9, 5], [5, 8]], "y": [[6, 7], [7, 7]], "z": [[1, 1], [1, 1]]})
    counted = count(sheet, Method.SUM, Options(ladder=LADDER))
    first, second = explained(counted, counted.standings())
    rungs = [(each.ground, each.upper, each.lower, each.decides) for each in first.rungs]
    assert rungs == [
        (Ground.FIRST_PLACES, 1, 1, False),
        (Ground.CRITERION, 14, 13, True),
        (Ground.CHAIR, None, None, False),
    ]
    assert [each.reached for each in first.rungs] == [True, True, False]
    assert (second.above.decided.ground, second.rungs) == (Ground.TOTAL, ())
    assert not first.is_shared


def test_a_shared_place_shows_that_no_rung_helped() -> None:
    counted = count(sheet_of({"x": [[5]], "y": [[5]]}), Method.MEAN, Options(ladder=LADDER))
    (only,) = explained(counted, counted.standings())
    assert only.is_shared
    assert [each.decides for each in only.rungs] == [False, False, False]


def test_a_lot_is_explained_without_figures() -> None:
    ladder = (Step(Ground.LOT, seed="7"),)
    counted = count(sheet_of({"x": [[5]], "y": [[5]]}), Method.MEAN, Options(ladder=ladder))
    ((rung,),) = (each.rungs for each in explained(counted, counted.standings()))
    assert (rung.upper, rung.decides, rung.detail) == (None, True, "7")


def test_a_firm_place_survives_everything_and_a_loose_one_does_not() -> None:
    sheet = sheet_of({"a": [[9, 9, 9]], "b": [[7, 5, 6]], "c": [[6, 6, 5]], "d": [[1, 1, 1]]})
    found = stability(sheet, Method.MEAN, Options())
    assert found.is_firm("a")
    assert found.is_firm("d")
    assert not found.is_firm("b")
    moving = {(each.change, each.name) for each in found.moved_by("b")}
    assert (Change.WITHOUT_JUROR, "j1") in moving
    assert {each.change for each in found.variations} == {Change.WITHOUT_JUROR, Change.METHOD}


def test_weights_a_tenth_up_and_down_are_tried() -> None:
    sheet = sheet_of({"a": [[10, 10], [5, 5]], "b": [[5, 5], [10, 10]]}, weights=["1", "1.05"])
    found = stability(sheet, Method.MEAN, Options())
    moving = {(each.change, each.name) for each in found.moved_by("a")}
    assert {(Change.HEAVIER, "c1"), (Change.LIGHTER, "c2")} <= moving
    assert (Change.HEAVIER, "c2") not in moving


def test_a_variation_that_cannot_be_counted_is_passed_over() -> None:
    sheet = sheet_of({"a": [[9, Blank.ABSENT]], "b": [[7, Blank.ABSENT]]})
    names = {each.name for each in stability(sheet, Method.MEAN, Options()).variations}
    assert "j2" in names
    assert "j1" not in names


def test_stability_of_a_final_in_the_skating_system() -> None:
    sheet = sheet_of({"a": [[1, 1, 2]], "b": [[2, 2, 1]]})
    found = stability(sheet, Method.SKATING, Options())
    assert [each.change for each in found.variations] == [Change.WITHOUT_JUROR] * 3


SCALED = Criterion("c", low=Decimal(1), high=Decimal(10), step=Decimal("0.5"))


@pytest.mark.parametrize(
    ("value", "code"),
    [
        ("0.5", "score.mark_off_scale"),
        ("10.5", "score.mark_off_scale"),
        ("7.25", "score.mark_off_step"),
    ],
)
def test_marks_off_the_scale_or_step_are_refused(value: str, code: str) -> None:
    sheet = filled([Entry("a")], [Juror("j")], [SCALED], [Mark("j", "a", "c", Decimal("7.5"))])
    with pytest.raises(UserError) as refusal:
        with_mark(sheet, Mark("j", "a", "c", Decimal(value)))
    assert (refusal.value.code, refusal.value.field) == (code, "mark")
    assert refusal.value.facts["mark"] == value


def test_nobody_marks_an_own_entry_but_may_be_recused_from_it() -> None:
    entries = [Entry("a", members=("j",)), Entry("b"), Entry("j")]
    blank = [Mark("j", "a", "c", Blank.RECUSED), Mark("j", "b", "c", Decimal(7))]
    sheet = filled(entries, [Juror("j")], [SCALED], blank)
    for own in ("a", "j"):
        with pytest.raises(UserError, match=r"score\.own_entry"):
            with_mark(sheet, Mark("j", own, "c", Decimal(7)))
