"""A short message at the bottom of the window, with the act that takes back what was done."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.marks import IconSign
from ui.widgets.words import Words

_STAYS_MS = 6_000
_WIDEST = 520


class Toast(QFrame):
    """Says what happened and goes away by itself, but never under the mouse or the focus.

    ``acted`` is the wish to take it back; ``closed`` comes once, however it ends.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        action: str = "",
        icon: str = "mdi6.check-circle-outline",
        parent: QWidget | None = None,
        *,
        stays_ms: int = _STAYS_MS,
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "toast")
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMaximumWidth(current_theme().px(_WIDEST))
        self._text = text
        self._over = False
        self._timer = QTimer(self, interval=stays_ms, singleShot=True)
        self._timer.timeout.connect(self.close_toast)
        self._action = LinkButton(action)
        if not action:
            self._action.hide()
        self._action.clicked.connect(self._act)
        self._close = IconButton("mdi6.close", self.tr("Close the message"))
        self._close.clicked.connect(self.close_toast)
        for button in (self._action, self._close):
            button.installEventFilter(self)
        self._lay_out(icon)

    def text(self) -> str:
        return self._text

    def close_toast(self) -> None:
        """Let it go."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._text))
        self._go_on()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._over = True
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over = False
        self._go_on()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._go_on)
        return super().eventFilter(watched, event)

    def waits(self) -> bool:
        """Whether the time is stopped."""
        return not self._timer.isActive()

    def _lay_out(self, icon: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(IconSign(icon, ink=Colour.SUCCESS))
        row.addWidget(Words(self._text), 1)
        row.addWidget(self._action)
        row.addWidget(self._close)

    def _act(self) -> None:
        self.acted.emit()
        self.close_toast()

    def _go_on(self) -> None:
        """Let the time run, unless somebody is at it."""
        busy = self._over or self._action.hasFocus() or self._close.hasFocus()
        if self.isVisible() and not busy:
            self._timer.start()
