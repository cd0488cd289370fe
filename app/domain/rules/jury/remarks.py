"""What a result has to say beside its figures: codes and facts, worded elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """What is worth saying."""

    MISSING = "score.missing"
    RECUSED = "score.recused"
    ABSENT = "score.absent"
    JUROR_EMPTY = "score.juror_empty"
    ONE_JUROR = "score.one_juror"
    WITHDRAWN = "score.withdrawn"
    UNRANKED = "score.unranked"
    RESCALED = "score.rescaled"
    UNEVEN_SUM = "score.uneven_sum"
    FILLED = "score.filled"
    TRIM_PLAIN = "score.trim_plain"
    ALL_EQUAL = "score.all_equal"
    ZERO_SPREAD = "score.zero_spread"
    FEW_MARKS = "score.few_marks"
    DIFFERENT_ENTRIES = "score.different_entries"
    BALLOT_ACCEPTED = "score.ballot_accepted"
    WEIGHTS_IGNORED = "score.weights_ignored"
    CARRY_OVER_STRAY = "score.carry_over_stray"
    PANELS_DIFFER = "score.panels_differ"
    SUMS_DIFFER = "score.sums_differ"
    VOTE_NEEDED = "score.vote_needed"
    CHAIR_NEEDED = "score.chair_needed"
    AGREEMENT_ON_PART = "score.agreement_on_part"
    AGREEMENT_NONE = "score.agreement_none"
    ORIENTATION_ONLY = "score.orientation_only"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing worth saying, with the facts for its sentence."""

    code: Code
    facts: Mapping[str, str | int]


def remark(code: Code, **facts: str | int) -> Remark:
    """A remark, briefly."""
    return Remark(code, facts)
