"""Search, history, help and settings, in a frame put together as in the program."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.people import AddPerson
from app.services.preferences import PreferenceOf
from app.services.sample import LoadSample
from ui.desk import Desk
from ui.main.composition import compose
from ui.main.published import CARDS, PAGES
from ui.shell.actions import ActionSpec
from ui.shell.frame import Frame
from ui.shell.page import Page
from ui.shell.panel import Heading, Panel
from ui.shell.placement import PREFERENCE
from ui.shell.position import Position
from ui.widgets.choices import Segment
from ui.widgets.table import TableView

TODAY = date(2022, 8, 1)
CTRL = Qt.KeyboardModifier.ControlModifier


class PlainPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def help_topic(self) -> str:
        return "This page is for trying.\nIt has two paragraphs."


class PlainCard(Panel):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.subject = ""

    def heading(self) -> Heading:
        return Heading(f"Card of {self.subject}")

    def show_subject(self, subject: str) -> None:
        self.subject = subject


@pytest.fixture
def frame(qtbot, desk: Desk) -> Frame:
    pages = [replace(spec, factory=PlainPage) for spec in PAGES]
    cards = [replace(spec, factory=PlainCard) for spec in CARDS]
    done = ActionSpec("file.open", "Open a file…", "mdi6.folder", QApplication.beep)
    shown = compose(desk, TODAY, [done], pages, cards)
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown._pages.take_focus()
    return shown


def press(key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def type_in(text: str) -> None:
    for letter in text:  # QTest itself knows no Cyrillic keys
        key = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter
        )
        QApplication.sendEvent(QApplication.focusWidget(), key)


def panel(frame: Frame, position: Position) -> Panel:
    return frame.host.slots[position].top.panel


def texts(root: QWidget) -> list[str]:
    return [label.text() for label in root.findChildren(QLabel) if not label.isHidden()]


def rows(root: QWidget) -> list[str]:
    model = root.findChild(TableView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def button(root: QWidget, name: str) -> QPushButton:
    return next(
        one for one in root.findChildren(QPushButton) if name in {one.text(), one.accessibleName()}
    )


# Search


def test_the_palette_lists_what_can_be_done(frame: Frame) -> None:
    press(Qt.Key.Key_K, CTRL)
    offered = rows(panel(frame, Position.TOP))
    assert "Go to “Agenda”" in offered
    assert "Open “History”" in offered
    assert "Open “Search”" not in offered
    assert "Open a file…" in offered


def test_typing_narrows_and_enter_does_it(frame: Frame) -> None:
    press(Qt.Key.Key_K, CTRL)
    type_in("partic")
    assert rows(panel(frame, Position.TOP)) == ["Go to “Participants”"]
    press(Qt.Key.Key_Return)
    assert frame._pages.current_id == "participants"
    assert frame.host.open_panels() == frozenset()


def test_arrows_walk_the_list_while_the_keyboard_stays_in_the_field(frame: Frame) -> None:
    press(Qt.Key.Key_K, CTRL)
    type_in("go to")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press(Qt.Key.Key_Return)
    assert frame._pages.current_id == "participants"


def test_people_and_meetings_are_found_and_opened(frame: Frame, desk: Desk) -> None:
    desk.execute(LoadSample("ru"))
    press(Qt.Key.Key_K, CTRL)
    type_in("Потемкина")
    assert rows(panel(frame, Position.TOP))[0].startswith("Потёмкина")
    press(Qt.Key.Key_Return)
    assert frame.host.open_panels() == {"person"}
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_K, CTRL)
    type_in("встреча сообщ")
    press(Qt.Key.Key_Return)
    assert frame._pages.current_id == "overview"
    assert frame.header.switcher.text().startswith("Встреча сообщества")


def test_an_agenda_item_is_found_in_its_meeting(frame: Frame, desk: Desk) -> None:
    desk.execute(LoadSample("ru"))
    press(Qt.Key.Key_K, CTRL)
    type_in("PROдвижение")
    press(Qt.Key.Key_Return)
    assert frame._pages.current_id == "agenda"
    assert frame.host.open_panels() == {"agenda_item"}


def test_nothing_found_says_so(frame: Frame) -> None:
    press(Qt.Key.Key_K, CTRL)
    type_in("qwertz")
    assert any(text.startswith("Nothing was found") for text in texts(panel(frame, Position.TOP)))
    press(Qt.Key.Key_Return)
    assert frame.host.open_panels() == {"search"}


def test_the_palette_begins_empty_each_time(frame: Frame) -> None:
    press(Qt.Key.Key_K, CTRL)
    type_in("partic")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_K, CTRL)
    assert QApplication.focusWidget().text() == ""


# History


@pytest.fixture
def meeting(frame: Frame, desk: Desk) -> str:
    key = desk.execute(AddMeeting("Стартовый", date(2022, 8, 9)))
    desk.execute(ReviseMeeting(key, "title", "Стартовый круглый стол"))
    desk.execute(ReviseMeeting(key, "starts", 14 * 60))
    return key


def test_history_tells_who_changed_what(frame: Frame, meeting: str) -> None:
    press(Qt.Key.Key_H, CTRL)
    shown = panel(frame, Position.BOTTOM)
    model = shown.findChild(TableView).model()
    assert rows(shown) == ["Event changed", "Event changed", "Event added"]
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Стартовый круглый стол" in spoken
    assert "Нечаева Дарина" in model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert {"Start", "14:00"} <= set(texts(shown))
    press(Qt.Key.Key_Down)
    assert "Стартовый → Стартовый круглый стол" in texts(shown)


def test_undo_down_to_a_line(frame: Frame, meeting: str) -> None:
    press(Qt.Key.Key_H, CTRL)
    press(Qt.Key.Key_Down)
    shown = panel(frame, Position.BOTTOM)
    assert "2 change(s) will be undone." in texts(shown)
    QTest.mouseClick(button(shown, "Undo down to this line"), Qt.MouseButton.LeftButton)
    assert frame.header.switcher.text() == "Стартовый"
    assert rows(shown)[:2] == ["Undone: Event changed", "Undone: Event changed"]


def test_history_follows_while_it_is_open(frame: Frame, desk: Desk, meeting: str) -> None:
    press(Qt.Key.Key_H, CTRL)
    desk.execute(AddPerson("Панова", "Людмила"))
    assert rows(panel(frame, Position.BOTTOM))[0] == "Person added"


# Help


def test_help_tells_of_the_page_and_its_keys(frame: Frame) -> None:
    press(Qt.Key.Key_F1)
    shown = texts(panel(frame, Position.END))
    assert {"This page is for trying.", "It has two paragraphs."} <= set(shown)
    assert {"Undo", "Go to “Agenda”", "Open “Search”"} <= set(shown)
    keys = {one.accessibleName() for one in panel(frame, Position.END).findChildren(QWidget)}
    assert {"Ctrl+Z", "Ctrl+2", "Ctrl+K", "F1"} <= keys


# Settings


@pytest.fixture
def settings_panel(frame: Frame) -> Panel:
    press(Qt.Key.Key_Comma, CTRL)
    return panel(frame, Position.START)


def choose(root: QWidget, name: str, option: str) -> None:
    """Choose in a drop-down as by the keyboard."""
    box = next(one for one in root.findChildren(QComboBox) if one.accessibleName() == name)
    box.setCurrentIndex(box.findText(option))
    box.activated.emit(box.currentIndex())


def test_choices_are_kept(settings_panel: Panel, desk: Desk) -> None:
    dark = next(one for one in settings_panel.findChildren(Segment) if one.text() == "Dark")
    QTest.mouseClick(dark, Qt.MouseButton.LeftButton)
    choose(settings_panel, "Text size", "150 %")
    choose(settings_panel, "Language", "Русский")
    name = next(
        one
        for one in settings_panel.findChildren(QLineEdit)
        if one.accessibleName() == "Your name in the history"
    )
    assert name.text() == "Нечаева Дарина"
    name.setFocus()
    name.selectAll()
    type_in("Панова Людмила")
    press(Qt.Key.Key_Return)
    chosen = desk.settings
    assert (chosen.theme, chosen.text_size, chosen.language) == ("dark", 150, "ru")
    assert chosen.actor == "Панова Людмила"


def test_animation_can_be_switched_on_again(settings_panel: Panel, desk: Desk) -> None:
    still = next(
        one
        for one in settings_panel.findChildren(QWidget)
        if one.accessibleName() == "" and getattr(one, "text", str)() == "Without animation"
    )
    QTest.mouseClick(still, Qt.MouseButton.LeftButton, pos=still.rect().center())
    assert not desk.settings.without_animation


def test_a_module_is_republished_from_the_settings(
    frame: Frame, settings_panel: Panel, desk: Desk
) -> None:
    choose(settings_panel, "Position of “History”", "Right")
    assert frame._panels.placement("history").position is Position.END
    assert "history" in desk.ask(PreferenceOf(PREFERENCE))
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_H, CTRL)
    assert frame.host.slots[Position.END].sheet.isVisible()


def test_a_module_is_switched_off_from_the_settings(frame: Frame, settings_panel: Panel) -> None:
    box = next(
        one for one in settings_panel.findChildren(QWidget) if one.accessibleName() == "Show “Help”"
    )
    box.setFocus()
    press(Qt.Key.Key_Space)
    assert not frame._panels.is_on("help")
    assert "help" not in [spec.id for spec in frame._panels.buttons("agenda")]


def test_the_settings_themselves_move_and_stay_open(frame: Frame, settings_panel: Panel) -> None:
    choose(settings_panel, "Position of “Settings”", "Right")
    assert frame.host.open_panels() == {"settings"}
    assert frame.host.slots[Position.END].sheet.isVisible()


def test_all_modules_are_put_back(frame: Frame, settings_panel: Panel, desk: Desk) -> None:
    choose(settings_panel, "Position of “History”", "Right")
    QTest.mouseClick(button(settings_panel, "Put all modules back"), Qt.MouseButton.LeftButton)
    assert frame._panels.placement("history").position is Position.BOTTOM


def test_everything_in_the_frame_that_takes_the_keyboard_has_a_name(frame: Frame) -> None:
    for keys in ((Qt.Key.Key_Comma, CTRL), (Qt.Key.Key_H, CTRL), (Qt.Key.Key_F1, None)):
        press(keys[0], keys[1] or Qt.KeyboardModifier.NoModifier)
        unnamed = [
            one
            for one in frame.findChildren(QWidget)
            if one.isVisible()
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.focusProxy() is None
            and not (one.accessibleName() or getattr(one, "text", str)())
            and not isinstance(one, PlainPage)
        ]
        assert not unnamed
