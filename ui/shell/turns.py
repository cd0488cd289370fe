"""Undo and redo in the header: what each would do now, and whether all is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from ui.shell.header import Header
from ui.texts.labels import line_text

if TYPE_CHECKING:
    from app.services.history import Line
    from ui.desk import Desk

KEYS = ("Ctrl+Z", "Ctrl+Shift+Z")


class Turns(QObject):
    """Keeps the two buttons and the saved mark true after every change."""

    def __init__(self, desk: Desk, header: Header, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._header = header
        header.undo.clicked.connect(desk.undo)
        header.redo.clicked.connect(desk.redo)
        desk.changed.connect(self._refresh)
        if desk.workspace.read_only:
            header.saved.show_read_only()
        self._refresh()

    def _refresh(self) -> None:
        workspace = self._desk.workspace
        if workspace.read_only:
            self._header.show_turns("", "", ("", ""))
            return
        undo = self._sentence(self.tr("Undo: {what}"), workspace.undoable())
        redo = self._sentence(self.tr("Redo: {what}"), workspace.redoable())
        native = QKeySequence.SequenceFormat.NativeText
        self._header.show_turns(
            undo,
            redo,
            (QKeySequence(KEYS[0]).toString(native), QKeySequence(KEYS[1]).toString(native)),
        )

    def _sentence(self, pattern: str, line: Line | None) -> str:
        return pattern.format(what=line_text(line)) if line is not None else ""
