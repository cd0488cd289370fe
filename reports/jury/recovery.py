"""The recovery sheet: the code that opens a round when the chair's code is lost."""

from dataclasses import dataclass
from datetime import date

from app.services.jury_minutes import JuryPlace
from reports.document import (
    Align,
    Block,
    Document,
    Heading,
    NumberedParagraph,
    Paragraph,
    Signature,
    Signatures,
    plain,
    strong,
)
from reports.jury.receipts import grouped
from reports.jury.voice import JuryVoice, bare
from reports.options import PrintOptions
from reports.texts import Texts

CODE_GROUP = 4


@dataclass(frozen=True, slots=True)
class Recovery:
    """What the sheet says; the code is kept nowhere else."""

    contest: str
    round: str
    code: str
    day: date | None = None
    rehearsal: bool = False


def compose(data: Recovery, texts: Texts, options: PrintOptions) -> Document:
    """One page: the code, what it is for, where to keep it, who took it."""
    voice = JuryVoice(texts, options)
    purpose = texts.say("recovery_for", round=data.round, contest=bare(data.contest))
    code = grouped(data.code, CODE_GROUP).replace(" ", "\u00a0\u00a0")
    points = texts.words("recovery_points")
    blocks: tuple[Block, ...] = (
        Heading(strong(texts["recovery"]), Align.CENTER, scale=1.3),
        Heading(
            plain(texts.say("of_contest", contest=bare(data.contest))), Align.CENTER, before=0.5
        ),
        Heading(plain(texts.say("stage", round=data.round)), Align.CENTER),
        Heading(plain(texts["recovery_code"]), Align.CENTER, before=3.0),
        Heading(strong(code), Align.CENTER, before=0.75, scale=1.9),
        Heading(plain(texts["recovery_alphabet"]), Align.CENTER, before=0.75, scale=0.92),
        Paragraph(plain(purpose), before=3.0),
        *(NumberedParagraph(f"{at}.", plain(each)) for at, each in enumerate(points, 1)),
        voice.line(texts.say("recovery_made", date=voice.date(data.day)), before=2.0),
        Signatures(
            (Signature(texts["chair"], ""), Signature(texts["recovery_kept"], "")), before=1.0
        ),
    )
    info = voice.info("recovery", data.contest, data.round, JuryPlace())
    return Document(info, blocks, voice.dress(rehearsal=data.rehearsal))
