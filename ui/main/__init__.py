"""The composition root: paints the window first, then opens the workspace."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from ui.guard import guarded
from ui.main.collecting import nothing_collected
from ui.main.places import Places, usual_places
from ui.settings import Settings
from ui.shell.lazily import Lazily
from ui.shell.window import Window
from ui.texts.language import choose_language
from ui.theme.theme import Scheme, Theme
from ui.theme.tokens import load_tokens

if TYPE_CHECKING:
    from ui.main.session import Session


def run(file: Path | None = None, *, demo: bool = False, places: Places | None = None) -> int:
    """Show the window until it is closed; returns the exit code.

    ``file`` is opened, or the sample with ``demo``; else the file of the last time.
    """
    own = QApplication.instance()
    app = own if isinstance(own, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("Krug")
    where = places or usual_places()
    settings = Settings(where.settings, where.data / "copies")
    dress(app, settings)
    with guarded(where.log):
        start = Start(settings, where, file, demo=demo)
        start.window.left.connect(app.quit)
        start.window.appear()
        code = app.exec()
        start.end()
    return code


def dress(app: QApplication, settings: Settings) -> None:
    """Put the chosen theme and language on."""
    theme = Theme(load_tokens(), app)
    scheme = settings.theme if settings.theme in set(Scheme) else Scheme.SYSTEM
    theme.choose(Scheme(scheme), settings.text_size)
    theme.install(app)
    choose_language(app, settings.language)


class Start(QObject):
    """From the empty window to the open workspace."""

    def __init__(
        self, settings: Settings, places: Places, file: Path | None, *, demo: bool
    ) -> None:
        super().__init__()
        self.window = Window(settings)
        self.session: Session | None = None
        self._settings, self._places = settings, places
        self._file, self._demo = file, demo
        self.window.painted.connect(self._begin)

    def end(self) -> None:
        """Close the file; no window outlives the interpreter."""
        if self.session is not None:
            self.session.end()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _begin(self) -> None:
        # Imported now, after the first paint, since it brings SQLAlchemy along.
        make: Lazily[Session] = Lazily("ui.main.session", "Session")
        with nothing_collected():
            self.session = make(self.window, self._settings, self._places, date.today)
            self.session.begin(self._file, demo=self._demo)
