"""Blank score sheets for jurors who prefer paper: one of all entries, or one per entry."""

from collections.abc import Callable, Iterable, Mapping

from app.services.ballot_sheet import SheetCriterion, SheetEntry
from app.services.jury_minutes_sheets import BlankSheet, BlankSheets
from reports.document import (
    Align,
    Block,
    Column,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Signature,
    Signatures,
    Table,
    TwoSided,
    plain,
    strong,
)
from reports.jury.method import scale
from reports.jury.outcome import LYING
from reports.jury.receipts import grouped
from reports.jury.voice import JuryVoice, bare
from reports.options import PrintOptions
from reports.texts import Texts

CODE_GROUP = 4
HAND = 2.2
"""Lines of room for a mark written by hand."""
NUMBER, WIDEST = 12.0, 26.0
"""Millimetres of the column of numbers and of a mark at most."""
Pages = Iterable[tuple[Block, ...]]


def per_juror(data: BlankSheets, texts: Texts, options: PrintOptions) -> Document:
    """One sheet per juror, with all entries."""
    return _document(data, JuryVoice(texts, options), _whole, lying=True)


def per_entry(data: BlankSheets, texts: Texts, options: PrintOptions) -> Document:
    """One sheet per juror and entry, under the one code of the juror."""
    return _document(data, JuryVoice(texts, options), _single, lying=False)


def _document(
    data: BlankSheets,
    voice: JuryVoice,
    pages: Callable[[BlankSheets, BlankSheet, JuryVoice], Pages],
    *,
    lying: bool,
) -> Document:
    blocks: list[Block] = []
    for sheet in data.sheets:
        for page in pages(data, sheet, voice):
            blocks.extend((PageBreak(), *page) if blocks else page)
    if not blocks:
        blocks.append(voice.line(voice.texts["no_sheets"]))
    info = voice.info("blank" if lying else "blank_entry", data.contest, data.round, data.place)
    dress = voice.dress(rehearsal=data.rehearsal, lying=lying, numbered=False)
    return Document(info, tuple(blocks), dress)


def _whole(data: BlankSheets, sheet: BlankSheet, voice: JuryVoice) -> Pages:
    """The sheet of a juror: entries down, criteria across."""
    criteria = _criteria(sheet)
    yield (
        *_head(data, sheet, voice, bookmark=voice.name(sheet.juror)),
        _matrix(sheet, criteria, voice),
        *_foot(criteria, voice),
        _signature(sheet, voice),
    )


def _criteria(sheet: BlankSheet) -> Mapping[str, SheetCriterion]:
    """All criteria of the sheet, each once."""
    return {each.id: each for entry in sheet.sheet.entries for each in entry.criteria}


def _head(
    data: BlankSheets, sheet: BlankSheet, voice: JuryVoice, bookmark: str = ""
) -> Iterable[Block]:
    texts = voice.texts
    yield Heading(strong(texts["blank"]), Align.CENTER, bookmark=bookmark, scale=1.15)
    of_contest = texts.say("of_contest", contest=bare(data.contest))
    yield Heading(strong(of_contest), Align.CENTER, before=0.25)
    yield Heading(plain(texts.say("stage", round=data.round)), Align.CENTER)
    role = texts["chair" if sheet.chair else "member"]
    who = texts.say("juror", role=role, name=voice.name(sheet.juror))
    code = texts.say("code", code=grouped(sheet.code, CODE_GROUP))
    yield TwoSided(plain(who), (Run(code, bold=True),), before=0.75)


def _matrix(sheet: BlankSheet, criteria: Mapping[str, SheetCriterion], voice: JuryVoice) -> Table:
    texts = voice.texts
    width = min(WIDEST, (LYING - NUMBER - 70.0) / max(len(criteria), 1))
    columns = (
        Column(texts["column_number"], NUMBER, Align.CENTER),
        Column(texts["column_entry"], LYING - NUMBER - width * len(criteria)),
        *(Column(str(at), width, Align.CENTER) for at in range(1, len(criteria) + 1)),
    )
    rows = tuple(
        (entry.number or str(at), _entry_named(entry, voice), *_cells(entry, criteria, voice))
        for at, entry in enumerate(sheet.sheet.entries, 1)
    )
    return Table(columns, rows, before=0.5, least=HAND)


