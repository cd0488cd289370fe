"""Copies are whole or absent, and restoring loses nothing."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.storage.copies import backup_to, copies, keep, restore, thin

EVENING = datetime(2022, 8, 9, 15, 0, tzinfo=UTC)

SCHEMA = """
    CREATE TABLE journal_entry (number INTEGER PRIMARY KEY, hash TEXT NOT NULL);
    CREATE TABLE organization (id TEXT PRIMARY KEY, name TEXT);
    CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT);
    CREATE TABLE meeting (id TEXT PRIMARY KEY, name TEXT);
"""


def write(path: Path, number: int) -> None:
    """One command: an organization and its journal entry."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO journal_entry VALUES (?, ?)", (number, f"{number:064x}"))
        connection.execute("INSERT INTO organization VALUES (?, ?)", (f"o{number}", "x" * 900))


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("SELECT id FROM organization ORDER BY id")]


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "Вечер & Ко 100%.krug"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(SCHEMA)
        connection.execute("INSERT INTO person VALUES ('p', 'Анна')")
        connection.execute("INSERT INTO meeting VALUES ('m', 'Круглый стол')")
    write(path, 1)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Копии"


def test_a_copy_says_what_is_in_it(workspace: Path, folder: Path) -> None:
    copy = keep(workspace, folder, EVENING)
    assert (copy.entries, copy.organizations, copy.people, copy.meetings) == (1, 1, 1, 1)
    assert copy.at == EVENING
    assert copy.size == copy.path.stat().st_size
    assert names(copy.path) == ["o1"]
    assert copies(folder) == (copy,)


def test_nothing_new_makes_no_new_copy(workspace: Path, folder: Path) -> None:
    first = keep(workspace, folder, EVENING)
    assert keep(workspace, folder, EVENING + timedelta(days=1)) == first
    write(workspace, 2)
    second = keep(workspace, folder, EVENING + timedelta(days=2))
    assert copies(folder) == (second, first)


def test_a_clock_set_back_does_not_change_the_order(workspace: Path, folder: Path) -> None:
    first = keep(workspace, folder, EVENING)
    write(workspace, 2)
    second = keep(workspace, folder, EVENING - timedelta(days=400))
    assert copies(folder) == (second, first)


def test_two_copies_within_one_second_are_both_kept(workspace: Path, folder: Path) -> None:
    keep(workspace, folder, EVENING)
    write(workspace, 2)
    keep(workspace, folder, EVENING)
    assert len(copies(folder)) == 2


def test_only_copies_are_left_in_the_folder(workspace: Path, folder: Path) -> None:
    copy = keep(workspace, folder, EVENING)
    assert list(folder.iterdir()) == [copy.path]


def test_the_last_ten_stay_and_before_them_one_per_week(workspace: Path, folder: Path) -> None:
    monday = datetime(2022, 8, 1, 12, 0, tzinfo=UTC)
    for day in range(38):
        write(workspace, day + 2)
        keep(workspace, folder, monday + timedelta(days=day))
    removed = thin(folder)
    days = [(copy.at - monday).days for copy in copies(folder)]
    assert days == [37, 36, 35, 34, 33, 32, 31, 30, 29, 28, 27, 20, 13, 6]
    assert len(removed) == 38 - len(days)
    assert thin(folder) == ()


def test_strange_files_in_the_folder_are_left_alone(workspace: Path, folder: Path) -> None:
    keep(workspace, folder, EVENING)
    (folder / "мой отчёт.krug").write_text("не копия")
    (folder / "0009 2022-08-09 10-00-00+0000.krug").write_text("обрывок")
    assert len(copies(folder)) == 1
    write(workspace, 2)
    assert keep(workspace, folder, EVENING).path.name.startswith("0010 ")
    assert (folder / "мой отчёт.krug").exists()


def test_copies_of_a_folder_that_is_not_there(folder: Path) -> None:
    assert copies(folder) == ()
    assert thin(folder) == ()


def damage(path: Path) -> None:
    """Overwrite the middle of the file, past the header and the schema."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"\xff" * (size // 2))


def test_a_damaged_source_gives_no_copy_and_harms_none(workspace: Path, folder: Path) -> None:
    sound = keep(workspace, folder, EVENING)
    for number in range(2, 60):
        write(workspace, number)
    damage(workspace)
    with pytest.raises(UserError) as refusal:
        keep(workspace, folder, EVENING)
    assert refusal.value.code == "file.damaged"
    assert refusal.value.facts["file"] == workspace.name
    assert [path.name for path in folder.iterdir()] == [sound.path.name]


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 100])
def test_a_foreign_file_is_refused(tmp_path: Path, folder: Path, content: bytes) -> None:
    foreign = tmp_path / "letter.krug"
    foreign.write_bytes(content)
    with pytest.raises(UserError) as refusal:
        keep(foreign, folder, EVENING)
    assert refusal.value.code == "file.unknown"
    assert copies(folder) == ()


def test_restoring_keeps_the_present_file_aside(workspace: Path, folder: Path) -> None:
    copy = keep(workspace, folder, EVENING)
    write(workspace, 2)
    aside = restore(copy, workspace, EVENING)
    assert names(workspace) == ["o1"]
    assert aside is not None
    assert aside.name == "Вечер & Ко 100% before restoring 2022-08-09 15-00-00.krug"
    assert names(aside) == ["o1", "o2"]
    assert copies(folder) == (copy,)


def test_nothing_set_aside_is_ever_overwritten(workspace: Path, folder: Path) -> None:
    copy = keep(workspace, folder, EVENING)
    write(workspace, 2)
    first = restore(copy, workspace, EVENING)
    write(workspace, 3)
    second = restore(copy, workspace, EVENING)
    assert first is not None
    assert second is not None
    assert names(first) == ["o1", "o2"]
    assert names(second) == ["o1", "o3"]


def test_restoring_a_lost_file(workspace: Path, folder: Path) -> None:
    copy = keep(workspace, folder, EVENING)
    workspace.unlink()
    assert restore(copy, workspace, EVENING) is None
    assert names(workspace) == ["o1"]


def test_restoring_a_damaged_file_keeps_it_for_later(workspace: Path, folder: Path) -> None:
    copy = keep(workspace, folder, EVENING)
    damage(workspace)
    harmed = workspace.read_bytes()
    aside = restore(copy, workspace, EVENING)
    assert aside is not None
    assert aside.read_bytes() == harmed
    assert names(workspace) == ["o1"]


def test_a_damaged_copy_is_not_put_in_place(workspace: Path, folder: Path) -> None:
    for number in range(2, 60):
        write(workspace, number)
    copy = keep(workspace, folder, EVENING)
    damage(copy.path)
    before = workspace.read_bytes()
    with pytest.raises(UserError) as refusal:
        restore(copy, workspace, EVENING)
    assert refusal.value.code == "file.damaged"
    assert workspace.read_bytes() == before


TORN = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE organization SET name = 'torn'")
for number in range(200):
    connection.execute("INSERT INTO person VALUES (?, ?)", (f"n{number}", "y" * 900))
os._exit(0)
"""


