"""What every test stands on: a fixed world, a real file, and nothing left behind."""

import gc
import logging
import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = os.environ.get("KRUG_TEST_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"
os.environ["LANG"] = "C.UTF-8"
for name in ("LANGUAGE", "LC_ALL", "QT_SCALE_FACTOR", "QT_FONT_DPI"):
    os.environ.pop(name, None)
# At INFO it writes down every statement, which takes longer than the statements themselves.
logging.getLogger("sqlalchemy").setLevel(logging.WARNING)

START = datetime(2022, 8, 1, 9, 0, tzinfo=UTC)


class TickingClock:
    """The first of August 2022, nine o'clock, and a minute later at each look."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def clock() -> Callable[[], datetime]:
    return TickingClock()


@pytest.fixture
def workspace(tmp_path: Path, clock: Callable[[], datetime]):
    from app.services.workspace import Workspace

    opened = Workspace.create(tmp_path / "table.krug", actor="Нечаева Дарина", clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def settings(qapp, tmp_path: Path):
    """A new user's settings, without animation."""
    from ui.settings import Settings

    chosen = Settings(tmp_path / "krug.ini")
    chosen.without_animation = True
    return chosen


@pytest.fixture
def desk(workspace, settings):
    """The desk over a real, empty file; what it refuses fails the test unless it is expected."""
    from ui.desk import Desk
    from ui.tasks import TaskRunner

    laid = Desk(workspace, TaskRunner(), settings)
    yield laid
    laid.close()


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """A surviving thread or top-level widget fails the test that left it."""
    threads = set(threading.enumerate())
    app = request.getfixturevalue("qapp") if _draws(request) else None
    if app is not None:
        _fix_looks(app)
    windows = _windows(app)
    yield
    left = [name(widget) for widget in _windows(app) - windows]
    assert not left, f"top-level widgets left: {left}"
    alive = [thread.name for thread in set(threading.enumerate()) - threads if thread.is_alive()]
    assert not alive, f"threads left: {alive}"


def _draws(request: pytest.FixtureRequest) -> bool:
    return bool({"qapp", "qtbot", "settings", "desk", "theme"} & set(request.fixturenames))


def _fix_looks(app) -> None:
    from PySide6.QtCore import QLocale, QTranslator

    from ui.theme.theme import Scheme, current_theme

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    theme = current_theme()
    if (theme.scheme, theme.text_percent) != (Scheme.LIGHT, 100):
        theme.choose(Scheme.LIGHT)


def _windows(app) -> set:
    if app is None:
        return set()
    from PySide6.QtCore import QEvent

    def settle() -> set:
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()
        return set(app.topLevelWidgets())

    found = settle()
    if found:
        gc.collect()
        found = settle()
    return found


def name(widget) -> str:
    return f"{type(widget).__name__} {widget.windowTitle() or widget.objectName()}".strip()
