"""Telling a damaged file from a bug: the same errors, but the file's own checks know."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from app.domain.errors import UserError, WriteRefusedError
from app.storage.engine import refusing
from app.storage.verify import verify

_SYMPTOMS = (DatabaseError, sqlite3.Error, WriteRefusedError, LookupError, ValueError, TypeError)
"""What reading and replaying end in when a word, a date or a row is not as it was written."""


@contextmanager
def refusing_file(path: Path) -> Generator[None]:
    """Turn what the disk refuses, and what a damaged file causes, into a ``UserError``.

    A failure of a file that verifies is a bug and passes through.
    """
    try:
        with refusing(path):
            yield
    except _SYMPTOMS as failure:
        if verify(path):
            raise UserError("file.damaged", file=path.name) from failure
        raise
