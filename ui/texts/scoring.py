"""Sentences for what the counting of marks refuses; part of ``ui.texts.errors``."""

from collections.abc import Mapping

from ui.texts.marking import QT_TRANSLATE_NOOP

SCORING: Mapping[str, str] = {
    "score.nothing": QT_TRANSLATE_NOOP(
        "Errors", "There is nothing to count yet: entries, jurors and criteria are needed."
    ),
    "score.no_marks": QT_TRANSLATE_NOOP("Errors", "There are no marks to count yet."),
    "score.id_twice": QT_TRANSLATE_NOOP("Errors", "“{id}” stands on the list twice."),
    "score.juror_unknown": QT_TRANSLATE_NOOP("Errors", "There is no juror “{juror}”."),
    "score.entry_unknown": QT_TRANSLATE_NOOP("Errors", "There is no entry “{entry}”."),
    "score.criterion_unknown": QT_TRANSLATE_NOOP("Errors", "There is no criterion “{criterion}”."),
    "score.profile_unknown": QT_TRANSLATE_NOOP("Errors", "There is no set of weights “{profile}”."),
    "score.weights_zero": QT_TRANSLATE_NOOP(
        "Errors", "At least one criterion must weigh more than nothing."
    ),
    "score.own_entry": QT_TRANSLATE_NOOP(
        "Errors", "{juror} cannot mark “{entry}”, which is an entry of the juror’s own."
    ),
    "score.mark_off_scale": QT_TRANSLATE_NOOP(
        "Errors", "The mark {mark} is off the scale from {low} to {high}."
    ),
    "score.mark_off_step": QT_TRANSLATE_NOOP(
        "Errors", "The mark {mark} is between the steps: marks go by {step}."
    ),
    "score.mark_twice": QT_TRANSLATE_NOOP(
        "Errors", "{juror} has marked “{entry}” twice by “{criterion}”."
    ),
    "score.blank_refused": QT_TRANSLATE_NOOP(
        "Errors", "{juror} has not marked “{entry}” by “{criterion}”."
    ),
}
