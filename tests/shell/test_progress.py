"""Work above a second shows itself and can be cancelled; shorter work does not flicker."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from ui.shell import progress
from ui.shell.progress import TaskStrip
from ui.tasks import Task, TaskRunner


@pytest.fixture
def tasks(qapp):
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def strip(qtbot, tasks: TaskRunner, monkeypatch) -> TaskStrip:
    monkeypatch.setattr(progress, "PATIENCE_MS", 20)
    shown = TaskStrip(tasks)
    qtbot.addWidget(shown)
    return shown


def test_long_work_is_named_and_measured(qtbot, tasks: TaskRunner, strip: TaskStrip) -> None:
    go_on = threading.Event()

    def work(report, cancelled) -> int:
        report(0.5)
        go_on.wait(5)
        return 1

    done = []
    tasks.start(Task("Copying the file", work), done.append)
    qtbot.waitUntil(strip.isVisible)
    assert [one.text() for one in strip.findChildren(QLabel)] == ["Copying the file"]
    go_on.set()
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert done == [1]


def test_how_far_it_is_can_be_seen(qtbot, tasks: TaskRunner, strip: TaskStrip) -> None:
    seen = threading.Event()

    def work(report, cancelled) -> None:
        part = 0.0
        while not seen.is_set():
            part = min(part + 0.001, 0.5)
            report(part)

    tasks.start(Task("Counting", work), print)
    bar = strip.findChild(QProgressBar)
    qtbot.waitUntil(lambda: strip.isVisible() and bar.value() == 500)
    seen.set()
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_it_can_be_cancelled(qtbot, tasks: TaskRunner, strip: TaskStrip) -> None:
    def work(report, cancelled) -> None:
        while not cancelled():
            pass

    done = []
    tasks.start(Task("Waiting", work), done.append)
    qtbot.waitUntil(strip.isVisible)
    QTest.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert not done


def test_short_work_does_not_show(qtbot, tasks: TaskRunner, strip: TaskStrip) -> None:
    done = []
    tasks.start(Task("Quick", lambda report, cancelled: 1), done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert not strip.isVisible()
    assert not strip._patience.isActive()
