"""The field for an item's wording: as high as its text, and Enter takes it over."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.widgets.fields import TextArea

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WordingField(TextArea):
    """One paragraph that may be long; wordings of official agendas seldom fit a line."""

    def __init__(self, label: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, placeholder, parent, lines=1)
        self.editor.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._enters(event):
            self.commit()
            return True
        return super().eventFilter(watched, event)

    def _enters(self, event: QKeyEvent) -> bool:
        return event.type() == QEvent.Type.KeyPress and Qt.Key(event.key()) in _ENTER
