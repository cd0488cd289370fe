"""One program at a time has a workspace file, and others learn who."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.errors import UserError
from app.storage.lock import LockImpossibleError, Owner, acquire, owner_of

SINCE = datetime.fromisoformat("2022-08-09T14:05:00+03:00")
ANNA = Owner("Анна", "laptop", 4711, SINCE)
OLEG = Owner("Олег", "hall", 4712, SINCE)

HOLDER = """
import sys
from datetime import datetime
from pathlib import Path
from app.storage.lock import Owner, acquire

lock = acquire(Path(sys.argv[1]), Owner("Вера", "stick", 1, datetime(2022, 8, 9, 9, 0)))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "Вечер 9 августа.krug"
    path.write_bytes(b"rows")
    return path


def holder_of(path: Path) -> subprocess.Popen[str]:
    program = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path.cwd(),
    )
    assert program.stdout is not None
    assert program.stdout.readline() == "held\n"
    return program


def finish(program: subprocess.Popen[str]) -> None:
    program.communicate(timeout=20)


def test_a_second_opening_is_told_who_has_the_file(workspace: Path) -> None:
    lock = acquire(workspace, ANNA)
    with pytest.raises(UserError) as refusal:
        acquire(workspace, OLEG)
    assert refusal.value.code == "file.in_use"
    assert refusal.value.facts["user"] == "Анна"
    assert refusal.value.facts["host"] == "laptop"
    assert refusal.value.facts["since"] == "2022-08-09 14:05"
    lock.release()


def test_another_program_is_told_too(workspace: Path) -> None:
    program = holder_of(workspace)
    with pytest.raises(UserError) as refusal:
        acquire(workspace, ANNA)
    assert refusal.value.facts["user"] == "Вера"
    finish(program)


def test_releasing_gives_the_file_free_and_leaves_nothing_behind(workspace: Path) -> None:
    acquire(workspace, ANNA).release()
    assert list(workspace.parent.iterdir()) == [workspace]
    lock = acquire(workspace, OLEG)
    assert owner_of(workspace) == OLEG
    lock.release()


def test_releasing_twice_does_not_take_the_file_from_the_next(workspace: Path) -> None:
    first = acquire(workspace, ANNA)
    first.release()
    second = acquire(workspace, OLEG)
    first.release()
    with pytest.raises(UserError):
        acquire(workspace, ANNA)
    assert owner_of(workspace) == OLEG
    second.release()


@pytest.mark.skipif(sys.platform == "win32", reason="a killed process is simulated by SIGKILL")
def test_a_killed_program_does_not_keep_the_file(workspace: Path) -> None:
    program = holder_of(workspace)
    program.send_signal(signal.SIGKILL)
    finish(program)
    assert owner_of(workspace) is not None
    lock = acquire(workspace, ANNA)
    assert owner_of(workspace) == ANNA
    lock.release()


@pytest.mark.parametrize("words", ["", "{", "[]", '{"user": "Анна"}', '{"since": 5}'])
def test_an_unreadable_name_still_refuses(workspace: Path, words: str) -> None:
    lock = acquire(workspace, ANNA)
    workspace.with_name(f"{workspace.name}.owner").write_text(words, encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        acquire(workspace, OLEG)
    assert refusal.value.code == "file.in_use_unnamed"
    lock.release()


def test_the_name_of_this_program_is_never_empty_of_place() -> None:
    owner = Owner.of_this_program(SINCE, "Анна")
    assert owner.user == "Анна"
    assert owner.pid == os.getpid()
    assert owner.host
    assert Owner.of_this_program(SINCE).since == SINCE


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder that this process may read and not write, also when root runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "evening.krug").write_bytes(b"rows")
        folder.chmod(0o555)
        root = os.geteuid() == 0
        if root:
            os.seteuid(65534)
        yield folder
        if root:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of folders are POSIX")
def test_a_read_only_folder_cannot_be_locked(read_only_folder: Path) -> None:
    with pytest.raises(LockImpossibleError):
        acquire(read_only_folder / "evening.krug", ANNA)


def test_a_missing_folder_cannot_be_locked(tmp_path: Path) -> None:
    with pytest.raises(LockImpossibleError):
        acquire(tmp_path / "gone" / "evening.krug", ANNA)
