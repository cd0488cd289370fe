"""The minutes of a meeting as an office keeps them (GOST R 7.0.97-2025 and custom)."""

from app.services.minutes import MinutesData
from reports.document import Block, Document, DocumentInfo
from reports.options import PrintOptions
from reports.protocol.closing import closing
from reports.protocol.items import ItemComposer, numbered_items
from reports.protocol.opening import opening
from reports.protocol.people import assembly_of
from reports.protocol.voice import Voice
from reports.texts import Texts

__all__ = ["compose"]


def compose(data: MinutesData, texts: Texts, options: PrintOptions) -> Document:
    """The whole protocol; what is not known leaves room to write it, nothing is invented."""
    voice = Voice(texts, options)
    assembly = assembly_of(data, voice)
    items = numbered_items(data.items)
    reporters = {who.name.id for _, item in items for who in item.presenters}
    composer = ItemComposer(data, voice, assembly.introduced | reporters)
    blocks: list[Block] = [*opening(data, items, assembly, voice)]
    for number, item in items:
        blocks.extend(composer.blocks(number, item))
    blocks.extend(closing(data, assembly, voice))
    return Document(_info(data, voice), tuple(blocks))


def _info(data: MinutesData, voice: Voice) -> DocumentInfo:
    title = voice.texts.say(
        "document_title", number=voice.number(data), date=voice.day(data), meeting=data.title
    )
    author = "; ".join(each.short_name or each.full_name for each in data.organizers)
    return DocumentInfo(title, author, voice.language, data.theme)
