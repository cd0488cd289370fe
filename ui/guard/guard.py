"""Hooks for exceptions and Qt messages, installed by main for as long as the window lives."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from ui.guard.log import log_to

if TYPE_CHECKING:
    from ui.guard.dialog import BugDialog

log = logging.getLogger("krug")

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Guard(QObject):
    """Logs every bug and shows each place once; while one is shown, others are only logged."""

    struck = Signal(str)

    def __init__(self, log_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_folder = log_folder
        self._shown: set[str] = set()
        self._dialog: BugDialog | None = None
        # Queued: a bug inside paintEvent must not open a dialog there.
        self.struck.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def strike(
        self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        """Take one exception, from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, problem, trace)
            return
        log.error("A bug", exc_info=(kind, problem, trace))
        place = _place(kind, trace)
        if place not in self._shown:
            self._shown.add(place)
            self.struck.emit("".join(traceback.format_exception(kind, problem, trace)))

    def strike_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.strike(args.exc_type, args.exc_value, args.exc_traceback)

    def take_message(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Log one message of Qt; nobody is shown it."""
        logging.getLogger("qt").log(LEVELS.get(kind, logging.WARNING), "%s", text)

    def _show(self, details: str) -> None:
        if self._dialog is None:
            # Imported when there is a bug to show, not before the first paint.
            make = cast("type[BugDialog]", import_module("ui.guard.dialog").BugDialog)
            self._dialog = make(details, self.log_folder)
            self._dialog.finished.connect(self._let_go)
            self._dialog.show()

    def _let_go(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


@contextmanager
def guarded(log_folder: Path) -> Generator[Guard]:
    """Install the hooks, and take them out again, whatever happens between."""
    guard = Guard(log_folder)
    handler = log_to(log_folder)
    logging.getLogger().addHandler(handler)
    hooks = sys.excepthook, threading.excepthook
    sys.excepthook, threading.excepthook = guard.strike, guard.strike_thread
    before = qInstallMessageHandler(guard.take_message)
    try:
        yield guard
    finally:
        qInstallMessageHandler(before)
        sys.excepthook, threading.excepthook = hooks
        logging.getLogger().removeHandler(handler)
        handler.close()


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it broke: the same line breaking at every repaint is one bug."""
    frames = traceback.extract_tb(trace)
    last = frames[-1] if frames else None
    return f"{kind.__name__}:{last.filename}:{last.lineno}" if last else kind.__name__
