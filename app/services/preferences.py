"""Choices kept in the workspace, such as where modules are published."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy.orm import Session

from app.domain.entities import Preference
from app.services.contract import Command, Query


@dataclass(frozen=True, slots=True)
class SetPreference(Command[None]):
    """Keep ``value`` (JSON text) under the dotted name ``key``."""

    key: str
    value: str

    label: ClassVar[str] = "preference.set"

    def apply(self, session: Session) -> None:
        row = session.get(Preference, self.key)
        if row is None:
            session.add(Preference(id=self.key, value=self.value))
        else:
            row.value = self.value


@dataclass(frozen=True, slots=True)
class PreferenceOf(Query[str]):
    """The value kept under ``key``, empty when none is."""

    key: str

    tables: ClassVar[frozenset[str]] = frozenset({"preference"})

    def fetch(self, session: Session) -> str:
        row = session.get(Preference, self.key)
        return row.value if row else ""
