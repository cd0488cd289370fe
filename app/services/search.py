"""Finding anything by a part of its name: people, organizations, meetings, items, decisions."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import AgendaItem, Decision, Meeting
from app.services.choices import Choice, OrganizationChoices, PersonChoices, narrowed
from app.services.contract import Query


class HitKind(StrEnum):
    """What was found; the word is also that of the noun."""

    PERSON = "person"
    ORGANIZATION = "organization"
    MEETING = "meeting"
    ITEM = "item"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Hit:
    """One find; ``meeting_id`` says where items and decisions stand, ``id`` of a decision's hit
    is that of its item.
    """

    kind: HitKind
    id: str
    title: str
    caption: str = ""
    meeting_id: str = ""


@dataclass(frozen=True, slots=True)
class Found(Query[tuple[Hit, ...]]):
    """Up to ``limit`` finds of each kind for a part of a name; nothing for no text."""

    text: str
    limit: int = 6

    tables: ClassVar[frozenset[str]] = frozenset(
        {"person", "post", "organization", "meeting", "agenda_item", "decision"}
    )

    def fetch(self, session: Session) -> tuple[Hit, ...]:
        if not self.text.strip():
            return ()
        people = PersonChoices(self.text, self.limit).fetch(session)
        organizations = OrganizationChoices(self.text, self.limit).fetch(session)
        return (
            *(_hit(HitKind.PERSON, each) for each in people),
            *(_hit(HitKind.ORGANIZATION, each) for each in organizations),
            *self._meetings(session),
            *self._items(session),
            *self._decisions(session),
        )

    def _meetings(self, session: Session) -> list[Hit]:
        query = select(Meeting.id, Meeting.title, Meeting.theme)
        rows = session.execute(narrowed(query, Meeting.folded, self.text, self.limit))
        return [Hit(HitKind.MEETING, key, title, theme, key) for key, title, theme in rows]

    def _items(self, session: Session) -> list[Hit]:
        query = select(AgendaItem.id, AgendaItem.title, Meeting.title, Meeting.id).join(
            Meeting, Meeting.id == AgendaItem.meeting_id
        )
        rows = session.execute(narrowed(query, AgendaItem.folded, self.text, self.limit))
        return [Hit(HitKind.ITEM, *row) for row in rows]

    def _decisions(self, session: Session) -> list[Hit]:
        query = (
            select(AgendaItem.id, Decision.text, Meeting.title, Meeting.id)
            .join(AgendaItem, AgendaItem.id == Decision.item_id)
            .join(Meeting, Meeting.id == AgendaItem.meeting_id)
        )
        rows = session.execute(narrowed(query, Decision.folded, self.text, self.limit))
        return [Hit(HitKind.DECISION, *row) for row in rows]


def _hit(kind: HitKind, choice: Choice) -> Hit:
    return Hit(kind, choice.id, choice.title, choice.caption)
