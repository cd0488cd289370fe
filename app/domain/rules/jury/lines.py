"""The line of an entry: its figures by criterion, weighted, added up and adjusted."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from operator import mul
from typing import cast

from app.domain.rules.jury.options import Options
from app.domain.rules.jury.rounding import half_up, rounded
from app.domain.rules.jury.sheet import Sheet

Figure = Fraction | None
Quotient = tuple[int, int]  # what is divided, and by what; not reduced, for speed


@dataclass(frozen=True, slots=True)
class Line:
    """What an entry has: figures by criterion, this round's total, and the total that places it.

    ``plain``: criteria in which there were too few marks to take any off; ``rescaled``: a
    criterion without marks was left out and the others stand for it.
    """

    figures: tuple[Figure, ...]
    this_round: Figure
    total: Figure
    plain: tuple[int, ...] = ()
    rescaled: bool = False


def totalled(
    sheet: Sheet,
    options: Options,
    entry: int,
    quotients: Sequence[Quotient | None],
    plain: tuple[int, ...] = (),
) -> Line:
    """Weighted figures added up, then bonus, deductions and what is carried over."""
    figures = figures_of(quotients)
    weights = sheet.weights[entry]
    whole = counted = sum(weights)
    if None in quotients:
        pairs = [(w, q) for w, q in zip(weights, quotients, strict=True) if q is not None]
        weights, quotients = [w for w, _ in pairs], [q for _, q in pairs]
        counted = sum(weights)
    if not counted or (counted < whole and not options.rescale):
        return Line(figures, None, None, plain)
    known = cast("Sequence[Quotient]", quotients)
    bare = _weighted(weights, known, sheet.weight_scale, options.rounding.weighted)
    if counted < whole:
        bare *= Fraction(whole, counted)
    name = sheet.entries[entry].id
    here, total = adjusted(name, bare, options, worsens_up=options.lower_is_better)
    return Line(figures, here, total, plain, rescaled=counted < whole)


def figures_of(quotients: Sequence[Quotient | None]) -> tuple[Figure, ...]:
    """Quotients as numbers."""
    return tuple([None if each is None else Fraction(*each) for each in quotients])


def _weighted(
    weights: Sequence[int], quotients: Sequence[Quotient], scale: int, decimals: int | None
) -> Fraction:
    overs, unders = zip(*quotients, strict=True)
    if decimals is not None:
        pairs = zip(weights, quotients, strict=True)
        rounds = (half_up(w * over, under * scale, decimals) for w, (over, under) in pairs)
        return Fraction(sum(rounds), 10**decimals)
    common = unders[0]
    if unders.count(common) < len(unders):
        common = lcm(*unders)
        overs = [o * (common // u) for o, u in zip(overs, unders, strict=True)]
    return Fraction(sum(map(mul, weights, overs)), common * scale)


def adjusted(
    entry: str, bare: Fraction, options: Options, *, worsens_up: bool
) -> tuple[Fraction, Fraction]:
    """The total of this round with bonus and deductions, and with what is carried over; rounded."""
    here, decimals = bare, options.rounding.total
    if options.bonus or options.deductions:
        gain = options.bonus.get(entry, Fraction(0)) - options.deductions.get(entry, Fraction(0))
        here = bare - gain if worsens_up else bare + gain
    if not options.carry_over:
        total = rounded(here, decimals)
        return total, total
    total = here + options.carry_over.get(entry, Fraction(0))
    return rounded(here, decimals), rounded(total, decimals)
