"""Methods on small tables worked by hand: totals, places and what decided."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UserError
from app.domain.rules.jury import (
    Blank,
    Code,
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
    Standings,
    Step,
    TrimPer,
    filled,
    standings,
)
from app.domain.rules.jury.schulze import strengths_of
from tests.rules.jury.sheets import places, sheet_of


def totals(result: Standings) -> dict[str, Fraction | None]:
    return {row.entry: row.total for row in result.rows}


def codes(result: Standings) -> set[Code]:
    return {remark.code for remark in result.remarks}


def test_trimming_takes_off_one_mark_of_several_equal_ones() -> None:
    result = standings(sheet_of({"a": [[10, 10, 4]], "b": [[9, 9, 9]]}), Method.TRIMMED_MEAN)
    assert totals(result) == {"a": 10, "b": 9}


def test_with_too_few_marks_nothing_is_taken_off_and_it_is_said() -> None:
    sheet = sheet_of({"a": [[10, 4]], "b": [[9, 9]]})
    result = standings(sheet, Method.TRIMMED_MEAN)
    assert totals(result) == {"b": 9, "a": 7}
    assert codes(result) == {Code.TRIM_PLAIN}


def test_an_absent_juror_makes_the_panel_smaller_and_trimming_goes_on() -> None:
    """Eight marks of nine: the middle six."""
    row = ["8", "7", "7.5", "9", "6", "7.25", "7.75", "8.5", Blank.ABSENT]
    result = standings(sheet_of({"a": [row]}), Method.TRIMMED_MEAN)
    assert result.of("a").total == Fraction("46") / 6
    assert codes(result) == {Code.JUROR_EMPTY}


def test_trimming_jurors_by_their_total() -> None:
    """The second juror is highest in all, though not in the first criterion."""
    sheet = sheet_of({"a": [[9, 8, 7, 1], [1, 8, 6, 5]]})
    by_criterion = standings(sheet, Method.TRIMMED_MEAN)
    by_total = standings(sheet, Method.TRIMMED_MEAN, Options(trim_per=TrimPer.TOTAL))
    assert by_criterion.of("a").figures == (Fraction(15, 2), Fraction(11, 2))
    assert by_total.of("a").figures == (Fraction(8), Fraction(7, 2))
    assert by_total.of("a").total == Fraction(23, 2)


def test_rounding_goes_half_up_at_each_declared_step_and_away_from_zero() -> None:
    sheet = sheet_of({"a": [["8.2", "8.3"]], "b": [["-8.2", "-8.3"]]}, weights=["0.5"])
    rounding = Rounding(criterion=1, weighted=1, total=0)
    result = standings(sheet, Method.MEAN, Options(rounding=rounding))
    assert [row.figures[0] for row in result.rows] == [Fraction("8.3"), Fraction("-8.3")]
    assert [row.total for row in result.rows] == [4, -4]
    exact = standings(sheet, Method.MEAN)
    assert exact.of("a").total == Fraction("4.125")


def test_totals_that_floats_take_for_different_are_equal() -> None:
    sheet = sheet_of({"a": [["0.1", "0.2"]], "b": [["0.15", "0.15"]]})
    assert places(standings(sheet, Method.SUM)) == {"a": "1-2", "b": "1-2"}
    assert 0.1 + 0.2 != 0.15 + 0.15


def test_a_shared_place_and_the_one_after_it() -> None:
    sheet = sheet_of({"a": [[9]], "b": [[8]], "c": [[8]], "d": [[7]]})
    result = standings(sheet, Method.MEAN)
    assert places(result) == {"a": "1", "b": "2-3", "c": "2-3", "d": "4"}
    assert [row.decided.ground for row in result.rows] == [
        Ground.TOTAL,
        Ground.SHARED,
        Ground.TOTAL,
        Ground.TOTAL,
    ]
    assert [[row.entry for row in group] for group in result.shared()] == [["b", "c"]]


def test_lower_is_better_turns_everything_round() -> None:
    sheet = sheet_of({"a": [[1, 2]], "b": [[2, 2]], "c": [[3, 1]]})
    options = Options(lower_is_better=True)
    assert places(standings(sheet, Method.MEAN, options)) == {"a": "1", "b": "2-3", "c": "2-3"}
    assert places(standings(sheet, Method.BORDA, options)) == {"a": "1", "c": "2", "b": "3"}


def test_bonus_betters_and_deduction_worsens_whichever_way_is_up() -> None:
    sheet = sheet_of({"a": [[5]], "b": [[5]], "c": [[5]]})
    options = Options(bonus={"a": Fraction(1)}, deductions={"c": Fraction(1)})
    up = standings(sheet, Method.MEAN, options)
    down = standings(sheet, Method.MEAN, replace(options, lower_is_better=True))
    assert [row.entry for row in up.rows] == [row.entry for row in down.rows] == ["a", "b", "c"]
    assert totals(down) == {"a": 4, "b": 5, "c": 6}


@pytest.mark.parametrize("method", [Method.MEAN, Method.MEDIAN, Method.TRIMMED_MEAN, Method.SUM])
@pytest.mark.parametrize("blank", list(Blank))
def test_a_blank_is_never_a_zero(method: Method, blank: Blank) -> None:
    blanked = sheet_of({"a": [[9, 6, blank]], "b": [[7, 7, 7]]})
    assert places(standings(blanked, method)) == {"a": "1", "b": "2"}
    zeroed = sheet_of({"a": [[9, 6, 0]], "b": [[7, 7, 7]]})
    assert standings(zeroed, method).of("a").total != standings(blanked, method).of("a").total


def test_policies_for_blanks_in_a_sum() -> None:
    sheet = sheet_of({"a": [[9, 9, Blank.RECUSED]], "b": [[8, 8, 8]]})
    filled_up = standings(sheet, Method.SUM)
    assert totals(filled_up) == {"a": 27, "b": 24}
    assert Code.FILLED in codes(filled_up)
    bare = standings(sheet, Method.SUM, Options(blanks={Blank.RECUSED: Policy.LEAVE_OUT}))
    assert totals(bare) == {"b": 24, "a": 18}
    assert Code.UNEVEN_SUM in codes(bare)
    with pytest.raises(UserError, match=r"score\.blank_refused"):
        standings(sheet, Method.SUM, Options(blanks={Blank.RECUSED: Policy.REFUSE}))


def test_a_dropped_ballot_counts_nowhere_for_the_entry() -> None:
    sheet = sheet_of({"a": [[9, 3], [9, Blank.RECUSED]], "b": [[6, 6], [6, 6]]})
    kept = standings(sheet, Method.MEAN)
    dropped = standings(sheet, Method.MEAN, Options(blanks={Blank.RECUSED: Policy.DROP_BALLOT}))
    assert kept.of("a").total == 15
    assert dropped.of("a").total == 18


def test_an_entry_withdrawn_half_scored_is_left_out_and_named() -> None:
    entries = [Entry("a"), Entry("b", withdrawn=True), Entry("c")]
    sheet = sheet_of({"a": [[1, 2]], "b": [[9, None]], "c": [[3, 4]]}, entries=entries)
    result = standings(sheet, Method.RANK_SUM)
    assert places(result) == {"c": "1", "a": "2"}
    assert Code.WITHDRAWN in codes(result)
    assert Code.MISSING not in codes(result)


def test_a_criterion_nobody_marked_leaves_no_total_unless_rescaled() -> None:
    weights = ["1", "1", "0.5"]
    sheet = sheet_of({"a": [[10], [10], [None]], "b": [[9], [9], [9]]}, weights=weights)
    result = standings(sheet, Method.MEAN)
    assert places(result) == {"b": "1", "a": ""}
    assert result.of("a").decided.ground is Ground.UNRANKED
    assert Code.UNRANKED in codes(result)
    rescaled = standings(sheet, Method.MEAN, Options(rescale=True))
    assert rescaled.of("a").total == 25
    assert Code.RESCALED in codes(rescaled)


def test_weights_by_profile() -> None:
    entries = [Entry("small", profile="small"), Entry("large")]
    criteria = [Criterion("need"), Criterion("scale", Fraction(2))]
    marks = [
        Mark("j", entry.id, criterion.id, Decimal(5)) for entry in entries for criterion in criteria
    ]
    profiles = {"small": {"scale": Fraction(0)}}
    sheet = filled(entries, [Juror("j")], criteria, marks, profiles)
    assert totals(standings(sheet, Method.MEAN)) == {"large": 15, "small": 5}


def test_z_scores_of_population_and_sample() -> None:
    sheet = sheet_of({"a": [[3]], "b": [[1]], "c": [[2]]})
    population = standings(sheet, Method.Z_SCORE).of("a").total
    sample = standings(sheet, Method.Z_SCORE, Options(deviation=Deviation.SAMPLE)).of("a").total
    assert population == Fraction("1.224744871392")
    assert sample == 1


def test_z_scores_mapped_back_end_where_the_raw_means_end() -> None:
    sheet = sheet_of({"a": [[9, 6]], "b": [[8, 6]], "c": [[4, 5]]})
    result = standings(sheet, Method.Z_SCORE, Options(map_back=True))
    assert result.rows[0].total == Fraction(15, 2)
    assert result.rows[-1].total == Fraction(9, 2)
    assert [row.entry for row in result.rows] == ["a", "b", "c"]


def test_equal_marks_of_a_juror_give_zero_and_a_remark() -> None:
    sheet = sheet_of({"a": [[5, 9]], "b": [[5, 7]]})
    result = standings(sheet, Method.Z_SCORE)
    assert totals(result) == {"a": Fraction(1, 2), "b": Fraction(-1, 2)}
    assert {Code.ZERO_SPREAD, Code.FEW_MARKS} <= codes(result)
    flat = standings(sheet_of({"a": [[5]], "b": [[5]]}), Method.Z_SCORE)
    assert totals(flat) == {"a": 0, "b": 0}
    assert Code.ALL_EQUAL in codes(flat)


def test_jurors_of_different_entries_are_a_doubt_about_z_scores() -> None:
    sheet = sheet_of({"a": [[5, None]], "b": [[7, 7]], "c": [[None, 9]]})
    assert Code.DIFFERENT_ENTRIES in codes(standings(sheet, Method.Z_SCORE))


def test_one_juror_and_one_entry() -> None:
    result = standings(sheet_of({"a": [[5]]}), Method.RANK_SUM)
    assert places(result) == {"a": "1"}
    assert codes(result) == {Code.ONE_JUROR}


def test_several_winners_by_schulze_share_the_place() -> None:
    sheet = sheet_of({"a": [[3, 1]], "b": [[2, 3]], "c": [[1, 2]]})
    result = standings(sheet, Method.SCHULZE)
    assert places(result)["b"] == "1"
    tied = standings(sheet_of({"a": [[2, 1]], "b": [[1, 2]]}), Method.SCHULZE)
    assert places(tied) == {"a": "1-2", "b": "1-2"}


@given(st.lists(st.permutations(range(6)), min_size=1, max_size=7))
def test_path_strengths_are_those_of_the_widest_paths(orders: list[list[int]]) -> None:
    """Against the three nested loops of the definition."""
    wins = [[sum(o[i] > o[j] for o in orders) for j in range(6)] for i in range(6)]
    widest = [[w if w > wins[j][i] else 0 for j, w in enumerate(row)] for i, row in enumerate(wins)]
    for k, i, j in product(range(6), repeat=3):
        if len({i, j, k}) == 3:
            widest[i][j] = max(widest[i][j], min(widest[i][k], widest[k][j]))
    assert strengths_of(tuple(map(tuple, wins))) == tuple(map(tuple, widest))


def test_exponential_points_of_a_shared_place_are_the_mean() -> None:
    sheet = sheet_of({"a": [[9]], "b": [[9]], "c": [[1]]})
    result = standings(sheet, Method.EXPONENTIAL, Options(factor=Fraction(1, 2)))
    assert totals(result) == {"a": 9, "b": 9, "c": 3}


LADDERED = {"a": [[9, 5, 7], [5, 9, 7]], "b": [[7, 7, 7], [7, 7, 7]], "c": [[5, 9, 7], [9, 5, 7]]}


@pytest.mark.parametrize(
    ("step", "first"),
    [
        (Step(Ground.EARLIER, figures={"a": Fraction(3), "b": Fraction(1), "c": Fraction(2)}), "b"),
        (Step(Ground.VOTE, figures={"a": Fraction(0), "b": Fraction(0), "c": Fraction(2)}), "c"),
        (Step(Ground.CHAIR, figures={"a": Fraction(5), "b": Fraction(0), "c": Fraction(2)}), "a"),
    ],
)
def test_steps_from_outside(step: Step, first: str) -> None:
    result = standings(sheet_of(LADDERED), Method.MEAN, Options(ladder=(step,)))
    assert result.rows[0].entry == first
    assert result.rows[0].decided.ground is step.ground


def test_the_lot_is_the_same_for_the_same_seed_and_in_any_order_of_entries() -> None:
    drawn: set[tuple[str, ...]] = set()
    for seed in map(str, range(20)):
        options = Options(ladder=(Step(Ground.LOT, seed=seed),))
        result = standings(sheet_of(LADDERED), Method.MEAN, options)
        turned = sheet_of(dict(reversed(LADDERED.items())))
        assert places(standings(turned, Method.MEAN, options)) == places(result)
        assert result.rows[0].decided.detail == seed
        drawn.add(tuple(row.entry for row in result.rows))
    assert len(drawn) > 2


def test_a_vote_not_yet_taken_holds_up_the_lot() -> None:
    ladder = (Step(Ground.VOTE), Step(Ground.LOT, seed="1"))
    result = standings(sheet_of(LADDERED), Method.MEAN, Options(ladder=ladder))
    assert set(places(result).values()) == {"1-3"}
    (needed,) = (remark for remark in result.remarks if remark.code is Code.VOTE_NEEDED)
    assert needed.facts["entries"] == "a, b, c"


def test_this_round_decides_between_equal_totals() -> None:
    sheet = sheet_of({"a": [[5]], "b": [[6]]})
    carried = {"a": Fraction(2), "b": Fraction(1)}
    options = Options(carry_over=carried, ladder=(Step(Ground.THIS_ROUND),))
    result = standings(sheet, Method.MEAN, options)
    assert totals(result) == {"b": 7, "a": 7}
    assert result.rows[0].entry == "b"


@pytest.mark.parametrize(
    ("method", "options", "code"),
    [
        (Method.MEAN, Options(drop_high=-1), "score.option_range"),
        (Method.EXPONENTIAL, Options(factor=Fraction(2)), "score.option_range"),
        (Method.SCHULZE, Options(carry_over={"a": Fraction(1)}), "score.option_unfit"),
        (Method.MEAN, Options(carry_over={"a": Fraction(1)}), "score.carry_over_missing"),
        (Method.MEAN, Options(bonus={"z": Fraction(1)}), "score.entry_unknown"),
        (Method.MEAN, Options(ladder=(Step(Ground.TOTAL),)), "score.step_unknown"),
        (Method.MEAN, Options(ladder=(Step(Ground.CRITERION),)), "score.step_incomplete"),
        (Method.MEAN, Options(ladder=(Step(Ground.LOT),)), "score.step_incomplete"),
    ],
)
def test_options_that_do_not_fit_are_refused(method: Method, options: Options, code: str) -> None:
    with pytest.raises(UserError) as refusal:
        standings(sheet_of({"a": [[1]], "b": [[2]]}), method, options)
    assert refusal.value.code == code


def test_totals_of_earlier_rounds_that_belong_to_nobody_are_told() -> None:
    carried = {"a": Fraction(1), "gone": Fraction(2)}
    result = standings(sheet_of({"a": [[1]]}), Method.MEAN, Options(carry_over=carried))
    assert Code.CARRY_OVER_STRAY in codes(result)


def test_per_juror_totals_stand_beside() -> None:
    sheet = sheet_of({"a": [[4, 5], [6, None]]}, weights=["0.5", "2"])
    assert standings(sheet, Method.MEAN).per_juror("a") == (14, None)
