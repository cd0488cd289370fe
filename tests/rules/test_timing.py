"""The clock of an agenda."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.timing import DAY, circle_minutes, schedule

TWO = 14 * 60
FOUR = 16 * 60

lengths = st.lists(st.integers(0, 300), max_size=30)
starts = st.integers(0, DAY - 1)


def test_starts_ripple_from_the_start_of_the_meeting() -> None:
    plan = schedule([10, 20, 25], TWO, FOUR)
    assert plan.starts == (TWO, TWO + 10, TWO + 30)
    assert (plan.planned, plan.available, plan.excess) == (55, 120, 0)


def test_items_that_end_after_the_meeting_are_marked() -> None:
    plan = schedule([60, 60, 1], TWO, FOUR)
    assert plan.overruns == (False, False, True)
    assert plan.excess == 1


def test_without_a_start_only_lengths_are_known() -> None:
    plan = schedule([10, 20], None, FOUR)
    assert plan.starts == (None, None)
    assert (plan.planned, plan.available, plan.excess) == (30, None, 0)
    assert plan.overruns == (False, False)


def test_without_an_end_nothing_overruns() -> None:
    plan = schedule([1_000], TWO, None)
    assert plan.starts == (TWO,)
    assert (plan.available, plan.excess, plan.overruns) == (None, 0, (False,))


def test_an_empty_agenda_has_no_minutes() -> None:
    plan = schedule([], TWO, FOUR)
    assert (plan.starts, plan.overruns, plan.planned) == ((), (), 0)


@given(lengths, starts)
def test_each_item_starts_when_the_one_before_ends(minutes: list[int], start: int) -> None:
    plan = schedule(minutes, start, None)
    ends = [begin + length for begin, length in zip(plan.starts, minutes, strict=True)]
    assert list(plan.starts) == [start, *ends[:-1]][: len(minutes)]
    assert plan.planned == sum(minutes)


@given(lengths, starts, st.integers(1, 600))
def test_excess_and_marks_agree(minutes: list[int], start: int, room: int) -> None:
    plan = schedule(minutes, start, start + room)
    assert plan.excess == max(0, sum(minutes) - room)
    assert (plan.excess > 0) == any(plan.overruns)
    # Once an item overruns, every later one does.
    assert list(plan.overruns) == sorted(plan.overruns)


def test_a_circle_takes_everybodys_turn_in_whole_minutes() -> None:
    assert circle_minutes(27, 60) == 27
    assert circle_minutes(3, 50) == 3
    assert circle_minutes(1, 61) == 2
    assert circle_minutes(0, 60) == 0


@given(st.integers(0, 500), st.integers(1, 3_600))
def test_a_circle_never_gets_less_than_its_turns(voices: int, seconds: int) -> None:
    minutes = circle_minutes(voices, seconds)
    assert (minutes - 1) * 60 < voices * seconds <= minutes * 60
