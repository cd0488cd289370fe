"""The kiosk beside the window: while jurors sit there, the window is out of sight."""

from PySide6.QtCore import QObject

from app.domain.errors import UserError
from ui.desk import Desk
from ui.kiosk.window import KioskWindow
from ui.shell.window import Window


class KioskHost(QObject):
    """Gives the screen to a kiosk and takes it back; a child of its desk."""

    def __init__(self, desk: Desk, window: Window) -> None:
        super().__init__(desk)
        self._desk, self._window = desk, window
        self._kiosk: KioskWindow | None = None
        desk.kiosk_requested.connect(self._open)

    def _open(self, round_id: str) -> None:
        if self._kiosk is not None:
            return
        try:
            kiosk = KioskWindow(self._desk, round_id)
        except UserError as refusal:
            self._desk.refused.emit(refusal)
            return
        self._kiosk = kiosk
        kiosk.left.connect(self._take_back)
        kiosk.showFullScreen()
        kiosk.activateWindow()
        self._window.hide()

    def _take_back(self) -> None:
        self._kiosk = None
        self._window.show()
        self._window.activateWindow()
