"""Totals a second time, mark by mark, each from its definition."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from math import floor
from statistics import median

from app.domain.rules.jury.options import Deviation, Method, Options, TrimPer
from app.domain.rules.jury.witness.record import Record

Figure = Fraction | None


@dataclass(frozen=True, slots=True)
class Reckoned:
    """An entry by the witness: its figures by criterion, this round's total, the whole total."""

    figures: tuple[Figure, ...]
    here: Figure
    total: Figure


def reckoned(record: Record, method: Method, options: Options) -> dict[str, Reckoned]:
    """Every entry's totals; methods without totals have figures only."""
    if method in {Method.MEAN, Method.SUM, Method.TRIMMED_MEAN, Method.MEDIAN}:
        return {entry: _by_criteria(record, method, options, entry) for entry in record.entries}
    points = {
        Method.RANK_SUM: _place_sums,
        Method.BORDA: _place_sums,
        Method.EXPONENTIAL: _place_sums,
        Method.Z_SCORE: _z_means,
    }
    bare = points[method](record, method, options) if method in points else {}
    return {
        entry: _adjusted(_means(record, options, entry), bare.get(entry), method, options, entry)
        for entry in record.entries
    }


def _by_criteria(record: Record, method: Method, options: Options, entry: str) -> Reckoned:
    figures = _figures(record, method, options, entry)
    weights = [record.weights[entry, criterion] for criterion in record.criteria]
    counted = [(w, f) for w, f in zip(weights, figures, strict=True) if f is not None and w]
    there = sum((w for w, _ in counted), Fraction(0))
    if not there or (there != sum(weights) and not options.rescale):
        return Reckoned(figures, None, None)
    products = (_round(w * f, options.rounding.weighted) for w, f in counted)
    bare = sum(products, Fraction(0)) * sum(weights) / there
    return _adjusted(figures, bare, method, options, entry)


def _figures(record: Record, method: Method, options: Options, entry: str) -> tuple[Figure, ...]:
    if method is Method.TRIMMED_MEAN and options.trim_per is TrimPer.TOTAL:
        given = _of_middle_jurors(record, options, entry)
    else:
        given = {c: record.given(entry, c) for c in record.criteria}
    figure = median if method is Method.MEDIAN else _mean
    trims = method is Method.TRIMMED_MEAN and options.trim_per is TrimPer.CRITERION
    return tuple(
        _round(
            figure(_trimmed(given[c], options) if trims else given[c])
            * (record.seats(entry, c) if method is Method.SUM else 1),
            options.rounding.criterion,
        )
        if given[c]
        else None
        for c in record.criteria
    )


def _means(record: Record, options: Options, entry: str) -> tuple[Figure, ...]:
    return _figures(record, Method.MEAN, options, entry)


def _mean(marks: Sequence[Fraction]) -> Fraction:
    return sum(marks, Fraction(0)) / len(marks)


def _trimmed(marks: Sequence[Fraction], options: Options) -> list[Fraction]:
    rest = list(marks)
    if len(rest) > options.drop_high + options.drop_low:
        for _ in range(options.drop_high):
            rest.remove(max(rest))
        for _ in range(options.drop_low):
            rest.remove(min(rest))
    return rest


def _of_middle_jurors(record: Record, options: Options, entry: str) -> dict[str, list[Fraction]]:
    """Marks of the jurors whose totals are neither the highest nor the lowest."""
    totals = {juror: record.total(juror, entry) for juror in record.jurors}
    ballots = sorted(
        (total, [record.marks.get((juror, entry, c), Fraction(0)) for c in record.criteria], juror)
        for juror, total in totals.items()
        if total is not None
    )
    if len(ballots) > options.drop_high + options.drop_low:
        ballots = ballots[options.drop_low : len(ballots) - options.drop_high]
    left = {juror for _, _, juror in ballots}
    return {
        c: [record.marks[j, entry, c] for j in left if (j, entry, c) in record.marks]
        for c in record.criteria
    }


