"""Who has a workspace file: one program at a time, known by name.

The lock is the operating system's, so that it frees itself when the program is killed. A locked
file cannot be read on Windows; therefore the owner's name stands in a second file beside it.
"""

import getpass
import json
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from app.domain.errors import UserError


class LockImpossibleError(OSError):
    """Nothing can be written beside the file, so it can only be opened for reading."""


@dataclass(frozen=True, slots=True)
class Owner:
    """Who opened a workspace, for the sentence that a second program shows."""

    user: str
    host: str
    pid: int
    since: datetime

    @classmethod
    def of_this_program(cls, since: datetime, user: str = "") -> "Owner":
        """The present process; ``user`` is the name kept for the journal, if there is one."""
        return cls(user or _login(), platform.node(), os.getpid(), since)


class Lock:
    """An exclusive hold of one workspace file, until it is released or the program ends."""

    def __init__(self, path: Path, held: FileLock) -> None:
        self._path = path
        self._held = held

    def release(self) -> None:
        """Give the file free; harmless when done twice."""
        if not self._held.is_locked:
            return
        with suppress(OSError):
            _owner_file(self._path).unlink(missing_ok=True)
        self._remove_lock_file()
        self._held.release()

    def _remove_lock_file(self) -> None:
        # Removed while still held: whoever opened it in between notices that it is gone and
        # starts anew. Windows refuses to remove an open file, and removes it at the release.
        with suppress(OSError):
            _lock_file(self._path).unlink(missing_ok=True)


def acquire(path: Path, owner: Owner) -> Lock:
    """Hold ``path`` for this program.

    Raises ``UserError`` ``file.in_use`` (facts user, host, since) or, when the other program has
    not written its name yet, ``file.in_use_unnamed``; ``LockImpossibleError`` where nothing can
    be written beside the file.
    """
    if not path.parent.is_dir():
        raise LockImpossibleError(str(path.parent))
    held = FileLock(_lock_file(path), is_singleton=False)
    try:
        held.acquire(blocking=False)
    except Timeout:
        raise _in_use(path) from None
    except (OSError, NotImplementedError) as failure:
        raise LockImpossibleError(str(failure)) from failure
    return _named(path, held, owner)


def owner_of(path: Path) -> Owner | None:
    """Who wrote their name beside the file last; ``None`` when nobody did."""
    try:
        facts = json.loads(_owner_file(path).read_text(encoding="utf-8"))
        since = datetime.fromisoformat(facts["since"])
        return Owner(str(facts["user"]), str(facts["host"]), int(facts["pid"]), since)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _named(path: Path, held: FileLock, owner: Owner) -> Lock:
    try:
        _write_owner(path, owner)
    except OSError as failure:
        held.release()
        raise LockImpossibleError(str(failure)) from failure
    return Lock(path, held)


def _write_owner(path: Path, owner: Owner) -> None:
    facts = {
        "user": owner.user,
        "host": owner.host,
        "pid": owner.pid,
        "since": owner.since.isoformat(),
    }
    draft = _owner_file(path).with_suffix(".owner~")
    draft.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    draft.replace(_owner_file(path))


def _in_use(path: Path) -> UserError:
    owner = owner_of(path)
    if owner is None:
        return UserError("file.in_use_unnamed", file=path.name)
    since = owner.since.strftime("%Y-%m-%d %H:%M")
    return UserError("file.in_use", file=path.name, user=owner.user, host=owner.host, since=since)


def _lock_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.lock")


def _owner_file(path: Path) -> Path:
    return path.with_name(f"{path.name}.owner")


def _login() -> str:
    # A process of an account that the system has no name for is rare but no reason to fail.
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
