"""The result of a jury and all raw marks as a workbook; the same data give the same bytes."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from app.domain.values import MarkState
from app.services.jury_minutes import JuryEntry, JuryMark, JuryMinutes
from reports.jury.method import step_said
from reports.jury.printing import refuse_doubtful
from reports.jury.voice import JuryVoice
from reports.names import in_full
from reports.options import PrintOptions
from reports.texts import load
from reports.xlsx.sealing import unchanging

Value = str | Decimal
LONGEST = 32_767
"""Letters that a cell can hold."""
_WIDE, _NARROW = 38, 14


def workbook(data: JuryMinutes, language: str = "ru") -> bytes:
    """A sheet of results and a sheet of raw marks.

    Raises:
        UserError: ``report.witness_differs`` when the second calculation does not agree.
    """
    refuse_doubtful(data)
    voice = JuryVoice(load("jury", language), PrintOptions(language=language))
    book = Workbook()
    for old in book.worksheets:
        book.remove(old)
    results: Worksheet = book.create_sheet(voice.texts["xlsx_results"])
    marks: Worksheet = book.create_sheet(voice.texts["xlsx_marks"])
    _fill(results, data, voice, [_result_head(data, voice), *_result_rows(data, voice)])
    _fill(marks, data, voice, [_mark_head(voice), *_mark_rows(data, voice)])
    book.properties.title = ILLEGAL_CHARACTERS_RE.sub("", data.contest)
    book.properties.creator = "Krug"
    target = BytesIO()
    book.save(target)
    return unchanging(target.getvalue(), data.closed)


def _fill(
    sheet: Worksheet, data: JuryMinutes, voice: JuryVoice, rows: Sequence[Sequence[Value]]
) -> None:
    """The mark of a rehearsal, where it is one, then the head, then the rows."""
    mark = voice.texts["rehearsal"] if data.rehearsal else ""
    lines = [[mark], *rows] if mark else rows
    head = 2 if mark else 1
    for at, row in enumerate(lines, 1):
        for column, value in enumerate(row, 1):
            _put(sheet, at, column, value)
    for cells in sheet.iter_rows(max_row=head):
        for cell in cells:
            cell.font = Font(bold=True)
    sheet.freeze_panes = f"A{head + 1}"
    if mark and sheet.oddHeader:
        sheet.oddHeader.center.text = mark
    sheet.page_setup.orientation = "landscape"
    _widen(sheet, rows[0])


def _put(sheet: Worksheet, row: int, column: int, value: Value) -> None:
    """Text stays text, whatever it begins with: a title is never a formula."""
    if isinstance(value, Decimal):
        sheet.cell(row, column, value)
        return
    cell = sheet.cell(row, column, ILLEGAL_CHARACTERS_RE.sub("", value)[:LONGEST])
    cell.data_type = "s"
    cell.alignment = Alignment(vertical="top", wrap_text=len(value) > _WIDE)


def _widen(sheet: Worksheet, head: Sequence[Value]) -> None:
    for at, title in enumerate(head, 1):
        width = min(max(len(str(title)) + 2, _NARROW), _WIDE)
        sheet.column_dimensions[get_column_letter(at)].width = width


def _number(written: str) -> Value:
    return Decimal(written) if written else ""


def _result_head(data: JuryMinutes, voice: JuryVoice) -> list[Value]:
    texts = voice.texts
    keys = ("column_place", "column_entry", "xlsx_nomination", "xlsx_team", "xlsx_organization")
    return [
        *(texts[key] for key in keys),
        *(each.title for each in data.criteria),
        *(in_full(each.name, voice.language) for each in data.jurors),
        texts["column_total"],
        texts["column_outcome"],
        texts["xlsx_decided"],
    ]


def _result_rows(data: JuryMinutes, voice: JuryVoice) -> Iterable[list[Value]]:
    for entry in data.entries:
        averages = entry.averages or ("",) * len(data.criteria)
        totals = entry.per_juror or {}
        outcome = voice.texts[f"outcome_{entry.outcome}"] if entry.outcome else ""
        yield [
            _place(entry, voice),
            entry.title,
            entry.nomination,
            entry.team,
            entry.organization,
            *map(_number, averages),
            *(_number(totals.get(each.id, "")) for each in data.jurors),
            _number(entry.total),
            outcome,
            _decided(entry, voice),
        ]


def _place(entry: JuryEntry, voice: JuryVoice) -> Value:
    if entry.withdrawn:
        return voice.texts["withdrawn"]
    return Decimal(entry.place) if entry.place.isdecimal() else voice.places(entry.place)


def _decided(entry: JuryEntry, voice: JuryVoice) -> str:
    ground, _, about = entry.decided_by.partition(":")
    known = ground and entry.place
    return (
        step_said(ground, about if not ground.startswith("skating") else "", voice) if known else ""
    )


def _mark_head(voice: JuryVoice) -> list[Value]:
    keys = ("column_juror", "column_entry", "column_criterion", "column_mark", "xlsx_state")
    return [*(voice.texts[key] for key in keys), voice.texts["xlsx_comment"]]


def _mark_rows(data: JuryMinutes, voice: JuryVoice) -> Iterable[list[Value]]:
    """Every cell of every ballot, by juror, entry and criterion."""
    jurors = {each.id: each for each in data.jurors}
    entries = {each.id: each for each in data.entries}
    criteria = {each.id: each for each in data.criteria}
    order = [list(jurors), list(entries), list(criteria)]
    for mark in sorted(data.marks, key=lambda each: _order(each, order)):
        yield [
            in_full(jurors[mark.juror_id].name, voice.language) if mark.juror_id in jurors else "",
            entries[mark.entry_id].title if mark.entry_id in entries else "",
            criteria[mark.criterion_id].title if mark.criterion_id in criteria else "",
            _number(mark.value) if mark.state is MarkState.GIVEN else "",
            voice.texts[f"xlsx_{mark.state.value}"],
            mark.comment,
        ]


def _order(mark: JuryMark, order: Sequence[Sequence[str]]) -> tuple[int, ...]:
    keys = (mark.juror_id, mark.entry_id, mark.criterion_id)
    return tuple(
        known.index(key) if key in known else len(known)
        for key, known in zip(keys, order, strict=True)
    )
