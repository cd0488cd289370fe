"""Keeps the wished paper composed: beside the window, and only when something has changed."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import UserError
from app.services.minutes import MinutesData
from reports.naming import file_name
from reports.options import PrintOptions
from reports.printing import Printed, render
from reports.texts import load
from ui.tasks import Cancelled, Progress, Run, Task, TaskRunner

PATIENCE_MS = 120
"""Several changes in a row, such as an undo of many steps, give one new edition."""


@dataclass(frozen=True, slots=True)
class Order:
    """Everything an edition is made of: equal orders give equal papers."""

    report: str
    data: MinutesData
    options: PrintOptions

    def file_name(self) -> str:
        """What its file is called."""
        return file_name(self.data, load(self.report, self.options.language), self.options)


@dataclass(frozen=True, slots=True)
class Edition:
    """A finished paper and the order it fulfils."""

    order: Order
    printed: Printed


class Composer(QObject):
    """Takes the newest order; those overtaken meanwhile are dropped.

    ``ready`` carries the ``Edition``, ``failed`` the exception.
    """

    ready = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wished: Order | None = None
        self._edition: Edition | None = None
        self._run: Run | None = None
        self._waiting: list[Callable[[Edition], None]] = []
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._timer.timeout.connect(self._start)

    def wish(self, order: Order) -> None:
        """Ask for an edition; nothing happens when it is there or under way already."""
        if order == self._wished:
            return
        first, self._wished = self._wished is None, order
        self._stop()
        if first:
            self._start()
        else:
            self._timer.start()

    def drop(self) -> None:
        """Nothing is wished any more."""
        self._stop()
        self._timer.stop()
        self._wished = self._edition = None
        self._waiting.clear()

    def when_ready(self, act: Callable[[Edition], None]) -> None:
        """Do something with the wished edition: now, or as soon as it is there."""
        if self._edition is not None and self._edition.order == self._wished:
            act(self._edition)
        elif self._wished is not None:
            self._waiting.append(act)

    def _start(self) -> None:
        if self._wished is not None:
            work = Task(self.tr("Composing the paper"), partial(_composed, self._wished))
            self._run = self._tasks.start(work, self._finish, self._fail)

    def _stop(self) -> None:
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def _finish(self, edition: Edition) -> None:
        self._run = None
        self._edition = edition
        self.ready.emit(edition)
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act(edition)

    def _fail(self, problem: Exception) -> None:
        self._run = self._wished = None
        self._waiting.clear()
        self.failed.emit(problem)
        if not isinstance(problem, UserError):
            raise problem


def _composed(order: Order, progress: Progress, cancelled: Cancelled) -> Edition:
    del progress, cancelled  # composing takes one breath; an overtaken edition is dropped after it
    return Edition(order, render(order.report, order.data, order.options))
