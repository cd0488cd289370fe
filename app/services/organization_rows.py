"""Organizations as lists read them: the directory's lines and how many there are of a kind."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from app.domain.entities import Organization, Person, Post
from app.domain.rules.folding import fold
from app.domain.rules.posts import leads
from app.domain.values import OrganizationKind
from app.services.contract import Query

Place = tuple[str, str]
"""Where a line stands in the order of names: the name as it is sorted, and the key."""

MOST_KEYS = 5_000
"""Keys that one statement is asked for; beyond that reading all is quicker."""


@dataclass(frozen=True, slots=True)
class OrganizationRow:
    """A line of the directory; ``contact`` is who leads it, else the first of its people by name.

    ``folded`` is the name as it is sorted; ``post_id`` is the key of the contact's post.
    """

    id: str
    name: str
    full_name: str
    kind: OrganizationKind
    contact: str
    contact_post: str
    phone: str
    email: str
    archived: bool
    folded: str = ""
    post_id: str = ""

    @property
    def place(self) -> Place:
        return self.folded, self.id


@dataclass(frozen=True, slots=True)
class Organizations(Query[tuple[OrganizationRow, ...]]):
    """The directory's organizations in order of name, ё as е; ``text`` is any part of a name.

    ``only`` narrows the answer to these keys, for refreshing what one change touched. A long
    list is read in parts: at most ``limit`` lines (0: all) that come ``after`` a place.
    """

    kind: OrganizationKind | None = None
    text: str = ""
    archived: bool = False
    only: frozenset[str] = frozenset()
    after: Place = ("", "")
    limit: int = 0

    tables: ClassVar[frozenset[str]] = frozenset({"organization", "person", "post"})

    def fetch(self, session: Session) -> tuple[OrganizationRow, ...]:
        rows = session.execute(self._query()).all()
        contacts = _contacts(session, [row.id for row in rows])
        return tuple(_organization_row(row, contacts) for row in rows)

    def _query(self) -> Select[*tuple[Any, ...]]:
        o = Organization
        query = select(
            o.id, o.short_name, o.full_name, o.kind, o.phone, o.email, o.archived, o.folded
        ).where(o.archived.is_(self.archived))
        if self.kind is not None:
            query = query.where(o.kind == self.kind)
        if self.text:
            query = query.where(o.folded.contains(fold(self.text), autoescape=True))
        if self.only:
            query = query.where(o.id.in_(self.only))
        if any(self.after):
            query = query.where(tuple_(o.folded, o.id) > self.after)
        query = query.order_by(o.folded, o.id)
        return query.limit(self.limit) if self.limit else query


def _organization_row(row: Any, contacts: Mapping[str, tuple[str, str, str]]) -> OrganizationRow:
    contact, title, post_id = contacts.get(row.id, ("", "", ""))
    name = row.short_name or row.full_name
    return OrganizationRow(
        row.id,
        name,
        row.full_name,
        row.kind,
        contact,
        title,
        row.phone,
        row.email,
        row.archived,
        row.folded,
        post_id,
    )


def _contacts(session: Session, keys: Collection[str]) -> dict[str, tuple[str, str, str]]:
    """Name, title and key of the post by organization: a head before others, then by name."""
    query = (
        select(Post.organization_id, Person.surname, Person.name, Post.title, Post.id)
        .join(Person, Person.id == Post.person_id)
        .where(Person.archived.is_(False))
        .order_by(Person.folded, Post.id)
    )
    if len(keys) <= MOST_KEYS:
        query = query.where(Post.organization_id.in_(keys))
    contacts: dict[str, tuple[str, str, str]] = {}
    for key, surname, name, title, post in session.execute(query):
        known = contacts.get(key)
        if known is None or (leads(title) and not leads(known[1])):
            contacts[key] = (f"{surname} {name}".strip(), title, post)
    return contacts


@dataclass(frozen=True, slots=True)
class OrganizationsTouched(Query[frozenset[str]]):
    """Keys of the organizations whose lines a change of these rows (table, key) can alter.

    A post that is gone is not known here any more: its line is known by ``post_id``.
    """

    rows: frozenset[tuple[str, str]]

    def fetch(self, session: Session) -> frozenset[str]:
        own = keys_in(self.rows, "organization")
        people, posts = keys_in(self.rows, "person"), keys_in(self.rows, "post")
        if not (people or posts):
            return own
        query = select(Post.organization_id).where(Post.person_id.in_(people) | Post.id.in_(posts))
        return own | frozenset(session.scalars(query))


def keys_in(rows: Collection[tuple[str, str]], table: str) -> frozenset[str]:
    """The keys of one table among (table, key) pairs."""
    return frozenset(key for name, key in rows if name == table)


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many organizations of a kind the directory holds."""

    kind: OrganizationKind
    count: int


@dataclass(frozen=True, slots=True)
class OrganizationCounts(Query[tuple[KindCount, ...]]):
    """Kinds that occur among the organizations in use, or the archived ones; most frequent first."""

    archived: bool = False

    tables: ClassVar[frozenset[str]] = frozenset({"organization"})

    def fetch(self, session: Session) -> tuple[KindCount, ...]:
        # Counting lines and not keys lets the index answer alone.
        count = func.count()
        query = (
            select(Organization.kind, count)
            .where(Organization.archived.is_(self.archived))
            .group_by(Organization.kind)
            .order_by(count.desc(), Organization.kind)
        )
        return tuple(KindCount(kind, number) for kind, number in session.execute(query))
