"""The head of the papers of a jury: who issues it, of what contest, where and when."""

from collections.abc import Iterable

from app.services.jury_minutes import JuryMember, JuryMinutes, JuryPlace
from reports.document import Align, Block, Heading, NameList, TwoSided, plain, strong
from reports.jury.voice import JuryVoice, bare

_TOWNS = ("г.", "город", "пос", "с.", "пгт", "ст.", "д.", "х.")


def organizers(place: JuryPlace, voice: JuryVoice) -> Iterable[Block]:
    """Full names centred, the short name in brackets under each."""
    if not place.organizers:
        yield Heading(plain(voice.texts["organizer_blank"]), Align.CENTER)
    for index, each in enumerate(place.organizers):
        name = (each.full_name or each.short_name).strip()
        yield Heading(strong(name), Align.CENTER, before=0.5 if index else 0.0)
        short = each.short_name.strip()
        if short and short != name:
            yield Heading(plain(voice.texts.say("short_name", name=short)), Align.CENTER)


def heading(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """Requisites of the minutes down to the time of judging."""
    texts, place = voice.texts, data.place
    day = place.day or (data.closed.date() if data.closed else None)
    yield from organizers(place, voice)
    yield Heading(strong(texts["kind"]), Align.CENTER, before=1.0, scale=1.15)
    yield TwoSided(plain(voice.date(day)), plain(texts["number_blank"]), before=1.0)
    yield Heading(plain(town(place.town, voice)), Align.CENTER, before=0.25)
    of_contest = texts.say("heading", contest=bare(data.contest))
    yield Heading(strong(of_contest), Align.CENTER, before=1.0)
    yield Heading(plain(texts.say("stage", round=data.round)), Align.CENTER, before=0.25)
    yield from _circumstances(data, voice)


def town(name: str, voice: JuryVoice) -> str:
    """The town as a requisite, or room to write it."""
    stripped = name.strip()
    if not stripped:
        return voice.texts["town_blank"]
    known = stripped.lower().startswith(_TOWNS)
    return stripped if known else voice.texts.say("town", town=stripped)


def _circumstances(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts, place = voice.texts, data.place
    where = ", ".join(part.strip() for part in (place.venue, place.hall) if part.strip())
    opened, closed = voice.moment(data.opened), voice.moment(data.closed)
    lines = [
        texts.say("place", place=where) if where else "",
        texts.say("programme", programme=place.programme) if place.programme else "",
        texts.say("time", opened=opened, closed=closed),
    ]
    for index, line in enumerate(filter(None, lines)):
        yield voice.line(line, before=0.0 if index else 1.0)


def panel(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """The jury with its chair and secretary, and how many handed in their sheets."""
    texts, chair = voice.texts, data.chair
    named = noted(chair, voice) if chair else texts["by_hand"]
    yield voice.line(texts.say("in_office", role=texts["chair"], name=named), before=1.0)
    secretary = data.place.secretary
    written = voice.name(secretary) if secretary else texts["by_hand"]
    yield voice.line(texts.say("in_office", role=texts["secretary"], name=written))
    members = tuple(plain(noted(each, voice)) for each in data.jurors if not each.chair)
    if members:
        yield voice.line(texts["members"], before=0.5, joined=True)
        yield NameList(members)
    count = sum(bool(each.receipt) for each in data.jurors)
    yield voice.line(texts.say("handed_in", count=count, all=len(data.jurors)), before=0.5)


def noted(juror: JuryMember, voice: JuryVoice) -> str:
    """The name with the post, and what happened to the sheet where it is not as usual."""
    texts, name = voice.texts, voice.name(juror.name)
    listed = texts.say("listed", name=name, about=juror.post) if juror.post else name
    if juror.left:
        return texts.say("noted", name=listed, note=texts["left_note"])
    if not juror.receipt:
        return texts.say("noted", name=listed, note=texts["absent_note"])
    return texts.say("noted", name=listed, note=texts["paper_note"]) if juror.paper else listed
