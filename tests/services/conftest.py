"""Doing a command, taking it back and doing it again, with the whole file compared each time."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from app.services.contract import Command
from app.services.keeping import verify
from app.services.workspace import Workspace

Dump = dict[str, list[tuple[object, ...]]]


@pytest.fixture
def stored(workspace: Workspace) -> Callable[[], Dump]:
    """All rows of all tables that users fill; the journal itself only grows."""

    def dump() -> Dump:
        with closing(sqlite3.connect(f"{workspace.path.as_uri()}?mode=ro", uri=True)) as file:
            names = file.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {
                name: sorted(file.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
                for (name,) in names
                if not name.startswith(("journal", "alembic", "sqlite"))
            }

    return dump


@pytest.fixture
def doing(workspace: Workspace, stored: Callable[[], Dump]):
    """Execute, undo, redo: the rows before come back, and so do the rows after."""

    def do(command: Command):
        before = stored()
        result = workspace.execute(command)
        after = stored()
        assert after != before
        workspace.undo()
        assert stored() == before
        workspace.redo()
        assert stored() == after
        return result

    yield do
    assert verify(workspace.path) == ()
