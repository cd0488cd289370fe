"""The guide of the tour: a world of its own, in which nothing depends on who looks or when."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.services.sample import LoadSample
from app.services.workspace import Change, Workspace
from ui.desk import Desk
from ui.main import dress
from ui.main.places import Places
from ui.main.session import Session
from ui.settings import Settings
from ui.shell.frame import Frame
from ui.shell.window import Window
from ui.texts.language import language_in_use
from ui.tour.subjects import meeting_of

TODAY = date(2022, 8, 8)
"""The day before the round table: everything is planned, nothing has happened."""
ACTOR = "Krug"
SETTLE_MS = 40
PATIENCE_MS = 20_000


@dataclass(frozen=True, slots=True)
class Looks:
    """How the window looks on the tour; an empty language is that of the system."""

    language: str = ""
    theme: str = "light"
    size: tuple[int, int] = (1366, 768)
    text_percent: int = 100


class Clock:
    """Nine o'clock on the day before, and a minute later at each look."""

    def __init__(self) -> None:
        self._now = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(minutes=1)
        return self._now


@contextmanager
def guided(app: QApplication, looks: Looks) -> Generator["Guide"]:
    """The window over a copy of the sample; afterwards both are gone."""
    flash = app.cursorFlashTime()
    # A blinking cursor would be there on one picture and not on the next.
    app.setCursorFlashTime(0)
    try:
        with TemporaryDirectory(prefix="krug-tour-", ignore_cleanup_errors=True) as folder:
            guide = Guide(app, looks, _places(Path(folder)))
            try:
                guide.open_sample()
                yield guide
            finally:
                guide.end()
    finally:
        app.setCursorFlashTime(flash)


class Guide:
    """Has the real window, and knows when it has come to rest."""

    def __init__(self, app: QApplication, looks: Looks, places: Places) -> None:
        self._places = places
        settings = _settings(places, looks)
        dress(app, settings)
        self.rows: frozenset[tuple[str, str]] = frozenset()
        self.window = Window(settings)
        self.window.resize(*looks.size)
        self._session = Session(self.window, settings, places, _today)

    def open_sample(self) -> None:
        """Show the sample; ``rows`` then holds everything that is in it."""
        self._make_sample()
        self.window.show()
        self._session.open(self._places.sample)
        self.desk.choose_meeting(meeting_of(self.desk))
        self.settle()

    @property
    def desk(self) -> Desk:
        assert self._session.desk is not None, "the sample is open as long as the tour lasts"
        return self._session.desk

    @property
    def frame(self) -> Frame:
        assert self._session.frame is not None, "the sample is open as long as the tour lasts"
        return self._session.frame

    def settle(self) -> None:
        """Wait until what was begun beside the window has been done and drawn."""
        _pass(SETTLE_MS)
        for _ in range(PATIENCE_MS // SETTLE_MS):
            if not self.desk.tasks.running:
                break
            _pass(SETTLE_MS)
        _pass(SETTLE_MS)

    def wait(self, milliseconds: int) -> None:
        """Let time pass, where nothing tells that something is over."""
        _pass(milliseconds)

    def end(self) -> None:
        """Close the file and the window."""
        self._session.end()
        self.window.close()
        self.window.deleteLater()
        _pass(0)

    def _make_sample(self) -> None:
        path = self._places.sample
        made = Workspace.create(path, actor=ACTOR, clock=Clock())
        stop = made.subscribe(self._note_rows)
        made.execute(LoadSample(language_in_use()))
        stop()
        made.close()

    def _note_rows(self, change: Change) -> None:
        self.rows = change.rows


def _places(folder: Path) -> Places:
    return Places(folder / "krug.ini", folder, folder / "log", folder)


def _settings(places: Places, looks: Looks) -> Settings:
    settings = Settings(places.settings)
    settings.actor = ACTOR
    settings.language = looks.language
    settings.theme = looks.theme
    settings.text_size = looks.text_percent
    settings.without_animation = True
    return settings


def _today() -> date:
    return TODAY


def _pass(milliseconds: int) -> None:
    """Let Qt work for a while; the first timeout after all that is due already."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
