"""Participants of a meeting: listed, invited, marked as having been there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.domain.entities import Meeting, Organization, Participant, Person, Post
from app.domain.errors import UserError
from app.domain.rules.names import split_name
from app.domain.values import Invitation, Role, new_id
from app.services.contract import Command, Query
from app.services.fields import Check, lines, one_of, reference, truth
from app.services.people import AddPerson
from app.services.revising import Revise, found

CHECKS: dict[str, Check] = {
    "organization_id": reference(Organization),
    "role": one_of(Role),
    "invitation": one_of(Invitation),
    "attended": truth,
    "note": lines(),
}


@dataclass(frozen=True, slots=True)
class AddParticipant(Command[str]):
    """List a person at a meeting. Returns the key of the line.

    Without ``organization_id`` the person speaks for the organization of the first post.
    """

    meeting_id: str
    person_id: str
    role: Role = Role.GUEST
    organization_id: str = ""
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "participant.add"

    def apply(self, session: Session) -> str:
        found(session, Meeting, self.meeting_id)
        person = found(session, Person, self.person_id)
        query = select(Participant.id).where(
            Participant.meeting_id == self.meeting_id, Participant.person_id == self.person_id
        )
        if session.scalar(query) is not None:
            raise UserError("participant.twice", person=person.full_name)
        session.add(
            Participant(
                id=self.id,
                meeting_id=self.meeting_id,
                person_id=self.person_id,
                organization_id=self._organization(session),
                role=self.role,
            )
        )
        return self.id

    def _organization(self, session: Session) -> str | None:
        if self.organization_id:
            return found(session, Organization, self.organization_id).id
        posts = select(Post.organization_id).where(Post.person_id == self.person_id)
        return session.scalar(posts.order_by(Post.rank).limit(1))


@dataclass(frozen=True, slots=True)
class AddNewcomer(Command[str]):
    """List somebody whom the directory does not know yet: one act, so that one undo takes it back.

    ``name`` is one line «Фамилия Имя Отчество». Returns the key of the line.
    """

    meeting_id: str
    name: str
    organization_id: str = ""
    id: str = field(default_factory=new_id)
    person_id: str = field(default_factory=new_id)

    label: ClassVar[str] = "participant.add"

    def apply(self, session: Session) -> str:
        surname, name, patronymic = split_name(self.name)
        AddPerson(
            surname, name, patronymic, organization_id=self.organization_id, id=self.person_id
        ).apply(session)
        session.flush()
        return AddParticipant(
            self.meeting_id, self.person_id, organization_id=self.organization_id, id=self.id
        ).apply(session)


@dataclass(frozen=True, slots=True)
class ReviseParticipant(Revise):
    """Change one field of a participant."""

    label: ClassVar[str] = "participant.revise"
    entity: ClassVar[type[Participant]] = Participant
    checks: ClassVar[Mapping[str, Check]] = CHECKS


@dataclass(frozen=True, slots=True)
class SetInvitations(Command[None]):
    """Set how far the invitation of several participants has come."""

    ids: tuple[str, ...]
    invitation: Invitation

    label: ClassVar[str] = "participant.invite"

    def apply(self, session: Session) -> None:
        for key in self.ids:
            found(session, Participant, key).invitation = self.invitation


@dataclass(frozen=True, slots=True)
class MarkAttended(Command[None]):
    """Note of several participants whether they were there."""

    ids: tuple[str, ...]
    attended: bool

    label: ClassVar[str] = "participant.attended"

    def apply(self, session: Session) -> None:
        for key in self.ids:
            found(session, Participant, key).attended = self.attended


@dataclass(frozen=True, slots=True)
class RemoveParticipants(Command[None]):
    """Take people off the list of a meeting; they stay in the directory."""

    ids: tuple[str, ...]

    label: ClassVar[str] = "participant.remove"

    def apply(self, session: Session) -> None:
        for key in dict.fromkeys(self.ids):
            session.delete(found(session, Participant, key))


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """A line of the list; ``post`` is the title in the organization spoken for."""

    id: str
    person_id: str
    name: str
    post: str
    organization_id: str
    organization: str
    role: Role
    invitation: Invitation
    attended: bool
    phone: str
    email: str
    note: str


@dataclass(frozen=True, slots=True)
class ParticipantsOf(Query[tuple[ParticipantRow, ...]]):
    """Everybody listed at a meeting, by name with ё as е."""

    meeting_id: str

    tables: ClassVar[frozenset[str]] = frozenset({"participant", "person", "organization", "post"})

    def fetch(self, session: Session) -> tuple[ParticipantRow, ...]:
        query = _listed().where(Participant.meeting_id == self.meeting_id)
        rows = {row[0].id: _row(*row) for row in reversed(session.execute(query).all())}
        return tuple(reversed(rows.values()))


@dataclass(frozen=True, slots=True)
class ParticipantOf(Query[ParticipantRow]):
    """One line of the list; refused with ``row.gone`` when it was taken off."""

    id: str

    tables: ClassVar[frozenset[str]] = ParticipantsOf.tables

    def fetch(self, session: Session) -> ParticipantRow:
        row = session.execute(_listed().where(Participant.id == self.id)).first()
        if row is None:
            raise UserError("row.gone")
        return _row(*row)


def _listed() -> Select[*tuple[Any, ...]]:
    """Participants with their person, organization and the title of the post there."""
    return (
        select(Participant, Person, Organization, Post.title)
        .join(Person, Person.id == Participant.person_id)
        .outerjoin(Organization, Organization.id == Participant.organization_id)
        .outerjoin(Post, (Post.person_id == Person.id) & (Post.organization_id == Organization.id))
        .order_by(Person.folded, Participant.id, Post.rank)
    )


def _row(
    participant: Participant, person: Person, organization: Organization | None, post: str | None
) -> ParticipantRow:
    return ParticipantRow(
        participant.id,
        person.id,
        person.full_name,
        post or "",
        organization.id if organization else "",
        organization.name if organization else "",
        participant.role,
        participant.invitation,
        participant.attended,
        person.phone,
        person.email,
        participant.note,
    )


@dataclass(frozen=True, slots=True)
class ParticipantCount(Query[int]):
    """How many are listed at a meeting and have not declined."""

    meeting_id: str

    tables: ClassVar[frozenset[str]] = frozenset({"participant"})

    def fetch(self, session: Session) -> int:
        return expected(session, self.meeting_id)


def expected(session: Session, meeting_id: str) -> int:
    """How many are listed at a meeting and have not declined."""
    query: Any = select(func.count(Participant.id)).where(
        Participant.meeting_id == meeting_id, Participant.invitation != Invitation.DECLINED
    )
    return session.scalar(query) or 0
