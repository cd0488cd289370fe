"""What every use case is: a command that writes, or a query that reads."""

from dataclasses import dataclass
from typing import ClassVar, Generic, TypeVar

from sqlalchemy.orm import Session

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Command(Generic[T_co]):
    """One use case that writes; ``Workspace.execute`` turns it into one journal entry.

    ``label`` is the dotted id under which history and undo name it (worded in
    ``ui/texts/labels``); ``subject`` may name the thing it was done to, for the same sentence.
    """

    label: ClassVar[str] = ""
    barrier: ClassVar[bool] = False

    def apply(self, session: Session) -> T_co:
        """Do it, or raise ``UserError`` with nothing done."""
        raise AssertionError(self.label)

    def subject(self, session: Session) -> str:  # noqa: ARG002
        """A name for the history line, e.g. of the card that was changed; asked after apply."""
        return ""


@dataclass(frozen=True, slots=True)
class Query(Generic[T_co]):
    """One reading; returns frozen rows and never an entity."""

    tables: ClassVar[frozenset[str]] = frozenset()

    def fetch(self, session: Session) -> T_co:
        """Read the rows."""
        raise AssertionError(type(self).__name__)