def test_a_journal_of_a_killed_program_is_not_played_into_the_copy(
    workspace: Path, folder: Path
) -> None:
    copy = keep(workspace, folder, EVENING)
    for number in range(2, 60):
        write(workspace, number)
    subprocess.run([sys.executable, "-c", TORN, str(workspace)], check=True)
    assert workspace.with_name(f"{workspace.name}-journal").stat().st_size > 0
    aside = restore(copy, workspace, EVENING)
    assert names(workspace) == ["o1"]
    assert aside is not None
    assert len(names(aside)) == 59


def test_a_copy_of_a_torn_write_holds_the_state_before_it(workspace: Path, folder: Path) -> None:
    subprocess.run([sys.executable, "-c", TORN, str(workspace)], check=True)
    copy = keep(workspace, folder, EVENING)
    assert copy.people == 1


def test_copying_while_the_workspace_is_open(workspace: Path, folder: Path) -> None:
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute("PRAGMA journal_mode=TRUNCATE")
        connection.execute("SELECT count(*) FROM person").fetchone()
        assert keep(workspace, folder, EVENING).entries == 1


def test_a_backup_replaces_an_older_one(workspace: Path, tmp_path: Path) -> None:
    target = tmp_path / "backup.krug"
    backup_to(workspace, target)
    write(workspace, 2)
    backup_to(workspace, target)
    assert names(target) == ["o1", "o2"]
    assert not target.with_name("backup.krug.part").exists()


def test_a_backup_onto_itself_is_refused(workspace: Path) -> None:
    with pytest.raises(UserError) as refusal:
        backup_to(workspace, workspace.parent / "." / workspace.name)
    assert refusal.value.code == "backup.onto_itself"
    assert names(workspace) == ["o1"]


def test_a_backup_to_a_disk_that_is_not_there(workspace: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal:
        backup_to(workspace, tmp_path / "stick" / "backup.krug")
    assert refusal.value.code == "file.unreachable"


@pytest.fixture
def small_files() -> Iterator[None]:
    """No file of this process may grow past 8 KiB, as on a disk that is full."""
    resource = pytest.importorskip("resource", reason="limits of file size are POSIX")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_copy_that_the_disk_cuts_off_leaves_nothing(
    workspace: Path, folder: Path, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("small_files")
    with pytest.raises(UserError) as refusal:
        keep(workspace, folder, EVENING)
    assert refusal.value.code in {"storage.full", "storage.failing"}
    assert list(folder.iterdir()) == []


def test_a_restore_that_the_disk_cuts_off_changes_nothing(
    workspace: Path, folder: Path, request: pytest.FixtureRequest
) -> None:
    copy = keep(workspace, folder, EVENING)
    write(workspace, 2)
    request.getfixturevalue("small_files")
    with pytest.raises(UserError) as refusal:
        restore(copy, workspace, EVENING)
    assert refusal.value.code == "storage.full"
    assert names(workspace) == ["o1", "o2"]
    assert sorted(workspace.parent.iterdir()) == sorted([workspace, folder])


def mounted(place: Path, *options: str) -> bool:
    command = ["mount", "-t", "tmpfs", *options, "krug-test", str(place)]
    tool = shutil.which("mount")
    return tool is not None and subprocess.run(command, check=False).returncode == 0


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KiB."""
    place = tmp_path / "stick"
    place.mkdir()
    if sys.platform == "win32" or os.geteuid() != 0 or not mounted(place, "-o", "size=64k"):
        pytest.skip("mounting a small disk needs root")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_stick_keeps_its_older_backup(workspace: Path, stick: Path) -> None:
    target = stick / "backup.krug"
    backup_to(workspace, target)
    for number in range(2, 90):
        write(workspace, number)
    with pytest.raises(UserError) as refusal:
        backup_to(workspace, target)
    assert refusal.value.code == "storage.full"
    assert names(target) == ["o1"]
    assert list(stick.iterdir()) == [target]


def test_a_read_only_stick_is_named_so(workspace: Path, stick: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    with pytest.raises(UserError) as refusal:
        backup_to(workspace, stick / "backup.krug")
    assert refusal.value.code in {"storage.read_only", "file.unreachable"}
