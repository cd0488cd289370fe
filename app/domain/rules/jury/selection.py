"""Who gets through: passing scores, quotas per kind of applicant and a reserve list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from app.domain.rules.jury.standings import Standing


class Outcome(StrEnum):
    """What becomes of an entry.

    ``UNDECIDED``: it shares its place with others across the line, and the tie has to be decided.
    """

    SELECTED = "selected"
    RESERVE = "reserve"
    UNDECIDED = "undecided"
    BEYOND_QUOTA = "beyond_quota"
    BELOW_THRESHOLD = "below_threshold"
    UNRANKED = "unranked"


@dataclass(frozen=True, slots=True)
class Quota:
    """How many of a kind are selected, how many wait, and the score from which they can be."""

    places: int
    reserve: int = 0
    threshold: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Selection:
    """Outcomes by entry, and the order of each kind's reserve list."""

    outcomes: Mapping[str, Outcome]
    reserves: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])

    def having(self, outcome: Outcome) -> tuple[str, ...]:
        """Entries with this outcome, best first."""
        return tuple(entry for entry, found in self.outcomes.items() if found is outcome)


def selection(
    rows: Sequence[Standing], kinds: Mapping[str, str], quotas: Mapping[str, Quota]
) -> Selection:
    """Select downwards by kind; rows as in the standings, best first.

    An entry of a kind without a quota is beyond it. Places left free by one kind are not given to
    another.
    """
    outcomes: dict[str, Outcome] = {row.entry: Outcome.BEYOND_QUOTA for row in rows}
    reserves: dict[str, tuple[str, ...]] = {}
    for kind, quota in quotas.items():
        mine = [row for row in rows if kinds.get(row.entry) == kind]
        passing = [row for row in mine if _passes(row, quota)]
        outcomes |= {row.entry: _failing(row) for row in mine if row not in passing}
        found = _by_quota(passing, quota)
        outcomes |= found
        reserves[kind] = tuple(e for e, outcome in found.items() if outcome is Outcome.RESERVE)
    return Selection(outcomes, reserves)


def _passes(row: Standing, quota: Quota) -> bool:
    if not row.place:
        return False
    return quota.threshold is None or (row.total is not None and row.total >= quota.threshold)


def _failing(row: Standing) -> Outcome:
    return Outcome.BELOW_THRESHOLD if row.place else Outcome.UNRANKED


def _by_quota(rows: Sequence[Standing], quota: Quota) -> dict[str, Outcome]:
    """Groups of equals go together; one that would cross the line of selection is undecided."""
    found: dict[str, Outcome] = {}
    before = 0
    for first in dict.fromkeys(row.first for row in rows):
        group = [row for row in rows if row.first == first]
        outcome = _of_group(before, len(group), quota)
        found |= {row.entry: outcome for row in group}
        before += len(group)
    return found


def _of_group(before: int, size: int, quota: Quota) -> Outcome:
    if before + size <= quota.places:
        return Outcome.SELECTED
    if before < quota.places:
        return Outcome.UNDECIDED
    return Outcome.RESERVE if before < quota.places + quota.reserve else Outcome.BEYOND_QUOTA
