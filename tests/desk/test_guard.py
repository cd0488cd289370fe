"""A bug is logged, shown once, and never stops the work."""

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from ui.guard import Guard, guarded


@pytest.fixture
def guard(qapp, tmp_path: Path):
    with guarded(tmp_path / "log") as installed:
        yield installed
        for dialog in dialogs():
            dialog.reject()


def dialogs() -> list[QDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog)]


def strike(guard: Guard, text: str = "broken") -> None:
    try:
        int(text)
    except ValueError as problem:
        guard.strike(type(problem), problem, problem.__traceback__)


def logged(tmp_path: Path) -> str:
    return (tmp_path / "log" / "krug.log").read_text(encoding="utf-8")


def test_a_bug_is_logged_and_shown_with_its_details(qtbot, guard: Guard, tmp_path: Path) -> None:
    strike(guard)
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert "ValueError: invalid literal" in logged(tmp_path)
    copy = next(one for one in dialogs()[0].findChildren(QPushButton) if "Copy" in one.text())
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "ValueError: invalid literal" in QGuiApplication.clipboard().text()


def test_a_storm_is_one_dialog(qtbot, guard: Guard, tmp_path: Path) -> None:
    for number in range(50):
        strike(guard, f"broken {number}")
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert len(dialogs()) == 1
    assert "broken 49" in logged(tmp_path)
    dialogs()[0].reject()
    strike(guard)
    QApplication.processEvents()
    assert not [one for one in dialogs() if one.isVisible()]


def test_a_thread_that_breaks_is_told_too(qtbot, guard: Guard, tmp_path: Path) -> None:
    thread = threading.Thread(target=strike_in_thread)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert "KeyError" in logged(tmp_path)


def strike_in_thread() -> None:
    raise KeyError("in a thread")


def test_qt_messages_are_logged_only(guard: Guard, tmp_path: Path) -> None:
    qWarning("a warning of Qt")
    assert "a warning of Qt" in logged(tmp_path)
    assert not dialogs()


def test_the_hooks_are_taken_out_again(qapp, tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook
    with guarded(tmp_path / "log"):
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook) == before


def test_a_folder_that_cannot_be_written_does_not_matter(qapp, tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file in the way")
    with guarded(tmp_path / "log"):
        logging.getLogger("krug").info("fine")


def test_a_large_log_is_put_aside_and_the_oldest_falls_off(qapp, tmp_path: Path) -> None:
    folder = tmp_path / "log"
    folder.mkdir()
    for number in range(5):
        (folder / "krug.log").write_bytes(b"%d" % number + b"x" * 600_000)
        with guarded(folder):
            pass
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["krug.log", "krug.log.1", "krug.log.2", "krug.log.3"]
    assert (folder / "krug.log.1").read_bytes()[:1] == b"4"
