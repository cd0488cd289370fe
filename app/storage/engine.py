"""The SQLite engine of a workspace: one connection, one file, safe to carry on a stick."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from app.domain.errors import UserError

APPLICATION_ID = 0x4B525547
"""``KRUG`` in the file header, by which a workspace is told from any other SQLite file."""

_PRAGMAS = (
    "PRAGMA journal_mode=TRUNCATE",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)

_REFUSALS = {
    "SQLITE_FULL": "storage.full",
    "SQLITE_READONLY": "storage.read_only",
    "SQLITE_BUSY": "storage.busy",
    "SQLITE_LOCKED": "storage.busy",
    "SQLITE_CANTOPEN": "file.unreachable",
    "SQLITE_CORRUPT": "file.damaged",
    "SQLITE_NOTADB": "file.unknown",
    "SQLITE_IOERR": "storage.failing",
}


def make_engine(path: Path, *, read_only: bool = False) -> Engine:
    """An engine over ``path``; transactions begin explicitly, writing ones at once."""
    address = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(address, read_only=read_only),
        poolclass=StaticPool,
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


@contextmanager
def refusing(path: Path) -> Generator[None]:
    """Turn what the disk and the file can do to a user into a ``UserError``."""
    try:
        yield
    except DatabaseError as failure:
        raise _refusal(failure.orig, path) or failure from failure
    except sqlite3.DatabaseError as failure:
        raise _refusal(failure, path) or failure from failure


def _refusal(failure: Any, path: Path) -> UserError | None:
    name = getattr(failure, "sqlite_errorname", "") or ""
    for prefix, code in _REFUSALS.items():
        if name.startswith(prefix):
            return UserError(code, file=path.name)
    return None
