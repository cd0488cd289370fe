"""Choices that belong to the workspace, e.g. where a module is published."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.entities.base import Base, Words


class Preference(Base):
    """A choice under a dotted name; the value is JSON text of whoever reads it."""

    __tablename__ = "preference"

    id: Mapped[str] = mapped_column(String(80), primary_key=True)
    value: Mapped[Words]
