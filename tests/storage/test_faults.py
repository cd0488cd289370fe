"""What a disk, a power cut and other programs can do: nothing acknowledged is lost."""

import os
import resource
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.services.organization_rows import Organizations
from app.services.organizations import AddOrganization, SetLogo
from app.services.workspace import Workspace
from app.storage import schema
from app.storage.verify import verify

LOOP = """
import sys
from pathlib import Path
from app.services.organizations import AddOrganization
from app.services.workspace import Workspace

workspace = Workspace.open(Path(sys.argv[1]), actor="Вера")
for number in range(100_000):
    workspace.execute(AddOrganization(f"Фонд {number}", full_name="Длинное имя " * 30))
    print(number, flush=True)
"""
KILLS = 3
PNG = b"\x89PNG\r\n\x1a\n"


def names(path: Path) -> list[str]:
    workspace = Workspace.open(path, actor="Анна")
    try:
        return [row.name for row in workspace.ask(Organizations())]
    finally:
        workspace.close()


def refused(path: Path, *, read_only: bool = False) -> UserError:
    with pytest.raises(UserError) as refusal:
        Workspace.open(path, actor="Анна", read_only=read_only)
    return refusal.value


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "Вечер.krug"
    workspace = Workspace.create(path, actor="Анна")
    workspace.execute(AddOrganization("Первое"))
    workspace.close()
    return path


def test_a_closed_file_is_one_file(file: Path) -> None:
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_program_killed_at_any_moment_loses_nothing_acknowledged(file: Path) -> None:
    acknowledged = 0
    for kill in range(KILLS):
        program = subprocess.Popen(
            [sys.executable, "-c", LOOP, str(file)], stdout=subprocess.PIPE, text=True
        )
        assert program.stdout
        for _ in range(7 + 3 * kill):
            program.stdout.readline()
        program.send_signal(signal.SIGKILL)
        told = 7 + 3 * kill + len(program.stdout.readlines())
        program.stdout.close()
        program.wait(20)
        acknowledged += told
        assert len(names(file)) - 1 in {acknowledged, acknowledged + 1}
        acknowledged = len(names(file)) - 1
        assert verify(file) == ()


def test_a_half_done_transaction_is_rolled_back_at_the_next_opening(file: Path) -> None:
    """The rollback journal that a power cut leaves beside the file brings the last state back."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_spill=ON")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE organization SET note = ?", ("x" * 200_000,))
        connection.execute("INSERT INTO preference VALUES ('k', ?)", ("y" * 200_000,))
        journal = file.with_name(file.name + "-journal")
        torn, beside = file.read_bytes(), journal.read_bytes()
        connection.execute("ROLLBACK")
    file.write_bytes(torn)
    journal.write_bytes(beside)
    assert names(file) == ["Первое"]
    assert verify(file) == ()


@contextmanager
def tiny_disk(folder: Path) -> Generator[Path]:
    """A disk of 1 MiB; needs root."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    with tiny_disk(tmp_path / "stick") as folder:
        yield folder


def picture(number: int) -> bytes:
    return PNG + bytes([number]) * 60_000


def fill(workspace: Workspace) -> tuple[int, str]:
    """Commands until the disk refuses: how many went through, and the refusal's code."""
    for number in range(50):
        try:
            key = workspace.execute(AddOrganization(f"Фонд {number}"))
            workspace.execute(SetLogo(key, picture(number)))
        except UserError as refusal:
            return number, refusal.code
    return 50, ""


@pytest.mark.skipif(sys.platform != "linux", reason="needs tmpfs")
def test_a_full_disk_is_said_and_nothing_is_lost(stick: Path) -> None:
    path = stick / "stick.krug"
    workspace = Workspace.create(path, actor="Анна")
    done, code = fill(workspace)
    assert code == "storage.full"
    assert done > 0
    before = [row.name for row in workspace.ask(Organizations())]
    assert len(before) in {done, done + 1}
    assert verify(path) == ()
    workspace.close()
    assert names(path) == before


