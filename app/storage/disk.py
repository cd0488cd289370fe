"""What the disk can do to a user, as refusals; and putting whole files in place."""

import errno
import os
import shutil
import sqlite3
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import UserError

_BY_ERRNO = {
    errno.ENOSPC: "storage.full",
    errno.EDQUOT: "storage.full",
    errno.EFBIG: "storage.full",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.read_only",
    errno.EPERM: "storage.read_only",
    errno.ENOENT: "file.unreachable",
    errno.ENOTDIR: "file.unreachable",
    errno.EISDIR: "file.unreachable",
}

_BY_SQLITE = {
    "SQLITE_FULL": "storage.full",
    "SQLITE_READONLY": "storage.read_only",
    "SQLITE_BUSY": "storage.busy",
    "SQLITE_LOCKED": "storage.busy",
    "SQLITE_CANTOPEN": "file.unreachable",
    "SQLITE_CORRUPT": "file.damaged",
    "SQLITE_NOTADB": "file.unknown",
    "SQLITE_ERROR": "file.unknown",
    "SQLITE_IOERR": "storage.failing",
}


@contextmanager
def refusing_disk(path: Path) -> Generator[None]:
    """Turn what the disk under ``path`` refuses into a ``UserError`` that names the file."""
    try:
        yield
    except OSError as failure:
        code = _BY_ERRNO.get(failure.errno or 0, "storage.failing")
        raise UserError(code, file=path.name) from failure
    except sqlite3.Error as failure:
        raise UserError(sqlite_code(failure), file=path.name) from failure


def sqlite_code(failure: sqlite3.Error) -> str:
    """The refusal's code for what SQLite reported."""
    name = getattr(failure, "sqlite_errorname", "")
    for prefix, code in _BY_SQLITE.items():
        if name.startswith(prefix):
            return code
    return "storage.failing"


def copy_file(source: Path, target: Path) -> None:
    """Copy the bytes and wait until the disk has them; ``target`` must not exist."""
    with source.open("rb") as reading, target.open("xb") as writing:
        shutil.copyfileobj(reading, writing, 1024 * 1024)
        writing.flush()
        os.fsync(writing.fileno())


def sync_file(path: Path) -> None:
    """Wait until the disk has the file's contents."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def put_in_place(draft: Path, target: Path) -> None:
    """Rename a finished draft over ``target`` and wait until the disk knows of it."""
    draft.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Wait until the disk knows the names in a folder; Windows does this on its own."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
