"""Making and opening workspace files: who holds them, whether they can be read, which schema."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from app.domain.errors import UserError
from app.storage import copies, schema
from app.storage.damage import refusing_file
from app.storage.disk import refusing_disk
from app.storage.engine import make_engine, refusing
from app.storage.lock import Lock, LockImpossibleError, Owner, acquire

MAGIC = b"SQLite format 3\x00"


def create(path: Path, actor: str, at: datetime) -> Lock:
    """Make a workspace at ``path`` and hold it."""
    if path.exists():
        raise UserError("file.exists", file=path.name)
    try:
        lock = acquire(path, Owner.of_this_program(at, actor))
    except LockImpossibleError as failure:
        raise UserError("storage.read_only", file=path.name) from failure
    try:
        _fill(path)
    except BaseException:
        for leftover in (path, path.with_name(f"{path.name}-journal")):
            leftover.unlink(missing_ok=True)
        lock.release()
        raise
    return lock


def _fill(path: Path) -> None:
    engine = make_engine(path)
    try:
        with (
            refusing(path),
            engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            schema.make(connection)
    finally:
        engine.dispose()


def open_file(path: Path, actor: str, at: datetime, *, read_only: bool) -> Lock | None:
    """Check the file and hold it for writing; None when it can or shall only be read."""
    _check_file(path)
    lock = None if read_only else _held(path, actor, at)
    if lock is None:
        _roll_back(path)
    try:
        _check_schema(path, at, writable=lock is not None)
    except BaseException:
        if lock:
            lock.release()
        raise
    return lock


def engine_of(path: Path, lock: Lock | None) -> Engine:
    """The engine for a file opened here."""
    return make_engine(path, read_only=lock is None)


def _held(path: Path, actor: str, at: datetime) -> Lock | None:
    if not _writable(path):
        return None
    try:
        return acquire(path, Owner.of_this_program(at, actor))
    except LockImpossibleError:
        return None


def _roll_back(path: Path) -> None:
    """Undo what a killed program left half done, which a reading connection may not.

    SQLite itself tells it from a transaction that another program is just carrying out.
    """
    journal = path.with_name(f"{path.name}-journal")
    if not (journal.exists() and journal.stat().st_size and _writable(path)):
        return
    address = f"{path.absolute().as_uri()}?mode=rw"
    with refusing_file(path), closing(sqlite3.connect(address, uri=True)) as connection:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()


def _writable(path: Path) -> bool:
    try:
        with path.open("r+b"):
            return True
    except OSError:
        return False


def _check_file(path: Path) -> None:
    if not path.is_file():
        raise UserError("file.missing", file=path.name)
    with refusing_disk(path), path.open("rb") as file:
        head = file.read(len(MAGIC))
    if head != MAGIC:
        raise UserError("file.unknown", file=path.name)


def _check_schema(path: Path, at: datetime, *, writable: bool) -> None:
    revision = _revision(path, writable=writable)
    if revision == schema.CURRENT:
        return
    if not writable:
        raise UserError("file.older", file=path.name)
    copies.keep(path, path.with_name(f"{path.stem} before update"), at)
    engine = make_engine(path)
    try:
        with refusing(path):
            schema.upgrade(engine)
    finally:
        engine.dispose()


def _revision(path: Path, *, writable: bool) -> str:
    # A writing connection first rolls back what a killed program left half done.
    address = f"{path.absolute().as_uri()}?mode={'rw' if writable else 'ro'}"
    with refusing_file(path), closing(sqlite3.connect(address, uri=True)) as connection:
        return schema.revision_of(connection, path.name)
