"""The ladder for ties: steps chosen before the round opens, tried one after another."""

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from hashlib import sha256

from app.domain.rules.jury.evidence import Evidence
from app.domain.rules.jury.options import Ground, Step
from app.domain.rules.jury.ranking import Cut, Keys, Ranking, ranked, refined
from app.domain.rules.jury.remarks import Code, Remark, remark

Figures = dict[int, Fraction]
VOTES = frozenset({Ground.CHAIR, Ground.VOTE})


def untied(ranking: Ranking, ladder: Sequence[Step], evidence: Evidence) -> Ranking:
    """The ranking with groups of equals split by the steps, as far as these tell them apart.

    A step looks only at those who are still equal; once split, each part goes on with the next
    step. ``SHARED`` ends the ladder, and a vote not yet taken holds it up.
    """
    return refined(ranking, _Ladder(tuple(ladder), evidence))


def awaited(ranking: Ranking, ladder: Sequence[Step], evidence: Evidence) -> Iterator[Remark]:
    """The votes that are still to be taken."""
    votes = [step for step in ladder if step.ground in VOTES]
    for group in ranking.groups:
        open_votes = [step for step in votes if figures(step, group, evidence) is None]
        if len(group) > 1 and open_votes:
            entries = ", ".join(evidence.sheet.entries[at].id for at in group)
            by_chair = open_votes[0].ground is Ground.CHAIR
            yield remark(Code.CHAIR_NEEDED if by_chair else Code.VOTE_NEEDED, entries=entries)


def figures(step: Step, group: Sequence[int], evidence: Evidence) -> Keys | None:
    """What a step compares, larger being better; None when it cannot tell for the whole group."""
    match step.ground:
        case Ground.FIRST_PLACES:
            return evidence.first_places(group)
        case Ground.HEAD_TO_HEAD:
            return evidence.duels(group)
        case Ground.LOT:
            return {entry: _drawn(step.seed, evidence.sheet.entries[entry].id) for entry in group}
        case _:
            return _complete(group, _figure_of(step, evidence))


class _Ladder:
    """Splits a group by the first step that can, and the parts by the steps after it."""

    def __init__(self, steps: tuple[Step, ...], evidence: Evidence) -> None:
        self._steps = steps
        self._evidence = evidence

    def __call__(self, group: tuple[int, ...]) -> Ranking:
        for at, step in enumerate(self._steps):
            keys = figures(step, group, self._evidence)
            if step.ground is Ground.SHARED or (keys is None and step.ground in VOTES):
                break
            if keys is not None and len(set(keys.values())) > 1:
                parts = ranked(group, keys, _Worded(step, self._evidence), rising=False)
                return refined(parts, _Ladder(self._steps[at + 1 :], self._evidence))
        return Ranking((group,), ())


class _Worded:
    """Makes the cut of a step from the two figures it compared."""

    def __init__(self, step: Step, evidence: Evidence) -> None:
        self._step = step
        self._evidence = evidence

    def __call__(self, upper: Fraction, lower: Fraction) -> Cut:
        step = self._step
        if step.ground is Ground.LOT:
            return Cut(step.ground, step.seed)
        return Cut(step.ground, detail_of(step), *shown(step, upper, lower, self._evidence))


def detail_of(step: Step) -> str:
    """What a step is about beside its kind: the criteria, or the seed."""
    return step.seed if step.ground is Ground.LOT else "+".join(step.criteria)


def shown(
    step: Step, upper: Fraction, lower: Fraction, evidence: Evidence
) -> tuple[Fraction, Fraction]:
    """Figures of a comparison as people know them: marks and ranks with their own sign."""
    signed = {Ground.CRITERION, Ground.MEDIAN, Ground.DROPPED_MARKS, Ground.THIS_ROUND}
    turned = step.ground is Ground.EARLIER or (
        step.ground in signed and evidence.options.lower_is_better
    )
    return (-upper, -lower) if turned else (upper, lower)


def _figure_of(step: Step, evidence: Evidence) -> Callable[[int], Fraction | None]:
    def told(entry: int) -> Fraction | None:
        figure = step.figures.get(evidence.sheet.entries[entry].id)
        return -figure if figure is not None and step.ground is Ground.EARLIER else figure

    def weighted(entry: int) -> Fraction | None:
        return evidence.weighted(entry, step.criteria)

    match step.ground:
        case Ground.CRITERION:
            return weighted
        case Ground.MEDIAN:
            return evidence.median
        case Ground.DROPPED_MARKS:
            return evidence.plain_mean
        case Ground.THIS_ROUND:
            return evidence.this_round
        case _:
            return told


def _complete(group: Sequence[int], figure: Callable[[int], Fraction | None]) -> Figures | None:
    keys: Figures = {}
    for entry in group:
        found = figure(entry)
        if found is None:
            return None
        keys[entry] = found
    return keys


def _drawn(seed: str, entry: str) -> Fraction:
    """The number an entry draws: its place in the lot follows from the seed and its id alone."""
    drawn = sha256(f"{seed}\n{entry}".encode()).digest()
    return Fraction(int.from_bytes(drawn, "big"))
