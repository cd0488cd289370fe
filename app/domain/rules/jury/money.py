"""The money line: entries are funded downwards until the budget ends."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.rules.jury.standings import Standing


class AtTheEnd(StrEnum):
    """What happens to the first entry that asks for more than is left.

    ``STOP``: nobody from here on is funded; ``SKIP``: the next ones that still fit are;
    ``PART``: it gets what is left.
    """

    STOP = "stop"
    SKIP = "skip"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Funding:
    """Sums by funded entry, best first; ``line`` is the first that got nothing or only a part.

    ``split``: the line runs through a shared place, so the tie has to be decided first.
    """

    grants: Mapping[str, Decimal]
    left: Decimal
    line: str
    split: bool


def funded(
    rows: Sequence[Standing],
    requested: Mapping[str, Decimal],
    budget: Decimal,
    way: AtTheEnd = AtTheEnd.STOP,
) -> Funding:
    """Fund those who are in ``requested`` and have a place, by the standings."""
    grants: dict[str, Decimal] = {}
    left, line = budget, ""
    for row in (row for row in rows if row.place and row.entry in requested):
        sum_wanted = requested[row.entry]
        fits = sum_wanted <= left and (not line or way is AtTheEnd.SKIP)
        if not fits:
            part = left if not line and way is AtTheEnd.PART else Decimal(0)
            line = line or row.entry
            if not part:
                continue
            sum_wanted = part
        grants[row.entry] = sum_wanted
        left -= sum_wanted
    return Funding(grants, left, line, _splits(rows, grants, line))


def _splits(rows: Sequence[Standing], grants: Mapping[str, Decimal], line: str) -> bool:
    """Whether somebody on the same place as the entry at the line fared better."""
    at = next((row.first for row in rows if row.entry == line), 0)
    others = [row.entry for row in rows if row.first == at and row.entry != line]
    return any(entry in grants for entry in others)
