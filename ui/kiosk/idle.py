"""Patience with an empty seat: a warning, then the lock."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


@dataclass(frozen=True, slots=True)
class Patience:
    """Milliseconds without input before the seat is locked, and how long before it is said."""

    idle: int = 180_000
    warning: int = 20_000


class IdleWatch(QObject):
    """Watches keys, mouse and touch while somebody sits there."""

    warned = Signal(int)
    calmed = Signal()
    expired = Signal()

    def __init__(self, patience: Patience, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert app is not None, "there are no keys without an application"
        self._app, self._patience = app, patience
        self._left = 0
        self._quiet = QTimer(self, singleShot=True)
        self._quiet.setInterval(patience.idle - patience.warning)
        self._quiet.timeout.connect(self._warn)
        self._tick = QTimer(self, interval=min(1_000, patience.warning))
        self._tick.timeout.connect(self._count_down)

    @property
    def warning(self) -> bool:
        return self._tick.isActive()

    def start(self) -> None:
        self.stop()
        self._app.installEventFilter(self)
        self._quiet.start()

    def stop(self) -> None:
        self._quiet.stop()
        self._tick.stop()
        self._app.removeEventFilter(self)
        self.calmed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _SIGNS:
            return False
        warned = self.warning
        self._tick.stop()
        self._quiet.start()
        if warned:
            self.calmed.emit()
        # The key that answers the warning is no mark.
        return warned and event.type() == QEvent.Type.KeyPress

    def _warn(self) -> None:
        self._left = self._patience.warning
        self._tick.start()
        self.warned.emit(-(-self._left // 1_000))

    def _count_down(self) -> None:
        self._left -= self._tick.interval()
        if self._left > 0:
            self.warned.emit(-(-self._left // 1_000))
            return
        self.stop()
        self.expired.emit()
