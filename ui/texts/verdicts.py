"""What a jury's result says: agreement in a sentence, grounds of a place, outcomes, doubts."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.services.results import Outcome
from app.services.scoring import Change, Ground, Level
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_LEVELS: Mapping[Level, str] = {
    Level.HIGH: QT_TRANSLATE_NOOP("Verdicts", "high"),
    Level.MODERATE: QT_TRANSLATE_NOOP("Verdicts", "moderate"),
    Level.LOW: QT_TRANSLATE_NOOP("Verdicts", "low"),
    Level.CHANCE: QT_TRANSLATE_NOOP("Verdicts", "by chance"),
    Level.UNKNOWN: QT_TRANSLATE_NOOP("Verdicts", "not measured"),
}
_SENTENCES: Mapping[Level, str] = {
    Level.HIGH: QT_TRANSLATE_NOOP("Verdicts", "The jury agrees well."),
    Level.MODERATE: QT_TRANSLATE_NOOP("Verdicts", "The jury agrees moderately."),
    Level.LOW: QT_TRANSLATE_NOOP("Verdicts", "The jury agrees little."),
    Level.CHANCE: QT_TRANSLATE_NOOP("Verdicts", "The jury agrees no more than by chance."),
    Level.UNKNOWN: QT_TRANSLATE_NOOP("Verdicts", "Agreement cannot be measured on these marks."),
}
LEVEL_TONES: Mapping[Level, str] = {
    Level.HIGH: "success_soft",
    Level.MODERATE: "accent_soft",
    Level.LOW: "live_soft",
    Level.CHANCE: "danger_soft",
    Level.UNKNOWN: "surface_sunken",
}
_GROUNDS: Mapping[Ground, str] = {
    Ground.TOTAL: QT_TRANSLATE_NOOP("Verdicts", "Total"),
    Ground.CRITERION: QT_TRANSLATE_NOOP("Verdicts", "Higher by the criterion “{name}”"),
    Ground.MEDIAN: QT_TRANSLATE_NOOP("Verdicts", "Better median of the jury"),
    Ground.FIRST_PLACES: QT_TRANSLATE_NOOP("Verdicts", "More first places"),
    Ground.HEAD_TO_HEAD: QT_TRANSLATE_NOOP("Verdicts", "Preferred by more jurors"),
    Ground.DROPPED_MARKS: QT_TRANSLATE_NOOP("Verdicts", "The marks that were taken off"),
    Ground.THIS_ROUND: QT_TRANSLATE_NOOP("Verdicts", "Higher total of this round alone"),
    Ground.EARLIER: QT_TRANSLATE_NOOP("Verdicts", "Earlier application"),
    Ground.CHAIR: QT_TRANSLATE_NOOP("Verdicts", "Word of the chair"),
    Ground.VOTE: QT_TRANSLATE_NOOP("Verdicts", "Vote of the jury"),
    Ground.LOT: QT_TRANSLATE_NOOP("Verdicts", "Drawing of lots"),
    Ground.SHARED: QT_TRANSLATE_NOOP("Verdicts", "Nothing tells them apart, the place is shared"),
    Ground.MAJORITY_COLUMN: QT_TRANSLATE_NOOP("Verdicts", "Majority in an earlier column"),
    Ground.LARGER_MAJORITY: QT_TRANSLATE_NOOP("Verdicts", "Larger majority"),
    Ground.SMALLER_SUM: QT_TRANSLATE_NOOP("Verdicts", "Smaller sum of the places counted"),
    Ground.PLACES_TOTAL: QT_TRANSLATE_NOOP("Verdicts", "Smaller sum of places in all dances"),
    Ground.MORE_PLACES: QT_TRANSLATE_NOOP("Verdicts", "More places as good or better"),
    Ground.SUM_OF_PLACES: QT_TRANSLATE_NOOP("Verdicts", "Smaller sum of these places"),
    Ground.ALL_DANCES: QT_TRANSLATE_NOOP("Verdicts", "All dances taken as one"),
    Ground.PATHS: QT_TRANSLATE_NOOP("Verdicts", "Stronger path of preferences"),
    Ground.UNRANKED: QT_TRANSLATE_NOOP("Verdicts", "Without a place"),
}
_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.SELECTED: QT_TRANSLATE_NOOP("Verdicts", "selected"),
    Outcome.RESERVE: QT_TRANSLATE_NOOP("Verdicts", "reserve"),
    Outcome.UNDECIDED: QT_TRANSLATE_NOOP("Verdicts", "tie to be decided"),
    Outcome.BEYOND_QUOTA: QT_TRANSLATE_NOOP("Verdicts", "beyond the quota"),
    Outcome.BELOW_THRESHOLD: QT_TRANSLATE_NOOP("Verdicts", "below the threshold"),
    Outcome.UNRANKED: QT_TRANSLATE_NOOP("Verdicts", "no place"),
}
OUTCOME_TONES: Mapping[Outcome, str] = {
    Outcome.SELECTED: "success_soft",
    Outcome.RESERVE: "accent_soft",
    Outcome.UNDECIDED: "danger_soft",
    Outcome.BEYOND_QUOTA: "surface_sunken",
    Outcome.BELOW_THRESHOLD: "surface_sunken",
    Outcome.UNRANKED: "surface_sunken",
}
_CHANGES: Mapping[Change, str] = {
    Change.WITHOUT_JUROR: QT_TRANSLATE_NOOP("Verdicts", "Without {name}"),
    Change.METHOD: QT_TRANSLATE_NOOP("Verdicts", "By the method “{name}”"),
    Change.HEAVIER: QT_TRANSLATE_NOOP("Verdicts", "“{name}” weighs a tenth more"),
    Change.LIGHTER: QT_TRANSLATE_NOOP("Verdicts", "“{name}” weighs a tenth less"),
}


def level_word(level: Level) -> str:
    """How far the jury agrees, in a word."""
    return translate("Verdicts", _LEVELS[level])


def level_sentence(level: Level) -> str:
    """How far the jury agrees, in a sentence."""
    return translate("Verdicts", _SENTENCES[level])


def ground_title(ground: Ground, name: str = "") -> str:
    """What puts one entry before another; ``name`` is of the criterion."""
    return translate("Verdicts", _GROUNDS[ground]).format(name=name)


def outcome_word(outcome: Outcome) -> str:
    """What becomes of an entry."""
    return translate("Verdicts", _OUTCOMES[outcome])


def change_title(change: Change, name: str) -> str:
    """What is done differently."""
    return translate("Verdicts", _CHANGES[change]).format(name=name)
