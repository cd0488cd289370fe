"""Methods, policies and tie-break steps of a jury in the words of the interface language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.services.scoring import Ground, Method, Policy
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_TITLES: Mapping[Method, str] = {
    Method.MEAN: QT_TRANSLATE_NOOP("Methods", "Weighted mean"),
    Method.SUM: QT_TRANSLATE_NOOP("Methods", "Weighted sum"),
    Method.TRIMMED_MEAN: QT_TRANSLATE_NOOP("Methods", "Trimmed mean"),
    Method.MEDIAN: QT_TRANSLATE_NOOP("Methods", "Median"),
    Method.RANK_SUM: QT_TRANSLATE_NOOP("Methods", "Sum of places"),
    Method.BORDA: QT_TRANSLATE_NOOP("Methods", "Borda count"),
    Method.EXPONENTIAL: QT_TRANSLATE_NOOP("Methods", "Place points, falling by a factor"),
    Method.SKATING: QT_TRANSLATE_NOOP("Methods", "Skating system"),
    Method.SCHULZE: QT_TRANSLATE_NOOP("Methods", "Schulze method"),
    Method.Z_SCORE: QT_TRANSLATE_NOOP("Methods", "Standardized marks"),
}
_MEANINGS: Mapping[Method, str] = {
    Method.MEAN: QT_TRANSLATE_NOOP(
        "Methods", "The mean of the jury by each criterion, times its weight, added up."
    ),
    Method.SUM: QT_TRANSLATE_NOOP(
        "Methods", "All marks times their weights are added up; fair if everybody judges all."
    ),
    Method.TRIMMED_MEAN: QT_TRANSLATE_NOOP(
        "Methods", "The highest and the lowest marks are taken off before the mean."
    ),
    Method.MEDIAN: QT_TRANSLATE_NOOP(
        "Methods", "The middle mark of the jury counts, so that one odd mark changes little."
    ),
    Method.RANK_SUM: QT_TRANSLATE_NOOP(
        "Methods", "Each juror's marks become places; the smallest sum of places wins."
    ),
    Method.BORDA: QT_TRANSLATE_NOOP(
        "Methods", "Each juror gives a point for every entry that is placed lower."
    ),
    Method.EXPONENTIAL: QT_TRANSLATE_NOOP(
        "Methods", "Each place of a juror is worth a fixed share of the place before it."
    ),
    Method.SKATING: QT_TRANSLATE_NOOP(
        "Methods", "Jurors give places, and the majority decides; the criteria are the dances."
    ),
    Method.SCHULZE: QT_TRANSLATE_NOOP(
        "Methods", "Every two entries are compared by how many jurors prefer which."
    ),
    Method.Z_SCORE: QT_TRANSLATE_NOOP(
        "Methods", "Marks are measured against each juror's own mean and spread."
    ),
}
_POLICIES: Mapping[Policy, str] = {
    Policy.LEAVE_OUT: QT_TRANSLATE_NOOP("Methods", "The others count"),
    Policy.FILL: QT_TRANSLATE_NOOP("Methods", "The mean of the others stands for it"),
    Policy.DROP_BALLOT: QT_TRANSLATE_NOOP("Methods", "The juror does not count for this entry"),
    Policy.REFUSE: QT_TRANSLATE_NOOP("Methods", "Nothing is calculated"),
}
STEPS: Mapping[Ground, str] = {
    Ground.CRITERION: QT_TRANSLATE_NOOP("Methods", "Higher figure by a criterion"),
    Ground.MEDIAN: QT_TRANSLATE_NOOP("Methods", "Better median of the jury"),
    Ground.FIRST_PLACES: QT_TRANSLATE_NOOP("Methods", "More first places"),
    Ground.HEAD_TO_HEAD: QT_TRANSLATE_NOOP("Methods", "Preferred by more jurors"),
    Ground.DROPPED_MARKS: QT_TRANSLATE_NOOP("Methods", "The marks that were taken off"),
    Ground.THIS_ROUND: QT_TRANSLATE_NOOP("Methods", "Higher total of this round alone"),
    Ground.LOT: QT_TRANSLATE_NOOP("Methods", "Lot, with its number kept"),
    Ground.SHARED: QT_TRANSLATE_NOOP("Methods", "The places are shared"),
}
"""Steps that a ladder can be made of before anybody has judged."""


def method_title(method: str) -> str:
    """How a method is called."""
    return translate("Methods", _TITLES[Method(method)])


def method_meaning(method: str) -> str:
    """What it does, in one sentence."""
    return translate("Methods", _MEANINGS[Method(method)])


def policy_title(policy: str) -> str:
    """What is done where there is no mark."""
    return translate("Methods", _POLICIES[Policy(policy)])


def step_title(step: str) -> str:
    """What puts one of two equal entries first."""
    return translate("Methods", STEPS[Ground(step)])
