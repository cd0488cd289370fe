"""Walking the migrations from an empty file gives the tables a new file is made with."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from app.storage import schema
from app.storage.engine import make_engine


def _columns(path: Path) -> dict[str, set[tuple[object, ...]]]:
    with sqlite3.connect(path) as connection:
        names = [
            name
            for (name,) in connection.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
            )
        ]
        shape: dict[str, set[tuple[object, ...]]] = {}
        for name in names:
            rows = connection.execute(f"PRAGMA table_info({name})").fetchall()
            keys = connection.execute(f"PRAGMA foreign_key_list({name})").fetchall()
            indexes = connection.execute(f"PRAGMA index_list({name})").fetchall()
            shape[name] = {(row[1], row[2], row[3], row[5]) for row in rows}
            shape[name] |= {("to", key[2], key[3], key[4]) for key in keys}
            shape[name] |= {("index", index[1]) for index in indexes if index[3] == "c"}
    connection.close()
    return shape


def test_migrated_and_made_files_have_the_same_tables(tmp_path: Path) -> None:
    made, walked = tmp_path / "made.krug", tmp_path / "walked.krug"
    engine = make_engine(made)
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        schema.make(connection)
    engine.dispose()
    engine = make_engine(walked)
    schema.upgrade(engine)
    engine.dispose()

    assert _columns(walked) == _columns(made)


def test_a_failed_walk_leaves_nothing_behind(tmp_path: Path) -> None:
    path = tmp_path / "half.krug"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE speech (id TEXT)")
    connection.close()
    engine = make_engine(path)
    with pytest.raises(OperationalError, match="speech"):
        schema.upgrade(engine)
    engine.dispose()

    assert set(_columns(path)) == {"speech"}
