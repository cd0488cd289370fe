"""What pickers offer while somebody types: names that begin so first, then those containing it."""

from dataclasses import dataclass
from typing import Any, ClassVar

from sqlalchemy import Select, case, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.entities import Organization, Person, Programme
from app.domain.rules.folding import fold
from app.services.contract import Query
from app.services.people_rows import first_posts


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to pick: its key, its name, and what tells it from namesakes."""

    id: str
    title: str
    caption: str = ""


def narrowed(
    query: Select[*tuple[Any, ...]], folded: InstrumentedAttribute[str], text: str, limit: int
) -> Select[*tuple[Any, ...]]:
    """``query`` cut to names that contain ``text``; beginnings first, then by name."""
    wanted = fold(text)
    begins = case((folded.startswith(wanted, autoescape=True), 0), else_=1)
    return (
        query.where(folded.contains(wanted, autoescape=True)).order_by(begins, folded).limit(limit)
    )


@dataclass(frozen=True, slots=True)
class OrganizationChoices(Query[tuple[Choice, ...]]):
    """Organizations whose name contains ``text``, archived ones left out."""

    text: str = ""
    limit: int = 12

    tables: ClassVar[frozenset[str]] = frozenset({"organization"})

    def fetch(self, session: Session) -> tuple[Choice, ...]:
        o = Organization
        query = select(o.id, o.short_name, o.full_name).where(o.archived.is_(False))
        rows = session.execute(narrowed(query, o.folded, self.text, self.limit))
        return tuple(
            Choice(key, short or full, full if short and full != short else "")
            for key, short, full in rows
        )


@dataclass(frozen=True, slots=True)
class PersonChoices(Query[tuple[Choice, ...]]):
    """People whose name contains ``text``, archived ones left out; the caption is a post."""

    text: str = ""
    limit: int = 12

    tables: ClassVar[frozenset[str]] = frozenset({"person", "post", "organization"})

    def fetch(self, session: Session) -> tuple[Choice, ...]:
        p = Person
        query = select(p.id, p.surname, p.name, p.patronymic).where(p.archived.is_(False))
        rows = session.execute(narrowed(query, p.folded, self.text, self.limit)).all()
        posts = first_posts(session, [row.id for row in rows])
        return tuple(
            Choice(
                key,
                " ".join(part for part in names if part),
                ", ".join(part for part in posts.get(key, ()) if part),
            )
            for key, *names in rows
        )


@dataclass(frozen=True, slots=True)
class ProgrammeChoices(Query[tuple[Choice, ...]]):
    """Programmes and projects whose title contains ``text``."""

    text: str = ""
    limit: int = 12

    tables: ClassVar[frozenset[str]] = frozenset({"programme"})

    def fetch(self, session: Session) -> tuple[Choice, ...]:
        query = select(Programme.id, Programme.title)
        rows = session.execute(narrowed(query, Programme.folded, self.text, self.limit))
        return tuple(Choice(*row) for row in rows)