def _entry_named(entry: SheetEntry, voice: JuryVoice) -> str:
    who = _who(entry)
    return voice.texts.say("entry_by", title=entry.title, who=who) if who else entry.title


def _who(entry: SheetEntry) -> str:
    return ", ".join(dict.fromkeys(part for part in (entry.team, entry.organization) if part))


def _cells(
    entry: SheetEntry, criteria: Mapping[str, SheetCriterion], voice: JuryVoice
) -> Iterable[str]:
    """Empty where a mark is wanted; a recusal or a criterion of others is said."""
    own = {each.id for each in entry.criteria}
    for key in criteria:
        if entry.recused:
            yield voice.texts["recused_cell"]
        else:
            yield "" if key in own else "–"


def _foot(criteria: Mapping[str, SheetCriterion], voice: JuryVoice) -> Iterable[Block]:
    """What the numbers stand for, and what to do with the sheet."""
    texts = voice.texts
    told = "; ".join(
        f"{at} – {_starred(each)} ({scale(each, voice)})"
        for at, each in enumerate(criteria.values(), 1)
    )
    legend = f"{texts['criteria']}: {told}."
    yield Paragraph(plain(legend), Align.LEFT, indented=False, before=0.5)
    if any(each.comment_needed for each in criteria.values()):
        yield voice.line(texts["comment_star"])
    yield from _notes(voice)


def _starred(each: SheetCriterion) -> str:
    return f"{each.title}*" if each.comment_needed else each.title


def _notes(voice: JuryVoice) -> Iterable[Block]:
    for index, key in enumerate(("marking_note", "code_note")):
        text = voice.texts[key]
        yield Paragraph(plain(text), Align.LEFT, indented=False, before=0.0 if index else 0.5)


def _signature(sheet: BlankSheet, voice: JuryVoice) -> Signatures:
    role = voice.texts["chair" if sheet.chair else "member"]
    return Signatures((Signature(role, voice.signed(sheet.juror)),), before=1.0)


def _single(data: BlankSheets, sheet: BlankSheet, voice: JuryVoice) -> Pages:
    """A page for every entry that the juror judges."""
    judged = [entry for entry in sheet.sheet.entries if not entry.recused]
    for index, entry in enumerate(judged):
        bookmark = "" if index else voice.name(sheet.juror)
        yield (
            *_head(data, sheet, voice, bookmark),
            *_about(entry, voice),
            _list(entry, voice),
            *_single_foot(entry, voice),
            voice.line(voice.texts["signed_on"], before=1.0),
            _signature(sheet, voice),
        )


def _about(entry: SheetEntry, voice: JuryVoice) -> Iterable[Block]:
    texts, who = voice.texts, _who(entry)
    yield voice.line(texts.say("entry_line", title=entry.title), before=0.75)
    if who:
        yield voice.line(texts.say("team_line", who=who))
    if entry.nomination:
        yield voice.line(texts.say("nomination_line", nomination=entry.nomination))


def _list(entry: SheetEntry, voice: JuryVoice) -> Table:
    texts = voice.texts
    columns = (
        Column(texts["column_number"], 0.06, Align.CENTER),
        Column(texts["column_criterion"], 0.34),
        Column(texts["column_weight"], 0.09, Align.CENTER),
        Column(texts["column_scale"], 0.15, Align.CENTER),
        Column(texts["column_mark"], 0.12, Align.CENTER),
        Column(texts["column_note"], 0.24),
    )
    rows = tuple(
        (str(at), _starred(each), voice.number(each.weight), scale(each, voice), "", "")
        for at, each in enumerate(entry.criteria, 1)
    )
    return Table(columns, rows, before=0.5, least=HAND)


def _single_foot(entry: SheetEntry, voice: JuryVoice) -> Iterable[Block]:
    if any(each.comment_needed for each in entry.criteria):
        yield voice.line(voice.texts["comment_star"], before=0.25)
    yield from _notes(voice)
