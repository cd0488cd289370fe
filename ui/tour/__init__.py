"""A tour through the window: pictures of every page and panel over the sample event."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ui.tour.guide import Guide, Looks, guided
from ui.tour.route import View, route

__all__ = ["Guide", "Looks", "View", "guided", "route", "take_pictures"]

Tell = Callable[[Path], None]


def take_pictures(out: Path, looks: Looks, tell: Tell) -> None:
    """Write one PNG for each view into the folder ``out``, numbered in the order of the way.

    Raises:
        OSError: a picture cannot be written.
    """
    app = QApplication.instance() or QApplication(["krug"])
    assert isinstance(app, QApplication)
    with guided(app, looks) as guide:
        for number, view in enumerate(route(guide), 1):
            path = out / f"{number:02}-{view.name}.png"
            if not guide.window.grab().save(str(path)):
                raise OSError(path.name)
            tell(path)
