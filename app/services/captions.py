"""What a stored row is called in a sentence, whether it still stands or only the journal has it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnClause, column, select, table
from sqlalchemy.orm import Session

from app.storage.tables import ROW

LONGEST = 120


@dataclass(frozen=True, slots=True)
class _Naming:
    """Columns that name a row, or the reference to the row that names it."""

    columns: tuple[str, ...] = ()
    parent: tuple[str, str] | None = None


_NAMINGS: Mapping[str, _Naming] = {
    "organization": _Naming(("short_name", "full_name")),
    "person": _Naming(("surname", "name", "patronymic")),
    "programme": _Naming(("title",)),
    "meeting": _Naming(("title",)),
    "agenda_item": _Naming(("title",)),
    "decision": _Naming(("text",)),
    "speech": _Naming(("text",)),
    "participant": _Naming(parent=("person_id", "person")),
    "presenter": _Naming(parent=("person_id", "person")),
    "post": _Naming(parent=("person_id", "person")),
    "name_form": _Naming(parent=("person_id", "person")),
    "meeting_organizer": _Naming(parent=("organization_id", "organization")),
    "organization_link": _Naming(parent=("organization_id", "organization")),
    "organization_programme": _Naming(parent=("organization_id", "organization")),
    "logo": _Naming(parent=("organization_id", "organization")),
}


def caption_of(session: Session, table_name: str, row_id: str) -> str:
    """The row's name, at most ``LONGEST`` characters; empty for rows without one."""
    naming = _NAMINGS.get(table_name)
    if naming is None:
        return ""
    names = (naming.parent[0],) if naming.parent else naming.columns
    values = _standing(session, table_name, row_id, names) or _recorded(session, row_id, names)
    if naming.parent:
        return caption_of(session, naming.parent[1], values[0]) if values and values[0] else ""
    return _shortened(_worded(table_name, values))


def _worded(table_name: str, values: tuple[str, ...]) -> str:
    filled = [value for value in values if value]
    # An organization has a short and a full name of which one will do.
    return " ".join(filled[:1] if table_name == "organization" else filled)


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _standing(
    session: Session, table_name: str, row_id: str, names: tuple[str, ...]
) -> tuple[str, ...]:
    columns: list[ColumnClause[Any]] = [column(name) for name in (*names, "id")]
    source = table(table_name, *columns)
    query = select(*(source.c[name] for name in names)).where(source.c["id"] == row_id)
    row = session.execute(query).first()
    return tuple(str(value or "") for value in row) if row else ()


def _recorded(session: Session, row_id: str, names: tuple[str, ...]) -> tuple[str, ...]:
    query = (
        select(ROW.c.cells)
        .where(ROW.c.row_id == row_id, ROW.c.action == "remove")
        .order_by(ROW.c.entry.desc())
        .limit(1)
    )
    cells = session.execute(query).scalar()
    return tuple(str(cells[name][0] or "") for name in names) if cells else ()
