"""The card of an organization: its fields, links, people, meetings and what looks doubtful."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Logo,
    Meeting,
    MeetingOrganizer,
    Organization,
    OrganizationLink,
    OrganizationProgramme,
    Participant,
    Person,
    Post,
    Programme,
)
from app.domain.rules.identifiers import inn_checks, inn_length_fits, ogrn_checks, ogrn_length_fits
from app.domain.values import LinkKind, OrganizationKind
from app.services.contract import Query
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A founder, partner or programme on a card: the link's key, the other end's key and name."""

    id: str
    other_id: str
    name: str


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A person with a post in the organization."""

    post_id: str
    person_id: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """A meeting that the organization called, hosted or was represented at."""

    id: str
    title: str
    day: date | None


@dataclass(frozen=True, slots=True)
class OrganizationCard:
    """Everything on an organization's card; ``doubts`` are codes by field, e.g. a check digit."""

    id: str
    name: str
    full_name: str
    short_name: str
    kind: OrganizationKind
    legal_form: str
    inn: str
    ogrn: str
    address: str
    phone: str
    email: str
    site: str
    note: str
    archived: bool
    founders: tuple[LinkRow, ...]
    partners: tuple[LinkRow, ...]
    programmes: tuple[LinkRow, ...]
    staff: tuple[StaffRow, ...]
    meetings: tuple[MeetingMention, ...]
    logo: bytes
    doubts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OrganizationCardOf(Query[OrganizationCard]):
    """The card of one organization; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "organization",
            "organization_link",
            "organization_programme",
            "programme",
            "person",
            "post",
            "meeting",
            "meeting_organizer",
            "participant",
            "logo",
        }
    )

    def fetch(self, session: Session) -> OrganizationCard:
        row = found(session, Organization, self.id)
        logo = session.scalar(select(Logo.data).where(Logo.organization_id == self.id))
        plain = {
            name: getattr(row, name)
            for name in (
                "id", "name", "full_name", "short_name", "kind", "legal_form", "inn", "ogrn",
                "address", "phone", "email", "site", "note", "archived",
            )
        }  # fmt: skip
        return OrganizationCard(
            **plain,
            founders=self._links(session, LinkKind.FOUNDER),
            partners=self._links(session, LinkKind.PARTNER),
            programmes=self._programmes(session),
            staff=self._staff(session),
            meetings=self._meetings(session),
            logo=logo or b"",
            doubts=_doubts(row.inn, row.ogrn),
        )

    def _links(self, session: Session, kind: LinkKind) -> tuple[LinkRow, ...]:
        query = (
            select(OrganizationLink.id, Organization)
            .join(Organization, Organization.id == OrganizationLink.other_id)
            .where(OrganizationLink.organization_id == self.id, OrganizationLink.kind == kind)
            .order_by(Organization.folded)
        )
        return tuple(LinkRow(key, other.id, other.name) for key, other in session.execute(query))

    def _programmes(self, session: Session) -> tuple[LinkRow, ...]:
        query = (
            select(OrganizationProgramme.id, Programme.id, Programme.title)
            .join(Programme, Programme.id == OrganizationProgramme.programme_id)
            .where(OrganizationProgramme.organization_id == self.id)
            .order_by(Programme.folded)
        )
        return tuple(LinkRow(*row) for row in session.execute(query))

    def _staff(self, session: Session) -> tuple[StaffRow, ...]:
        query = (
            select(Post, Person)
            .join(Person, Person.id == Post.person_id)
            .where(Post.organization_id == self.id)
            .order_by(Person.folded)
        )
        rows = session.execute(query)
        return tuple(StaffRow(p.id, who.id, who.full_name, p.title) for p, who in rows)

    def _meetings(self, session: Session) -> tuple[MeetingMention, ...]:
        called = select(MeetingOrganizer.meeting_id).where(
            MeetingOrganizer.organization_id == self.id
        )
        represented = select(Participant.meeting_id).where(Participant.organization_id == self.id)
        query = (
            select(Meeting.id, Meeting.title, Meeting.day)
            .where(
                (Meeting.venue_id == self.id) | Meeting.id.in_(called) | Meeting.id.in_(represented)
            )
            .order_by(Meeting.day.desc())
        )
        return tuple(MeetingMention(*row) for row in session.execute(query))


def _doubts(inn: str, ogrn: str) -> dict[str, str]:
    doubts: dict[str, str] = {}
    if inn_length_fits(inn) and not inn_checks(inn):
        doubts["inn"] = "inn.check_digit"
    if ogrn_length_fits(ogrn) and not ogrn_checks(ogrn):
        doubts["ogrn"] = "ogrn.check_digit"
    return doubts
