"""The journal: what each command changed, chained by hashes, and how to take it back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, insert, select
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from app.domain.errors import WriteRefusedError
from app.domain.values import EntryKind
from app.storage.chain import GENESIS, SealedRow, digest_row, link, seal
from app.storage.images import Action, RowImage, Stored, images_of, merged
from app.storage.tables import ENTRY, MENTION, ROW


@dataclass(frozen=True, slots=True)
class Heading:
    """Head of an entry before it is numbered; ``target`` is the entry undone or redone."""

    at: datetime
    actor: str
    label: str
    kind: EntryKind = EntryKind.COMMAND
    target: int | None = None
    barrier: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """What every screen hears after a commit: the tables and rows (table, id) touched."""

    number: int
    label: str
    kind: EntryKind
    tables: frozenset[str]
    rows: frozenset[tuple[str, str]]


class Recorder:
    """Collects the row images of one session, flush by flush."""

    def __init__(self) -> None:
        self._images: dict[tuple[str, str], RowImage] = {}

    def after_flush(self, session: Session, flush: UOWTransaction) -> None:
        """Session event: take the images while before and after are both known."""
        for image in images_of(session, flush):
            self._add(image)

    def refuse_bulk(self, state: ORMExecuteState) -> None:
        """Session event: a bulk write would bypass the flush and so the journal."""
        if state.is_update or state.is_delete or state.is_insert:
            raise WriteRefusedError("bulk writes bypass the journal")

    def _add(self, image: RowImage) -> None:
        place = (image.table, image.row_id)
        earlier = self._images.pop(place, None)
        whole = image if earlier is None else merged(earlier, image)
        if whole is not None:
            self._images[place] = whole

    def images(self) -> list[RowImage]:
        """All images of the command, in the order of their first change."""
        return list(self._images.values())


def record(connection: Connection, heading: Heading, images: Sequence[RowImage]) -> Change:
    """Write one entry for the images and return what to announce after the commit."""
    last = connection.execute(
        select(ENTRY.c.number, ENTRY.c.hash).order_by(ENTRY.c.number.desc()).limit(1)
    ).first()
    number, previous = (last.number + 1, last.hash) if last else (1, GENESIS)
    sealed = [seal(image) for image in images]
    connection.execute(insert(ENTRY), _entry_row(number, previous, heading, sealed))
    connection.execute(insert(ROW), [_row(number, i, row) for i, row in enumerate(sealed)])
    connection.execute(insert(MENTION), _mentions(number, images))
    return Change(
        number,
        heading.label,
        heading.kind,
        frozenset(image.table for image in images),
        frozenset((image.table, image.row_id) for image in images),
    )


def _entry_row(
    number: int, previous: str, heading: Heading, sealed: Sequence[SealedRow]
) -> dict[str, object]:
    head: dict[str, object] = {
        "number": number,
        "at": heading.at.isoformat(),
        "actor": heading.actor,
        "label": heading.label,
        "kind": heading.kind.value,
        "target": heading.target,
        "barrier": int(heading.barrier),
    }
    rows = [
        digest_row(row.image.table, row.image.row_id, row.image.action.value, row.cells)
        for row in sealed
    ]
    return {**head, "previous_hash": previous, "hash": link(previous, list(head.values()), rows)}


def _row(number: int, position: int, row: SealedRow) -> dict[str, object]:
    return {
        "entry": number,
        "position": position,
        "table_name": row.image.table,
        "row_id": row.image.row_id,
        "action": row.image.action.value,
        "cells": row.cells,
    }


def _mentions(number: int, images: Sequence[RowImage]) -> list[dict[str, object]]:
    keys = {key for image in images for key in mentioned(image)}
    return [{"row_id": key, "entry": number} for key in sorted(keys)]


def mentioned(image: RowImage) -> Iterator[str]:
    """The row's own key and the keys it refers to before or after."""
    yield image.row_id
    for cells in (image.before, image.after):
        for name, value in cells.items():
            if name.endswith("_id") and isinstance(value, str):
                yield value


def images_in(connection: Connection, number: int) -> Iterator[RowImage]:
    """The row images an entry recorded."""
    query = select(ROW).where(ROW.c.entry == number).order_by(ROW.c.position)
    for row in connection.execute(query):
        yield image_from(row.table_name, row.row_id, row.action, row.cells)


def label_of(connection: Connection, number: int) -> str:
    """The label an entry stands under; undoing keeps it."""
    return connection.execute(select(ENTRY.c.label).where(ENTRY.c.number == number)).scalar_one()


def image_from(
    table: str, row_id: str, action: str, cells: Mapping[str, Sequence[Stored]]
) -> RowImage:
    """A row image from the words of the journal."""
    kind = Action(action)
    before = {name: cell[0] for name, cell in cells.items() if kind is not Action.CREATE}
    after = {name: cell[1] for name, cell in cells.items() if kind is not Action.REMOVE}
    return RowImage(table, row_id, kind, before, after)


def inverse(images: Iterable[RowImage]) -> list[RowImage]:
    """The images that take these back, last change first."""
    return [image.inverted() for image in reversed(list(images))]
