"""The whole frame: pages, header, rail, keys, undo, toasts, the file that is only viewed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.services.meetings import AddMeeting
from app.services.preferences import PreferenceOf, SetPreference
from ui.desk import Desk
from ui.shell.actions import ActionRegistry, ActionSpec
from ui.shell.frame import Frame
from ui.shell.page import Page, PageSpec
from ui.shell.placement import PREFERENCE
from ui.shell.position import Position
from ui.shell.rail import RailButton
from ui.shell.registry import PanelRegistry
from ui.shell.stack import PageStack
from ui.shell.window import Window

TODAY = date(2022, 8, 1)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class FirstPage(Page):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.button = QPushButton("On the first page")
        self.done: list[str] = []
        QVBoxLayout(self).addWidget(self.button)

    def first_focus(self) -> QWidget:
        return self.button

    def help_topic(self) -> str:
        return "The first page is for trying."

    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (ActionSpec("first.add", "Add something", "mdi6.plus", self._add, "Ctrl+N"),)

    def _add(self) -> None:
        self.done.append("added")


class SecondPage(FirstPage):
    """Another one, which takes a key that the frame uses elsewhere."""

    def action_specs(self) -> tuple[ActionSpec, ...]:
        return (ActionSpec("second.print", "Print", "mdi6.printer", self._add, "Ctrl+P"),)


PAGES = (
    PageSpec("second", "Second", "mdi6.numeric-2", 20, SecondPage, shortcut="Ctrl+P"),
    PageSpec("first", "First", "mdi6.numeric-1", 10, FirstPage),
)


@pytest.fixture
def frame(qtbot, desk: Desk, registry: PanelRegistry) -> Frame:
    shown = Frame(desk, PageStack(desk, PAGES), registry, ActionRegistry(), TODAY)
    shown.publish_actions(())
    shown.show_first_page()
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def press(frame: Frame, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or frame, key, modifiers)


def shows(frame: Frame) -> str:
    return frame._pages.current_id


def texts(frame: Frame) -> list[str]:
    return [label.text() for label in frame.findChildren(QLabel) if label.isVisible()]


def named(frame: Frame, name: str) -> QWidget:
    found = [one for one in frame.findChildren(QWidget) if one.accessibleName() == name]
    assert found, f"nothing named {name}"
    return found[0]


def menu_texts(frame: Frame) -> list[str]:
    frame.header.switcher._fill()
    menu = frame.header.switcher.findChild(QMenu)
    return [action.text() for action in menu.actions()]


def test_pages_stand_on_the_rail_in_order_and_the_first_shows(frame: Frame) -> None:
    pages = [one.text() for one in frame.rail.findChildren(RailButton)]
    assert pages == ["First", "Second", "Filters"]
    assert shows(frame) == "first"
    assert named(frame, "First").isChecked()


def test_control_and_a_number_change_the_page_and_take_the_keyboard_there(frame: Frame) -> None:
    press(frame, Qt.Key.Key_2, CTRL)
    assert shows(frame) == "second"
    assert named(frame, "Second").isChecked()
    assert QApplication.focusWidget() is frame._pages.current().button


def test_a_click_on_the_rail_changes_the_page(frame: Frame) -> None:
    QTest.mouseClick(named(frame, "Second"), Qt.MouseButton.LeftButton)
    assert shows(frame) == "second"


def test_the_page_of_the_last_time_is_remembered(frame: Frame, desk: Desk) -> None:
    desk.open_page("second")
    assert desk.settings.last_choice("page") == "second"
    frame.show_first_page()
    assert shows(frame) == "second"


def test_a_page_that_does_not_exist_is_ignored(frame: Frame, desk: Desk) -> None:
    desk.open_page("jury")
    assert shows(frame) == "first"


def test_a_page_brings_its_own_keys(frame: Frame) -> None:
    press(frame, Qt.Key.Key_N, CTRL)
    assert frame._pages.current().done == ["added"]
    press(frame, Qt.Key.Key_2, CTRL)
    press(frame, Qt.Key.Key_N, CTRL)
    assert frame._pages.current().done == []


def test_a_key_of_the_page_goes_before_the_same_key_elsewhere(frame: Frame) -> None:
    press(frame, Qt.Key.Key_P, CTRL)
    assert shows(frame) == "second"
    press(frame, Qt.Key.Key_P, CTRL)
    assert frame._pages.current().done == ["added"]


def test_keys_of_the_page_rest_while_a_sheet_lies_over_it(frame: Frame, desk: Desk) -> None:
    desk.open_panel("card", "A")
    press(frame, Qt.Key.Key_N, CTRL)
    assert frame._pages.current().done == []
    frame.offered.run("first.add")
    assert frame._pages.current().done == ["added"]
    desk.settings.pin_panel("card", pinned=True)
    frame.host.arrange()
    press(frame, Qt.Key.Key_N, CTRL)
    assert frame._pages.current().done == ["added", "added"]
    desk.settings.pin_panel("card", pinned=False)
    frame.host.arrange()
    press(frame, Qt.Key.Key_Escape)
    press(frame, Qt.Key.Key_N, CTRL)
    assert frame._pages.current().done == ["added", "added", "added"]


def test_modules_have_buttons_where_they_are_published(frame: Frame) -> None:
    assert named(frame, "Filters").parentWidget() is not frame.header
    assert isinstance(named(frame, "Queue"), QPushButton)
    frame.host.open("queue")
    assert named(frame, "Queue").isChecked()
    QTest.mouseClick(named(frame, "Queue"), Qt.MouseButton.LeftButton)
    assert frame.host.open_panels() == frozenset()
    assert not named(frame, "Queue").isChecked()


def test_a_module_of_one_page_has_no_button_on_another(frame: Frame, desk: Desk) -> None:
    assert [spec.id for spec in frame._panels.buttons("first")].count("notes") == 1
    desk.open_page("second")
    assert not [
        one
        for one in frame.header.findChildren(QPushButton)
        if one.accessibleName() == "Notes" and one.isVisible()
    ]


def test_republishing_moves_the_button(frame: Frame, registry: PanelRegistry) -> None:
    registry.move("queue", Position.START)
    QApplication.processEvents()
    rail = [one.text() for one in frame.rail.findChildren(RailButton) if one.isVisible()]
    assert rail == ["First", "Second", "Filters", "Queue"]


def test_changing_the_page_closes_the_sheet_first(frame: Frame, desk: Desk) -> None:
    frame.host.open("card", "7")
    frame.host.slots[Position.END].sheet._leaf.panel.number.setText("wrong")
    press(frame, Qt.Key.Key_2, CTRL)
    assert shows(frame) == "first"
    assert "The number cannot be saved." in texts(frame)
    discard = next(one for one in frame.findChildren(QPushButton) if one.text() == "Discard")
    QTest.mouseClick(discard, Qt.MouseButton.LeftButton)
    assert shows(frame) == "second"


def test_escape_closes_a_sheet_from_the_header_too(frame: Frame) -> None:
    frame.host.open("card", "7")
    frame.header.switcher.setFocus()
    press(frame, Qt.Key.Key_Escape)
    assert frame.host.open_panels() == frozenset()


def test_f6_goes_round_the_parts_of_the_window(frame: Frame) -> None:
    frame._pages.take_focus()
    seen = []
    for _ in range(4):
        press(frame, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())
    assert seen[0] is named(frame, "First")
    assert seen[1] is frame.header.switcher
    assert seen[2] is frame._pages.current().button
    frame.host.open("card", "7")
    press(frame, Qt.Key.Key_F6)
    press(frame, Qt.Key.Key_F10, Qt.KeyboardModifier.AltModifier)
    press(frame, Qt.Key.Key_F6)
    assert QApplication.focusWidget().text() == "name of 7"


# Undo, saved, toasts


def test_undo_and_redo_name_what_they_would_do(frame: Frame, desk: Desk) -> None:
    assert not frame.header.undo.isEnabled()
    desk.execute(AddMeeting("Стартовый круглый стол"))
    assert frame.header.undo.isEnabled()
    assert "Стартовый круглый стол" in frame.header.undo.toolTip()
    assert "Ctrl+Z" in frame.header.undo.toolTip()
    press(frame, Qt.Key.Key_Z, CTRL)
    assert not frame.header.undo.isEnabled()
    assert "Стартовый круглый стол" in frame.header.redo.toolTip()
    press(frame, Qt.Key.Key_Z, CTRL | SHIFT)
    assert frame.header.undo.isEnabled()


def test_undoing_says_so_and_offers_the_way_back(frame: Frame, desk: Desk) -> None:
    desk.execute(AddMeeting("Стол"))
    desk.undo()
    assert any(text.startswith("Undone: ") for text in texts(frame))
    redo = next(
        one for one in frame.findChildren(QPushButton) if one.text() == "Redo" and one.isVisible()
    )
    QTest.mouseClick(redo, Qt.MouseButton.LeftButton)
    assert frame.header.switcher.text() == "Стол"


def test_a_notice_takes_back_what_was_done(frame: Frame, desk: Desk) -> None:
    desk.execute(SetPreference("colour", "blue"))
    desk.notice("Coloured", undo=True)
    assert "Coloured" in texts(frame)
    undo = next(
        one for one in frame.findChildren(QPushButton) if one.text() == "Undo" and one.isVisible()
    )
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert desk.ask(PreferenceOf("colour")) == ""
    assert "Coloured" not in texts(frame)


def test_a_refusal_is_told_in_a_sentence(frame: Frame, desk: Desk, workspace) -> None:
    workspace._lock, lock = None, workspace._lock
    desk.execute(SetPreference("colour", "blue"))
    workspace._lock = lock
    assert any("reading only" in text for text in texts(frame))


def test_a_toast_stays_in_the_middle_when_the_window_changes(frame: Frame, desk: Desk) -> None:
    desk.notice("Here")
    frame.resize(900, 600)
    QApplication.processEvents()
    toast = frame._toasts._shown
    assert abs(toast.geometry().center().x() - frame.host.width() // 2) <= 1
    assert toast.geometry().bottom() < frame.host.height()


def test_saved_is_said_and_a_view_is_marked(
    qtbot, frame: Frame, desk: Desk, registry: PanelRegistry, workspace
) -> None:
    assert "Saved" in texts(frame)
    workspace._lock, lock = None, workspace._lock
    viewed = Frame(desk, PageStack(desk, PAGES), registry, ActionRegistry(), TODAY)
    workspace._lock = lock
    qtbot.addWidget(viewed)
    assert viewed.header.saved.accessibleName() == "Read only"


def test_undoing_a_republishing_puts_the_module_back(
    qtbot, frame: Frame, desk: Desk, registry: PanelRegistry, kept
) -> None:
    registry.move("queue", Position.END)
    kept.kept = ()
    desk.execute(SetPreference(PREFERENCE, "[]"))
    assert registry.placement("queue").position is Position.BOTTOM


# The switcher


def test_without_a_meeting_the_switcher_says_what_to_do(frame: Frame) -> None:
    assert frame.header.switcher.text() == "No meeting yet"
    assert "New meeting" in menu_texts(frame)


def test_a_new_meeting_is_chosen_and_its_card_opened(frame: Frame, desk: Desk) -> None:
    opened: list[tuple[str, str]] = []
    desk.panel_requested.disconnect(frame.host.open)
    desk.panel_requested.connect(lambda panel, subject: opened.append((panel, subject)))
    frame.header.switcher.add_meeting()
    assert desk.meeting_id
    assert opened == [("meeting", desk.meeting_id)]
    assert frame.header.switcher.text() == "New round table"


def test_the_next_meeting_to_come_is_suggested(frame: Frame, desk: Desk) -> None:
    desk.execute(AddMeeting("Прошлый", date(2022, 7, 1)))
    assert frame.header.switcher.text() == "Прошлый"
    later = desk.execute(AddMeeting("Осенний & зимний", date(2022, 9, 1)))
    soon = desk.execute(AddMeeting("Ближайший", date(2022, 8, 9)))
    assert frame.header.switcher.text() == "Прошлый"
    assert menu_texts(frame)[0] == "Осенний && зимний · 1 September 2022"
    desk.settings.remember_choice("meeting/table", "gone")
    assert frame.header.switcher._suggested() == soon
    desk.choose_meeting(later)
    assert frame.header.switcher.text() == "Осенний & зимний"
    assert frame.header.switcher._suggested() == later


def test_a_deleted_meeting_gives_way_to_another(frame: Frame, desk: Desk) -> None:
    first = desk.execute(AddMeeting("Первый", date(2022, 8, 9)))
    desk.execute(AddMeeting("Второй", date(2022, 8, 30)))
    desk.choose_meeting(first)
    desk.undo()
    desk.undo()
    assert frame.header.switcher.text() == "No meeting yet"
    desk.redo()
    assert frame.header.switcher.text() == "Первый"


def test_file_commands_stand_in_the_menu(frame: Frame) -> None:
    frame.publish_actions(
        [ActionSpec("file.open", "Open a file…", "mdi6.folder", frame.rail.update, in_menu=True)]
    )
    assert "Open a file…" in menu_texts(frame)


# The window


def test_the_window_paints_before_it_has_content_and_tells_once(qtbot, settings) -> None:
    window = Window(settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    with qtbot.assertNotEmitted(window.painted, wait=30):
        window.repaint()


def test_the_window_waits_for_a_draft_and_remembers_its_place(qtbot, settings) -> None:
    window = Window(settings)
    qtbot.addWidget(window)
    waiting = []
    window.fill(QWidget(), "Стол", waiting.append)
    window.show()
    assert window.windowTitle() == "Стол — Krug"
    assert not window.close()
    assert window.isVisible()
    waiting[0]()
    assert not window.isVisible()
    assert not settings.geometry.isEmpty()


def test_the_window_closes_at_once_when_nothing_holds_it(qtbot, settings) -> None:
    window = Window(settings)
    qtbot.addWidget(window)
    window.fill(QWidget(), "Стол", lambda then: then())
    window.show()
    assert window.close()
