"""The end of the minutes: the mark of the appendix, signatures, the list of participants."""

from collections.abc import Iterable, Sequence

from app.services.minutes import MinutesData, MinutesPerson, PersonName
from reports.document import (
    Align,
    Appendix,
    Block,
    Column,
    Heading,
    Paragraph,
    Signature,
    Signatures,
    Table,
    plain,
    strong,
)
from reports.names import in_full, signed
from reports.protocol.people import Assembly, affiliation
from reports.protocol.voice import Voice
from reports.texts import Texts


def closing(data: MinutesData, assembly: Assembly, voice: Voice) -> Iterable[Block]:
    """Signatures, and the list on a sheet of its own where the text refers to one."""
    listed = assembly.lists_present or assembly.lists_invited
    if listed:
        note = plain(voice.texts["appendix_note"])
        yield Paragraph(note, Align.LEFT, indented=False, before=1.0)
    yield Signatures(
        (
            Signature(voice.texts["chair"], _signer(data.chair, voice)),
            Signature(voice.texts["secretary"], _signer(data.secretary, voice)),
        )
    )
    if listed:
        yield _appendix(data, assembly, voice)


def _signer(person: PersonName | None, voice: Voice) -> str:
    return signed(person, voice.language) if person else ""


def _appendix(data: MinutesData, assembly: Assembly, voice: Voice) -> Appendix:
    texts = voice.texts
    mark = (
        texts.say("appendix", number=1),
        texts.say("appendix_to", date=voice.day(data), number=voice.number(data)),
    )
    blocks: list[Block] = [Heading(strong(texts["list_title"]), Align.CENTER, before=1.5)]
    if assembly.lists_present:
        blocks += _list(texts["list_present"], assembly.present, voice)
    if assembly.lists_invited:
        blocks += _list(texts["list_invited"], assembly.invited, voice)
    return Appendix(mark, texts.say("appendix_bookmark", number=1), tuple(blocks))


def _list(title: str, people: Sequence[MinutesPerson], voice: Voice) -> list[Block]:
    rows = tuple(
        (str(index), in_full(who.name, voice.language), affiliation(who.post, who.organization))
        for index, who in enumerate(people, start=1)
    )
    return [
        Heading(plain(title), Align.LEFT, before=1.0),
        Table(_columns(voice.texts), rows, before=0.5),
    ]


def _columns(texts: Texts) -> tuple[Column, ...]:
    return (
        Column(texts["column_number"], 0.08, Align.CENTER),
        Column(texts["column_name"], 0.37),
        Column(texts["column_post"], 0.55),
    )
