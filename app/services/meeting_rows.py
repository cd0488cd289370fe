"""Meetings as screens read them: the list and the card."""

from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.entities import (
    AgendaItem,
    Meeting,
    MeetingOrganizer,
    Organization,
    Participant,
    Person,
    Programme,
)
from app.domain.values import HeardStyle
from app.services.contract import Query
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A line of the list of meetings; times are minutes after midnight."""

    id: str
    title: str
    theme: str
    number: str
    day: date | None
    starts: int | None
    ends: int | None
    place: str
    items: int
    participants: int


@dataclass(frozen=True, slots=True)
class Meetings(Query[tuple[MeetingRow, ...]]):
    """All meetings, the newest first, those without a date on top."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "organization", "agenda_item", "participant"}
    )

    def fetch(self, session: Session) -> tuple[MeetingRow, ...]:
        items = _counts(session, AgendaItem)
        people = _counts(session, Participant)
        query = (
            select(Meeting, Organization)
            .outerjoin(Organization, Organization.id == Meeting.venue_id)
            .order_by(Meeting.day.is_not(None), Meeting.day.desc(), Meeting.folded)
        )
        return tuple(
            MeetingRow(
                m.id, m.title, m.theme, m.number, m.day, m.starts, m.ends,
                place_of(m, venue), items.get(m.id, 0), people.get(m.id, 0),
            )
            for m, venue in session.execute(query)
        )  # fmt: skip


def _counts(session: Session, entity: Any) -> dict[str, int]:
    query = select(entity.meeting_id, func.count(entity.id)).group_by(entity.meeting_id)
    return {row[0]: row[1] for row in session.execute(query)}


def place_of(meeting: Meeting, venue: Organization | None) -> str:
    """Hall or venue, and town, as the header names the place."""
    return ", ".join(
        part for part in (meeting.hall or (venue.name if venue else ""), meeting.town) if part
    )


@dataclass(frozen=True, slots=True)
class Named:
    """A reference on a card: the key it sets and the name it shows; both empty for none."""

    id: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class OrganizerRow:
    """An organization that calls the meeting: the link's key, the organization's and its name."""

    id: str
    organization_id: str
    name: str


@dataclass(frozen=True, slots=True)
class MeetingCard:
    """Everything on a meeting's card."""

    id: str
    title: str
    theme: str
    number: str
    day: date | None
    starts: int | None
    ends: int | None
    town: str
    hall: str
    heading: str
    heard_style: HeardStyle
    list_threshold: int
    note: str
    venue: Named
    programme: Named
    chair: Named
    secretary: Named
    moderator: Named
    previous: Named
    organizers: tuple[OrganizerRow, ...]
    place: str


@dataclass(frozen=True, slots=True)
class MeetingCardOf(Query[MeetingCard]):
    """The card of one meeting; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = frozenset(
        {"meeting", "organization", "programme", "person", "meeting_organizer"}
    )

    def fetch(self, session: Session) -> MeetingCard:
        row = found(session, Meeting, self.id)
        venue = session.get(Organization, row.venue_id) if row.venue_id else None
        plain = {
            name: getattr(row, name)
            for name in (
                "id", "title", "theme", "number", "day", "starts", "ends", "town", "hall",
                "heading", "heard_style", "list_threshold", "note",
            )
        }  # fmt: skip
        return MeetingCard(
            **plain,
            venue=Named(venue.id, venue.name) if venue else Named(),
            programme=_programme(session, row.programme_id),
            chair=_person(session, row.chair_id),
            secretary=_person(session, row.secretary_id),
            moderator=_person(session, row.moderator_id),
            previous=_meeting(session, row.previous_id),
            organizers=self._organizers(session),
            place=place_of(row, venue),
        )

    def _organizers(self, session: Session) -> tuple[OrganizerRow, ...]:
        query = (
            select(MeetingOrganizer.id, Organization)
            .join(Organization, Organization.id == MeetingOrganizer.organization_id)
            .where(MeetingOrganizer.meeting_id == self.id)
            .order_by(MeetingOrganizer.rank, MeetingOrganizer.id)
        )
        return tuple(OrganizerRow(key, each.id, each.name) for key, each in session.execute(query))


def _person(session: Session, key: str | None) -> Named:
    row = session.get(Person, key) if key else None
    return Named(row.id, row.full_name) if row else Named()


def _programme(session: Session, key: str | None) -> Named:
    row = session.get(Programme, key) if key else None
    return Named(row.id, row.title) if row else Named()


def _meeting(session: Session, key: str | None) -> Named:
    row = session.get(Meeting, key) if key else None
    return Named(row.id, row.title) if row else Named()
