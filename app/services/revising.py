"""Changing one field of one row, the same way for every noun."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from sqlalchemy.orm import Session

from app.domain.entities import Base
from app.domain.errors import UserError
from app.domain.rules.folding import fold
from app.services.contract import Command
from app.services.fields import Check, FieldValue

E = TypeVar("E", bound=Base)


def found(session: Session, entity: type[E], key: str) -> E:
    """The row, or the refusal that it is gone."""
    row = session.get(entity, key)
    if row is None:
        raise UserError("row.gone")
    return row


@dataclass(frozen=True, slots=True)
class Revise(Command[None]):
    """Set ``field`` of the row ``id`` to a value that its check allows.

    Subclasses name the entity, the checks by field, and ``settle`` what follows from a change.
    """

    id: str
    field: str
    value: FieldValue

    entity: ClassVar[type[Base]]
    checks: ClassVar[Mapping[str, Check]]

    def apply(self, session: Session) -> None:
        """Refusals carry the field's name."""
        row = found(session, self.entity, self.id)
        try:
            setattr(row, self.field, self.checks[self.field](session, self.value))
            self.settle(row)
        except UserError as refusal:
            raise refusal.at(self.field) from None

    def settle(self, row: Any) -> None:
        """Check what hangs together and renew what is derived; nothing by default."""


def checked(
    checks: Mapping[str, Check], session: Session, **values: FieldValue
) -> Mapping[str, Any]:
    """Values for a new row, each through its field's check."""
    return {name: _placed(checks[name], session, name, value) for name, value in values.items()}


def _placed(check: Check, session: Session, name: str, value: FieldValue) -> FieldValue:
    try:
        return check(session, value)
    except UserError as refusal:
        raise refusal.at(name) from None


def folded(*parts: str) -> str:
    """The search form of several names together."""
    return fold(" ".join(part for part in parts if part))
