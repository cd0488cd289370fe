"""Entries of a contest as screens read them."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import Entry, EntryMember, Organization, Person
from app.domain.values import OrganizationKind
from app.services.ordering import ranked


@dataclass(frozen=True, slots=True)
class MemberRow:
    """Somebody in the team of an entry; ``id`` is that of the membership."""

    id: str
    person_id: str
    name: str


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry in order of presentation."""

    id: str
    index: int
    number: str
    title: str
    team: str
    organization_id: str
    organization: str
    kind: OrganizationKind
    nomination_id: str
    nomination: str
    sum_requested: int | None
    submitted: str
    withdrawn: bool
    note: str
    members: tuple[MemberRow, ...]


def entries_of(session: Session, contest_id: str, titles: dict[str, str]) -> tuple[EntryRow, ...]:
    """The entries in order of presentation; ``titles`` are those of nominations by key."""
    members = members_of(session, contest_id)
    names = _organization_names(session, contest_id)
    return tuple(
        EntryRow(
            row.id,
            index,
            row.number,
            row.title,
            row.team,
            row.organization_id or "",
            names.get(row.organization_id or "", ""),
            row.kind,
            row.nomination_id or "",
            titles.get(row.nomination_id or "", ""),
            row.sum_requested,
            row.submitted,
            row.withdrawn,
            row.note,
            tuple(members.get(row.id, ())),
        )
        for index, row in enumerate(ranked(session, Entry, "contest_id", contest_id))
    )


def _organization_names(session: Session, contest_id: str) -> dict[str, str]:
    query = (
        select(Organization)
        .join(Entry, Entry.organization_id == Organization.id)
        .where(Entry.contest_id == contest_id)
    )
    return {row.id: row.name for row in session.scalars(query)}


def members_of(session: Session, contest_id: str) -> dict[str, list[MemberRow]]:
    """The teams by entry."""
    query = (
        select(EntryMember, Person)
        .join(Person, Person.id == EntryMember.person_id)
        .join(Entry, Entry.id == EntryMember.entry_id)
        .where(Entry.contest_id == contest_id)
        .order_by(EntryMember.rank, EntryMember.id)
    )
    rows: dict[str, list[MemberRow]] = {}
    for member, person in session.execute(query):
        row = MemberRow(member.id, person.id, person.full_name)
        rows.setdefault(member.entry_id, []).append(row)
    return rows
