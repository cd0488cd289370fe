"""The kiosk beside the window: while jurors sit there, the window is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.errors import UserError
from ui.desk import Desk
from ui.shell.lazily import Lazily
from ui.shell.window import Window

if TYPE_CHECKING:
    from ui.kiosk.window import KioskWindow


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
        # Imported when jurors come: it brings half of the jury along.
        make: Lazily[KioskWindow] = Lazily("ui.kiosk.window", "KioskWindow")
        try:
            kiosk = make(self._desk, round_id)
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
