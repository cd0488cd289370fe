"""Long work comes back on the GUI thread, whatever becomes of it."""

import threading

import pytest

from app.domain.errors import UserError
from ui.tasks import Task, TaskRunner


@pytest.fixture
def runner(qapp):
    started = TaskRunner()
    yield started
    started.close()


def test_the_value_comes_back_on_the_gui_thread(qtbot, runner: TaskRunner) -> None:
    found = []
    task = Task("Counting", lambda progress, cancelled: 6 * 7)
    runner.start(task, lambda value: found.append((value, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(found))
    assert found == [(42, threading.main_thread())]
    assert runner.running == ()


def test_a_refusal_comes_back_to_whoever_asked(qtbot, runner: TaskRunner) -> None:
    def refuse(progress, cancelled) -> int:
        raise UserError("storage.full", file="x")

    found: list[Exception] = []
    runner.start(Task("Copying", refuse), print, found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert isinstance(found[0], UserError)


def test_a_bug_is_raised_on_the_gui_thread(qtbot, runner: TaskRunner) -> None:
    def fail(progress, cancelled) -> int:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        run = runner.start(Task("Dividing", fail), print)
        with qtbot.waitSignal(run.destroyed):
            pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_progress_is_reported_but_not_in_a_flood(qtbot, runner: TaskRunner) -> None:
    def count(progress, cancelled) -> int:
        for number in range(10_001):
            progress(number / 10_000)
        return number

    seen, done = [], []
    run = runner.start(Task("Counting", count), done.append)
    run.progressed.connect(seen.append)
    qtbot.waitUntil(lambda: bool(done))
    assert seen[-1] == 1
    assert len(seen) < 100


def test_cancelled_work_stops_and_nothing_comes_of_it(qtbot, runner: TaskRunner) -> None:
    begun = threading.Event()

    def wait(progress, cancelled) -> str:
        begun.set()
        while not cancelled():
            pass
        return "given up"

    found = []
    run = runner.start(Task("Waiting", wait), found.append, found.append)
    assert begun.wait(5)
    with qtbot.waitSignal(run.ended):
        run.cancel()
    assert not found


def test_closing_waits_for_what_runs(qapp) -> None:
    runner = TaskRunner()
    runner.start(Task("Waiting", lambda progress, cancelled: _until(cancelled)), print)
    runner.close()
    assert not [one for one in threading.enumerate() if one.name.startswith("task")]


def _until(cancelled) -> None:
    while not cancelled():
        pass
