"""Numbers of agenda items, and of meetings in a series."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.numbering import following, moved, numbered
from app.domain.values import ItemKind, Numbering

kinds = st.lists(st.sampled_from(ItemKind), max_size=20)


def test_breaks_stay_without_a_number() -> None:
    order = [ItemKind.REPORT, ItemKind.BREAK, ItemKind.CIRCLE]
    assert numbered(order, Numbering.WITHOUT_BREAKS) == ["1", "", "2"]
    assert numbered(order, Numbering.PLAIN) == ["1", "2", "3"]


@given(kinds, st.sampled_from(Numbering))
def test_numbers_run_without_gaps(order: list[ItemKind], numbering: Numbering) -> None:
    numbers = numbered(order, numbering)
    assert len(numbers) == len(order)
    given_out = [int(number) for number in numbers if number]
    assert given_out == list(range(1, len(given_out) + 1))


@given(kinds)
def test_only_breaks_are_left_out(order: list[ItemKind]) -> None:
    numbers = numbered(order, Numbering.WITHOUT_BREAKS)
    bare = [kind for kind, number in zip(order, numbers, strict=True) if not number]
    assert bare == [kind for kind in order if kind is ItemKind.BREAK]


@pytest.mark.parametrize(("number", "next_one"), [("1", "2"), ("9", "10"), ("", ""), ("7-А", "")])
def test_the_next_number_of_a_series(number: str, next_one: str) -> None:
    assert following(number) == next_one


@given(st.permutations("abcde"), st.sampled_from("abcde"), st.integers(-3, 9))
def test_moving_keeps_the_others_in_order(order: list[str], key: str, index: int) -> None:
    after = moved(order, key, index)
    assert after.index(key) == min(max(index, 0), 4)
    assert [each for each in after if each != key] == [each for each in order if each != key]
