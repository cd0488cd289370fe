"""An open workspace file: the one place where commands are carried out."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from app.domain.errors import UserError
from app.domain.values import EntryKind
from app.services.contract import Command, Query
from app.services.history import Line, line_of
from app.storage import opening
from app.storage.damage import refusing_file
from app.storage.engine import refusing, tidy
from app.storage.journal import Change, Heading, Recorder, images_in, inverse, label_of, record
from app.storage.lock import Lock
from app.storage.replay import replay
from app.storage.stacks import stacks_of

__all__ = ["Change", "Clock", "Line", "Workspace", "now"]

T = TypeVar("T")
Clock = Callable[[], datetime]
Listener = Callable[[Change], None]


def now() -> datetime:
    """The present moment in UTC; the one clock that is not handed in by a test."""
    return datetime.now(UTC)


class Workspace:
    """Asks, executes, undoes and tells; a command is acknowledged only after its COMMIT.

    ``actor`` is the name written into journal entries from now on.
    """

    def __init__(
        self, path: Path, engine: Engine, lock: Lock | None, actor: str, clock: Clock
    ) -> None:
        self.path = path
        self.actor = actor
        self._engine = engine
        self._lock = lock
        self._clock = clock
        self._listeners: list[Listener] = []
        try:
            with refusing_file(path), engine.connect() as connection:
                self._stacks = stacks_of(connection)
        except BaseException:
            self._let_go()
            raise

    @classmethod
    def create(cls, path: Path, *, actor: str, clock: Clock = now) -> "Workspace":
        """A new file at ``path``.

        Raises:
            UserError: ``file.exists``, ``storage.*``, or ``file.unreachable``.
        """
        lock = opening.create(path, actor, clock())
        return cls(path, opening.engine_of(path, lock), lock, actor, clock)

    @classmethod
    def open(
        cls, path: Path, *, actor: str, read_only: bool = False, clock: Clock = now
    ) -> "Workspace":
        """The file at ``path``; falls back to reading where nothing can be written beside it.

        Raises:
            UserError: ``file.missing``, ``file.unknown``, ``file.damaged``, ``file.newer``,
                ``file.in_use``.
        """
        lock = opening.open_file(path, actor, clock(), read_only=read_only)
        return cls(path, opening.engine_of(path, lock), lock, actor, clock)

    @property
    def read_only(self) -> bool:
        """Whether this is only a view of the file."""
        return self._lock is None

    def ask(self, query: Query[T]) -> T:
        """What the query reads, in one consistent view of the file."""
        with refusing_file(self.path), Session(self._engine) as session:
            return query.fetch(session)

    def execute(self, command: Command[T]) -> T:
        """Carry out a command as one journal entry; on any error nothing is written.

        Raises:
            UserError: the command's refusal, or what the disk refused.
        """
        recorder = Recorder()
        with self._writing() as connection:
            result = _applied(command, connection, recorder)
            images = recorder.images()
            heading = self._heading(command.label, barrier=command.barrier)
            change = record(connection, heading, images) if images else None
        if change:
            self._stacks.push(change.number, EntryKind.COMMAND, barrier=command.barrier)
            self._tell(change)
        return result

    def undo(self) -> Change | None:
        """Take the last command back by a new entry; None when there is nothing to undo."""
        return self._turn(self._stacks.undo[-1:], EntryKind.UNDO)

    def redo(self) -> Change | None:
        """Take the last undo back; None when there is none."""
        return self._turn(self._stacks.redo[-1:], EntryKind.REDO)

    def undo_to(self, number: int) -> Change | None:
        """Undo down to and including entry ``number``, in one go."""
        numbers = [each for each in reversed(self._stacks.undo) if each >= number]
        return self._turn(numbers, EntryKind.UNDO)

    def can_undo(self, number: int) -> bool:
        """Whether ``undo_to`` would take this entry back."""
        return number in self._stacks.undo

    def undoable(self) -> Line | None:
        """What ``undo`` would take back now."""
        return self._line(self._stacks.undo)

    def redoable(self) -> Line | None:
        """What ``redo`` would bring back now."""
        return self._line(self._stacks.redo)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Tell ``listener`` of every change after its commit; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Give the file free, and leave nothing beside it."""
        if not self.read_only:
            with refusing(self.path):
                tidy(self._engine)
        self._let_go()

    def _let_go(self) -> None:
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    def _line(self, numbers: list[int]) -> Line | None:
        if not numbers:
            return None
        with refusing_file(self.path), Session(self._engine) as session:
            return line_of(session, numbers[-1])

    def _turn(self, numbers: list[int], kind: EntryKind) -> Change | None:
        if not numbers:
            return None
        with self._writing() as connection:
            changes = [self._inverted(connection, number, kind) for number in numbers]
        for change in changes:
            self._stacks.push(change.number, kind, barrier=False)
        whole = _joined(changes)
        self._tell(whole)
        return whole

    def _inverted(self, connection: Connection, number: int, kind: EntryKind) -> Change:
        images = inverse(images_in(connection, number))
        replay(connection, images)
        heading = self._heading(label_of(connection, number), kind=kind, target=number)
        return record(connection, heading, images)

    def _heading(
        self,
        label: str,
        *,
        kind: EntryKind = EntryKind.COMMAND,
        target: int | None = None,
        barrier: bool = False,
    ) -> Heading:
        return Heading(self._clock(), self.actor, label, kind, target, barrier)

    @contextmanager
    def _writing(self) -> Generator[Connection]:
        if self.read_only:
            raise UserError("workspace.read_only")
        with (
            refusing_file(self.path),
            self._engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            # References are checked when everything is in place, whatever order rows came in.
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            yield connection

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def _applied(command: Command[T], connection: Connection, recorder: Recorder) -> T:
    with Session(connection) as session:
        event.listen(session, "after_flush", recorder.after_flush)
        event.listen(session, "do_orm_execute", recorder.refuse_bulk)
        result = command.apply(session)
        session.flush()
        return result


def _joined(changes: list[Change]) -> Change:
    last = changes[-1]
    tables = frozenset[str]().union(*(change.tables for change in changes))
    rows = frozenset[tuple[str, str]]().union(*(change.rows for change in changes))
    return Change(last.number, last.label, last.kind, tables, rows)
