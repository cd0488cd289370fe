"""What the witness reads from a sheet: each mark as a fraction, looked up by its names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from app.domain.rules.jury.ballots import Blank
from app.domain.rules.jury.options import Method, Options, Policy
from app.domain.rules.jury.sheet import Sheet

Key = tuple[str, str, str]  # juror, entry, criterion
Weights = Mapping[tuple[str, str], Fraction]  # by entry and criterion


@dataclass(frozen=True, slots=True)
class Record:
    """Marks that count, and who and what counts. Blanks are simply not among the marks.

    ``left_out``: blanks that are not made up for where jurors are summed.
    """

    entries: tuple[str, ...]
    jurors: tuple[str, ...]
    criteria: tuple[str, ...]
    weights: Weights
    marks: Mapping[Key, Fraction]
    left_out: frozenset[Key]
    sums: Mapping[tuple[str, str], Fraction]  # by juror and entry

    def given(self, entry: str, criterion: str) -> list[Fraction]:
        """All marks an entry has for a criterion."""
        keys = ((juror, entry, criterion) for juror in self.jurors)
        return [self.marks[key] for key in keys if key in self.marks]

    def total(self, juror: str, entry: str) -> Fraction | None:
        """What a juror gave an entry, if all that counts for it is marked."""
        return self.sums.get((juror, entry))

    def totals(self, entry: str) -> list[Fraction]:
        """What all jurors gave an entry."""
        found = (self.total(juror, entry) for juror in self.jurors)
        return [total for total in found if total is not None]

    def seats(self, entry: str, criterion: str) -> int:
        """How many jurors a sum stands for."""
        gone = sum((juror, entry, criterion) in self.left_out for juror in self.jurors)
        return len(self.jurors) - gone

    def seats_of(self, entry: str) -> int:
        """How many jurors a sum of their places stands for."""
        gone = {j for j, e, _ in self.left_out if e == entry and j in self.jurors}
        return len(self.jurors) - len(gone)


def read(sheet: Sheet, method: Method, options: Options) -> Record:
    """The record of a sheet under the policies for blanks."""
    entries = tuple(entry.id for entry in sheet.entries if not entry.withdrawn)
    cells = {(m.juror, m.entry, m.criterion): m.value for m in sheet.marks() if m.entry in entries}
    blanks = {key: value for key, value in cells.items() if isinstance(value, Blank)}
    dropped = {
        (juror, entry)
        for (juror, entry, _), why in blanks.items()
        if options.policy(why, method) is Policy.DROP_BALLOT
    }
    marks = {
        key: Fraction(value)
        for key, value in cells.items()
        if not isinstance(value, Blank) and key[:2] not in dropped
    }
    marking = {juror for juror, _, _ in marks}
    jurors = tuple(juror.id for juror in sheet.jurors if juror.id in marking)
    criteria = tuple(criterion.id for criterion in sheet.criteria)
    weights = _weights(sheet)
    left = (key for key, why in blanks.items() if options.policy(why, method) is Policy.LEAVE_OUT)
    sums = _sums(jurors, entries, criteria, weights, marks)
    return Record(entries, jurors, criteria, weights, marks, frozenset(left), sums)


def _weights(sheet: Sheet) -> Weights:
    return {
        (entry.id, each.id): sheet.profiles.get(entry.profile, {}).get(each.id, each.weight)
        for entry in sheet.entries
        for each in sheet.criteria
    }


def _sums(
    jurors: Sequence[str],
    entries: Sequence[str],
    criteria: Sequence[str],
    weights: Weights,
    marks: Mapping[Key, Fraction],
) -> dict[tuple[str, str], Fraction]:
    """Weighted sums of those who marked everything that counts for an entry."""
    sums: dict[tuple[str, str], Fraction] = {}
    for juror in jurors:
        for entry in entries:
            counted = [c for c in criteria if weights[entry, c]]
            if all((juror, entry, c) in marks for c in counted):
                products = (weights[entry, c] * marks[juror, entry, c] for c in counted)
                sums[juror, entry] = sum(products, Fraction(0))
    return sums
