"""Conflicts of interest that the directory shows between jurors and entries."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Entry, Juror, Organization, OrganizationLink, Post, Recusal
from app.domain.values import LinkKind
from app.services.contest_rows import CONTEST_TABLES
from app.services.contract import Query
from app.services.entry_rows import members_of
from app.services.ordering import ranked


@dataclass(frozen=True, slots=True)
class Conflict:
    """A tie between a juror and an entry that the directory shows.

    ``ground`` is ``member``, ``organization``, ``founder`` or ``partner``; ``through`` names the
    organization concerned.
    """

    juror_id: str
    entry_id: str
    ground: str
    through: str


@dataclass(frozen=True, slots=True)
class ConflictsIn(Query[tuple[Conflict, ...]]):
    """Every conflict of a contest that the directory knows of and nobody is recused for yet."""

    contest_id: str

    tables: ClassVar[frozenset[str]] = CONTEST_TABLES | {"organization_link"}

    def fetch(self, session: Session) -> tuple[Conflict, ...]:
        return tuple(self._found(session))

    def _found(self, session: Session) -> Iterator[Conflict]:
        posts = _organizations_of_jurors(session, self.contest_id)
        members = members_of(session, self.contest_id)
        settled = _settled(session, self.contest_id)
        jurors = ranked(session, Juror, "contest_id", self.contest_id)
        for entry in ranked(session, Entry, "contest_id", self.contest_id):
            related = _related(session, entry.organization_id)
            inside = {member.person_id for member in members.get(entry.id, ())}
            for juror in jurors:
                if entry.withdrawn or (juror.id, entry.id) in settled:
                    continue
                if juror.person_id in inside:
                    yield Conflict(juror.id, entry.id, "member", entry.team)
                shared = [key for key in posts.get(juror.person_id, ()) if key in related]
                yield from (Conflict(juror.id, entry.id, *related[key]) for key in shared)


def _settled(session: Session, contest_id: str) -> frozenset[tuple[str, str]]:
    query = (
        select(Recusal.juror_id, Recusal.entry_id)
        .join(Juror, Juror.id == Recusal.juror_id)
        .where(Juror.contest_id == contest_id)
    )
    return frozenset((juror, entry) for juror, entry in session.execute(query))


def _organizations_of_jurors(session: Session, contest_id: str) -> dict[str, list[str]]:
    query = (
        select(Post.person_id, Post.organization_id)
        .join(Juror, Juror.person_id == Post.person_id)
        .where(Juror.contest_id == contest_id)
    )
    keys: dict[str, list[str]] = {}
    for person_id, organization_id in session.execute(query):
        keys.setdefault(person_id, []).append(organization_id)
    return keys


def _related(session: Session, organization_id: str | None) -> dict[str, tuple[str, str]]:
    """Organizations in a conflict with an entrant: itself, its founders and partners, theirs."""
    if organization_id is None:
        return {}
    own = session.get_one(Organization, organization_id)
    related: dict[str, tuple[str, str]] = {}
    link = OrganizationLink
    query: Any = select(link).where(
        (link.organization_id == organization_id) | (link.other_id == organization_id)
    )
    for row in session.scalars(query):
        other = row.other_id if row.organization_id == organization_id else row.organization_id
        ground = "founder" if row.kind is LinkKind.FOUNDER else "partner"
        related[other] = (ground, session.get_one(Organization, other).name)
    return {**related, organization_id: ("organization", own.name)}
