"""What a killed program left half done is rolled back, also for those who only read."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from app.services.keeping import verify
from app.services.meeting_rows import Meetings
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.workspace import Workspace

KILLED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for pragma in ("journal_mode=TRUNCATE", "cache_size=1", "cache_spill=1"):
    connection.execute(f"PRAGMA {pragma}")
connection.execute("BEGIN IMMEDIATE")
for _ in range(50):
    connection.execute("UPDATE meeting SET note = note || hex(randomblob(5000))")
    connection.execute("INSERT INTO preference VALUES (hex(randomblob(16)), hex(randomblob(5000)))")
os._exit(9)
"""


@pytest.fixture
def half_done(tmp_path: Path) -> Path:
    path = tmp_path / "table.krug"
    made = Workspace.create(path, actor="Нечаева Дарина")
    made.execute(AddMeeting("Круглый стол"))
    made.close()
    subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False)
    assert (tmp_path / "table.krug-journal").stat().st_size > 0
    return path


def test_a_reader_sees_what_was_acknowledged(half_done: Path):
    reader = Workspace.open(half_done, actor="", read_only=True)
    assert [row.title for row in reader.ask(Meetings())] == ["Круглый стол"]
    reader.close()
    assert verify(half_done) == ()


def test_a_reader_disturbs_nobody_who_writes(tmp_path: Path):
    path = tmp_path / "table.krug"
    writer = Workspace.create(path, actor="Нечаева Дарина")
    meeting = writer.execute(AddMeeting("Круглый стол"))
    busy = sqlite3.connect(path, isolation_level=None)
    busy.execute("BEGIN IMMEDIATE")
    busy.execute("UPDATE meeting SET note = 'half'")
    reader = Workspace.open(path, actor="", read_only=True)
    assert [row.title for row in reader.ask(Meetings())] == ["Круглый стол"]
    reader.close()
    busy.execute("ROLLBACK")
    busy.close()
    writer.execute(ReviseMeeting(meeting, "title", "Другой стол"))
    writer.close()
    assert verify(path) == ()
