"""Marks of jurors as tables show them: by receipt, by juror, by entry."""

from collections.abc import Mapping, Sequence

from app.domain.values import MarkState
from app.services.jury_minutes import JuryMark, JuryMinutes
from reports.document import Align, Column
from reports.jury.voice import JuryVoice

GROUP = 5
"""Letters of a receipt between spaces."""
Key = tuple[str, str, str]


def marks_by_key(data: JuryMinutes) -> Mapping[Key, JuryMark]:
    """Marks by juror, entry and criterion."""
    return {(each.juror_id, each.entry_id, each.criterion_id): each for each in data.marks}


def mark_said(mark: JuryMark | None, voice: JuryVoice) -> str:
    """The mark, or which of the blanks it is."""
    if mark is None:
        return ""
    if mark.state is MarkState.GIVEN:
        return voice.number(mark.value)
    return voice.texts[f"mark_{mark.state.value}"]


def grouped(code: str, size: int = GROUP) -> str:
    """A code in groups that the eye can hold."""
    return " ".join(code[at : at + size] for at in range(0, len(code), size))


def columns(voice: JuryVoice) -> tuple[Column, ...]:
    """Columns of the annex of receipts."""
    texts = voice.texts
    return (
        Column(texts["column_receipt"], 0.2, Align.CENTER),
        Column(texts["column_juror"], 0.23),
        Column(texts["column_entry"], 0.37),
        Column(texts["column_marks"], 0.2, Align.CENTER),
    )


def rows(data: JuryMinutes, voice: JuryVoice) -> tuple[tuple[str, ...], ...]:
    """A row for each receipt and entry; jurors without a receipt have none."""
    marks = marks_by_key(data)
    found: list[tuple[str, ...]] = []
    for juror in data.jurors:
        first = (grouped(juror.receipt), voice.name(juror.name))
        for entry in data.entries if juror.receipt else ():
            given = [marks.get((juror.id, entry.id, each.id)) for each in data.criteria]
            known = [each for each in given if each]
            if known:
                found.append((*first, entry.title, _row_said(known, voice)))
                first = ("", "")
    return tuple(found)


def _row_said(marks: Sequence[JuryMark], voice: JuryVoice) -> str:
    """The marks in a row; a blank that holds for all of them is said once."""
    states = {each.state for each in marks}
    shown = marks[:1] if len(states) == 1 and MarkState.GIVEN not in states else marks
    return "; ".join(mark_said(each, voice) for each in shown)
