"""Organizations, what they found and join, their programmes and logos."""

from sqlalchemy import Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Key, Words, reference
from app.domain.values import LinkKind, OrganizationKind


class Organization(Base):
    """A legal person, authority, community or group that takes part in round tables."""

    __tablename__ = "organization"
    # In this order a search for those in use reads one index and not, through it, every row.
    __table_args__ = (
        Index("ix_organization_folded", "folded", "archived"),
        Index("ix_organization_kind", "kind", "archived"),
    )

    id: Mapped[Key]
    full_name: Mapped[Words]
    short_name: Mapped[Words]
    folded: Mapped[str] = mapped_column(default="")
    kind: Mapped[OrganizationKind] = mapped_column(default=OrganizationKind.OTHER)
    legal_form: Mapped[Words]
    inn: Mapped[Words]
    ogrn: Mapped[Words]
    address: Mapped[Words]
    phone: Mapped[Words]
    email: Mapped[Words]
    site: Mapped[Words]
    note: Mapped[Words]
    archived: Mapped[bool] = mapped_column(default=False)

    @property
    def name(self) -> str:
        """The name for lists: the short one where there is one."""
        return self.short_name or self.full_name


class OrganizationLink(Base):
    """``other`` is a founder or partner of ``organization``."""

    __tablename__ = "organization_link"

    id: Mapped[Key]
    organization_id: Mapped[str] = reference("organization")
    other_id: Mapped[str] = reference("organization")
    kind: Mapped[LinkKind]


class Programme(Base):
    """A programme or project that organizations run and meetings belong to."""

    __tablename__ = "programme"

    id: Mapped[Key]
    title: Mapped[Words]
    folded: Mapped[str] = mapped_column(index=True, default="")


class OrganizationProgramme(Base):
    """An organization takes part in a programme."""

    __tablename__ = "organization_programme"

    id: Mapped[Key]
    organization_id: Mapped[str] = reference("organization")
    programme_id: Mapped[str] = reference("programme")


class Logo(Base):
    """The picture of an organization, apart from its row so that lists stay light."""

    __tablename__ = "logo"

    id: Mapped[Key]
    organization_id: Mapped[str] = reference("organization")
    data: Mapped[bytes] = mapped_column(LargeBinary)
