"""Organizations: kept, changed, linked to founders, partners and programmes."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Logo,
    Organization,
    OrganizationLink,
    OrganizationProgramme,
    Programme,
)
from app.domain.errors import UserError
from app.domain.rules.folding import fold
from app.domain.values import LinkKind, OrganizationKind, new_id
from app.services.contract import Command
from app.services.fields import Check, digits, line, lines, one_of, truth
from app.services.removing import remove
from app.services.revising import Revise, checked, folded, found

LOGO_LIMIT = 2 * 1024 * 1024
"""Bytes of a logo picture."""

CHECKS: dict[str, Check] = {
    "short_name": line(),
    "full_name": line(2_000),
    "kind": one_of(OrganizationKind),
    "legal_form": line(120),
    "inn": digits(10, 12),
    "ogrn": digits(13, 15),
    "address": line(1_000),
    "phone": line(200),
    "email": line(200),
    "site": line(300),
    "note": lines(),
    "archived": truth,
}


def _settle(row: Organization) -> None:
    if not row.name:
        raise UserError("organization.nameless")
    row.folded = folded(row.short_name, row.full_name)


@dataclass(frozen=True, slots=True)
class AddOrganization(Command[str]):
    """A new organization; one of the names is needed. Returns its key."""

    short_name: str
    full_name: str = ""
    kind: OrganizationKind = OrganizationKind.OTHER
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "organization.add"

    def apply(self, session: Session) -> str:
        values = checked(
            CHECKS,
            session,
            short_name=self.short_name,
            full_name=self.full_name,
            kind=self.kind,
        )
        row = Organization(id=self.id, **values)
        _settle(row)
        session.add(row)
        return self.id


@dataclass(frozen=True, slots=True)
class ReviseOrganization(Revise):
    """Change one field of an organization, ``archived`` included."""

    label: ClassVar[str] = "organization.revise"
    entity: ClassVar[type[Organization]] = Organization
    checks: ClassVar[dict[str, Check]] = CHECKS

    def settle(self, row: Any) -> None:
        _settle(row)


@dataclass(frozen=True, slots=True)
class RemoveOrganization(Command[None]):
    """Delete an organization; posts and links go, papers of meetings lose the reference."""

    id: str

    label: ClassVar[str] = "organization.remove"

    def apply(self, session: Session) -> None:
        remove(session, found(session, Organization, self.id))


@dataclass(frozen=True, slots=True)
class LinkOrganization(Command[None]):
    """Name ``other_id`` a founder or partner of ``organization_id``."""

    organization_id: str
    other_id: str
    kind: LinkKind
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "organization.link"

    def apply(self, session: Session) -> None:
        """Refuses itself, a second link of the kind, and founders in a circle."""
        found(session, Organization, self.organization_id)
        found(session, Organization, self.other_id)
        if self.organization_id == self.other_id:
            raise UserError("link.itself")
        if self._exists(session):
            raise UserError("link.twice")
        if self.kind is LinkKind.FOUNDER and self.organization_id in _ancestors(
            session, self.other_id
        ):
            raise UserError("founder.circular")
        session.add(
            OrganizationLink(
                id=self.id,
                organization_id=self.organization_id,
                other_id=self.other_id,
                kind=self.kind,
            )
        )

    def _exists(self, session: Session) -> bool:
        query = select(OrganizationLink.id).where(
            OrganizationLink.organization_id == self.organization_id,
            OrganizationLink.other_id == self.other_id,
            OrganizationLink.kind == self.kind,
        )
        return session.execute(query).first() is not None


def _ancestors(session: Session, key: str) -> frozenset[str]:
    """Founders of ``key``, their founders, and so on."""
    known: set[str] = set()
    fresh = {key}
    while fresh:
        query = select(OrganizationLink.other_id).where(
            OrganizationLink.organization_id.in_(fresh),
            OrganizationLink.kind == LinkKind.FOUNDER,
        )
        fresh = set(session.scalars(query)) - known
        known |= fresh
    return frozenset(known)


@dataclass(frozen=True, slots=True)
class UnlinkOrganization(Command[None]):
    """Take a founder or partner link away."""

    id: str

    label: ClassVar[str] = "organization.unlink"

    def apply(self, session: Session) -> None:
        session.delete(found(session, OrganizationLink, self.id))


@dataclass(frozen=True, slots=True)
class AddProgramme(Command[str]):
    """A new programme or project. Returns its key, or that of the one so called already."""

    title: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "programme.add"

    def apply(self, session: Session) -> str:
        title = str(line(required=True)(session, self.title))
        known = session.scalar(select(Programme.id).where(Programme.folded == fold(title)))
        if known is not None:
            return known
        session.add(Programme(id=self.id, title=title, folded=fold(title)))
        return self.id


@dataclass(frozen=True, slots=True)
class JoinProgramme(Command[None]):
    """An organization takes part in a programme."""

    organization_id: str
    programme_id: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "programme.join"

    def apply(self, session: Session) -> None:
        found(session, Organization, self.organization_id)
        found(session, Programme, self.programme_id)
        query = select(OrganizationProgramme.id).where(
            OrganizationProgramme.organization_id == self.organization_id,
            OrganizationProgramme.programme_id == self.programme_id,
        )
        if session.execute(query).first() is not None:
            raise UserError("link.twice")
        session.add(
            OrganizationProgramme(
                id=self.id,
                organization_id=self.organization_id,
                programme_id=self.programme_id,
            )
        )


@dataclass(frozen=True, slots=True)
class LeaveProgramme(Command[None]):
    """An organization leaves a programme; ``id`` is that of the membership."""

    id: str

    label: ClassVar[str] = "programme.leave"

    def apply(self, session: Session) -> None:
        session.delete(found(session, OrganizationProgramme, self.id))


@dataclass(frozen=True, slots=True)
class SetLogo(Command[None]):
    """Keep a PNG or JPEG picture as the organization's logo; empty bytes take it away."""

    organization_id: str
    data: bytes
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "organization.logo"

    def apply(self, session: Session) -> None:
        found(session, Organization, self.organization_id)
        if len(self.data) > LOGO_LIMIT:
            raise UserError("logo.too_large", "logo", limit=LOGO_LIMIT // 1024 // 1024)
        if self.data and not self.data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
            raise UserError("logo.unreadable", "logo")
        query = select(Logo).where(Logo.organization_id == self.organization_id)
        for row in session.scalars(query):
            session.delete(row)
        if self.data:
            session.add(Logo(id=self.id, organization_id=self.organization_id, data=self.data))
