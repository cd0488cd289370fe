"""Diplomas for places and nominations, letters of thanks for all others and for the jury."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from app.domain.values import Case, Gender
from app.services.jury_minutes import JuryEntry, JuryMinutes
from app.services.minutes import PersonName
from reports.document import (
    Align,
    Block,
    Document,
    DocumentInfo,
    Dress,
    Heading,
    PageBreak,
    Paragraph,
    Signature,
    Signatures,
    plain,
    strong,
)
from reports.jury.head import organizers
from reports.jury.outcome import placed, winners_by_nomination
from reports.jury.voice import JuryVoice, bare
from reports.names import declined, in_full
from reports.options import PrintOptions
from reports.texts import Texts


@dataclass(frozen=True, slots=True)
class Award:
    """One sheet: to whom, what for; ``merit`` stands under the word «diploma»."""

    person: PersonName | None
    team: str
    cause: str
    merit: str = ""


def diplomas(data: JuryMinutes, texts: Texts, options: PrintOptions) -> Document:
    """For each nomination its winners; in a contest without nominations the first three places.

    A team with members gets a sheet for each of them, another one a sheet for the team.
    """
    voice = JuryVoice(texts, options)
    awards = [award for award, _ in _awarded(data, voice)]
    return _document("diploma", awards, data, voice)


def thanks(data: JuryMinutes, texts: Texts, options: PrintOptions) -> Document:
    """For those who took part and got no diploma, and for the jurors who judged."""
    voice = JuryVoice(texts, options)
    gone = {entry.id for _, entry in _awarded(data, voice)}
    others = [each for each in data.entries if each.id not in gone and not each.withdrawn]
    contest = bare(data.contest)
    awards = [
        award
        for entry in others
        for award in _to(
            entry, texts.say("for_part", contest=contest, title=bare(entry.title)), "", voice
        )
    ]
    for_jury = texts.say("for_jury", contest=contest)
    awards += [Award(each.name, "", for_jury) for each in data.jurors if each.receipt]
    return _document("thanks", awards, data, voice)


def _awarded(data: JuryMinutes, voice: JuryVoice) -> Iterable[tuple[Award, JuryEntry]]:
    """Diplomas with the entries they are for, best first."""
    for entry, merit in _merits(data, voice):
        cause = voice.texts.say("project", title=bare(entry.title))
        for award in _to(entry, cause, merit, voice):
            yield award, entry


def _merits(data: JuryMinutes, voice: JuryVoice) -> Iterable[tuple[JuryEntry, str]]:
    texts, nominated = voice.texts, winners_by_nomination(data)
    for nomination, entries in nominated:
        merit = texts.say("winner_of", nomination=bare(nomination))
        yield from ((entry, merit) for entry in entries)
    if nominated:
        return
    ordinals = texts.words("ordinals")
    for entry in placed(data):
        places = _places(entry.place)
        if places[0] <= len(ordinals):
            shown = (ordinals[at - 1] for at in places if at <= len(ordinals))
            yield entry, texts.say("place", place="–".join(shown))


def _places(place: str) -> Sequence[int]:
    """The first and the last place that an entry takes up: «2-3», «2.5» as 2 and 3."""
    if "." in place:
        below = int(place.split(".", maxsplit=1)[0])
        return (below, below + 1)
    return tuple(dict.fromkeys(int(part) for part in place.split("-")))


def _to(entry: JuryEntry, cause: str, merit: str, voice: JuryVoice) -> Iterable[Award]:
    if entry.members:
        return [Award(each, "", cause, merit) for each in entry.members]
    texts = voice.texts
    if entry.team:
        return [Award(None, texts.say("team", team=bare(entry.team)), cause, merit)]
    team = entry.organization or texts.say("entry_team", title=bare(entry.title))
    return [Award(None, team, cause, merit)]


def _document(kind: str, awards: Sequence[Award], data: JuryMinutes, voice: JuryVoice) -> Document:
    texts = voice.texts
    pages = [tuple(_page(kind, award, data, voice)) for award in awards]
    parted = [pages[0], *((PageBreak(), *page) for page in pages[1:])] if pages else []
    blocks = tuple(chain.from_iterable(parted)) or (voice.line(texts["nobody"]),)
    title = texts["title" if kind == "diploma" else "title_thanks"]
    named = texts.say("document_title", title=title, contest=data.contest)
    author = "; ".join(each.short_name or each.full_name for each in data.place.organizers)
    info = DocumentInfo(named, author, voice.language, data.contest)
    mark = texts["rehearsal"] if data.rehearsal else ""
    return Document(info, blocks, Dress(mark, framed=bool(pages), numbered=False))


def _page(kind: str, award: Award, data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    texts = voice.texts
    yield Heading(plain(" "), Align.CENTER)
    if data.place.organizers:
        yield from organizers(data.place, voice)
    if kind == "diploma":
        contest = texts.say("contest", contest=bare(data.contest))
        yield Heading(plain(contest), Align.CENTER, before=2.0, scale=1.2)
    verb, recipient = _recipient(award, voice)
    scale = 3.2 if kind == "diploma" else 2.0
    yield Heading(strong(texts[kind]), Align.CENTER, bookmark=recipient, before=5.0, scale=scale)
    if award.merit:
        yield Heading(plain(award.merit), Align.CENTER, before=1.0, scale=1.5)
    yield Heading(plain(verb), Align.CENTER, before=3.5, scale=1.2)
    yield Heading(strong(recipient), Align.CENTER, before=1.0, scale=1.9)
    yield Heading(plain(award.cause), Align.CENTER, before=2.0, scale=1.3)
    yield from _foot(data, voice)


def _recipient(award: Award, voice: JuryVoice) -> tuple[str, str]:
    """The verb and the name it asks for: presented to somebody, or somebody is awarded.

    Only a person whose gender is known is declined, so all others are awarded.
    """
    texts, person = voice.texts, award.person
    if person is None:
        return texts["awarded"], award.team
    if voice.language == "ru" and person.gender is Gender.UNKNOWN and not person.forms:
        return texts["awarded"], in_full(person, voice.language)
    if voice.language == "ru":
        return texts["handed"], declined(person, Case.DATIVE)
    return texts["handed"], in_full(person, voice.language)


def _foot(data: JuryMinutes, voice: JuryVoice) -> Iterable[Block]:
    """The chair signs; town and day stand below."""
    texts, chair = voice.texts, data.chair
    signature = Signature(texts["chair"], voice.signed(chair.name if chair else None))
    yield Signatures((signature,), before=8.0)
    day = data.place.day or (data.closed.date() if data.closed else None)
    if day is None:
        return
    said = voice.date(day)
    if data.place.town.strip():
        said = texts.say("town_date", town=data.place.town.strip(), date=said)
    yield Paragraph(plain(said), Align.CENTER, indented=False, before=3.0)
