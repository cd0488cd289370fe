"""Sentences for what a result of a jury has to say beside its figures."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.services.scoring import Code, Remark
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

SENTENCES: Mapping[Code, str] = {
    Code.MISSING: QT_TRANSLATE_NOOP(
        "Remarks", "Marks not given: {count}. They do not count as zeros."
    ),
    Code.RECUSED: QT_TRANSLATE_NOOP(
        "Remarks", "Marks left out because a juror was recused: {count}."
    ),
    Code.ABSENT: QT_TRANSLATE_NOOP(
        "Remarks", "Marks left out because a juror was absent: {count}."
    ),
    Code.JUROR_EMPTY: QT_TRANSLATE_NOOP(
        "Remarks", "{juror} gave no marks and is not counted as one of the panel."
    ),
    Code.ONE_JUROR: QT_TRANSLATE_NOOP(
        "Remarks", "Only {juror} gave marks, so agreement cannot be measured."
    ),
    Code.WITHDRAWN: QT_TRANSLATE_NOOP(
        "Remarks", "“{entry}” is withdrawn; its marks are kept but not counted."
    ),
    Code.UNRANKED: QT_TRANSLATE_NOOP(
        "Remarks", "Without a place, because marks for a whole criterion are lacking: {entries}."
    ),
    Code.RESCALED: QT_TRANSLATE_NOOP(
        "Remarks", "Counted on the weights of the other criteria, as one has no marks: {entries}."
    ),
    Code.UNEVEN_SUM: QT_TRANSLATE_NOOP(
        "Remarks", "Judged by fewer jurors, so the sum is of fewer marks: {entries}."
    ),
    Code.FILLED: QT_TRANSLATE_NOOP(
        "Remarks", "Judged by fewer jurors; the mean of the others stands for them: {entries}."
    ),
    Code.TRIM_PLAIN: QT_TRANSLATE_NOOP(
        "Remarks", "Too few marks to leave out the extreme ones, so all count: {entries}."
    ),
    Code.ALL_EQUAL: QT_TRANSLATE_NOOP("Remarks", "All results are equal."),
    Code.ZERO_SPREAD: QT_TRANSLATE_NOOP(
        "Remarks", "{juror} gave every entry the same, which says nothing for or against any."
    ),
    Code.FEW_MARKS: QT_TRANSLATE_NOOP(
        "Remarks",
        "{juror} marked {count} entries; a scale of one’s own shows from {enough} on.",
    ),
    Code.DIFFERENT_ENTRIES: QT_TRANSLATE_NOOP(
        "Remarks",
        "Jurors marked different entries. Normalizing is fair only if these were shared out by lot.",
    ),
    Code.BALLOT_ACCEPTED: QT_TRANSLATE_NOOP(
        "Remarks",
        "The places {juror} gave by “{criterion}” are not each given once; they were counted as asked.",
    ),
    Code.WEIGHTS_IGNORED: QT_TRANSLATE_NOOP(
        "Remarks", "The Skating System knows no weights; all dances count alike."
    ),
    Code.CARRY_OVER_STRAY: QT_TRANSLATE_NOOP(
        "Remarks", "Results of the round before belong to nobody here: {entries}."
    ),
    Code.PANELS_DIFFER: QT_TRANSLATE_NOOP(
        "Remarks", "“{round}” was judged by other jurors than the first round."
    ),
    Code.SUMS_DIFFER: QT_TRANSLATE_NOOP(
        "Remarks",
        "“{round}” was judged by another number of jurors than the first round, "
        "so sums of the rounds cannot be compared.",
    ),
    Code.VOTE_NEEDED: QT_TRANSLATE_NOOP(
        "Remarks", "A vote of the jury has to decide between: {entries}."
    ),
    Code.CHAIR_NEEDED: QT_TRANSLATE_NOOP("Remarks", "The chair has to decide between: {entries}."),
    Code.AGREEMENT_ON_PART: QT_TRANSLATE_NOOP(
        "Remarks",
        "Agreement is measured on the {counted} entries of {count} that all jurors marked.",
    ),
    Code.AGREEMENT_NONE: QT_TRANSLATE_NOOP(
        "Remarks", "Agreement cannot be measured on these marks."
    ),
    Code.ORIENTATION_ONLY: QT_TRANSLATE_NOOP(
        "Remarks", "With {counted} entries the figures of agreement are for orientation only."
    ),
}


def remark_text(remark: Remark) -> str:
    """The remark in the language of the interface; a code without words is a bug."""
    return translate("Remarks", SENTENCES[remark.code]).format(**remark.facts)
