"""Figures of agreement against textbooks, tables and slow definitions."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations
from math import fsum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.jury import Code, Entry, Juror, Level, agreement, manners, own_sides, table_of
from app.domain.rules.jury.alpha import _shares_of_many, alpha
from app.domain.rules.jury.ballots import Blank
from app.domain.rules.jury.concordance import against_rest, kendall, spearman
from app.domain.rules.jury.correlation import icc
from app.domain.rules.jury.gamma import chi_square_tail, upper_gamma
from app.domain.rules.jury.sheet import Sheet
from tests.rules.jury.sheets import sheet_of


@pytest.mark.parametrize(
    ("freedom", "value", "tail"),
    [
        # Critical values as printed in statistical tables.
        (1, 3.841, 0.05),
        (1, 6.635, 0.01),
        (2, 5.991, 0.05),
        (5, 11.070, 0.05),
        (9, 21.666, 0.01),
        (10, 18.307, 0.05),
        (10, 2.558, 0.99),
        (30, 43.773, 0.05),
        (100, 124.342, 0.05),
        (100, 70.065, 0.99),
    ],
)
def test_the_tail_of_chi_square_as_in_the_tables(freedom: int, value: float, tail: float) -> None:
    assert chi_square_tail(value, freedom) == pytest.approx(tail, rel=2e-3)


@pytest.mark.parametrize(("freedom", "value"), [(2, 0.5), (2, 40.0), (4, 3.0), (6, 20.0)])
def test_the_tail_for_even_degrees_is_a_finite_sum(freedom: int, value: float) -> None:
    """Q(n, x) = e⁻ˣ Σ xⁱ / i! for whole n."""
    from math import exp, factorial

    half = value / 2
    exact = exp(-half) * sum(half**i / factorial(i) for i in range(freedom // 2))
    assert chi_square_tail(value, freedom) == pytest.approx(exact, rel=1e-12)


def test_the_ends_of_the_tail() -> None:
    assert chi_square_tail(0, 5) == 1
    assert upper_gamma(500, 2000) < 1e-200
    assert upper_gamma(500, 10) == pytest.approx(1)


def test_full_agreement_and_full_disagreement() -> None:
    same = [[1, 2, 3, 4]] * 3
    found = kendall(same)
    assert found is not None
    assert found.w == 1
    opposite = kendall([[1, 2, 3, 4], [4, 3, 2, 1]])
    assert opposite is not None
    assert opposite.w == 0
    assert spearman([1, 2, 3], [10, 20, 30]) == 1
    assert spearman([1, 2, 3], [3, 2, 1]) == -1


def test_the_correction_for_ties_changes_the_verdict() -> None:
    """Three judges, two groups of equals each: without the correction W would be 0.75."""
    found = kendall([[1, 1, 2, 2]] * 3)
    assert found is not None
    assert found.w == 1


@given(st.lists(st.lists(st.integers(0, 4), min_size=5, max_size=5), min_size=2, max_size=5))
def test_the_mean_of_spearmans_follows_from_w(rows: list[list[int]]) -> None:
    """(mW − 1) / (m − 1), for rankings without ties; here only where there are none."""
    found = kendall(rows)
    if found is None or any(len(set(row)) < 5 for row in rows):
        return
    m = len(rows)
    pairs = [spearman(a, b) for a, b in permutations(rows, 2)]
    mean = sum(pair for pair in pairs if pair is not None) / len(pairs)
    assert mean == pytest.approx(float((m * found.w - 1) / (m - 1)))


def test_a_juror_against_the_rest() -> None:
    rows = [(1, 2, 3, 4), (1, 2, 3, 4), (4, 3, 2, 1)]
    first, second, third = against_rest(rows)
    assert third == -1
    assert first == second
    assert against_rest([(1, 1), (1, 2)]) == (None, None)
    assert against_rest([(1, 2)]) == (None,)


def test_correlation_needs_a_table_and_some_spread() -> None:
    assert icc([[1, 2, 3]]) is None
    flat = icc([[5, 5], [5, 5]])
    assert flat is not None
    assert flat.two_many is None
    shifted = icc([[1, 2, 3, 4], [3, 4, 5, 6]])
    assert shifted is not None
    assert shifted.three_single == 1
    assert shifted.two_single is not None
    assert shifted.two_single < 1


def slow_alpha(units: Sequence[Sequence[int]], level: str) -> Fraction | None:
    """Krippendorff's definition with every pair looked at."""
    paired = [unit for unit in units if len(unit) > 1]
    values = [value for unit in paired for value in unit]
    n = len(values)

    def delta(c: int, k: int) -> Fraction:
        if level == "nominal":
            return Fraction(c != k)
        if level == "interval":
            return Fraction((c - k) ** 2)
        if level == "ratio":
            return Fraction(c - k, c + k) ** 2 if c + k else Fraction(0)
        low, high = min(c, k), max(c, k)
        between = sum(low <= value <= high for value in values)
        ends = Fraction(values.count(low) + values.count(high), 2)
        return (between - ends) ** 2 if c != k else Fraction(0)

    observed = sum(
        sum((delta(a, b) for a, b in permutations(unit, 2)), Fraction(0)) / (len(unit) - 1)
        for unit in paired
    )
    expected = sum((delta(a, b) for a, b in permutations(values, 2)), Fraction(0))
    return 1 - (n - 1) * observed / expected if expected else None


