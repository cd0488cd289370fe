"""Meetings, who organizes them and who takes part."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Key, Words, reference, wish
from app.domain.values import HeardStyle, Invitation, Role


class Meeting(Base):
    """A round table: ``starts`` and ``ends`` are minutes after midnight of ``day``."""

    __tablename__ = "meeting"

    id: Mapped[Key]
    title: Mapped[Words]
    theme: Mapped[Words]
    folded: Mapped[str] = mapped_column(index=True, default="")
    number: Mapped[Words]
    day: Mapped[date | None] = mapped_column(default=None, index=True)
    starts: Mapped[int | None] = mapped_column(default=None)
    ends: Mapped[int | None] = mapped_column(default=None)
    town: Mapped[Words]
    venue_id: Mapped[str | None] = wish("organization")
    hall: Mapped[Words]
    programme_id: Mapped[str | None] = wish("programme")
    chair_id: Mapped[str | None] = wish("person")
    secretary_id: Mapped[str | None] = wish("person")
    moderator_id: Mapped[str | None] = wish("person")
    previous_id: Mapped[str | None] = wish("meeting")
    heading: Mapped[Words]
    heard_style: Mapped[HeardStyle] = mapped_column(default=HeardStyle.NOMINATIVE)
    list_threshold: Mapped[int] = mapped_column(default=15)
    note: Mapped[Words]


class MeetingOrganizer(Base):
    """An organization that calls the meeting; ``rank`` is its order on papers, lowest first."""

    __tablename__ = "meeting_organizer"

    id: Mapped[Key]
    meeting_id: Mapped[str] = reference("meeting")
    organization_id: Mapped[str] = reference("organization")
    rank: Mapped[int] = mapped_column(default=0)


class Participant(Base):
    """A person at a meeting, with the organization spoken for; ``attended`` after the fact."""

    __tablename__ = "participant"

    id: Mapped[Key]
    meeting_id: Mapped[str] = reference("meeting")
    person_id: Mapped[str] = reference("person")
    organization_id: Mapped[str | None] = wish("organization")
    role: Mapped[Role] = mapped_column(default=Role.GUEST)
    invitation: Mapped[Invitation] = mapped_column(default=Invitation.LISTED)
    attended: Mapped[bool] = mapped_column(default=False)
    note: Mapped[Words]
