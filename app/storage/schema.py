"""The schema of a workspace file: made new, recognized, and brought up to date."""

import sqlite3

from sqlalchemy import Connection, Engine, text

from app.domain.entities import Base
from app.domain.errors import UserError
from app.storage.engine import APPLICATION_ID
from app.storage.tables import RECORDS

CURRENT = "0002"
KNOWN = ("0001", "0002")
"""Revisions this program can read, oldest first; the last one is written."""


def make(connection: Connection) -> None:
    """Create all tables in an empty file and mark it as a workspace of the current revision."""
    connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    Base.metadata.create_all(connection)
    RECORDS.create_all(connection)
    connection.exec_driver_sql(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
    )
    mark = text("INSERT INTO alembic_version VALUES (:revision)")
    connection.execute(mark, {"revision": CURRENT})


def revision_of(connection: sqlite3.Connection, file: str) -> str:
    """The file's revision, by two plain queries.

    Raises:
        UserError: ``file.unknown`` for any other database, ``file.newer`` for a later program's.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise UserError("file.unknown", file=file)
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None or row[0] not in KNOWN:
        raise UserError("file.newer", file=file)
    return str(row[0])


def upgrade(engine: Engine) -> None:
    """Walk the migrations up to ``CURRENT`` in one transaction; the caller kept a copy."""
    # Importing Alembic takes half a second, so only an old file pays for it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "app.storage:migrations")
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, CURRENT)
