"""From the first start to the second file: what a window goes through."""

import shutil
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton

from app.services.keeping import copies
from app.services.meeting_rows import Meetings
from app.services.meetings import AddMeeting
from app.services.workspace import Workspace
from ui.dialogs.copies import CopiesDialog
from ui.dialogs.question import Question
from ui.dialogs.welcome import Welcome
from ui.main import session as session_module
from ui.main.composition import compose
from ui.main.copying import backup_memory
from ui.main.places import Places
from ui.main.published import PAGES
from ui.main.session import Session
from ui.settings import Settings
from ui.shell.page import Page
from ui.shell.window import Window
from ui.theme.theme import Scheme, current_theme

TODAY = date(2022, 8, 9)


class PlainPage(Page):
    def __init__(self, desk) -> None:
        super().__init__()


@pytest.fixture
def places(tmp_path: Path) -> Places:
    documents = tmp_path / "Документы"
    documents.mkdir()
    return Places(tmp_path / "krug.ini", tmp_path / "data", tmp_path / "log", documents)


@pytest.fixture
def session(qtbot, settings: Settings, places: Places, monkeypatch):
    pages = [replace(spec, factory=PlainPage) for spec in PAGES]
    monkeypatch.setattr(session_module, "compose", partial(compose, pages=pages))
    window = Window(settings)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    begun = Session(window, settings, places, lambda: TODAY)
    begun.test_bot = qtbot
    yield begun
    begun.end()
    window.hide()
    for dialog in window.findChildren(QDialog):
        dialog.close()


def texts(session: Session) -> str:
    return "\n".join(label.text() for label in session.window.findChildren(QLabel))


def welcome(session: Session) -> Welcome:
    shown = session.window.centralWidget()
    assert isinstance(shown, Welcome)
    return shown


def click(root, name: str) -> None:
    button = next(one for one in root.findChildren(QPushButton) if one.text() == name)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog(session: Session, kind: type):
    return next(one for one in session.window.findChildren(kind) if one.isVisible())


def run(session: Session, action: str) -> None:
    session.frame.offered.run(action)


def answer(monkeypatch, kind: str, path: Path | None) -> None:
    name = (str(path) if path else "", "")
    monkeypatch.setattr(QFileDialog, kind, lambda *_: name)


def wait_for_tasks(session: Session) -> None:
    session.test_bot.waitUntil(lambda: not session.desk.tasks.running)


def titles(session: Session) -> list[str]:
    return [row.title for row in session.desk.ask(Meetings())]


@pytest.fixture
def file(places: Places) -> Path:
    path = places.documents / "Наши столы.krug"
    made = Workspace.create(path, actor="Панова")
    made.execute(AddMeeting("Осенний стол", date(2022, 9, 1)))
    made.close()
    return path


def test_the_first_start_offers_three_ways(session: Session) -> None:
    session.begin(None, demo=False)
    buttons = welcome(session).findChildren(QPushButton)
    names = {one.text() for one in buttons if not one.isHidden()}
    assert names == {"Open the sample", "New workspace…", "Open a file…"}


def test_the_sample_is_opened_as_the_users_own_copy(session: Session, places: Places) -> None:
    session.begin(None, demo=False)
    click(welcome(session), "Open the sample")
    assert "Opening round table" in titles(session)
    assert places.sample.is_file()
    assert session.window.windowTitle() == "Sample — Krug"
    assert session.settings.recent_files == ()


def test_the_sample_keeps_changes_until_it_is_reset(session: Session) -> None:
    session.begin(None, demo=True)
    session.desk.execute(AddMeeting("Проба"))
    session.end()
    session.open_sample()
    assert "Проба" in titles(session)
    run(session, "file.reset")
    click(dialog(session, Question), "Reset")
    assert "Проба" not in titles(session)
    assert "Opening round table" in titles(session)
    kept = copies(session.settings.copies_of(session.places.sample))
    assert any(copy.meetings == 3 for copy in kept)


def test_a_new_workspace_is_created_where_the_user_says(
    session: Session, places: Places, monkeypatch
) -> None:
    session.begin(None, demo=False)
    answer(monkeypatch, "getSaveFileName", places.documents / "Новый")
    click(welcome(session), "New workspace…")
    assert (places.documents / "Новый.krug").is_file()
    assert session.window.windowTitle() == "Новый — Krug"
    assert titles(session) == []


def test_a_cancelled_choice_changes_nothing(session: Session, monkeypatch) -> None:
    session.begin(None, demo=False)
    answer(monkeypatch, "getOpenFileName", None)
    click(welcome(session), "Open a file…")
    assert welcome(session)


