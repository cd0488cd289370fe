"""Removing a row with all that hangs on it; the journal can bring everything back."""

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.entities import (
    Ballot,
    Base,
    JudgingRound,
    Mark,
    PaperBallot,
    RoundEvent,
    Ruling,
)
from app.domain.errors import UserError
from app.domain.values import RoundState


def remove(session: Session, row: Any) -> None:
    """Delete ``row``: rows that need it go too, optional references to it become empty.

    Raises:
        UserError: ``row.sealed`` when judging that has begun, or its record, would go with it.
    """
    if _is_sealed(row):
        raise UserError("row.sealed")
    for mapper in Base.registry.mappers:
        for column in mapper.local_table.columns:
            if column.foreign_keys and column.references(row.__table__.c.id):
                _release(session, mapper.class_, column.name, row, optional=bool(column.nullable))
    session.delete(row)


def _is_sealed(row: Any) -> bool:
    if isinstance(row, JudgingRound):
        return row.state is not RoundState.DRAFT
    return isinstance(row, (Ballot, Mark, PaperBallot, RoundEvent, Ruling))


def _release(session: Session, entity: type[Any], name: str, row: Any, *, optional: bool) -> None:
    query = select(entity).where(getattr(entity, name) == row.id)
    for dependent in session.scalars(query).all():
        if optional:
            setattr(dependent, name, None)
        else:
            remove(session, dependent)
