"""People, their posts in organizations and the declined forms of their names."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Key, Words, reference
from app.domain.values import Case, Gender


class Person(Base):
    """Somebody whose name is known; only what papers and invitations need is kept."""

    __tablename__ = "person"
    # In this order a search for those in use reads one index and not, through it, every row.
    __table_args__ = (Index("ix_person_folded", "folded", "archived"),)

    id: Mapped[Key]
    surname: Mapped[Words]
    name: Mapped[Words]
    patronymic: Mapped[Words]
    latin: Mapped[Words]
    folded: Mapped[str] = mapped_column(default="")
    gender: Mapped[Gender] = mapped_column(default=Gender.UNKNOWN)
    phone: Mapped[Words]
    email: Mapped[Words]
    note: Mapped[Words]
    archived: Mapped[bool] = mapped_column(default=False)

    @property
    def full_name(self) -> str:
        """Surname, name, patronymic as far as they are known."""
        return " ".join(part for part in (self.surname, self.name, self.patronymic) if part)


class Post(Base):
    """What a person is in an organization; ``rank`` orders a person's posts, lowest first."""

    __tablename__ = "post"

    id: Mapped[Key]
    person_id: Mapped[str] = reference("person")
    organization_id: Mapped[str] = reference("organization")
    title: Mapped[Words]
    rank: Mapped[int] = mapped_column(default=0)


class NameForm(Base):
    """A person's own wish for a declined form of the whole name, e.g. the dative."""

    __tablename__ = "name_form"

    id: Mapped[Key]
    person_id: Mapped[str] = reference("person")
    case: Mapped[Case]
    text: Mapped[Words]
