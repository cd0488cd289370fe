"""The minutes of a jury: who judged, by what rules, with what result, and how sure it is."""

from collections.abc import Iterable

from app.services.jury_minutes import JuryEvent, JuryMinutes
from reports.document import (
    Align,
    Appendix,
    Block,
    Document,
    Heading,
    NumberedParagraph,
    Paragraph,
    Signature,
    Signatures,
    Table,
    plain,
    strong,
)
from reports.grammar import ended
from reports.jury.head import heading, panel
from reports.jury.method import criteria, method, section
from reports.jury.outcome import nominations, placed, results, selection, ties
from reports.jury.receipts import columns, rows
from reports.jury.voice import JuryVoice, bare
from reports.options import PrintOptions
from reports.texts import Texts


def compose(data: JuryMinutes, texts: Texts, options: PrintOptions) -> Document:
    """The whole protocol with its annex of receipts."""
    voice = JuryVoice(texts, options)
    parts = (
        heading, panel, criteria, method, results, ties, nominations, selection, _events,
        _agreement, _remarks, _decision, _signatures, _annex,
    )  # fmt: skip
    blocks = tuple(block for part in parts for block in part(data, voice))
    info = voice.info("protocol", data.contest, data.round, data.place)
    return Document(info, blocks, voice.dress(rehearsal=data.rehearsal))


def _events(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    yield section(voice, "events")
    if not data.events:
        yield Paragraph(plain(voice.texts["no_events"]))
    for each in data.events:
        yield Paragraph(plain(_event(each, voice)))
    if data.rulings:
        reasons = "; ".join(data.rulings)
        yield Paragraph(plain(ended(voice.texts.say("rulings", reasons=reasons))))


def _event(event: JuryEvent, voice: JuryVoice) -> str:
    texts = voice.texts
    what = texts.say(f"event_{event.kind.value}", who=event.who, entry=bare(event.entry))
    key = "event_line" if event.reason else "event_without"
    return ended(texts.say(key, at=voice.moment(event.at), what=what, reason=event.reason))


def _agreement(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts, found = voice.texts, data.agreement
    said = [texts[f"agree_{found.level}"]]
    if found.apart:
        said.append(texts.say("apart", juror=found.apart))
    if found.orientation_only:
        said.append(texts["orientation"])
    figures = _figures(data, voice)
    if figures:
        said.append(texts.say("figures", figures=figures, entries=found.entries))
    yield section(voice, "agreement")
    yield Paragraph(plain(" ".join(said)))


def _figures(data: JuryMinutes, voice: JuryVoice) -> str:
    found = data.agreement
    values = (
        ("figure_w", found.w),
        ("figure_p", found.p),
        ("figure_single", found.single),
        ("figure_mean", found.mean),
        ("figure_alpha", found.alpha),
    )
    told = (voice.texts.say(key, value=voice.number(value, 3)) for key, value in values if value)
    return "; ".join(told)


def _remarks(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """What the calculation has to say; agreement has a section of its own."""
    shown = [each for each in data.remarks if "agreement" not in each.code]
    shown = [each for each in shown if not each.code.endswith("orientation_only")]
    if shown:
        yield section(voice, "remarks")
    for each in shown:
        key = each.code.replace("score.", "remark_")
        yield Paragraph(plain(ended(voice.texts.say(key, **each.facts))))


def _decision(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts = voice.texts
    yield Heading(
        strong(texts["decided"]), Align.LEFT, bookmark=texts["decided"].rstrip(":"), before=1.0
    )
    for at, line in enumerate(_decisions(data, voice), 1):
        yield NumberedParagraph(f"{at}.", plain(line))
    yield Paragraph(plain(texts["witness"]), before=0.5)
    yield voice.line(texts["digest"], before=0.5, joined=True)
    half = len(data.digest) // 2
    yield voice.line(f"{data.digest[:half]} {data.digest[half:]}".strip() or texts["by_hand"])


def _decisions(data: JuryMinutes, voice: JuryVoice) -> Iterable[str]:
    texts = voice.texts
    yield texts["decision_places"]
    selected = [each for each in data.entries if each.outcome == "selected"]
    if selected:
        yield texts.say("decision_selected", entries=voice.quoted(selected))
        return
    first = placed(data)[:1]
    winners = [each for each in placed(data) if first and each.place == first[0].place]
    if len(winners) == 1:
        yield texts.say("decision_winner", entries=voice.quoted(winners))
    elif winners:
        place = voice.places(winners[0].place)
        yield texts.say("decision_winners", place=place, entries=voice.quoted(winners))


def _signatures(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """All jurors sign, the chair first, the secretary last."""
    texts = voice.texts
    yield voice.line(texts["appendix_note"], before=1.0)
    ordered = sorted(data.jurors, key=lambda each: not each.chair)
    lines = [Signature(voice.role(each), voice.signed(each.name)) for each in ordered]
    if not data.chair:
        lines.insert(0, Signature(texts["chair"], ""))
    lines.append(Signature(texts["secretary"], voice.signed(data.place.secretary)))
    yield Signatures(tuple(lines))


def _annex(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts = voice.texts
    day = data.place.day or (data.closed.date() if data.closed else None)
    mark = (texts["appendix"], texts.say("appendix_to", date=voice.date(day)))
    blocks: tuple[Block, ...] = (
        Heading(strong(texts["appendix_title"]), Align.CENTER, before=1.5),
        Paragraph(plain(texts["appendix_text"]), before=0.5),
        Table(columns(voice), rows(data, voice), before=0.5),
    )
    yield Appendix(mark, f"{texts['appendix']}. {texts['appendix_title'].capitalize()}", blocks)
