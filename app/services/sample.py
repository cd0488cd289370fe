"""The sample event: the round table of 9 August 2022, as far as its report tells.

What the report leaves open (chair, secretary, who presented most items) stays empty.
"""

import json
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import (
    AgendaItem,
    Decision,
    Meeting,
    MeetingOrganizer,
    Organization,
    OrganizationLink,
    OrganizationProgramme,
    Participant,
    Person,
    Post,
    Presenter,
    Programme,
)
from app.domain.rules.folding import fold
from app.domain.rules.numbering import numbered
from app.domain.values import (
    DecisionKind,
    Gender,
    Invitation,
    ItemKind,
    LinkKind,
    Numbering,
    OrganizationKind,
    Role,
    new_id,
)
from app.services.contract import Command
from app.services.ordering import STEP
from resources import locate

FILE = ("sample", "start-round-table.json")


@dataclass(frozen=True, slots=True)
class LoadSample(Command[None]):
    """Fill an empty workspace with the sample; titles in ``language`` (``ru`` or ``en``)."""

    language: str = "ru"

    label: ClassVar[str] = "sample.load"

    def apply(self, session: Session) -> None:
        facts = json.loads(locate(*FILE).read_text(encoding="utf-8"))
        session.add_all(_Loading(facts, self.language).rows())


class _Loading:
    """Turns the facts into rows; keys of the file become fresh keys of rows."""

    def __init__(self, facts: Mapping[str, Any], language: str) -> None:
        self._facts = facts
        self._language = language
        self._keys: dict[str, str] = {}

    def rows(self) -> Iterator[Any]:
        for name in ("programmes", "organizations", "people"):
            for fact in self._facts[name]:
                self._keys[fact["key"]] = new_id()
        yield from self._programmes()
        yield from self._organizations()
        yield from self._people()
        first = yield from self._meeting(self._facts["meeting"], "")
        yield from self._participants(first)
        yield from self._items(self._facts["items"], first)
        following = yield from self._meeting(self._facts["next"], first)
        yield from self._items(self._facts["next"]["items"], following)

    def _word(self, fact: Mapping[str, Any], name: str) -> str:
        words = fact.get(name, "")
        return words if isinstance(words, str) else words[self._language]

    def _programmes(self) -> Iterator[Any]:
        for fact in self._facts["programmes"]:
            title = fact[self._language]
            yield Programme(id=self._keys[fact["key"]], title=title, folded=fold(title))

    def _organizations(self) -> Iterator[Any]:
        for fact in self._facts["organizations"]:
            key = self._keys[fact["key"]]
            yield Organization(
                id=key,
                short_name=fact["short"],
                full_name=fact["full"],
                folded=fold(f"{fact['short']} {fact['full']}"),
                legal_form=fact["form"],
                kind=OrganizationKind(fact["kind"]),
            )
            yield from self._links(fact, key)

    def _links(self, fact: Mapping[str, Any], key: str) -> Iterator[Any]:
        for name, kind in (("founders", LinkKind.FOUNDER), ("partners", LinkKind.PARTNER)):
            for other in fact.get(name, ()):
                yield OrganizationLink(
                    id=new_id(), organization_id=key, other_id=self._keys[other], kind=kind
                )
        for programme in fact.get("programmes", ()):
            yield OrganizationProgramme(
                id=new_id(), organization_id=key, programme_id=self._keys[programme]
            )

    def _people(self) -> Iterator[Any]:
        for fact in self._facts["people"]:
            key = self._keys[fact["key"]]
            yield Person(
                id=key,
                surname=fact["surname"],
                name=fact["name"],
                folded=fold(f"{fact['surname']} {fact['name']}"),
                gender=Gender(fact["gender"]),
            )
            for rank, (organization, title) in enumerate(fact["posts"]):
                yield Post(
                    id=new_id(),
                    person_id=key,
                    organization_id=self._keys[organization],
                    title=title,
                    rank=rank * STEP,
                )

    def _meeting(self, fact: Mapping[str, Any], previous: str) -> Generator[Any, None, str]:
        key = new_id()
        title, theme = self._word(fact, "title"), self._word(fact, "theme")
        yield Meeting(
            id=key,
            title=title,
            theme=theme,
            folded=fold(f"{title} {theme}"),
            heading=self._word(fact, "heading"),
            number=fact["number"],
            day=date.fromisoformat(fact["day"]),
            starts=fact.get("starts"),
            ends=fact.get("ends"),
            town=self._word(fact, "town"),
            hall=self._word(fact, "hall"),
            venue_id=self._keys.get(fact.get("venue", "")),
            programme_id=self._keys.get(fact.get("programme", "")),
            previous_id=previous or None,
            note=self._word(fact, "note"),
        )
        for rank, organizer in enumerate(fact["organizers"]):
            yield MeetingOrganizer(
                id=new_id(), meeting_id=key, organization_id=self._keys[organizer], rank=rank * STEP
            )
        return key

    def _participants(self, meeting_id: str) -> Iterator[Any]:
        for fact in self._facts["people"]:
            posts = fact["posts"]
            yield Participant(
                id=new_id(),
                meeting_id=meeting_id,
                person_id=self._keys[fact["key"]],
                organization_id=self._keys[posts[0][0]] if posts else None,
                role=Role(fact["role"]),
                invitation=Invitation.CONFIRMED,
                attended=True,
            )

    def _items(self, facts: list[Mapping[str, Any]], meeting_id: str) -> Iterator[Any]:
        kinds = [ItemKind(fact["kind"]) for fact in facts]
        numbers = numbered(kinds, Numbering.WITHOUT_BREAKS)
        for rank, (fact, number) in enumerate(zip(facts, numbers, strict=True)):
            item = self._item(fact, meeting_id, rank, number)
            yield item
            for place, person in enumerate(fact.get("presenters", ())):
                yield Presenter(
                    id=new_id(), item_id=item.id, person_id=self._keys[person], rank=place * STEP
                )
            yield from self._decisions(fact, item.id)

    def _item(self, fact: Mapping[str, Any], meeting_id: str, rank: int, number: str) -> AgendaItem:
        title, question = self._word(fact, "title"), self._word(fact, "question")
        return AgendaItem(
            id=new_id(),
            meeting_id=meeting_id,
            rank=rank * STEP,
            number=number,
            kind=ItemKind(fact["kind"]),
            title=title,
            question=question,
            folded=fold(f"{title} {question}"),
            minutes=fact["minutes"],
            turn_seconds=fact.get("turn", 60),
            heard=self._word(fact, "heard"),
        )

    def _decisions(self, fact: Mapping[str, Any], item_id: str) -> Iterator[Any]:
        for rank, decision in enumerate(fact.get("decisions", ())):
            text = self._word(decision, "text")
            yield Decision(
                id=new_id(),
                item_id=item_id,
                rank=rank * STEP,
                kind=DecisionKind(decision["kind"]),
                text=text,
                folded=fold(text),
            )
