"""The score sheet: who is judged by whom for what, and every mark as a whole number.

Marks are kept in units of the finest decimal that occurs, so that half a million of them are
summed exactly and fast.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from app.domain.rules.jury.ballots import Ballot, Criterion, Entry, Juror, Mark
from app.domain.rules.jury.rounding import scale_of

Weights = Mapping[str, Fraction]


@dataclass(frozen=True)
class Sheet:
    """Everything a result is calculated from.

    ``digits``: marks are in units of 10⁻ᵈⁱᵍⁱᵗˢ; ``profiles``: other weights by criterion for the
    entries that name the profile (by nomination, or by the sum requested).
    """

    entries: tuple[Entry, ...]
    jurors: tuple[Juror, ...]
    criteria: tuple[Criterion, ...]
    ballots: tuple[Ballot, ...]
    digits: int = 0
    profiles: Mapping[str, Weights] = field(default_factory=dict[str, Weights])

    @property
    def units(self) -> int:
        """How many units of a row make one point."""
        return 10**self.digits

    @cached_property
    def entry_at(self) -> Mapping[str, int]:
        """Where an entry stands."""
        return {entry.id: at for at, entry in enumerate(self.entries)}

    @cached_property
    def juror_at(self) -> Mapping[str, int]:
        """Where a juror stands."""
        return {juror.id: at for at, juror in enumerate(self.jurors)}

    @cached_property
    def criterion_at(self) -> Mapping[str, int]:
        """Where a criterion stands."""
        return {criterion.id: at for at, criterion in enumerate(self.criteria)}

    @cached_property
    def weight_scale(self) -> int:
        """By this number every weight becomes whole."""
        others = [weight for each in self.profiles.values() for weight in each.values()]
        return scale_of([criterion.weight for criterion in self.criteria] + others)

    @cached_property
    def weights(self) -> tuple[tuple[int, ...], ...]:
        """For each entry the weights of the criteria, times ``weight_scale``."""
        by_profile = {name: self._weights_of(name) for name in ("", *self.profiles)}
        return tuple(by_profile[entry.profile] for entry in self.entries)

    def weight(self, entry: int, criterion: int) -> Fraction:
        """The weight of a criterion for an entry."""
        return Fraction(self.weights[entry][criterion], self.weight_scale)

    def points(self, units: int) -> Fraction:
        """A whole number of a row as points."""
        return Fraction(units, self.units)

    def marks(self) -> Iterator[Mark]:
        """Every cell, marked or blank, juror by juror."""
        for juror, ballot in zip(self.jurors, self.ballots, strict=True):
            for at, (criterion, row) in enumerate(zip(self.criteria, ballot.rows, strict=True)):
                for to, (entry, units) in enumerate(zip(self.entries, row, strict=True)):
                    value = ballot.gaps[at, to] if units is None else self._decimal(units)
                    yield Mark(juror.id, entry.id, criterion.id, value)

    def restricted(self, entries: Sequence[int], jurors: Sequence[int]) -> "Sheet":
        """The same with only these entries and jurors, both given in rising order."""
        if len(entries) == len(self.entries) and len(jurors) == len(self.jurors):
            return self
        kept = {old: new for new, old in enumerate(entries)}
        return replace(
            self,
            entries=tuple(self.entries[at] for at in entries),
            jurors=tuple(self.jurors[at] for at in jurors),
            ballots=tuple(_restricted(self.ballots[at], entries, kept) for at in jurors),
        )

    def _weights_of(self, profile: str) -> tuple[int, ...]:
        changed = self.profiles.get(profile, {})
        weights = (changed.get(each.id, each.weight) for each in self.criteria)
        return tuple(int(weight * self.weight_scale) for weight in weights)

    def _decimal(self, units: int) -> Decimal:
        return Decimal(units).scaleb(-self.digits)


def decimals(value: Decimal) -> int:
    """Decimals behind the point."""
    exponent = value.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def _restricted(ballot: Ballot, entries: Sequence[int], kept: Mapping[int, int]) -> Ballot:
    if len(entries) == len(ballot.rows[0]):
        return ballot
    rows = tuple(tuple(row[at] for at in entries) for row in ballot.rows)
    gaps = {(c, kept[e]): blank for (c, e), blank in ballot.gaps.items() if e in kept}
    return Ballot(rows, gaps)
