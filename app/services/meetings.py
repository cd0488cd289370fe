"""Meetings: planned, changed, continued as a series, removed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    AgendaItem,
    Meeting,
    MeetingOrganizer,
    Organization,
    Participant,
    Person,
    Presenter,
    Programme,
)
from app.domain.errors import UserError
from app.domain.rules.numbering import following
from app.domain.rules.timing import DAY
from app.domain.values import HeardStyle, Invitation, new_id
from app.services.contract import Command
from app.services.fields import Check, day, line, lines, one_of, optional, reference, whole
from app.services.ordering import last_rank, place, ranked
from app.services.removing import remove
from app.services.revising import Revise, checked, folded, found

CHECKS: dict[str, Check] = {
    "title": line(required=True),
    "theme": line(2_000),
    "number": line(40),
    "day": optional(day),
    "starts": optional(whole(0, DAY - 1)),
    "ends": optional(whole(0, DAY)),
    "town": line(120),
    "venue_id": reference(Organization),
    "hall": line(300),
    "programme_id": reference(Programme),
    "chair_id": reference(Person),
    "secretary_id": reference(Person),
    "moderator_id": reference(Person),
    "heading": line(1_000),
    "heard_style": one_of(HeardStyle),
    "list_threshold": whole(0, 1_000),
    "note": lines(),
}


def _settle(row: Meeting) -> None:
    if row.starts is not None and row.ends is not None and row.ends <= row.starts:
        raise UserError("meeting.ends_before_start")
    row.folded = folded(row.title, row.theme)


@dataclass(frozen=True, slots=True)
class AddMeeting(Command[str]):
    """A new meeting. Returns its key."""

    title: str
    day: date | None = None
    starts: int | None = None
    ends: int | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "meeting.add"

    def apply(self, session: Session) -> str:
        values = checked(
            CHECKS, session, title=self.title, day=self.day, starts=self.starts, ends=self.ends
        )
        row = Meeting(id=self.id, **values)
        try:
            _settle(row)
        except UserError as refusal:
            raise refusal.at("ends") from None
        session.add(row)
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseMeeting(Revise):
    """Change one field of a meeting; times are minutes after midnight."""

    label: ClassVar[str] = "meeting.revise"
    entity: ClassVar[type[Meeting]] = Meeting
    checks: ClassVar[Mapping[str, Check]] = CHECKS

    def settle(self, row: Any) -> None:
        _settle(row)


@dataclass(frozen=True, slots=True)
class RemoveMeeting(Command[None]):
    """Delete a meeting with its agenda, participants and minutes."""

    id: str

    label: ClassVar[str] = "meeting.remove"

    def apply(self, session: Session) -> None:
        remove(session, found(session, Meeting, self.id))


@dataclass(frozen=True, slots=True)
class AddOrganizer(Command[None]):
    """One more organization that calls the meeting."""

    meeting_id: str
    organization_id: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "organizer.add"

    def apply(self, session: Session) -> None:
        found(session, Meeting, self.meeting_id)
        found(session, Organization, self.organization_id)
        others = ranked(session, MeetingOrganizer, "meeting_id", self.meeting_id)
        if any(each.organization_id == self.organization_id for each in others):
            raise UserError("link.twice")
        session.add(
            MeetingOrganizer(
                id=self.id,
                meeting_id=self.meeting_id,
                organization_id=self.organization_id,
                rank=last_rank(session, MeetingOrganizer, "meeting_id", self.meeting_id),
            )
        )


@dataclass(frozen=True, slots=True)
class PlaceOrganizer(Command[None]):
    """Move an organizer to ``index``; papers name them in this order."""

    id: str
    index: int

    label: ClassVar[str] = "organizer.place"

    def apply(self, session: Session) -> None:
        row = found(session, MeetingOrganizer, self.id)
        place(session, row, "meeting_id", self.index)


@dataclass(frozen=True, slots=True)
class RemoveOrganizer(Command[None]):
    """Take an organizer away; ``id`` is that of the link, not of the organization."""

    id: str

    label: ClassVar[str] = "organizer.remove"

    def apply(self, session: Session) -> None:
        session.delete(found(session, MeetingOrganizer, self.id))


@dataclass(frozen=True, slots=True)
class ContinueMeeting(Command[str]):
    """The next meeting of a series: place, people, roles and agenda of ``previous_id``.

    What was said and decided stays behind; everybody is to be invited anew. Returns the key.
    """

    previous_id: str
    day: date | None = None
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "meeting.continue"

    def apply(self, session: Session) -> str:
        previous = found(session, Meeting, self.previous_id)
        values = checked(CHECKS, session, day=self.day)
        session.add(
            Meeting(
                **{
                    **_copied(previous, ("id", "day", "number", "previous_id")),
                    "id": self.id,
                    "number": following(previous.number),
                    "previous_id": previous.id,
                    **values,
                }
            )
        )
        self._copy_organizers(session)
        self._copy_participants(session)
        self._copy_agenda(session)
        return self.id

    def _copy_organizers(self, session: Session) -> None:
        for each in ranked(session, MeetingOrganizer, "meeting_id", self.previous_id):
            session.add(MeetingOrganizer(**{**_copied(each), "meeting_id": self.id}))

    def _copy_participants(self, session: Session) -> None:
        query = select(Participant).where(Participant.meeting_id == self.previous_id)
        for each in session.scalars(query):
            anew = {"meeting_id": self.id, "invitation": Invitation.LISTED, "attended": False}
            session.add(Participant(**{**_copied(each), **anew}))

    def _copy_agenda(self, session: Session) -> None:
        for each in ranked(session, AgendaItem, "meeting_id", self.previous_id):
            key = new_id()
            session.add(
                AgendaItem(**{**_copied(each), "id": key, "meeting_id": self.id, "heard": ""})
            )
            for presenter in ranked(session, Presenter, "item_id", each.id):
                session.add(Presenter(**{**_copied(presenter), "item_id": key}))


def _copied(row: Any, without: tuple[str, ...] = ("id",)) -> dict[str, Any]:
    """The columns of a row for a new one."""
    return {
        column.key: getattr(row, column.key)
        for column in row.__table__.columns
        if column.key not in without
    }
