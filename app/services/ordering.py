"""Order among fellows by ranks with gaps, so that moving one row writes one row."""

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.domain.entities import Base

E = TypeVar("E", bound=Base)

STEP = 1 << 16
"""Distance of fresh ranks; a gap takes sixteen halvings before all are numbered anew."""


def ranked(session: Session, entity: type[E], owner: str, key: str) -> list[E]:
    """Rows of ``entity`` whose column ``owner`` is ``key``, in order."""
    columns: Any = entity
    query = select(entity).where(getattr(entity, owner) == key).order_by(columns.rank, columns.id)
    return list(session.scalars(query))


def last_rank(session: Session, entity: type[Base], owner: str, key: str) -> int:
    """The rank for a new row after all its fellows."""
    columns: Any = entity
    query = select(func.max(columns.rank)).where(getattr(entity, owner) == key)
    highest: int | None = session.scalar(query)
    return STEP if highest is None else highest + STEP


def place(session: Session, row: Base, owner: str, index: int) -> None:
    """Put ``row`` at ``index`` (clamped) among the rows that share its column ``owner``."""
    columns: Any = type(row)
    moved: Any = row
    mine = getattr(columns, owner) == getattr(row, owner)
    query = select(columns.id, columns.rank).where(mine).order_by(columns.rank, columns.id)
    order = [(key, rank) for key, rank in session.execute(query)]
    others = [each for each in order if each[0] != moved.id]
    at = max(0, min(index, len(others)))
    if order.index((moved.id, moved.rank)) == at:
        return
    below = others[at - 1][1] if at else None
    above = others[at][1] if at < len(others) else None
    rank = _between(below, above)
    if rank is None:
        keys = [key for key, _ in others]
        _renumber(session, type(row), [*keys[:at], moved.id, *keys[at:]])
    else:
        moved.rank = rank


def _renumber(session: Session, entity: type[Base], keys: list[str]) -> None:
    for number, key in enumerate(keys, 1):
        row: Any = session.get_one(entity, key)
        row.rank = number * STEP


def squeeze(order: Sequence[Any], row: Any) -> None:
    """Rank ``row`` between its neighbours in ``order``; all anew when there is no room."""
    index = order.index(row)
    below = order[index - 1].rank if index else None
    above = order[index + 1].rank if index + 1 < len(order) else None
    rank = _between(below, above)
    if rank is not None:
        row.rank = rank
        return
    for number, each in enumerate(order, 1):
        each.rank = number * STEP


def _between(below: int | None, above: int | None) -> int | None:
    if below is None or above is None:
        return (below or 0) + STEP if above is None else above - STEP
    middle = (below + above) // 2
    return middle if below < middle < above else None
