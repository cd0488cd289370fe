"""The order a second time: by totals or by pairs of entries, then down the ladder for ties."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from hashlib import sha256
from statistics import median

from app.domain.rules.jury.options import Ground, Method, Options, Step
from app.domain.rules.jury.witness.record import Record
from app.domain.rules.jury.witness.skating import Groups, final
from app.domain.rules.jury.witness.totals import Reckoned, smaller_wins

Keys = Mapping[str, Fraction | int | str]


def ordered(
    record: Record, method: Method, options: Options, lines: Mapping[str, Reckoned]
) -> Groups:
    """Groups of entries that share a place, best first; entries without a total are in none."""
    if method is Method.SKATING:
        rough = final([_dance(record, criterion) for criterion in record.criteria])
    elif method is Method.SCHULZE:
        rough = _by_pairs(record, options)
    else:
        totals = {entry: line.total for entry, line in lines.items() if line.total is not None}
        rough = _by(list(totals), totals, largest_first=not smaller_wins(method, options))
    found: Groups = []
    for group in rough:
        found += _down(group, options.ladder, record, options, lines)
    return found


def strongest_paths(record: Record, options: Options) -> dict[tuple[str, str], int]:
    """Schulze's p(i, j) by the definition, over all ways through one entry after another."""
    entries = [entry for entry in record.entries if record.totals(entry)]
    wins = {(a, b): _preferring(record, options, a, b) for a in entries for b in entries}
    paths = {(a, b): w if w > wins[b, a] else 0 for (a, b), w in wins.items()}
    for k in entries:
        for i in entries:
            for j in entries:
                if len({i, j, k}) == 3:
                    paths[i, j] = max(paths[i, j], min(paths[i, k], paths[k, j]))
    return paths


def _by_pairs(record: Record, options: Options) -> Groups:
    paths = strongest_paths(record, options)
    entries = list(dict.fromkeys(a for a, _ in paths))
    beaten = {e: sum(paths[e, o] > paths[o, e] for o in entries if o != e) for e in entries}
    return _by(entries, beaten, largest_first=True)


def _preferring(record: Record, options: Options, one: str, other: str) -> int:
    """How many jurors put one above the other."""
    pairs = [(record.total(juror, one), record.total(juror, other)) for juror in record.jurors]
    known = [(a, b) for a, b in pairs if a is not None and b is not None]
    return sum(a < b if options.lower_is_better else a > b for a, b in known)


def _dance(record: Record, criterion: str) -> dict[str, list[int]]:
    return {
        entry: [int(mark) for mark in record.given(entry, criterion)] for entry in record.entries
    }


def _by(group: Sequence[str], keys: Keys, *, largest_first: bool) -> Groups:
    values = sorted({keys[entry] for entry in group}, key=_itself, reverse=largest_first)
    return [[entry for entry in group if keys[entry] == value] for value in values]


def _itself(value: Fraction | int | str) -> Fraction | int | str:
    return value


def _down(
    group: list[str],
    ladder: Sequence[Step],
    record: Record,
    options: Options,
    lines: Mapping[str, Reckoned],
) -> Groups:
    if len(group) < 2 or not ladder or ladder[0].ground is Ground.SHARED:
        return [group]
    step, rest = ladder[0], ladder[1:]
    found = {entry: _figure(step, entry, group, record, options, lines) for entry in group}
    keys = {entry: figure for entry, figure in found.items() if figure is not None}
    if len(keys) < len(group):
        if step.ground in {Ground.CHAIR, Ground.VOTE}:
            return [group]
        return _down(group, rest, record, options, lines)
    parts = _by(group, keys, largest_first=_large_is_good(step, options))
    return [each for part in parts for each in _down(part, rest, record, options, lines)]


def _large_is_good(step: Step, options: Options) -> bool:
    counted = {Ground.FIRST_PLACES, Ground.HEAD_TO_HEAD, Ground.CHAIR, Ground.VOTE, Ground.LOT}
    if step.ground is Ground.EARLIER:
        return False
    return step.ground in counted or not options.lower_is_better


def _figure(
    step: Step,
    entry: str,
    group: Sequence[str],
    record: Record,
    options: Options,
    lines: Mapping[str, Reckoned],
) -> Fraction | int | str | None:
    found: Fraction | int | str | None
    totals = record.totals(entry)
    match step.ground:
        case Ground.CRITERION:
            found = _weighted(step, entry, record, lines)
        case Ground.MEDIAN:
            found = median(totals) if totals else None
        case Ground.DROPPED_MARKS:
            found = sum(totals, Fraction(0)) / len(totals) if totals else None
        case Ground.THIS_ROUND:
            found = lines[entry].here
        case Ground.FIRST_PLACES:
            found = _firsts(entry, record, options)
        case Ground.HEAD_TO_HEAD:
            found = _duels(entry, group, record, options)
        case Ground.LOT:
            found = sha256(f"{step.seed}\n{entry}".encode()).hexdigest()
        case _:
            found = step.figures.get(entry)
    return found


def _weighted(
    step: Step, entry: str, record: Record, lines: Mapping[str, Reckoned]
) -> Fraction | None:
    figures = dict(zip(record.criteria, lines[entry].figures, strict=True))
    found = [figures[criterion] for criterion in step.criteria]
    known = [figure for figure in found if figure is not None]
    if len(known) < len(found):
        return None
    weights = (record.weights[entry, criterion] for criterion in step.criteria)
    return sum((w * f for w, f in zip(weights, known, strict=True)), Fraction(0))


def _firsts(entry: str, record: Record, options: Options) -> int:
    count = 0
    for juror in record.jurors:
        given = [record.total(juror, each) for each in record.entries]
        known = [total for total in given if total is not None]
        mine = record.total(juror, entry)
        count += bool(known) and mine == (min(known) if options.lower_is_better else max(known))
    return count


def _duels(entry: str, group: Sequence[str], record: Record, options: Options) -> int:
    score = 0
    for other in group:
        ours = _preferring(record, options, entry, other)
        theirs = _preferring(record, options, other, entry)
        score += (ours > theirs) - (ours < theirs)
    return score
