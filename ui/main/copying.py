"""Copies of the open file: at opening, once a day, and a word when the last backup is old."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from app.services.keeping import Copy, keep_copy
from app.services.workspace import now
from ui.desk import Desk
from ui.tasks import Cancelled, Progress, Task
from ui.texts.dates import long_date

EVERY_MS = 10 * 60 * 1000
BACKUP_AFTER = timedelta(days=14)


class Copying(QObject):
    """Works beside the window; a copy that cannot be made is told, and nothing else stops."""

    def __init__(self, desk: Desk, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._today = today
        self._day: date | None = None
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        if self._desk.workspace.read_only:
            return
        self._look()
        self._timer.start()
        self._remind()

    def stop(self) -> None:
        self._timer.stop()
        self.deleteLater()

    def _look(self) -> None:
        """Keep a copy when none was kept on this day."""
        if self._day == self._today():
            return
        self._day = self._today()
        path = self._desk.workspace.path
        folder = self._desk.settings.copies_of(path)
        task = Task(self.tr("Keeping a copy of the file"), partial(_keep, path, folder))
        self._desk.tasks.start(task, self._kept, self._fail)

    def _kept(self, _: Copy) -> None:
        """Nothing to say: this is how it should be."""

    def _fail(self, problem: Exception) -> None:
        self._desk.refused.emit(problem)

    def _remind(self) -> None:
        """Copies lie on the same disk; a backup should not."""
        name = backup_memory(self._desk.workspace.path)
        kept = self._desk.settings.last_choice(name)
        if not kept:
            self._desk.settings.remember_choice(name, self._today().isoformat())
        elif self._today() - date.fromisoformat(kept) > BACKUP_AFTER:
            text = self.tr(
                "The last backup to another disk was before {date}. Make one from the menu."
            )
            self._desk.notice(text.format(date=long_date(date.fromisoformat(kept))))


def backup_memory(path: Path) -> str:
    """Under which name the settings remember the last backup of a file."""
    return f"backup/{path.stem}"


def _keep(path: Path, folder: Path, _progress: Progress, _cancelled: Cancelled) -> Copy:
    return keep_copy(path, folder, now())
