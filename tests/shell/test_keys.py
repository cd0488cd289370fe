"""Keys that must work wherever the keyboard is."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.services.preferences import PreferenceOf, SetPreference
from ui.desk import Desk
from ui.shell.actions import ActionRegistry
from ui.shell.frame import Frame
from ui.shell.page import Page, PageSpec
from ui.shell.stack import PageStack
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import TextArea, TextField

CTRL = Qt.KeyboardModifier.ControlModifier


class FieldPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.line, self.area = TextField("Name"), TextArea("Words")
        self.button = PrimaryButton("Press")
        layout = QVBoxLayout(self)
        for widget in (self.line, self.area, self.button):
            layout.addWidget(widget)

    def first_focus(self) -> QWidget:
        return self.line


@pytest.fixture
def page(qtbot, desk: Desk, registry) -> FieldPage:
    spec = PageSpec("fields", "Fields", "mdi6.form-textbox", 1, FieldPage)
    frame = Frame(desk, PageStack(desk, [spec]), registry, ActionRegistry(), date(2022, 8, 9))
    frame.publish_actions(())
    frame.show_first_page()
    qtbot.addWidget(frame)
    frame.resize(1200, 700)
    with qtbot.waitActive(frame):
        frame.show()
        frame.activateWindow()
    desk.execute(SetPreference("colour", "blue"))
    return frame._pages.current()


def press(key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


@pytest.mark.parametrize("field", ["line", "area"])
def test_undo_in_a_field_takes_back_letters_first_and_then_the_last_command(
    page: FieldPage, desk: Desk, field: str
) -> None:
    getattr(page, field).setFocus()
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    press(Qt.Key.Key_Z, CTRL)
    assert getattr(page, field).words() == ""
    assert desk.ask(PreferenceOf("colour")) == "blue"
    press(Qt.Key.Key_Z, CTRL)
    assert desk.ask(PreferenceOf("colour")) == ""


def test_redo_in_a_field_does_the_command_again(page: FieldPage, desk: Desk) -> None:
    desk.undo()
    page.line.setFocus()
    press(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert desk.ask(PreferenceOf("colour")) == "blue"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_the_button_with_the_keyboard(
    qtbot, page: FieldPage, key: Qt.Key
) -> None:
    page.button.setFocus()
    with qtbot.waitSignal(page.button.clicked):
        press(key)
