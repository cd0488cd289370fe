"""What is decided before a round opens: the method, its options and the ladder for ties."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from app.domain.rules.jury.ballots import Blank
from app.domain.rules.jury.rounding import EXACT, Rounding


class Method(StrEnum):
    """How marks become places."""

    MEAN = "mean"
    SUM = "sum"
    TRIMMED_MEAN = "trimmed_mean"
    MEDIAN = "median"
    RANK_SUM = "rank_sum"
    BORDA = "borda"
    EXPONENTIAL = "exponential"
    SKATING = "skating"
    SCHULZE = "schulze"
    Z_SCORE = "z_score"


BY_ENTRY = frozenset({Method.MEAN, Method.SUM, Method.TRIMMED_MEAN, Method.MEDIAN})
BY_JUROR = frozenset({Method.RANK_SUM, Method.BORDA, Method.EXPONENTIAL, Method.Z_SCORE})
SUMMING = frozenset({Method.SUM, Method.RANK_SUM, Method.BORDA, Method.EXPONENTIAL})


class Policy(StrEnum):
    """What is done where there is no mark; a zero is never put in its place.

    ``LEAVE_OUT``: the others count, as many as there are. ``FILL``: in methods that sum over
    jurors the mean of the others stands for the mark, so that an entry judged by fewer is not
    punished; in all others the same as ``LEAVE_OUT``. ``DROP_BALLOT``: the juror does not count
    for this entry at all. ``REFUSE``: nothing is calculated.
    """

    LEAVE_OUT = "leave_out"
    FILL = "fill"
    DROP_BALLOT = "drop_ballot"
    REFUSE = "refuse"


class TrimPer(StrEnum):
    """What the highest and lowest are taken off: marks of a criterion, or jurors by their total."""

    CRITERION = "criterion"
    TOTAL = "total"


class Deviation(StrEnum):
    """The divisor of a juror's standard deviation: all marks, or one less."""

    POPULATION = "population"
    SAMPLE = "sample"


class Ground(StrEnum):
    """What put one entry before another."""

    TOTAL = "total"
    CRITERION = "criterion"
    MEDIAN = "median"
    FIRST_PLACES = "first_places"
    HEAD_TO_HEAD = "head_to_head"
    DROPPED_MARKS = "dropped_marks"
    THIS_ROUND = "this_round"
    EARLIER = "earlier"
    CHAIR = "chair"
    VOTE = "vote"
    LOT = "lot"
    SHARED = "shared"
    MAJORITY_COLUMN = "skating_5_8"
    LARGER_MAJORITY = "skating_6"
    SMALLER_SUM = "skating_7"
    PLACES_TOTAL = "skating_9"
    MORE_PLACES = "skating_10_count"
    SUM_OF_PLACES = "skating_10_sum"
    ALL_DANCES = "skating_11"
    PATHS = "schulze"
    UNRANKED = "unranked"


LADDER = (
    Ground.CRITERION,
    Ground.MEDIAN,
    Ground.FIRST_PLACES,
    Ground.HEAD_TO_HEAD,
    Ground.DROPPED_MARKS,
    Ground.THIS_ROUND,
    Ground.EARLIER,
    Ground.CHAIR,
    Ground.VOTE,
    Ground.LOT,
    Ground.SHARED,
)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the ladder for ties, of the kinds in ``LADDER``.

    ``criteria``: whose weighted sum decides (``CRITERION``); ``figures``: by entry the votes for it
    (``CHAIR``, ``VOTE``: more is better) or its rank of coming in (``EARLIER``: less is better);
    ``seed``: of the lot, to be kept in the protocol.
    """

    ground: Ground
    criteria: tuple[str, ...] = ()
    figures: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    seed: str = ""


@dataclass(frozen=True, slots=True)
class Options:
    """The particulars of a calculation.

    ``factor``: what each place is worth of the one before, ``first``: what the first is worth
    (exponential); ``blanks``: a policy for each kind, by default ``FILL`` where jurors are summed
    and ``LEAVE_OUT`` elsewhere; ``rescale``: an entry without marks for a criterion is counted on
    the weights of the others, instead of having no total; ``map_back``: z-scores are put back on
    the scale of the raw means; ``any_ballot``: the Skating System takes ballots that are no
    permutation of places. A deduction always worsens, a bonus always betters.
    """

    drop_high: int = 1
    drop_low: int = 1
    trim_per: TrimPer = TrimPer.CRITERION
    factor: Fraction = Fraction(827, 1000)
    first: Fraction = Fraction(12)
    rounding: Rounding = EXACT
    carry_over: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    deductions: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    bonus: Mapping[str, Fraction] = field(default_factory=dict[str, Fraction])
    lower_is_better: bool = False
    blanks: Mapping[Blank, Policy] = field(default_factory=dict[Blank, Policy])
    rescale: bool = False
    deviation: Deviation = Deviation.POPULATION
    map_back: bool = False
    any_ballot: bool = False
    ladder: tuple[Step, ...] = ()

    def policy(self, blank: Blank, method: Method) -> Policy:
        """What is done about this kind of blank."""
        usual = Policy.FILL if method in SUMMING else Policy.LEAVE_OUT
        return self.blanks.get(blank, usual)
