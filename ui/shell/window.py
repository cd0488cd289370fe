"""The window: its place on the screen, what fills it, and leaving it safely."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget
from typing_extensions import override

from ui.settings import Settings
from ui.shell.placeholder import Placeholder
from ui.theme.theme import current_theme

FIRST_SIZE = (1280, 720)
SMALLEST_SIZE = (720, 480)
ROOMY_SCREEN = 1440

Leave = Callable[[Callable[[], None]], None]


class Window(QMainWindow):
    """Shows one widget at a time and knows no content.

    ``painted`` comes once, after the first paint: the slow imports wait for it.
    """

    painted = Signal()
    left = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._leave: Leave | None = None
        self._free = False
        self._closing = False
        self.setWindowTitle("Krug")
        self.setWindowIcon(current_theme().mark())
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*FIRST_SIZE)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)
        outline = Placeholder()
        outline.painted.connect(self._tell_painted)
        self.setCentralWidget(outline)

    def appear(self) -> None:
        """Show where it was the last time; at first, a small screen is used as a whole."""
        small = self.screen().availableSize().width() < ROOMY_SCREEN
        if self._settings.geometry.isEmpty() and small:
            self.showMaximized()
        else:
            self.show()

    def fill(self, content: QWidget, title: str, leave: Leave | None = None) -> None:
        """Show something else; ``leave`` is asked before the window closes and calls back."""
        self._leave = leave
        self._free = self._closing = False
        self.setWindowTitle(f"{title} — Krug" if title else "Krug")
        self.setCentralWidget(content)
        content.setFocus()

    def empty(self) -> None:
        """Show the outline again, as between two files."""
        self.fill(Placeholder(), "")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._leave is not None and not self._free:
            self._leave(self._set_free)
        if self._leave is not None and not self._free:
            # Something is asked inside the window; the answer closes it.
            self._closing = True
            event.ignore()
            return
        self._settings.geometry = self.saveGeometry()
        self._settings.save()
        event.accept()
        self.left.emit()

    def _set_free(self) -> None:
        self._free = True
        if self._closing:
            self.close()

    def _tell_painted(self) -> None:
        QTimer.singleShot(0, self.painted.emit)
