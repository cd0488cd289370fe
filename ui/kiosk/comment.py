"""A comment on a mark: a field that remembers nothing of what stood in it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme

_HEIGHT = 76


class Comment(QPlainTextEdit):
    """Keeps no undo; Escape and Ctrl+Enter leave it."""

    written = Signal(str)
    left = Signal()

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        # Keyboards on the screen are not to learn what jurors write.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.setFixedHeight(current_theme().px(_HEIGHT))
        self.setPlainText(text)
        self.textChanged.connect(self._tell)

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        entered = e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if e.key() == Qt.Key.Key_Escape or (
            entered and e.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.left.emit()
        else:
            super().keyPressEvent(e)

    @override
    def event(self, e: QEvent) -> bool:
        # Page keys turn the entries, also from here.
        if isinstance(e, QKeyEvent) and _turns(e):
            e.ignore()
            return False
        return super().event(e)

    def _tell(self) -> None:
        self.written.emit(self.toPlainText())


def _turns(e: QKeyEvent) -> bool:
    turning = e.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
    return turning and e.type() == QEvent.Type.ShortcutOverride
