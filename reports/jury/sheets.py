"""The summary sheet by criterion, and the sheets of the jurors for their signatures."""

from collections.abc import Iterable
from itertools import chain

from app.services.jury_minutes import JuryEntry, JuryMember, JuryMinutes
from reports.document import (
    Align,
    Block,
    Column,
    Document,
    Dots,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    Table,
    plain,
    strong,
)
from reports.jury.head import organizers
from reports.jury.method import criteria, section
from reports.jury.outcome import LYING, NAME, cell_width, named, results_table
from reports.jury.receipts import grouped, mark_said, marks_by_key
from reports.jury.voice import JuryVoice, bare
from reports.options import PrintOptions
from reports.texts import Texts

OWN_TOTAL = 26.0
"""Millimetres for a juror's own total."""


def summary(data: JuryMinutes, texts: Texts, options: PrintOptions) -> Document:
    """Averages by criterion to tenths, totals and places, with a chart of the jurors' totals."""
    voice = JuryVoice(texts, options)
    blocks: list[Block] = [*_titled("summary", data, voice)]
    blocks.append(results_table(data, voice, LYING))
    blocks.extend(_chart(data, voice))
    blocks.extend(criteria(data, voice))
    chair, secretary = data.chair, data.place.secretary
    lines = (
        Signature(texts["chair"], voice.signed(chair.name if chair else None)),
        Signature(texts["secretary"], voice.signed(secretary)),
    )
    blocks.append(Signatures(lines))
    info = voice.info("summary", data.contest, data.round, data.place)
    return Document(info, tuple(blocks), voice.dress(rehearsal=data.rehearsal, lying=True))


def _titled(kind: str, data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts = voice.texts
    yield from organizers(data.place, voice)
    yield Heading(strong(texts[kind]), Align.CENTER, before=0.75, scale=1.15)
    of_contest = texts.say("of_contest", contest=bare(data.contest))
    yield Heading(strong(of_contest), Align.CENTER, before=0.25)
    yield Heading(plain(texts.say("stage", round=data.round)), Align.CENTER)


def _chart(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """Totals of the jurors; nothing where there are fewer than two to compare."""
    lines = [(each, _totals(each)) for each in data.entries]
    every = [total for _, totals in lines for total in totals]
    if len(set(every)) < 2:
        return
    low, high = min(every), max(every)
    yield section(voice, "chart")
    ends = (voice.number(str(low)), voice.number(str(high)))
    yield voice.line(voice.texts.say("chart_note", low=ends[0], high=ends[1]), joined=True)
    for entry, totals in lines:
        if totals:
            yield Dots(entry.title, totals, sum(totals) / len(totals), low, high)


def _totals(entry: JuryEntry) -> tuple[float, ...]:
    return tuple(float(total) for total in (entry.per_juror or {}).values() if total)


def individual(data: JuryMinutes, texts: Texts, options: PrintOptions) -> Document:
    """A sheet per juror with the marks given, for signature."""
    voice = JuryVoice(texts, options)
    sheets = [list(_sheet(each, data, voice)) for each in data.jurors]
    parted = [sheets[0], *([PageBreak(), *each] for each in sheets[1:])] if sheets else []
    blocks = tuple(chain.from_iterable(parted)) or (voice.line(texts["no_sheets"]),)
    info = voice.info("individual", data.contest, data.round, data.place)
    dress = voice.dress(rehearsal=data.rehearsal, lying=True, numbered=False)
    return Document(info, blocks, dress)


def _sheet(juror: JuryMember, data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts = voice.texts
    title = Heading(
        strong(texts["individual"]),
        Align.CENTER,
        bookmark=voice.name(juror.name),
        scale=1.15,
    )
    yield title
    of_contest = texts.say("of_contest", contest=bare(data.contest))
    yield Heading(strong(of_contest), Align.CENTER, before=0.25)
    yield Heading(plain(texts.say("stage", round=data.round)), Align.CENTER)
    named_so = texts.say("juror", role=voice.role(juror), name=voice.name(juror.name))
    yield voice.line(named_so, before=0.75)
    if not juror.receipt:
        yield voice.line(texts["sheet_not_given"], before=0.5)
        return
    yield voice.line(texts.say("receipt", receipt=grouped(juror.receipt)))
    yield _marks(juror, data, voice)
    yield from _comments(juror, data, voice)
    yield from _legend(data, voice)
    yield Signatures((Signature(voice.role(juror), voice.signed(juror.name)),), before=1.5)


def _marks(juror: JuryMember, data: JuryMinutes, voice: JuryVoice) -> Table:
    texts, marks = voice.texts, marks_by_key(data)
    narrow = cell_width(len(data.criteria))
    left = LYING - OWN_TOTAL - narrow * len(data.criteria)
    columns = (
        Column(texts["column_entry"], max(left, NAME)),
        *(Column(str(at), narrow, Align.CENTER) for at in range(1, len(data.criteria) + 1)),
        Column(texts["column_own_total"], OWN_TOTAL, Align.CENTER),
    )
    rows: list[tuple[str, ...]] = []
    for entry in data.entries:
        given = [marks.get((juror.id, entry.id, each.id)) for each in data.criteria]
        if any(given):
            total = voice.number((entry.per_juror or {}).get(juror.id, ""))
            said = (mark_said(each, voice) for each in given)
            rows.append((named(entry, voice), *said, total or "–"))
    return Table(columns, tuple(rows), before=0.5)


def _comments(juror: JuryMember, data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    titles = {each.id: bare(each.title) for each in data.entries}
    numbers = {each.id: at for at, each in enumerate(data.criteria, 1)}
    said = [
        voice.texts.say(
            "comment",
            entry=titles.get(each.entry_id, ""),
            number=numbers.get(each.criterion_id, 0),
            comment=each.comment,
        )
        for each in data.marks
        if each.juror_id == juror.id and each.comment.strip()
    ]
    if said:
        yield Heading(strong(voice.texts["comments"]), Align.LEFT, before=0.75)
    for line in said:
        yield Paragraph(plain(line))


def _legend(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """What the numbers of the columns stand for."""
    told = "; ".join(f"{at} – {each.title}" for at, each in enumerate(data.criteria, 1))
    text = f"{voice.texts['criteria']}: {told}."
    yield Paragraph(plain(text), Align.LEFT, indented=False, before=0.5)
