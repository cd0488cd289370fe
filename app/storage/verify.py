"""Checks of a file: SQLite's own, the journal's chain, and each row against its last image.

SQLite's integrity check passes over silently changed content; the comparison with the journal
does not. Everything is read raw, so that a damaged value is named instead of failing to load.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias, cast

from sqlalchemy import Table, select, text

from app.domain.entities import Base
from app.storage.chain import GENESIS, Cell, digest_row, link
from app.storage.images import Action, Stored, packed

Images: TypeAlias = dict[tuple[str, str], dict[str, Stored]]


class Fault(StrEnum):
    """What a check found."""

    STRUCTURE = "structure"
    REFERENCE = "reference"
    CHAIN = "chain"
    MENTION = "mention"
    CONTENT = "content"
    MISSING = "missing"
    STRAY = "stray"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault with its place; ``entry`` is the journal entry concerned, 0 where none is."""

    fault: Fault
    table: str = ""
    row_id: str = ""
    column: str = ""
    entry: int = 0
    detail: str = ""


def verify(path: Path) -> tuple[Finding, ...]:
    """Everything wrong with the file at ``path``; empty for a sound one."""
    found: list[Finding] = []
    address = f"{path.absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
            connection.row_factory = sqlite3.Row
            connection.text_factory = _lenient
            # One view of the file, whatever the program that has it open writes meanwhile.
            connection.execute("BEGIN")
            found.extend(_findings(connection))
    except (sqlite3.DatabaseError, UnicodeDecodeError, IndexError) as failure:
        # A broken schema spoils the names of columns: they cannot be read, or are not there.
        found.append(Finding(Fault.STRUCTURE, detail=str(failure)))
    return tuple(found)


def _lenient(raw: bytes) -> str:
    return raw.decode("utf-8", errors="surrogateescape")


def _findings(connection: sqlite3.Connection) -> Iterator[Finding]:
    yield from _structure(connection)
    images: Images = {}
    yield from _journal(connection, images)
    for source in Base.metadata.sorted_tables:
        yield from _content(connection, source, images)
    for table, row_id in images:
        yield Finding(Fault.MISSING, table, row_id)


def _structure(connection: sqlite3.Connection) -> Iterator[Finding]:
    for (line,) in connection.execute("PRAGMA integrity_check"):
        if line != "ok":
            yield Finding(Fault.STRUCTURE, detail=str(line))
    for child, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Finding(Fault.REFERENCE, str(child), str(rowid), detail=str(parent))


def _journal(connection: sqlite3.Connection, images: Images) -> Iterator[Finding]:
    previous, expected = GENESIS, 1
    numbers: set[int] = set()
    mentions = _mentions(connection)
    for entry in connection.execute("SELECT * FROM journal_entry ORDER BY number").fetchall():
        rows = [_Row.read(row) for row in _rows_of(connection, entry["number"])]
        if not _linked(entry, rows, previous, expected):
            yield Finding(Fault.CHAIN, entry=entry["number"])
        for row in rows:
            _fold(images, row)
        if mentions.get(entry["number"], set()) != _expected_mentions(rows):
            yield Finding(Fault.MENTION, entry=entry["number"])
        numbers.add(entry["number"])
        previous, expected = entry["hash"], entry["number"] + 1
    for (number,) in connection.execute("SELECT DISTINCT entry FROM journal_row"):
        if number not in numbers:
            yield Finding(Fault.CHAIN, entry=number)
    for number in mentions.keys() - numbers:
        yield Finding(Fault.MENTION, entry=number)


def _rows_of(connection: sqlite3.Connection, number: int) -> list[sqlite3.Row]:
    query = "SELECT * FROM journal_row WHERE entry = ? ORDER BY position"
    return connection.execute(query, (number,)).fetchall()


@dataclass(frozen=True, slots=True)
class _Row:
    entry: int
    position: int
    table: str
    row_id: str
    action: str
    cells: Mapping[str, Cell]

    @classmethod
    def read(cls, row: sqlite3.Row) -> "_Row":
        head = (row["entry"], row["position"], row["table_name"], row["row_id"], row["action"])
        return cls(*head, cells=_parsed(row["cells"]))


def _parsed(words: Any) -> dict[str, Any]:
    try:
        value = json.loads(words)
    except (ValueError, TypeError):
        return {}
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _linked(entry: sqlite3.Row, rows: Sequence[_Row], previous: str, expected: int) -> bool:
    names = ("number", "at", "actor", "label", "kind", "target", "barrier")
    try:
        body = [digest_row(row.table, row.row_id, row.action, row.cells) for row in rows]
        whole = link(previous, [entry[name] for name in names], body)
    except (ValueError, TypeError):
        return False
    in_order = [row.position for row in rows] == list(range(len(rows)))
    return (
        entry["number"] == expected
        and in_order
        and entry["previous_hash"] == previous
        and entry["hash"] == whole
    )


def _fold(images: Images, row: _Row) -> None:
    place = (row.table, row.row_id)
    if row.action == Action.REMOVE:
        images.pop(place, None)
        return
    image = images.setdefault(place, {})
    image.update({name: cell[1] for name, cell in row.cells.items() if _whole(cell)})


def _whole(cell: Cell) -> bool:
    return isinstance(cell, list) and len(cell) == 3


def _mentions(connection: sqlite3.Connection) -> dict[int, set[str]]:
    mentions: dict[int, set[str]] = {}
    for row_id, entry in connection.execute("SELECT row_id, entry FROM journal_mention"):
        mentions.setdefault(entry, set()).add(str(row_id))
    return mentions


def _expected_mentions(rows: Sequence[_Row]) -> set[str]:
    return {key for row in rows for key in _mentioned(row)}


def _mentioned(row: _Row) -> Iterator[str]:
    yield row.row_id
    for name, cell in row.cells.items():
        if name.endswith("_id") and _whole(cell):
            yield from (value for value in cell[:2] if isinstance(value, str))


def _content(connection: sqlite3.Connection, source: Table, images: Images) -> Iterator[Finding]:
    table = source.name
    rows = connection.execute(str(select(text("*")).select_from(source)))
    names = [column[0] for column in rows.description]
    for row in rows:
        row_id = str(row["id"])
        image = images.pop((table, row_id), None)
        if image is None:
            yield Finding(Fault.STRAY, table, row_id)
            continue
        for name in names:
            if name not in image or packed(row[name]) != image[name]:
                yield Finding(Fault.CONTENT, table, row_id, str(name))
