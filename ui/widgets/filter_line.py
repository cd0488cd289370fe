"""The line in which a few letters narrow a list down while they are typed."""

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.buttons import IconButton
from ui.widgets.editors import LineEdit

_PAUSE_MS = 140
"""Longer than between two letters of somebody who types, shorter than a wait."""


class FilterLine(LineEdit):
    """Tells by ``filtered(text)`` what to look for; Escape empties it, Down goes to the list."""

    filtered = Signal(str)
    left_downwards = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._tell)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.set_icon("mdi6.magnify")
        self._clear = IconButton("mdi6.close", self.tr("Show all"))
        self._clear.clicked.connect(self.empty)
        self.set_button(self._clear)
        self._clear.hide()
        self.textChanged.connect(self._note)

    def empty(self) -> None:
        """Look for nothing any more, at once."""
        self.clear()
        self._tell()

    @override
    def event(self, event: QEvent) -> bool:
        # Escape is ours while there is something to empty; unclaimed it would close a sheet.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.text()
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match Qt.Key(event.key()):
            case Qt.Key.Key_Escape if self.text():
                self.empty()
            case Qt.Key.Key_Down:
                self._tell()
                self.left_downwards.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._tell()
                self.left_downwards.emit()
            case _:
                super().keyPressEvent(event)

    def _note(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._pause.start()

    def _tell(self) -> None:
        self._pause.stop()
        text = self.text().strip()
        if text != self._told:
            self._told = text
            self.filtered.emit(text)
