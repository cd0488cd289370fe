"""Numbers of agenda items, and of meetings in a series."""

from collections.abc import Sequence

from app.domain.values import ItemKind, Numbering


def numbered(kinds: Sequence[ItemKind], numbering: Numbering) -> list[str]:
    """Numbers 1, 2, 3… in order; breaks stay unnumbered under ``WITHOUT_BREAKS``."""
    numbers: list[str] = []
    count = 0
    for kind in kinds:
        skipped = numbering is Numbering.WITHOUT_BREAKS and kind is ItemKind.BREAK
        count += 0 if skipped else 1
        numbers.append("" if skipped else str(count))
    return numbers


def following(number: str) -> str:
    """The number after this one in a series; empty when it is not a plain number."""
    return str(int(number) + 1) if number.isdecimal() else ""


def moved(order: Sequence[str], key: str, index: int) -> list[str]:
    """The order with ``key`` taken out and put at ``index`` (clamped to the ends)."""
    rest = [each for each in order if each != key]
    rest.insert(max(0, min(index, len(rest))), key)
    return rest
