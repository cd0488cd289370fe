"""A tour through the window: pictures of every page and panel over the sample event."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.tour.guide import Guide, Looks, guided
from ui.tour.route import View, route

__all__ = ["Guide", "Looks", "View", "guided", "route", "take_pictures"]

Tell = Callable[[Path], None]


def take_pictures(out: Path, looks: Looks, tell: Tell) -> None:
    """Write one PNG for each view into the folder ``out``, numbered in the order of the way.

    Without a screen the pictures are drawn on Qt's offscreen platform.

    Raises:
        OSError: a picture cannot be written.
    """
    app = QApplication.instance() or QApplication(_words())
    assert isinstance(app, QApplication)
    with guided(app, looks) as guide:
        for number, view in enumerate(route(guide), 1):
            path = out / f"{number:02}-{view.name}.png"
            if not guide.window.grab().save(str(path)):
                raise OSError(path.name)
            tell(path)


def _words() -> list[str]:
    """The name of the program, and a platform where the system has no screen to offer."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        return ["krug", "-platform", "offscreen"]
    return ["krug"]