def test_the_file_of_the_last_time_opens_by_itself(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    session.end()
    session.begin(None, demo=False)
    assert session.desk.workspace.path == file
    assert session.frame.header.switcher.text() == "Осенний стол"


def test_a_recent_file_is_offered_by_the_welcome(session: Session, file: Path) -> None:
    session.settings.remember_file(file)
    session.welcome()
    click(welcome(session), "Наши столы")
    assert session.desk.workspace.path == file


@pytest.mark.parametrize("content", [b"", b"not a workspace" * 100])
def test_a_file_that_is_no_workspace_is_told_in_a_sentence(
    session: Session, places: Places, content: bytes
) -> None:
    path = places.documents / "letter.krug"
    path.write_bytes(content)
    session.begin(path, demo=False)
    assert "letter.krug" in texts(session)
    assert welcome(session)


def test_a_missing_file_is_told_and_the_open_one_stays_open(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    session.open(file.with_name("gone.krug"))
    assert session.desk.workspace.path == file
    assert "gone.krug" in texts(session)


def test_going_from_one_file_to_another_frees_the_first(
    session: Session, file: Path, places: Places, monkeypatch
) -> None:
    session.begin(file, demo=False)
    other = places.documents / "Другой.krug"
    Workspace.create(other, actor="Панова").close()
    answer(monkeypatch, "getOpenFileName", other)
    run(session, "file.open")
    assert session.desk.workspace.path == other
    Workspace.open(file, actor="Панова").close()
    session.open(other)
    assert session.desk.workspace.path == other


def test_a_file_in_use_can_be_looked_at(session: Session, file: Path) -> None:
    other = Workspace.open(file, actor="Панова Людмила")
    session.begin(file, demo=False)
    question = dialog(session, Question)
    assert any("Панова Людмила" in label.text() for label in question.findChildren(QLabel))
    click(question, "View only")
    assert session.desk.workspace.read_only
    assert session.frame.header.saved.accessibleName() == "Read only"
    assert titles(session) == ["Осенний стол"]
    other.close()


def test_a_copy_is_kept_at_opening_and_once_a_day(session: Session, file: Path) -> None:
    days = [TODAY]
    session._today = lambda: days[0]
    session.begin(file, demo=False)
    wait_for_tasks(session)
    folder = session.settings.copies_of(file)
    assert len(copies(folder)) == 1
    session.desk.execute(AddMeeting("Ещё один"))
    session._copying._look()
    wait_for_tasks(session)
    assert len(copies(folder)) == 1
    days[0] = date(2022, 8, 10)
    session._copying._look()
    wait_for_tasks(session)
    assert [copy.meetings for copy in copies(folder)] == [2, 1]


def test_going_back_to_a_copy_keeps_the_present_file_aside(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    wait_for_tasks(session)
    session.desk.execute(AddMeeting("Лишний"))
    run(session, "file.restore")
    shown = dialog(session, CopiesDialog)
    click(shown, "Restore")
    assert titles(session) == ["Осенний стол"]
    assert "Restored" in texts(session)
    beside = [path for path in file.parent.glob("*.krug") if path != file]
    assert len(beside) == 1
    assert beside[0].name in texts(session)


def test_a_damaged_file_comes_back_from_a_copy(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    wait_for_tasks(session)
    session.end()
    file.write_bytes(b"torn" * 1000)
    session.begin(file, demo=False)
    click(welcome(session), "Restore from a copy…")
    click(dialog(session, CopiesDialog), "Restore")
    assert titles(session) == ["Осенний стол"]
    torn = [path for path in file.parent.iterdir() if path.read_bytes().startswith(b"torn")]
    assert len(torn) == 1


def test_without_copies_the_list_says_so(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    wait_for_tasks(session)
    shutil.rmtree(session.settings.copies_of(file))
    run(session, "file.restore")
    shown = dialog(session, CopiesDialog)
    assert any("no copy" in label.text() for label in shown.findChildren(QLabel))


def test_a_backup_goes_to_another_disk_and_is_remembered(
    session: Session, file: Path, tmp_path: Path, monkeypatch
) -> None:
    session.begin(file, demo=False)
    target = tmp_path / "stick" / "Копия.krug"
    target.parent.mkdir()
    answer(monkeypatch, "getSaveFileName", target)
    run(session, "file.backup")
    wait_for_tasks(session)
    QApplication.processEvents()
    assert "The backup “Копия.krug” is saved." in texts(session)
    saved = Workspace.open(target, actor="")
    assert [row.title for row in saved.ask(Meetings())] == ["Осенний стол"]
    saved.close()


def test_a_backup_onto_the_file_itself_is_refused(
    session: Session, file: Path, monkeypatch
) -> None:
    session.begin(file, demo=False)
    answer(monkeypatch, "getSaveFileName", file)
    run(session, "file.backup")
    wait_for_tasks(session)
    QApplication.processEvents()
    assert "A backup cannot replace the file" in texts(session)


def test_an_old_backup_is_reminded_of(session: Session, file: Path) -> None:
    session.settings.remember_choice(backup_memory(file), "2022-07-01")
    session.begin(file, demo=False)
    assert "1 July 2022" in texts(session)


def test_language_and_text_size_dress_the_window_anew(
    qtbot, session: Session, file: Path, qapp
) -> None:
    session.begin(file, demo=False)
    session.frame.host.open("settings")
    before = session.frame
    session.settings.text_size = 150
    qtbot.waitUntil(lambda: session.frame is not before)
    assert current_theme().text_percent == 150
    assert session.frame.host.open_panels() == {"settings"}
    assert session.window.centralWidget() is session.frame


def test_another_language_is_spoken_at_once(qtbot, session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    before = session.frame
    session.settings.language = "ru"
    qtbot.waitUntil(lambda: session.frame is not before)
    assert QLocale().language() is QLocale.Language.Russian


def test_the_theme_follows_at_once(session: Session) -> None:
    session.settings.theme = "dark"
    assert current_theme().scheme is Scheme.DARK


def test_the_users_name_goes_into_the_journal(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    session.settings.actor = "Хомяк Дина"
    session.desk.execute(AddMeeting("Новый"))
    assert session.desk.workspace.undoable().actor == "Хомяк Дина"


def test_closing_the_window_waits_for_nothing(session: Session, file: Path) -> None:
    session.begin(file, demo=False)
    assert session.window.close()
