"""Who changed what and when, read off the journal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Row, Select, Text, select
from sqlalchemy.orm import Session

from app.domain.values import EntryKind
from app.services.captions import caption_of
from app.services.contract import Query
from app.storage.stacks import stacks_of
from app.storage.tables import ENTRY, MENTION, ROW

MOST_ROWS = 40
"""Rows of one entry that a line tells of; an import touches thousands."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One value before and after, as stored words; None where there was or is none."""

    table: str
    row_id: str
    column: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Line:
    """One journal entry as people read it; ``undoable`` when undo can go down to it."""

    number: int
    at: datetime
    actor: str
    label: str
    kind: EntryKind
    subject: str
    changes: tuple[CellChange, ...] = ()
    undoable: bool = False

    @property
    def id(self) -> str:
        """Key for lists."""
        return str(self.number)


@dataclass(frozen=True, slots=True)
class HistoryOf(Query[tuple[Line, ...]]):
    """The newest ``limit`` lines, newest first; of one row and what hangs on it if given."""

    limit: int = 200
    row_id: str = ""

    tables: ClassVar[frozenset[str]] = frozenset({"*"})

    def fetch(self, session: Session) -> tuple[Line, ...]:
        undoable = frozenset(stacks_of(session.connection()).undo)
        query = select(ENTRY).order_by(ENTRY.c.number.desc()).limit(self.limit)
        if self.row_id:
            mentioning = select(MENTION.c.entry).where(MENTION.c.row_id == self.row_id)
            query = query.where(ENTRY.c.number.in_(mentioning))
        entries = session.execute(query).all()
        return tuple(_line(session, entry, undoable, self.row_id) for entry in entries)


def line_of(session: Session, number: int) -> Line:
    """The line of one entry."""
    entry = session.execute(select(ENTRY).where(ENTRY.c.number == number)).one()
    return _line(session, entry, frozenset())


def _line(session: Session, entry: Row[Any], undoable: frozenset[int], row_id: str = "") -> Line:
    rows = session.execute(_rows(entry.number, row_id)).all()
    return Line(
        entry.number,
        datetime.fromisoformat(entry.at),
        entry.actor,
        entry.label,
        EntryKind(entry.kind),
        _subject(session, rows),
        tuple(_changes(rows)),
        entry.number in undoable,
    )


def _rows(number: int, row_id: str) -> Select[*tuple[Any, ...]]:
    """The rows of an entry; for the history of one row only it and those that name its key."""
    query = select(ROW).where(ROW.c.entry == number)
    own = ROW.c.row_id == row_id
    if row_id:
        query = query.where(own | ROW.c.cells.cast(Text).contains(row_id))
    return query.order_by(own.desc(), ROW.c.position).limit(MOST_ROWS)


def _subject(session: Session, rows: Any) -> str:
    for row in rows:
        caption = caption_of(session, row.table_name, row.row_id)
        if caption:
            return caption
    return ""


def _changes(rows: Any) -> Iterator[CellChange]:
    for row in rows:
        for name, cell in row.cells.items():
            before, after = _values(cell)
            if name not in {"id", "folded", "rank"} and not name.endswith("_id"):
                yield CellChange(row.table_name, row.row_id, name, _word(before), _word(after))


def _values(cell: Any) -> tuple[Any, Any]:
    # An erased value has left its bare commitment.
    return (None, None) if isinstance(cell, str) else (cell[0], cell[1])


def _word(value: object) -> str | None:
    if isinstance(value, dict):
        return "…"
    return None if value is None else str(value)
