"""Long work beside the window: tasks get values, report progress and can be cancelled."""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Generic, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal

Progress = Callable[[float], None]
Cancelled = Callable[[], bool]
T = TypeVar("T")

WORKERS = 2
FRAME_S = 1 / 30


@dataclass(frozen=True, slots=True)
class Task(Generic[T]):
    """Work by its name as the user reads it.

    ``run`` is called off the GUI thread with values already in it, never with a session.
    It calls ``progress`` with 0..1 and returns early, with any value, once ``cancelled()``.
    """

    name: str
    run: Callable[[Progress, Cancelled], T]


class Run(QObject):
    """One task under way; lives on the GUI thread, and so do its signals."""

    progressed = Signal(float)
    ended = Signal()
    _landed = Signal(object)
    _reported = Signal(float)

    def __init__(
        self,
        task: Task[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.name = task.name
        self._done = cast(Callable[[object], None], done)
        self._failed = failed
        self._stop = Event()
        self._last_report = 0.0
        # Queued even when the work was over before ``start`` returned: a caller expects that.
        queued = Qt.ConnectionType.QueuedConnection
        self._landed.connect(self._settle, queued)
        self._reported.connect(self.progressed, queued)

    def cancel(self) -> None:
        """Ask the work to stop; neither ``done`` nor ``failed`` is called afterwards."""
        self._stop.set()

    def cancelled(self) -> bool:
        return self._stop.is_set()

    def report(self, part: float) -> None:
        """Called by the worker; a loop that reports every row must not flood the window."""
        now = time.monotonic()
        if now - self._last_report >= FRAME_S or part >= 1:
            self._last_report = now
            self._reported.emit(part)

    def land(self, future: Future[T]) -> None:
        """Called by the worker when the work is over, however it went."""
        self._landed.emit(future)

    def _settle(self, future: Future[object]) -> None:
        self.ended.emit()
        self.deleteLater()
        if self.cancelled() or future.cancelled():
            return
        problem = future.exception()
        if problem is None:
            self._done(future.result())
        elif self._failed is not None and isinstance(problem, Exception):
            self._failed(problem)
        else:
            raise problem


class TaskRunner(QObject):
    """Starts tasks; results and exceptions come back on the GUI thread.

    An exception that nobody asked for is raised there, so that the guard shows it.
    """

    started = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="task")
        self._runs: list[Run] = []

    def start(
        self,
        task: Task[T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Run:
        """Run ``task``; then ``done`` with its value, or ``failed`` with its exception."""
        run = Run(task, done, failed, self)
        self._runs.append(run)
        run.ended.connect(self._forget)
        self.started.emit(run)
        self._pool.submit(task.run, run.report, run.cancelled).add_done_callback(run.land)
        return run

    @property
    def running(self) -> tuple[Run, ...]:
        return tuple(self._runs)

    def close(self) -> None:
        """Cancel what runs and wait for it: no thread survives the window."""
        for run in self._runs:
            run.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._runs.clear()

    def _forget(self) -> None:
        run = self.sender()
        self._runs = [one for one in self._runs if one is not run]