@given(
    st.lists(st.lists(st.integers(0, 6), max_size=4), min_size=1, max_size=6),
    st.sampled_from(["nominal", "ordinal", "interval", "ratio"]),
)
def test_alpha_is_what_the_definition_says(units: list[list[int]], level: str) -> None:
    found = alpha(units)
    if all(len(unit) < 2 for unit in units):
        assert found is None
        return
    figure, wanted = getattr(found, level), slow_alpha(units, level)
    if wanted is None or figure is None:
        assert figure == wanted
    else:
        assert abs(figure - wanted) < Fraction(1, 10**20)


def test_alpha_of_large_marks_and_of_negative_ones() -> None:
    large = [[10**7, 10**7 + 1], [3, 5], [10**6, 7]]
    found = alpha(large)
    assert found is not None
    assert found.ratio is not None
    wanted = slow_alpha(large, "ratio")
    assert wanted is not None
    assert abs(found.ratio - wanted) < Fraction(1, 10**12)
    negative = alpha([[-1, 1], [2, 2]])
    assert negative is not None
    assert negative.ratio is None
    assert negative.interval is not None


def test_ratios_of_many_values_are_integrated_as_exactly_as_counted() -> None:
    values = Counter({0: 2} | {at * at + 7: at % 3 + 1 for at in range(300)})
    pairs = list(combinations(values.items(), 2))
    counted = fsum(4 * a * b * n * m / (a + b) ** 2 for (a, n), (b, m) in pairs)
    assert float(_shares_of_many(values)) == pytest.approx(counted, rel=1e-12)


def test_ratios_of_thousands_of_values() -> None:
    units = [[17 * at, 17 * at + 1 + at % 5] for at in range(1, 2000)]
    found = alpha(units)
    assert found is not None
    assert found.ratio is not None
    assert Fraction(99, 100) < found.ratio < 1


TEN = {f"e{at}": [[at, at + 1, at]] for at in range(10)}


def test_a_jury_that_agrees() -> None:
    found = agreement(table_of(sheet_of(TEN)))
    assert found.verdict.level is Level.HIGH
    assert found.verdict.apart == ""
    assert not found.verdict.orientation_only
    assert found.remarks == ()


def test_one_who_goes_an_own_way_is_named() -> None:
    table = {name: [[*rows[0], 10 - at]] for at, (name, rows) in enumerate(TEN.items())}
    found = agreement(table_of(sheet_of(table)))
    assert found.verdict.apart == "j4"


def test_few_entries_are_for_orientation_only_and_gaps_are_told() -> None:
    sheet = sheet_of({"a": [[1, 2]], "b": [[2, 3]], "c": [[3, Blank.RECUSED]]})
    found = agreement(table_of(sheet))
    assert found.entries == 2
    assert found.verdict.orientation_only
    assert {remark.code for remark in found.remarks} == {
        Code.AGREEMENT_ON_PART,
        Code.ORIENTATION_ONLY,
    }


@pytest.mark.parametrize("table", [{"a": [[5]], "b": [[6]]}, {"a": [[5, 5]], "b": [[5, 5]]}])
def test_one_juror_and_equal_marks_have_no_agreement(table: dict[str, list[list[int]]]) -> None:
    found = agreement(table_of(sheet_of(table)))
    assert found.kendall is None
    assert found.verdict.level is Level.UNKNOWN
    assert Code.AGREEMENT_NONE in {remark.code for remark in found.remarks}


def test_jurors_who_rank_by_chance() -> None:
    orders = [[3, 1, 4, 2, 8, 6, 7, 5], [5, 8, 2, 6, 1, 7, 3, 4], [1, 6, 5, 8, 3, 2, 7, 4]]
    table = {f"e{at}": [[order[at] for order in orders]] for at in range(8)}
    assert agreement(table_of(sheet_of(table))).verdict.level is Level.CHANCE


def test_severity_and_spread() -> None:
    severe, mild = manners(table_of(sheet_of({"a": [[4, 8]], "b": [[6, 8]]})))
    assert (severe.mean, severe.severity, severe.spread) == (5, -3, 1)
    assert (mild.mean, mild.severity, mild.spread) == (8, 3, 0)
    (alone,) = manners(table_of(sheet_of({"a": [[4]]})))
    assert alone.severity is None
    absent = manners(table_of(sheet_of({"a": [[4, Blank.ABSENT]]})))[1]
    assert (absent.marked, absent.mean) == (0, None)


def test_the_own_side_marked_higher_than_the_rest() -> None:
    sheet = sheet_of({"a": [[9, 5, 5]], "b": [[5, 5, 5]], "c": [[4, 5, 5]]})
    owned = Sheet(
        (Entry("a", organization="centre"), Entry("b"), Entry("c", organization="other")),
        (Juror("j1", organization="centre"), Juror("j2", organization="nobody"), Juror("j3")),
        sheet.criteria,
        sheet.ballots,
        sheet.digits,
    )
    (side,) = own_sides(owned, table_of(owned))
    assert (side.juror, side.own_entries, side.own) == ("j1", 1, 4)
    assert side.others == Fraction(-1, 2)
    assert side.excess == Fraction(9, 2)
