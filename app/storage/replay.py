"""Putting row images back into their tables, past the session, in an order that holds."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnClause, Connection, TableClause, column, delete, insert, table, update

from app.domain.errors import WriteRefusedError
from app.storage.images import Action, Cells, RowImage, unpacked

_ORDER = {Action.CREATE: 0, Action.SET: 1, Action.REMOVE: 2}


def replay(connection: Connection, images: Iterable[RowImage]) -> None:
    """Apply images: creations, then settings, then removals; references are checked at commit."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for image in sorted(images, key=lambda each: _ORDER[each.action]):
        _apply(connection, image)


def _apply(connection: Connection, image: RowImage) -> None:
    target = _target(image)
    here = target.c["id"] == image.row_id
    match image.action:
        case Action.CREATE:
            touched = connection.execute(insert(target).values(_raw(image.after))).rowcount
        case Action.SET:
            change = update(target).where(here).values(_raw(image.after))
            touched = connection.execute(change).rowcount
        case Action.REMOVE:
            touched = connection.execute(delete(target).where(here)).rowcount
    if touched != 1:
        raise WriteRefusedError(f"{image.table} {image.row_id} is not as the journal left it")


def _raw(cells: Cells) -> Mapping[str, object]:
    return {name: unpacked(value) for name, value in cells.items()}


def _target(image: RowImage) -> TableClause:
    names = {*image.before, *image.after, "id"}
    columns: list[ColumnClause[Any]] = [column(name) for name in names]
    return table(image.table, *columns)
