"""The primary button with its keys drawn on it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import PrimaryButton
from ui.widgets.marks import KeyCap


class KeyedButton(PrimaryButton):
    """Shows which keys do the same; it does not listen to them itself."""

    def __init__(self, text: str, keys: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon, parent)
        written = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleName(text)
        self.setAccessibleDescription(written)
        self._cap = KeyCap(written.replace("+", " "), Colour.ON_ACCENT)
        self._cap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, current_theme().space(Space.M), 0)
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        """Keep the words clear of the key cap, which the style knows nothing of."""
        theme = current_theme()
        room = self._cap.sizeHint().width() + theme.space(Space.M) + theme.space(Space.S)
        wanted = f"padding-right: {room}px;"
        if self.styleSheet() != wanted:
            self.setStyleSheet(wanted)
