"""The head of the minutes: requisites, heading, place and time, offices, attendance, agenda."""

from collections.abc import Iterable, Sequence

from app.services.minutes import ItemRow, MinutesData, Organizer, Presenter
from reports.document import (
    Align,
    Block,
    Heading,
    NumberedParagraph,
    Paragraph,
    Run,
    TwoSided,
    plain,
    strong,
)
from reports.grammar import clock, ended, upper_start
from reports.protocol.heading import heading_of
from reports.protocol.people import Assembly, attendance, offices, with_post
from reports.protocol.voice import Voice
from reports.texts import Texts

_TOWNS = ("г.", "город", "пос", "с.", "пгт", "ст.", "д.", "х.")


def opening(
    data: MinutesData, items: Sequence[tuple[str, ItemRow]], assembly: Assembly, voice: Voice
) -> Iterable[Block]:
    """Everything before the first item is heard; ``items`` come with their numbers."""
    yield from _organizers(data.organizers, voice.texts)
    yield Heading(strong(voice.texts["kind"]), Align.CENTER, before=1.0, scale=1.15)
    yield TwoSided(plain(voice.day(data)), plain(voice.number(data)), before=1.0)
    yield _centered(plain(_town(data.town.strip(), voice.texts)), before=0.25)
    yield Heading(strong(heading_of(data, voice.texts)), Align.CENTER, before=1.0)
    yield from _circumstances(data, voice.texts)
    yield from offices(data, voice)
    yield from attendance(assembly, voice)
    yield from _agenda(items, assembly, voice)


def _organizers(organizers: Sequence[Organizer], texts: Texts) -> Iterable[Block]:
    """Full names centred, the proper name in bold, the short name in brackets under it."""
    if not organizers:
        yield Heading(plain(texts["organizer_blank"]), Align.CENTER)
    for index, organizer in enumerate(organizers):
        name = (organizer.full_name or organizer.short_name).strip()
        form, proper = _parted(name)
        if form:
            yield Heading(plain(form), Align.CENTER, before=0.5 if index else 0.0)
        yield Heading(strong(proper), Align.CENTER, before=0.5 if index and not form else 0.0)
        short = organizer.short_name.strip()
        if short and short != name:
            yield Heading(plain(texts.say("short_name", name=short)), Align.CENTER)


def _parted(name: str) -> tuple[str, str]:
    """The legal form and the proper name in quotes, when the name has both."""
    place = min((name.find(mark) for mark in '«"“' if mark in name), default=0)
    return name[:place].strip(), name[place:].strip()


def _centered(text: tuple[Run, ...], before: float) -> Heading:
    return Heading(text, Align.CENTER, before=before)


def _town(town: str, texts: Texts) -> str:
    if not town:
        return texts["town_blank"]
    return town if town.lower().startswith(_TOWNS) else texts.say("town", town=town)


def _circumstances(data: MinutesData, texts: Texts) -> Iterable[Block]:
    place = ", ".join(part.strip() for part in (data.venue, data.hall) if part.strip())
    lines = [
        texts.say("place", place=place) if place else "",
        _time(data, texts),
        texts.say("programme", programme=data.programme) if data.programme else "",
    ]
    before = 1.0
    for line in filter(None, lines):
        yield Paragraph(plain(line), Align.LEFT, indented=False, before=before)
        before = 0.0


def _time(data: MinutesData, texts: Texts) -> str:
    if data.starts is not None and data.ends is not None:
        return texts.say("time", start=clock(data.starts), end=clock(data.ends))
    if data.starts is not None:
        return texts.say("time_from", start=clock(data.starts))
    return "" if data.ends is None else texts.say("time_to", end=clock(data.ends))


def _agenda(
    items: Sequence[tuple[str, ItemRow]], assembly: Assembly, voice: Voice
) -> Iterable[Block]:
    texts = voice.texts
    bookmark = texts["agenda_bookmark"]
    introduced = set(assembly.introduced)
    yield Heading(plain(texts["agenda"]), Align.CENTER, bookmark=bookmark, before=1.0)
    if not items:
        yield Paragraph(plain(texts["no_items"]))
    for number, item in items:
        title = ended(upper_start(item.title.strip()) or texts["untitled_item"])
        presenters = bool(item.presenters)
        yield NumberedParagraph(f"{number}.", plain(title), indented=False, joined=presenters)
        if presenters:
            yield Paragraph(plain(_reporters(item.presenters, introduced, voice)))


def _reporters(presenters: Sequence[Presenter], introduced: set[str], voice: Voice) -> str:
    names = "; ".join([_reporter(presenter, introduced, voice) for presenter in presenters])
    return ended(voice.texts.say("reporter" if len(presenters) == 1 else "reporters", names=names))


def _reporter(presenter: Presenter, introduced: set[str], voice: Voice) -> str:
    """The post is given once: to those who were not introduced before."""
    if presenter.name.id in introduced:
        return voice.name(presenter.name)
    introduced.add(presenter.name.id)
    return with_post(presenter.name, presenter.post, presenter.organization, voice)