def _place_sums(record: Record, method: Method, options: Options) -> dict[str, Fraction]:
    sums: dict[str, list[Fraction]] = {entry: [] for entry in record.entries}
    for juror in record.jurors:
        totals = {entry: record.total(juror, entry) for entry in record.entries}
        known = {entry: total for entry, total in totals.items() if total is not None}
        ordered = sorted(known.values())
        for entry, total in known.items():
            below, upto = bisect_left(ordered, total), bisect_right(ordered, total)
            count = len(ordered)
            taken = (
                range(below, upto)
                if options.lower_is_better
                else range(count - upto, count - below)
            )
            worths = [_worth(at + 1, count, method, options) for at in taken]
            sums[entry].append(_mean(worths))
    return {e: _mean(each) * record.seats_of(e) for e, each in sums.items() if each}


def _worth(place: int, count: int, method: Method, options: Options) -> Fraction:
    if method is Method.RANK_SUM:
        return Fraction(place)
    if method is Method.BORDA:
        return Fraction(count - place)
    return options.first * options.factor ** (place - 1)


def _z_means(record: Record, method: Method, options: Options) -> dict[str, Fraction]:
    assert method is Method.Z_SCORE
    scores: dict[str, list[Decimal]] = {entry: [] for entry in record.entries}
    with localcontext(prec=80):
        for juror in record.jurors:
            for entry, score in _z_scores(record, juror, options).items():
                scores[entry].append(score)
        means = {
            entry: (sum(each, Decimal(0)) / len(each)).quantize(Decimal("1e-12"), ROUND_HALF_UP)
            for entry, each in scores.items()
            if each
        }
    found = {entry: Fraction(mean) for entry, mean in means.items()}
    return _back(record, found) if options.map_back else found


def _z_scores(record: Record, juror: str, options: Options) -> dict[str, Decimal]:
    totals = {entry: record.total(juror, entry) for entry in record.entries}
    known = {entry: total for entry, total in totals.items() if total is not None}
    if not known:
        return {}
    mean = _mean(list(known.values()))
    squares = sum((total - mean) ** 2 for total in known.values())
    if not squares:
        return dict.fromkeys(known, Decimal(0))
    divisor = len(known) - (options.deviation is Deviation.SAMPLE)
    deviation = _decimal(squares / divisor).sqrt()
    return {entry: _decimal(total - mean) / deviation for entry, total in known.items()}


def _back(record: Record, scores: dict[str, Fraction]) -> dict[str, Fraction]:
    if not scores:
        return {}
    raw = {entry: _mean(record.totals(entry)) for entry in scores}
    low, high = min(scores.values()), max(scores.values())
    bottom, top = min(raw.values()), max(raw.values())
    if low == high:
        return dict.fromkeys(scores, _exactly(bottom))
    return {
        entry: _exactly(bottom + (score - low) / (high - low) * (top - bottom))
        for entry, score in scores.items()
    }


def _exactly(number: Fraction) -> Fraction:
    return _round(number, 12)


def _decimal(number: Fraction | int) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)


def _adjusted(
    figures: tuple[Figure, ...], bare: Figure, method: Method, options: Options, entry: str
) -> Reckoned:
    if bare is None:
        return Reckoned(figures, None, None)
    nothing = Fraction(0)
    gain = options.bonus.get(entry, nothing) - options.deductions.get(entry, nothing)
    here = bare - gain if smaller_wins(method, options) else bare + gain
    total = here + options.carry_over.get(entry, nothing)
    decimals = options.rounding.total
    return Reckoned(figures, _round(here, decimals), _round(total, decimals))


def smaller_wins(method: Method, options: Options) -> bool:
    """Whether the smallest total is the best."""
    by_marks = options.lower_is_better and method not in {Method.BORDA, Method.EXPONENTIAL}
    return method is Method.RANK_SUM or by_marks


def _round(number: Fraction, decimals: int | None) -> Fraction:
    if decimals is None:
        return number
    units = floor(abs(number) * 10**decimals + Fraction(1, 2))
    return Fraction(units if number >= 0 else -units, 10**decimals)
