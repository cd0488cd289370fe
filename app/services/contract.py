"""What every use case is: a command that writes, or a query that reads."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from sqlalchemy.orm import Session

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Command(ABC, Generic[T_co]):
    """One use case that writes; ``Workspace.execute`` turns it into one journal entry.

    ``label`` is the dotted id under which history and undo name it (worded in
    ``ui/texts/labels``). A ``barrier`` is an act of law that undo does not cross.
    """

    label: ClassVar[str] = ""
    barrier: ClassVar[bool] = False

    @abstractmethod
    def apply(self, session: Session) -> T_co:
        """Do it, or raise ``UserError`` with nothing done."""


@dataclass(frozen=True, slots=True)
class Query(ABC, Generic[T_co]):
    """One reading; ``tables`` names what it depends on. Returns frozen rows, never an entity."""

    tables: ClassVar[frozenset[str]] = frozenset()

    @abstractmethod
    def fetch(self, session: Session) -> T_co:
        """Read the rows."""
