"""How one list of rows becomes another, in the fewest steps a view has to follow."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Places ``first`` to ``last``, both included."""

    first: int
    last: int


def spans(places: Sequence[int]) -> list[Span]:
    """Rising places gathered into unbroken spans."""
    gathered: list[Span] = []
    for place in places:
        if gathered and gathered[-1].last == place - 1:
            gathered[-1] = Span(gathered[-1].first, place)
        else:
            gathered.append(Span(place, place))
    return gathered


def moved_one(old: Sequence[str], new: Sequence[str]) -> tuple[int, int] | None:
    """Where one row went, when moving it alone turns ``old`` into ``new``; else ``None``.

    Both hold the same ids. The answer is (place before, place after).
    """
    first = next((at for at, (was, now) in enumerate(zip(old, new, strict=True)) if was != now), -1)
    if first < 0:
        return None
    last = len(old) - 1
    while old[last] == new[last]:
        last -= 1
    if old[first + 1 : last + 1] == new[first:last]:
        return (first, last)
    if old[first:last] == new[first + 1 : last + 1]:
        return (last, first)
    return None
