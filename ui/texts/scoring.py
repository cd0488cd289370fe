"""Sentences for what juries and the counting of marks refuse; part of ``ui.texts.errors``."""

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
    "score.ballot_incomplete": QT_TRANSLATE_NOOP(
        "Errors", "{juror} has given “{entry}” no place by “{criterion}”."
    ),
    "score.ballot_places": QT_TRANSLATE_NOOP(
        "Errors",
        "The places {juror} gave by “{criterion}” do not add up: {wrong}. "
        "Each place is given once, from the first on.",
    ),
    "score.dance_unjudged": QT_TRANSLATE_NOOP("Errors", "Nobody has judged “{criterion}” yet."),
    "score.carry_over_missing": QT_TRANSLATE_NOOP(
        "Errors", "“{entry}” brings no result from the round before."
    ),
    "score.option_range": QT_TRANSLATE_NOOP(
        "Errors", "The setting “{option}” is outside of what is possible."
    ),
    "score.option_unfit": QT_TRANSLATE_NOOP(
        "Errors", "The setting “{option}” does not go with the method “{method}”."
    ),
    "score.step_unknown": QT_TRANSLATE_NOOP(
        "Errors", "Ties cannot be broken by “{step}” with this method."
    ),
    "score.step_incomplete": QT_TRANSLATE_NOOP(
        "Errors", "The way of breaking ties “{step}” is not filled in."
    ),
}

CONTESTS: Mapping[str, str] = {
    "contest.frozen": QT_TRANSLATE_NOOP(
        "Errors", "Judging has begun, so this cannot be changed any more."
    ),
    "contest.no_criteria": QT_TRANSLATE_NOOP(
        "Errors", "There are no criteria to judge by. Add at least one."
    ),
    "contest.no_weight": QT_TRANSLATE_NOOP(
        "Errors", "At least one criterion must weigh more than nothing."
    ),
    "contest.no_entries": QT_TRANSLATE_NOOP(
        "Errors", "There are no entries to judge. Add at least one."
    ),
    "contest.no_jurors": QT_TRANSLATE_NOOP(
        "Errors", "There is nobody in the jury. Add at least one juror."
    ),
    "criterion.no_scale": QT_TRANSLATE_NOOP("Errors", "The highest mark must be above the lowest."),
    "criterion.uneven_step": QT_TRANSLATE_NOOP(
        "Errors", "The steps do not fit between the lowest and the highest mark."
    ),
    "band.empty": QT_TRANSLATE_NOOP("Errors", "The range must end above where it begins."),
    "band.overlaps": QT_TRANSLATE_NOOP("Errors", "This range overlaps another one."),
    "decimal.unreadable": QT_TRANSLATE_NOOP("Errors", "Write a number, for example 7.5."),
    "decimal.too_fine": QT_TRANSLATE_NOOP(
        "Errors", "Too fine: decimal places are possible up to {digits}."
    ),
    "entry.withdrawn_already": QT_TRANSLATE_NOOP("Errors", "This entry is withdrawn already."),
    "reason.needed": QT_TRANSLATE_NOOP("Errors", "Give the reason, it goes into the minutes."),
    "juror.twice": QT_TRANSLATE_NOOP("Errors", "{person} is in the jury already."),
    "juror.own_entry": QT_TRANSLATE_NOOP(
        "Errors", "A juror would judge “{entry}”, an entry of the juror’s own. Recuse this juror."
    ),
    "code.too_short": QT_TRANSLATE_NOOP("Errors", "The code needs at least {limit} characters."),
    "round.frozen": QT_TRANSLATE_NOOP(
        "Errors", "The round is open, so this cannot be changed any more."
    ),
    "round.circular": QT_TRANSLATE_NOOP("Errors", "A round cannot take over results from itself."),
    "round.carry_open": QT_TRANSLATE_NOOP(
        "Errors", "The round “{round}”, whose results are taken over, is not closed yet."
    ),
    "round.too_few_jurors": QT_TRANSLATE_NOOP(
        "Errors", "There are too few jurors to have {count} for every entry."
    ),
}

BALLOTS: Mapping[str, str] = {
    "ballot.signed": QT_TRANSLATE_NOOP(
        "Errors", "This ballot is signed already and cannot be changed."
    ),
    "ballot.incomplete": QT_TRANSLATE_NOOP("Errors", "“{entry}” has no mark by “{criterion}” yet."),
    "ballot.no_comment": QT_TRANSLATE_NOOP(
        "Errors", "The mark of “{entry}” by “{criterion}” needs a comment."
    ),
    "ballot.off_scale": QT_TRANSLATE_NOOP(
        "Errors", "Mark “{entry}” by “{criterion}” from {low} to {high}."
    ),
    "ballot.off_step": QT_TRANSLATE_NOOP(
        "Errors", "Mark “{entry}” by “{criterion}” in steps of {step}."
    ),
    "ballot.double": QT_TRANSLATE_NOOP(
        "Errors", "The ballot has two marks for the same entry and criterion."
    ),
    "ballot.stray": QT_TRANSLATE_NOOP(
        "Errors", "The ballot has a mark for something this juror does not judge."
    ),
    "ballot.tampered": QT_TRANSLATE_NOOP(
        "Errors", "The ballot with the receipt {receipt} was changed after it had been sealed."
    ),
    "paper.same_person": QT_TRANSLATE_NOOP(
        "Errors", "Somebody other than the one who typed the ballot has to confirm it."
    ),
    "paper.waiting": QT_TRANSLATE_NOOP(
        "Errors", "A ballot on paper is typed in and waits to be confirmed."
    ),
    "code.wrong": QT_TRANSLATE_NOOP("Errors", "The code is not right."),
    "pin.chosen": QT_TRANSLATE_NOOP(
        "Errors", "A code is chosen already. The secretary can reset it."
    ),
    "pin.digits": QT_TRANSLATE_NOOP("Errors", "The code consists of digits: {count} of them."),
    "pin.guessable": QT_TRANSLATE_NOOP(
        "Errors", "This code is too easy to guess. Choose another one."
    ),
    "round.not_closed": QT_TRANSLATE_NOOP(
        "Errors", "The round is not closed yet, so its marks stay sealed."
    ),
    "round.not_open": QT_TRANSLATE_NOOP("Errors", "The round is not open for judging."),
    "round.no_ballots": QT_TRANSLATE_NOOP(
        "Errors", "Nobody has signed a ballot yet, so there is nothing to close the round with."
    ),
    "row.sealed": QT_TRANSLATE_NOOP(
        "Errors", "Judging has begun, and its record would go too. This has to stay."
    ),
}

INPUT: Mapping[str, str] = {
    "score.input_unreadable": QT_TRANSLATE_NOOP(
        "Errors", "The file cannot be read as JSON: line {line}, column {column}."
    ),
    "score.input_lacking": QT_TRANSLATE_NOOP("Errors", "“{name}” is lacking in the file."),
    "score.input_unknown": QT_TRANSLATE_NOOP(
        "Errors", "The file has “{name}”, which means nothing there."
    ),
    "score.input_twice": QT_TRANSLATE_NOOP(
        "Errors", "The name “{name}” is given twice in one place of the file."
    ),
    "score.input_misfit": QT_TRANSLATE_NOOP(
        "Errors", "The value {value} in the file is not one that can stand there."
    ),
    "score.input_mark_or_state": QT_TRANSLATE_NOOP(
        "Errors", "Give either a mark or the reason why there is none, not both."
    ),
}
