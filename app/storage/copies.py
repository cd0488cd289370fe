"""Copies of a workspace file: kept at every opening and day, thinned, restored, carried away.

A folder of copies belongs to one workspace. The number in front of a copy's name only grows,
so that the order of copies holds even when the clock was set back.
"""

import re
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from app.domain.errors import UserError
from app.storage.disk import copy_file, put_in_place, refusing_disk, sync_file

KEPT = 10
"""How many of the newest copies stay before only one per week does."""

_NAME = re.compile(r"(?P<number>\d{4,}) (?P<at>\d{4}-\d\d-\d\d \d\d-\d\d-\d\d[+-]\d{4})\.krug")
_SIDE_FILES = ("-journal", "-wal", "-shm")

_HEAD = "SELECT number, hash FROM journal_entry ORDER BY number DESC LIMIT 1"
_CONTENTS = """
    SELECT (SELECT count(*) FROM journal_entry), (SELECT count(*) FROM organization),
           (SELECT count(*) FROM person), (SELECT count(*) FROM meeting)
"""

Head = tuple[int, str] | None
"""Number and hash of the newest journal entry, by which two states are known to be equal."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A kept copy and what is in it; ``size`` in bytes."""

    path: Path
    at: datetime
    size: int
    entries: int
    organizations: int
    people: int
    meetings: int


def keep(path: Path, folder: Path, now: datetime) -> Copy:
    """Copy the workspace into ``folder``; the newest copy is returned when nothing changed.

    Raises ``UserError`` when the disk refuses or the copy turns out damaged; older copies are
    never touched.
    """
    with refusing_disk(path):
        folder.mkdir(parents=True, exist_ok=True)
        newest = next(iter(copies(folder)), None)
        if newest is not None and _head_of(newest.path, "ro") == _head_of(path, "rw"):
            return newest
        target = folder / _name(_last_number(folder) + 1, now)
        _write_checked(path, target)
        return _described(target)


def copies(folder: Path) -> tuple[Copy, ...]:
    """All readable copies, newest first."""
    return tuple(_readable(_names(folder)))


def thin(folder: Path) -> tuple[Path, ...]:
    """Remove old copies: the last ten stay, and of those before one per week; returns the removed."""
    weeks: set[tuple[int, int]] = set()
    removed: list[Path] = []
    for path in _names(folder)[KEPT:]:
        week = _moment(path).isocalendar()[:2]
        if week in weeks:
            removed.append(path)
        weeks.add(week)
    with refusing_disk(folder):
        for path in removed:
            path.unlink(missing_ok=True)
    return tuple(removed)


def restore(copy: Copy, path: Path, now: datetime) -> Path | None:
    """Put a copy in the place of the workspace, which must be closed.

    The present file stays beside it under the returned name; ``None`` when there was none.
    """
    with refusing_disk(path):
        _check(copy.path, copy.path.name)
        draft = _draft(path)
        try:
            copy_file(copy.path, draft)
            aside = _set_aside(path, now)
            put_in_place(draft, path)
        finally:
            draft.unlink(missing_ok=True)
        return aside


def backup_to(path: Path, target: Path) -> None:
    """Write a checked copy of the workspace to ``target``, e.g. on another disk.

    An older backup of that name is replaced only when the new one is whole.
    """
    if target.resolve() == path.resolve():
        raise UserError("backup.onto_itself", file=path.name)
    with refusing_disk(target):
        _write_checked(path, target)


def _write_checked(source: Path, target: Path) -> None:
    draft = _draft(target)
    try:
        head = _backup(source, draft)
        if _check(draft, source.name) != head:
            raise UserError("file.damaged", file=source.name)
        sync_file(draft)
        put_in_place(draft, target)
    finally:
        _remove(draft)


def _backup(source: Path, draft: Path) -> Head:
    # Head and pages are read inside one transaction, so that they belong together.
    with _opened(source, "rw") as reading, _opened(draft, "rwc") as writing:
        reading.execute("BEGIN")
        head = _head(reading)
        reading.backup(writing)
        reading.execute("ROLLBACK")
    return head


def _check(path: Path, name: str) -> Head:
    with _opened(path, "ro") as connection:
        if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise UserError("file.damaged", file=name)
        return _head(connection)


def _set_aside(path: Path, now: datetime) -> Path | None:
    if not path.exists():
        return None
    aside = _free_name(path, now)
    try:
        aside.hardlink_to(path)
    except OSError:
        # Sticks formatted as FAT know no second name for a file.
        path.rename(aside)
    for suffix in _SIDE_FILES:
        # A journal left by a killed program belongs to the file it lay beside, not to the copy.
        side = path.with_name(path.name + suffix)
        with suppress(FileNotFoundError):
            side.rename(aside.with_name(aside.name + suffix))
    return aside


def _free_name(path: Path, now: datetime) -> Path:
    stem = f"{path.stem} before restoring {now:%Y-%m-%d %H-%M-%S}"
    wish, number = path.with_name(f"{stem}{path.suffix}"), 2
    while wish.exists():
        wish, number = path.with_name(f"{stem} ({number}){path.suffix}"), number + 1
    return wish


def _readable(paths: Iterable[Path]) -> Generator[Copy]:
    for path in paths:
        with suppress(OSError, sqlite3.Error):
            yield _described(path)


def _described(path: Path) -> Copy:
    with _opened(path, "ro") as connection:
        entries, organizations, people, meetings = connection.execute(_CONTENTS).fetchone()
    size = path.stat().st_size
    return Copy(path, _moment(path), size, entries, organizations, people, meetings)


def _head_of(path: Path, mode: str) -> Head:
    with _opened(path, mode) as connection:
        return _head(connection)


def _head(connection: sqlite3.Connection) -> Head:
    row = connection.execute(_HEAD).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


@contextmanager
def _opened(path: Path, mode: str) -> Generator[sqlite3.Connection]:
    """A connection that is closed at the end; ``rw`` rather than ``ro`` rolls a torn write back."""
    place = path.absolute().as_posix()
    address = f"file:{'//' if place.startswith('/') else '///'}{quote(place)}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None)) as connection:
        yield connection


def _names(folder: Path) -> list[Path]:
    found = [path for path in folder.glob("*.krug") if _NAME.fullmatch(path.name)]
    return sorted(found, key=_number, reverse=True)


def _number(path: Path) -> int:
    return int(path.name.split(" ", 1)[0])


def _last_number(folder: Path) -> int:
    return max(map(_number, _names(folder)), default=0)


def _moment(path: Path) -> datetime:
    return datetime.strptime(path.stem.split(" ", 1)[1], "%Y-%m-%d %H-%M-%S%z")


def _name(number: int, now: datetime) -> str:
    return f"{number:04d} {now.astimezone():%Y-%m-%d %H-%M-%S%z}.krug"


def _draft(target: Path) -> Path:
    return target.with_name(f"{target.name}.part")


def _remove(draft: Path) -> None:
    for suffix in ("", *_SIDE_FILES):
        draft.with_name(draft.name + suffix).unlink(missing_ok=True)
