"""Which places are firm: leave out each juror, switch the method, vary each weight by a tenth."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from app.domain.errors import UserError
from app.domain.rules.jury.count import count
from app.domain.rules.jury.options import Method, Options
from app.domain.rules.jury.sheet import Sheet
from app.domain.rules.jury.standings import Standings

TENTH = Fraction(1, 10)
OTHER_METHODS = (
    Method.MEAN,
    Method.TRIMMED_MEAN,
    Method.MEDIAN,
    Method.RANK_SUM,
    Method.BORDA,
    Method.Z_SCORE,
)
SCALE_OF_MARKS = frozenset({Method.MEAN, Method.TRIMMED_MEAN, Method.MEDIAN})


class Change(StrEnum):
    """What is done differently."""

    WITHOUT_JUROR = "without_juror"
    METHOD = "method"
    HEAVIER = "heavier"
    LIGHTER = "lighter"


@dataclass(frozen=True, slots=True)
class Variation:
    """One other way to count: what was changed, and the places that come of it.

    ``name``: the juror, the method or the criterion; ``places``: first and last place by entry,
    nothing for an entry without a total.
    """

    change: Change
    name: str
    places: Mapping[str, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Stability:
    """Whether each entry's place holds in every variation."""

    places: Mapping[str, tuple[int, int]]
    variations: tuple[Variation, ...]

    def is_firm(self, entry: str) -> bool:
        """Whether nothing moves this entry."""
        return not self.moved_by(entry)

    def moved_by(self, entry: str) -> tuple[Variation, ...]:
        """The variations in which this entry has another place."""
        mine = self.places.get(entry)
        return tuple(each for each in self.variations if each.places.get(entry) != mine)


def stability(sheet: Sheet, method: Method, options: Options) -> Stability:
    """All variations of a calculation; each one costs as much as the calculation itself.

    Raises:
        UserError: what ``count`` refuses for the calculation itself.
    """
    places = _places(count(sheet, method, options).standings())
    return Stability(places, tuple(variations(sheet, method, options)))


def variations(sheet: Sheet, method: Method, options: Options) -> Iterator[Variation]:
    """One variation after another, so that a long check can be followed and stopped.

    A variation that cannot be counted (nobody left, a method that does not fit) is passed over.
    """
    for change, name, changed, by, particulars in _changes(sheet, method, options):
        try:
            standings = count(changed, by, particulars).standings()
        except UserError:
            continue
        yield Variation(change, name, _places(standings))


_Changed = tuple[Change, str, Sheet, Method, Options]


def _changes(sheet: Sheet, method: Method, options: Options) -> Iterator[_Changed]:
    if len(sheet.jurors) > 1:
        for at, juror in enumerate(sheet.jurors):
            staying = [each for each in range(len(sheet.jurors)) if each != at]
            rest = sheet.restricted(range(len(sheet.entries)), staying)
            yield Change.WITHOUT_JUROR, juror.id, rest, method, options
    if method is Method.SKATING:
        return
    for other in OTHER_METHODS:
        if other is not method:
            yield Change.METHOD, other.value, sheet, other, for_method(options, method, other)
    if len(sheet.criteria) > 1:
        yield from _weighted(sheet, method, options)


def _weighted(sheet: Sheet, method: Method, options: Options) -> Iterator[_Changed]:
    for change, factor in ((Change.HEAVIER, 1 + TENTH), (Change.LIGHTER, 1 - TENTH)):
        for criterion in sheet.criteria:
            yield change, criterion.id, with_weight(sheet, criterion.id, factor), method, options


def with_weight(sheet: Sheet, name: str, factor: Fraction) -> Sheet:
    """The sheet with one weight multiplied, in every profile."""
    criteria = tuple(
        replace(each, weight=each.weight * factor) if each.id == name else each
        for each in sheet.criteria
    )
    profiles = {
        profile: {key: w * factor if key == name else w for key, w in weights.items()}
        for profile, weights in sheet.profiles.items()
    }
    return replace(sheet, criteria=criteria, profiles=profiles)


def for_method(options: Options, method: Method, other: Method) -> Options:
    """Points of other rounds and adjustments go along where totals stay on the scale of marks."""
    if {method, other} <= SCALE_OF_MARKS:
        return options
    return replace(options, carry_over={}, deductions={}, bonus={}, map_back=False)


def _places(standings: Standings) -> dict[str, tuple[int, int]]:
    return {row.entry: (row.first, row.last) for row in standings.rows if row.place}
