"""The SQLite engine of a workspace: one connection, one file, safe to carry on a stick."""

import json
import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from app.domain.errors import UserError
from app.storage.disk import sqlite_code

APPLICATION_ID = 0x4B525547
"""``KRUG`` in the file header, by which a workspace is told from any other SQLite file."""

# Cyrillic as it is: escaped it would take three times the room.
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

_PRAGMAS = (
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """An engine over ``path``; transactions begin explicitly, writing ones at once."""
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(address, read_only=read_only),
        poolclass=StaticPool,
        json_serializer=_JSON.encode,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect(address: str, *, read_only: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=2.0
    )
    for pragma in _PRAGMAS[2:] if read_only else _PRAGMAS:
        connection.execute(pragma)
    return connection


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def tidy(engine: Engine) -> None:
    """Remove the empty rollback journal that TRUNCATE leaves, so that one file is to be carried."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()


@contextmanager
def refusing(path: Path) -> Generator[None]:
    """Turn what the disk and the file can do to a user into a ``UserError``; bugs pass through."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as failure:
        cause = failure.orig if isinstance(failure, DatabaseError) else failure
        if isinstance(cause, sqlite3.Error) and not _is_bug(cause):
            raise UserError(sqlite_code(cause), file=path.name) from failure
        raise


def _is_bug(failure: sqlite3.Error) -> bool:
    name = getattr(failure, "sqlite_errorname", "")
    return name in {"", "SQLITE_ERROR", "SQLITE_MISUSE"} or name.startswith("SQLITE_CONSTRAINT")
