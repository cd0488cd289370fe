"""Enums of contests and juries in the words of the interface language."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.values import MarkState, RoundEventKind, RoundState, RulingKind, StageKind
from ui.texts.marking import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_STAGES: Mapping[StageKind, str] = {
    StageKind.SELECTION: QT_TRANSLATE_NOOP("Judging", "Selection by papers"),
    StageKind.DEFENCE: QT_TRANSLATE_NOOP("Judging", "Defence of projects"),
    StageKind.FINAL: QT_TRANSLATE_NOOP("Judging", "Final"),
}
_ROUNDS: Mapping[RoundState, str] = {
    RoundState.DRAFT: QT_TRANSLATE_NOOP("Judging", "being prepared"),
    RoundState.OPEN: QT_TRANSLATE_NOOP("Judging", "being judged"),
    RoundState.CLOSED: QT_TRANSLATE_NOOP("Judging", "closed"),
}
_ROUND_TONES: Mapping[RoundState, str] = {
    RoundState.DRAFT: "surface_sunken",
    RoundState.OPEN: "live_soft",
    RoundState.CLOSED: "success_soft",
}
_MARKS: Mapping[MarkState, str] = {
    MarkState.GIVEN: QT_TRANSLATE_NOOP("Judging", "Marked"),
    MarkState.MISSING: QT_TRANSLATE_NOOP("Judging", "Not marked"),
    MarkState.RECUSED: QT_TRANSLATE_NOOP("Judging", "Recused"),
    MarkState.ABSENT: QT_TRANSLATE_NOOP("Judging", "Absent"),
}
_RULINGS: Mapping[RulingKind, str] = {
    RulingKind.VOTE: QT_TRANSLATE_NOOP("Judging", "Vote of the jury"),
    RulingKind.CHAIR: QT_TRANSLATE_NOOP("Judging", "Word of the chair"),
    RulingKind.LOT: QT_TRANSLATE_NOOP("Judging", "Drawing of lots"),
}
_EVENTS: Mapping[RoundEventKind, str] = {
    RoundEventKind.JUROR_LEFT: QT_TRANSLATE_NOOP("Judging", "A juror left"),
    RoundEventKind.ENTRY_WITHDRAWN: QT_TRANSLATE_NOOP("Judging", "An entry was withdrawn"),
    RoundEventKind.RECUSED: QT_TRANSLATE_NOOP("Judging", "A juror was recused"),
    RoundEventKind.BALLOT_RETURNED: QT_TRANSLATE_NOOP("Judging", "A ballot was given back"),
    RoundEventKind.PIN_RESET: QT_TRANSLATE_NOOP("Judging", "A juror got a new code"),
}


def stage_kind(kind: StageKind) -> str:
    """What a round of judging looks at."""
    return translate("Judging", _STAGES[kind])


def round_state(state: RoundState) -> str:
    """How far a round has come, in small letters as on a pill."""
    return translate("Judging", _ROUNDS[state])


def round_tone(state: RoundState) -> str:
    """The ground of that pill, a colour by meaning."""
    return _ROUND_TONES[state]


def mark_state(state: MarkState) -> str:
    """Whether there is a mark, and why not."""
    return translate("Judging", _MARKS[state])


def ruling_kind(kind: RulingKind) -> str:
    """Who or what decided where the rules leave it to them."""
    return translate("Judging", _RULINGS[kind])


def round_event(kind: RoundEventKind) -> str:
    """What happened after a round had opened."""
    return translate("Judging", _EVENTS[kind])
