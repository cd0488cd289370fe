"""Who was there: the offices, those present and those invited, in the text or in a list."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.values import Role
from app.services.minutes import MinutesData, MinutesPerson, PersonName
from reports.document import Align, Block, NameList, Paragraph, Text, plain
from reports.names import sort_key
from reports.protocol.voice import Voice

_OUTSIDERS = frozenset({Role.EXPERT, Role.AUTHORITY, Role.MEDIA, Role.GUEST})
_ABBREVIATION = 2
"""From so many capitals on it is an abbreviation (АНО, ООО), which no case changes."""


@dataclass(frozen=True, slots=True)
class Assembly:
    """Those who came, in alphabetical order; outsiders are the invited."""

    present: tuple[MinutesPerson, ...]
    invited: tuple[MinutesPerson, ...]
    named: tuple[MinutesPerson, ...]
    """The present without chair and secretary, who stand in lines of their own."""
    threshold: int

    @property
    def lists_present(self) -> bool:
        """Whether the present are too many to be named in the text."""
        return len(self.named) > self.threshold

    @property
    def lists_invited(self) -> bool:
        return len(self.invited) > self.threshold

    @property
    def introduced(self) -> frozenset[str]:
        """Keys of the people whose post is given where they are named."""
        named = () if self.lists_present else self.named
        invited = () if self.lists_invited else self.invited
        return frozenset(person.name.id for person in (*named, *invited))


def assembly_of(data: MinutesData, voice: Voice) -> Assembly:
    """Sort out those who came; nobody is counted twice."""
    came = {person.name.id: person for person in data.participants if person.attended}
    ordered = sorted(came.values(), key=_by_name)
    officers = {officer.id for officer in (data.chair, data.secretary) if officer}
    present = [p for p in ordered if p.role not in _OUTSIDERS or p.name.id in officers]
    invited = [p for p in ordered if p.role in _OUTSIDERS and p.name.id not in officers]
    named = [p for p in present if p.name.id not in officers]
    return Assembly(tuple(present), tuple(invited), tuple(named), voice.threshold(data))


def _by_name(person: MinutesPerson) -> tuple[str, str, str]:
    return sort_key(person.name)


def offices(data: MinutesData, voice: Voice) -> Iterable[Block]:
    """Lines of chair, secretary and, where there is one, moderator."""
    yield _line(_office("chair", data.chair, voice), before=1.0)
    yield _line(_office("secretary", data.secretary, voice))
    if data.moderator:
        yield _line(_office("moderator", data.moderator, voice))


def _office(role: str, person: PersonName | None, voice: Voice) -> str:
    name = voice.name(person) if person else voice.texts["by_hand"]
    return voice.texts.say("in_office", role=voice.texts[role], name=name)


def _line(text: str, before: float = 0.0, *, joined: bool = False) -> Paragraph:
    return Paragraph(plain(text), Align.LEFT, indented=False, before=before, joined=joined)


def attendance(assembly: Assembly, voice: Voice) -> Iterable[Block]:
    """Those present and those invited: by name up to the threshold, by number above it."""
    texts = voice.texts
    if assembly.lists_present:
        yield _line(texts.counted("present_counted", len(assembly.present)), before=0.5)
    elif assembly.named:
        yield _line(texts["present"], before=0.5, joined=True)
        yield NameList(tuple(_entry(person, voice) for person in assembly.named))
    elif not assembly.invited:
        yield _line(texts["present_blank"], before=0.5)
    if assembly.lists_invited:
        yield _line(texts.counted("invited_counted", len(assembly.invited)), before=0.5)
    elif assembly.invited:
        yield _line(texts["invited"], before=0.5, joined=True)
        yield NameList(tuple(_entry(person, voice) for person in assembly.invited))


def _entry(person: MinutesPerson, voice: Voice) -> Text:
    return plain(with_post(person.name, person.post, person.organization, voice, "listed"))


def with_post(
    person: PersonName, post: str, organization: str, voice: Voice, manner: str = "post_of"
) -> str:
    """The name with post and organization, as they are given once."""
    about = affiliation(post, organization)
    name = voice.name(person)
    return voice.texts.say(manner, name=name, about=about) if about else name


def affiliation(post: str, organization: str) -> str:
    """Post and organization in one phrase; an organization named in the post is not repeated."""
    post, organization = post.strip(), organization.strip()
    if not post or not organization or organization in post:
        return post or organization
    head = organization.split(maxsplit=1)[0]
    unchanging = head[0] in '«"“' or (len(head) >= _ABBREVIATION and head.isupper())
    return f"{post} {organization}" if unchanging else f"{post}, {organization}"
