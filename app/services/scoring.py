"""Scoring without a workspace: JSON in, places with their reasons and figures out."""

from collections.abc import Callable

from app.domain.rules.jury import (
    Agreement,
    Blank,
    Change,
    Code,
    Comparison,
    Criterion,
    Cut,
    Difference,
    Entry,
    Ground,
    Juror,
    Level,
    Manner,
    Mark,
    Method,
    Options,
    OwnSide,
    Policy,
    Remark,
    Rounding,
    Rung,
    Sheet,
    Stability,
    Standing,
    Standings,
    Step,
    TrimPer,
    Variation,
    Verdict,
    agreement,
    count,
    filled,
    witness,
    written,
)
from app.services.scoring_input import Task, read_task
from app.services.scoring_output import Scored, output_of

__all__ = [
    "Agreement",
    "Blank",
    "Change",
    "Code",
    "Comparison",
    "Criterion",
    "Cut",
    "Difference",
    "Entry",
    "Ground",
    "Juror",
    "Level",
    "Manner",
    "Mark",
    "Method",
    "Options",
    "OwnSide",
    "Policy",
    "Remark",
    "Rounding",
    "Rung",
    "Scored",
    "Sheet",
    "Stability",
    "Standing",
    "Standings",
    "Step",
    "Task",
    "TrimPer",
    "Variation",
    "Verdict",
    "filled",
    "read_task",
    "score",
    "scored",
    "written",
]


def scored(task: Task) -> Scored:
    """Calculate a task, and have the witness calculate it again.

    Raises:
        UserError: ``score.*`` for options and ballots that cannot count.
    """
    counted = count(task.sheet, task.method, task.options)
    standings = counted.standings()
    differences = witness(task.sheet, standings)
    return Scored(standings, agreement(counted.table), differences, counted)


def score(text: str, worded: Callable[[Remark], str], *, ascii_only: bool = False) -> str:
    """The answer to a JSON text, as JSON; ``worded`` gives the sentence of a remark.

    ``ascii_only`` escapes all other letters, for streams that cannot carry them.

    Raises:
        UserError: ``score.*``; ``field`` is the path of the wrong value.
    """
    return output_of(scored(read_task(text)), worded, ascii_only=ascii_only)
