"""Traces outside the program: what a juror copied must not wait for the next one."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class Traces(QObject):
    """Notes whether anything was copied during a stay, and clears it after."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._modes: set[QClipboard.Mode] = set()
        QGuiApplication.clipboard().changed.connect(self._note)

    def clear(self) -> None:
        """Empty every clipboard that was written to."""
        board = QGuiApplication.clipboard()
        for mode in tuple(self._modes):
            board.clear(mode)
        self._modes.clear()

    def forget(self) -> None:
        """What was copied before a stay is nobody's comment."""
        self._modes.clear()

    def _note(self, mode: QClipboard.Mode) -> None:
        self._modes.add(mode)