@pytest.mark.skipif(sys.platform != "linux", reason="needs tmpfs")
def test_work_goes_on_when_room_has_been_made(stick: Path) -> None:
    path, ballast = stick / "stick.krug", stick / "film"
    workspace = Workspace.create(path, actor="Анна")
    ballast.write_bytes(bytes(300_000))
    fill(workspace)
    ballast.unlink()
    workspace.execute(AddOrganization("Снова есть место"))
    workspace.undo()
    workspace.redo()
    assert "Снова есть место" in [row.name for row in workspace.ask(Organizations())]
    workspace.close()
    assert verify(path) == ()


@pytest.mark.skipif(sys.platform != "linux", reason="needs tmpfs")
def test_no_room_for_a_new_file_is_said_and_leaves_nothing(stick: Path) -> None:
    (stick / "film").write_bytes(bytes(900_000))
    with pytest.raises(UserError) as refusal:
        Workspace.create(stick / "new.krug", actor="Анна")
    assert refusal.value.code == "storage.full"
    assert [path.name for path in stick.iterdir()] == ["film"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of Unix")
def test_a_file_that_may_not_grow_is_refused_and_loses_nothing(file: Path) -> None:
    workspace = Workspace.open(file, actor="Анна")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size + 40_000, hard))
    try:
        _, code = fill(workspace)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, ignored)
    # SQLite reports this limit as a failing disk, not as a full one.
    assert code in {"storage.full", "storage.failing"}
    assert verify(file) == ()
    workspace.execute(AddOrganization("Дальше"))
    workspace.close()


def test_a_second_opener_is_told_who_has_the_file(file: Path) -> None:
    first = Workspace.open(file, actor="Дарина")
    refusal = refused(file)
    assert refusal.code == "file.in_use"
    assert refusal.facts["user"] == "Дарина"
    assert refusal.facts["file"] == "Вечер.krug"
    first.close()
    Workspace.open(file, actor="Анна").close()


def test_a_second_opener_may_read(file: Path) -> None:
    first = Workspace.open(file, actor="Дарина")
    second = Workspace.open(file, actor="Анна", read_only=True)
    assert second.read_only
    first.execute(AddOrganization("Второе"))
    assert [row.name for row in second.ask(Organizations())] == ["Второе", "Первое"]
    with pytest.raises(UserError) as refusal:
        second.execute(AddOrganization("Третье"))
    assert refusal.value.code == "workspace.read_only"
    with pytest.raises(UserError):
        second.undo()
    second.close()
    first.execute(AddOrganization("Ещё одно"))
    first.close()


def test_a_file_of_a_newer_program_is_refused(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert refused(file).code == "file.newer"
    assert refused(file, read_only=True).code == "file.newer"


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 a letter", b"SQLite format 3\x00"])
def test_a_file_that_is_none_of_ours_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.krug"
    path.write_bytes(content)
    assert refused(path).code in {"file.unknown", "file.damaged"}
    assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_another_program_s_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.krug"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE organization (id TEXT)")
    assert refused(path).code == "file.unknown"


def test_a_damaged_file_is_refused_and_stays_free(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[4096:] = os.urandom(len(whole) - 4096)
    file.write_bytes(whole)
    assert refused(file).code == "file.damaged"
    assert refused(file).code == "file.damaged"


def test_a_missing_file_and_one_that_is_in_the_way(tmp_path: Path, file: Path) -> None:
    assert refused(tmp_path / "nowhere.krug").code == "file.missing"
    assert refused(tmp_path).code == "file.missing"
    with pytest.raises(UserError) as refusal:
        Workspace.create(file, actor="Анна")
    assert refusal.value.code == "file.exists"
    assert names(file) == ["Первое"]


def test_a_place_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError) as refusal:
        Workspace.create(tmp_path / "no such folder" / "new.krug", actor="Анна")
    assert refusal.value.code in {"storage.read_only", "file.unreachable"}


def test_the_revision_written_is_the_one_that_is_known() -> None:
    assert schema.KNOWN[-1] == schema.CURRENT
