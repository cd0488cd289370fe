"""People as screens read them: the list and the card."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar

from sqlalchemy import Select, func, select, tuple_
from sqlalchemy.orm import Session

from app.domain.entities import Meeting, NameForm, Organization, Participant, Person, Post
from app.domain.rules.folding import fold
from app.domain.values import Case, Gender, Role
from app.services.contract import Query
from app.services.organization_rows import MOST_KEYS, Place, keys_in
from app.services.revising import found


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A line of the directory; post and organization are the first the person has.

    ``folded`` is the name as it is sorted; ``post_id`` is the key of that post.
    """

    id: str
    name: str
    post: str
    organization: str
    phone: str
    email: str
    archived: bool
    folded: str = ""
    post_id: str = ""

    @property
    def place(self) -> Place:
        return self.folded, self.id


@dataclass(frozen=True, slots=True)
class People(Query[tuple[PersonRow, ...]]):
    """The directory's people in order of name, ё as е; ``text`` is any part of a name.

    ``only``, ``after`` and ``limit`` narrow the answer as in ``Organizations``.
    """

    text: str = ""
    archived: bool = False
    only: frozenset[str] = frozenset()
    after: Place = ("", "")
    limit: int = 0

    tables: ClassVar[frozenset[str]] = frozenset({"person", "post", "organization"})

    def fetch(self, session: Session) -> tuple[PersonRow, ...]:
        rows = session.execute(self._query()).all()
        posts = _posts(session, [row.id for row in rows])
        return tuple(_person_row(row, posts) for row in rows)

    def _query(self) -> Select[*tuple[Any, ...]]:
        p = Person
        query = select(
            p.id, p.surname, p.name, p.patronymic, p.phone, p.email, p.archived, p.folded
        ).where(p.archived.is_(self.archived))
        if self.text:
            query = query.where(p.folded.contains(fold(self.text), autoescape=True))
        if self.only:
            query = query.where(p.id.in_(self.only))
        if any(self.after):
            query = query.where(tuple_(p.folded, p.id) > self.after)
        query = query.order_by(p.folded, p.id)
        return query.limit(self.limit) if self.limit else query


def first_posts(
    session: Session, people: Collection[str] | None = None
) -> dict[str, tuple[str, str]]:
    """Title and organization of each person's first post, by person; of all people if not told."""
    return {key: (title, name) for key, (title, name, _) in _posts(session, people).items()}


def _posts(
    session: Session, people: Collection[str] | None = None
) -> dict[str, tuple[str, str, str]]:
    query = (
        select(Post.person_id, Post.title, Organization.short_name, Organization.full_name, Post.id)
        .join(Organization, Organization.id == Post.organization_id)
        .order_by(Post.rank.desc(), Post.id)
    )
    if people is not None and len(people) <= MOST_KEYS:
        query = query.where(Post.person_id.in_(people))
    rows = session.execute(query)
    return {key: (title, short or full, post) for key, title, short, full, post in rows}


def _person_row(row: Any, posts: dict[str, tuple[str, str, str]]) -> PersonRow:
    post, organization, post_id = posts.get(row.id, ("", "", ""))
    name = " ".join(part for part in (row.surname, row.name, row.patronymic) if part)
    return PersonRow(
        row.id,
        name,
        post,
        organization,
        row.phone,
        row.email,
        row.archived,
        row.folded,
        post_id,
    )


@dataclass(frozen=True, slots=True)
class PeopleTouched(Query[frozenset[str]]):
    """Keys of the people whose lines a change of these rows (table, key) can alter.

    A post that is gone is not known here any more: its line is known by ``post_id``.
    """

    rows: frozenset[tuple[str, str]]

    def fetch(self, session: Session) -> frozenset[str]:
        own = keys_in(self.rows, "person")
        organizations, posts = keys_in(self.rows, "organization"), keys_in(self.rows, "post")
        if not (organizations or posts):
            return own
        concerned = Post.organization_id.in_(organizations) | Post.id.in_(posts)
        return own | frozenset(session.scalars(select(Post.person_id).where(concerned)))


@dataclass(frozen=True, slots=True)
class DirectoryCount(Query[tuple[int, int]]):
    """How many organizations and people the directory holds, archived ones left out."""

    tables: ClassVar[frozenset[str]] = frozenset({"organization", "person"})

    def fetch(self, session: Session) -> tuple[int, int]:
        return _in_use(session, Organization), _in_use(session, Person)


def _in_use(session: Session, entity: type[Organization] | type[Person]) -> int:
    query = select(func.count()).select_from(entity).where(entity.archived.is_(False))
    return session.scalar(query) or 0


@dataclass(frozen=True, slots=True)
class PostRow:
    """A post on a person's card."""

    id: str
    organization_id: str
    organization: str
    title: str


@dataclass(frozen=True, slots=True)
class Attendance:
    """A meeting a person is listed at, and in which role."""

    meeting_id: str
    title: str
    day: date | None
    role: Role


@dataclass(frozen=True, slots=True)
class FormRow:
    """A person's own form of the name in a case."""

    case: Case
    text: str


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything on a person's card."""

    id: str
    full_name: str
    surname: str
    name: str
    patronymic: str
    latin: str
    gender: Gender
    phone: str
    email: str
    note: str
    archived: bool
    posts: tuple[PostRow, ...]
    meetings: tuple[Attendance, ...]
    forms: tuple[FormRow, ...]


@dataclass(frozen=True, slots=True)
class PersonCardOf(Query[PersonCard]):
    """The card of one person; refused with ``row.gone`` when it was removed."""

    id: str

    tables: ClassVar[frozenset[str]] = frozenset(
        {"person", "post", "organization", "participant", "meeting", "name_form"}
    )

    def fetch(self, session: Session) -> PersonCard:
        row = found(session, Person, self.id)
        plain = {
            name: getattr(row, name)
            for name in (
                "id", "full_name", "surname", "name", "patronymic", "latin", "gender", "phone",
                "email", "note", "archived",
            )
        }  # fmt: skip
        return PersonCard(
            **plain,
            posts=self._posts(session),
            meetings=self._meetings(session),
            forms=self._forms(session),
        )

    def _posts(self, session: Session) -> tuple[PostRow, ...]:
        query = (
            select(Post, Organization)
            .join(Organization, Organization.id == Post.organization_id)
            .where(Post.person_id == self.id)
            .order_by(Post.rank, Post.id)
        )
        rows = session.execute(query)
        return tuple(PostRow(post.id, o.id, o.name, post.title) for post, o in rows)

    def _meetings(self, session: Session) -> tuple[Attendance, ...]:
        query = (
            select(Meeting.id, Meeting.title, Meeting.day, Participant.role)
            .join(Participant, Participant.meeting_id == Meeting.id)
            .where(Participant.person_id == self.id)
            .order_by(Meeting.day.desc())
        )
        return tuple(Attendance(*row) for row in session.execute(query))

    def _forms(self, session: Session) -> tuple[FormRow, ...]:
        query = select(NameForm.case, NameForm.text).where(NameForm.person_id == self.id)
        return tuple(FormRow(*row) for row in session.execute(query))
