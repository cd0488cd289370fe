"""People: kept, changed, given posts in organizations and wished forms of their names."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import NameForm, Organization, Person, Post, Speech
from app.domain.errors import UserError
from app.domain.rules.names import guess_gender, split_name
from app.domain.values import Case, Gender, new_id
from app.services.contract import Command
from app.services.fields import Check, line, lines, one_of, truth
from app.services.ordering import last_rank, place
from app.services.removing import remove
from app.services.revising import Revise, checked, folded, found

CHECKS: dict[str, Check] = {
    "surname": line(120),
    "name": line(120),
    "patronymic": line(120),
    "latin": line(200),
    "gender": one_of(Gender),
    "phone": line(200),
    "email": line(200),
    "note": lines(),
    "archived": truth,
}

POST_CHECKS: dict[str, Check] = {"title": line()}


def _settle(row: Person) -> None:
    if not (row.surname or row.name):
        raise UserError("person.nameless")
    row.folded = folded(row.surname, row.name, row.patronymic)


@dataclass(frozen=True, slots=True)
class AddPerson(Command[str]):
    """A new person, with a first post when ``organization_id`` is given. Returns the key.

    Without ``gender`` it is guessed from the endings of the name, and can be changed.
    """

    surname: str
    name: str = ""
    patronymic: str = ""
    gender: Gender = Gender.UNKNOWN
    organization_id: str = ""
    post: str = ""
    id: str = field(default_factory=new_id)
    post_id: str = field(default_factory=new_id)

    label: ClassVar[str] = "person.add"

    @classmethod
    def named(cls, text: str) -> "AddPerson":
        """From one line «Фамилия Имя Отчество»."""
        return cls(*split_name(text))

    def apply(self, session: Session) -> str:
        gender = self.gender
        if gender is Gender.UNKNOWN:
            gender = guess_gender(self.surname, self.patronymic, self.name)
        values = checked(
            CHECKS,
            session,
            surname=self.surname,
            name=self.name,
            patronymic=self.patronymic,
            gender=gender,
        )
        row = Person(id=self.id, **values)
        _settle(row)
        session.add(row)
        if self.organization_id:
            session.flush()
            AddPost(self.id, self.organization_id, self.post, self.post_id).apply(session)
        return self.id


@dataclass(frozen=True, slots=True)
class RevisePerson(Revise):
    """Change one field of a person, ``archived`` included."""

    label: ClassVar[str] = "person.revise"
    entity: ClassVar[type[Person]] = Person
    checks: ClassVar[dict[str, Check]] = CHECKS

    def settle(self, row: Any) -> None:
        _settle(row)


@dataclass(frozen=True, slots=True)
class RemovePerson(Command[None]):
    """Delete a person with posts and participations; refused when minutes quote the person."""

    id: str

    label: ClassVar[str] = "person.remove"

    def apply(self, session: Session) -> None:
        row = found(session, Person, self.id)
        spoken = session.scalar(select(Speech.id).where(Speech.person_id == self.id).limit(1))
        if spoken is not None:
            raise UserError("person.in_minutes", person=row.full_name)
        remove(session, row)


@dataclass(frozen=True, slots=True)
class AddPost(Command[str]):
    """A post of a person in an organization, after the posts there are. Returns its key."""

    person_id: str
    organization_id: str
    title: str = ""
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "post.add"

    def apply(self, session: Session) -> str:
        found(session, Person, self.person_id)
        found(session, Organization, self.organization_id)
        values = checked(POST_CHECKS, session, title=self.title)
        rank = last_rank(session, Post, "person_id", self.person_id)
        session.add(
            Post(
                id=self.id,
                person_id=self.person_id,
                organization_id=self.organization_id,
                rank=rank,
                **values,
            )
        )
        return self.id


@dataclass(frozen=True, slots=True)
class RevisePost(Revise):
    """Change the title of a post."""

    label: ClassVar[str] = "post.revise"
    entity: ClassVar[type[Post]] = Post
    checks: ClassVar[dict[str, Check]] = POST_CHECKS


@dataclass(frozen=True, slots=True)
class PlacePost(Command[None]):
    """Move a post to ``index`` among the person's posts; the first one is named in lists."""

    id: str
    index: int

    label: ClassVar[str] = "post.place"

    def apply(self, session: Session) -> None:
        row = found(session, Post, self.id)
        place(session, row, "person_id", self.index)


@dataclass(frozen=True, slots=True)
class RemovePost(Command[None]):
    """Take a post away."""

    id: str

    label: ClassVar[str] = "post.remove"

    def apply(self, session: Session) -> None:
        session.delete(found(session, Post, self.id))


@dataclass(frozen=True, slots=True)
class SetNameForm(Command[None]):
    """Keep a person's own form of the name in a case; empty text goes back to the rules."""

    person_id: str
    case: Case
    text: str
    id: str = field(default_factory=new_id)

    label: ClassVar[str] = "person.form"

    def apply(self, session: Session) -> None:
        found(session, Person, self.person_id)
        text = str(checked({"text": line(300)}, session, text=self.text)["text"])
        query = select(NameForm).where(
            NameForm.person_id == self.person_id, NameForm.case == self.case
        )
        row = session.scalar(query)
        if row is None and text:
            session.add(NameForm(id=self.id, person_id=self.person_id, case=self.case, text=text))
        elif row is not None and text:
            row.text = text
        elif row is not None:
            session.delete(row)
