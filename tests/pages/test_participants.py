"""The participants page: listed by typing names, noted by keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.domain.values import Invitation, Role
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization
from app.services.participants import (
    AddParticipant,
    ParticipantRow,
    ParticipantsOf,
    SetInvitations,
)
from app.services.people import AddPerson
from app.services.people_rows import People
from ui.models.columns import Cell
from ui.pages.participants import ParticipantsPage
from ui.pages.participants_adding import AddingLine
from ui.pages.participants_columns import ATTENDED
from ui.pages.participants_table import ParticipantsTable
from ui.widgets.choices import FilterChip
from ui.widgets.filter_line import FilterLine
from ui.widgets.words import Line, Words

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton
NAMES = ("Алова Анна", "Белов Борис", "Ёлкина Ева", "Жукова Жанна")


@pytest.fixture
def meeting(desk) -> str:
    key = desk.attempt(AddMeeting("Круглый стол"))
    desk.choose_meeting(key)
    return key


@pytest.fixture
def listed(desk, meeting) -> list[str]:
    fund = desk.attempt(AddOrganization("Фонд «Маяк»"))
    keys = []
    for name in NAMES:
        surname, own = name.split()
        person = desk.attempt(AddPerson(surname, own, organization_id=fund, post="эксперт"))
        keys.append(desk.attempt(AddParticipant(meeting, person)))
    return keys


@pytest.fixture
def page(qtbot, desk) -> ParticipantsPage:
    shown = ParticipantsPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def toasts(desk) -> list[str]:
    said: list[str] = []
    desk.noticed.connect(lambda notice: said.append(notice.text + (" ↶" if notice.undo else "")))
    return said


@pytest.fixture
def opened(desk) -> list[tuple[str, str]]:
    panels: list[tuple[str, str]] = []
    desk.panel_requested.connect(lambda panel, subject: panels.append((panel, subject)))
    return panels


def rows(desk) -> tuple[ParticipantRow, ...]:
    return desk.ask(ParticipantsOf(desk.meeting_id))


def table(page: ParticipantsPage) -> ParticipantsTable:
    return page.findChild(ParticipantsTable)


def names(page: ParticipantsPage) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def pills(page: ParticipantsPage, column: int) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, column).data(Cell.PILL)) for row in range(model.rowCount())]


def click(page: ParticipantsPage, row: int, column: int = 0, modifiers=NONE) -> None:
    view = table(page)
    index = view.model().index(row, column)
    at = view.visualRect(index).topLeft() + QPoint(20, 20)
    QTest.mouseClick(view.viewport(), LEFT, modifiers, at)
    QApplication.processEvents()


def write(widget: QWidget, text: str) -> None:
    """Type any letters; Qt's own keyClicks knows Latin ones only."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, sign))


def enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Return)
    QApplication.processEvents()


def button(page: QWidget, name: str) -> QPushButton:
    found = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in found if name in {each.text(), each.accessibleName()})


def press(page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), LEFT)
    QApplication.processEvents()


def name_line(page: ParticipantsPage) -> QWidget:
    return page.findChild(AddingLine).person.picker


# Adding


def test_a_known_person_is_found_by_a_few_letters(desk, page, meeting) -> None:
    desk.attempt(AddPerson("Пономарёв", "Дмитрий"))
    line = name_line(page)
    line.setFocus()
    write(line, "пономаре")
    enter(line)
    assert names(page) == ["Пономарёв Дмитрий"]
    assert line.text() == ""
    assert line.hasFocus()


def test_an_unknown_name_is_made_and_listed_in_one_act(desk, page, meeting) -> None:
    line = name_line(page)
    line.setFocus()
    write(line, "Панова Людмила Ивановна")
    enter(line)
    write(line, "Хомяк Дина")
    enter(line)
    assert names(page) == ["Панова Людмила Ивановна", "Хомяк Дина"]
    desk.undo()
    assert names(page) == ["Панова Людмила Ивановна"]
    assert [row.name for row in desk.ask(People())] == ["Панова Людмила Ивановна"]


def test_the_organization_goes_with_the_next_names_too(desk, page, meeting) -> None:
    line = page.findChild(AddingLine)
    line.organization.picker.setFocus()
    write(line.organization.picker, "Новый фонд")
    enter(line.organization.picker)
    line.person.picker.setFocus()
    for name in ("Первый Пётр", "Вторая Вера"):
        write(line.person.picker, name)
        enter(line.person.picker)
    assert {row.organization for row in rows(desk)} == {"Новый фонд"}


def test_the_button_adds_what_is_typed(desk, page, meeting) -> None:
    line = name_line(page)
    line.setFocus()
    write(line, "Панова Людмила")
    press(page, "Add")
    assert names(page) == ["Панова Людмила"]
    assert line.hasFocus()


def test_somebody_listed_already_is_named_and_not_listed_twice(desk, page, listed) -> None:
    line = name_line(page)
    line.setFocus()
    write(line, "алова анна")
    enter(line)
    assert page.findChild(AddingLine).person.message() == "Алова Анна takes part already."
    assert len(rows(desk)) == len(NAMES)


def test_a_name_too_long_stays_to_be_mended(desk, page, meeting) -> None:
    line = name_line(page)
    line.setFocus()
    line.setText("я" * 10_000)
    enter(line)
    assert "Too long" in page.findChild(AddingLine).person.message()
    assert len(line.text()) == 10_000
    assert rows(desk) == ()


def test_an_empty_list_says_what_to_do(page, meeting) -> None:
    said = [words.text() for words in page.findChildren(Words) if words.isVisible()]
    assert any("Type the first name" in text for text in said)


def test_without_a_meeting_one_is_planned(page, opened) -> None:
    press(page, "New meeting")
    assert opened == [("meeting", "")]


# The list


def test_the_list_says_who_for_whom_and_how_far(desk, page, listed) -> None:
    assert names(page) == list(NAMES)
    index = table(page).model().index(0, 0)
    assert index.data(Cell.SECONDARY) == "эксперт, Фонд «Маяк»"
    assert pills(page, 1) == ["guest"] * 4
    assert pills(page, 2) == ["on the list"] * 4
    captions = {line.text() for line in page.findChildren(Line)}
    assert any(text.startswith("4 participant") for text in captions)


def test_space_notes_that_somebody_was_there(desk, page, listed) -> None:
    view = table(page)
    view.setFocus()
    view.select(listed[1])
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert [row.attended for row in rows(desk)] == [False, True, False, False]
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert view.model().index(1, ATTENDED).data(spoken) == "was there"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not any(row.attended for row in rows(desk))


def test_a_click_on_the_box_ticks_it_and_opens_nothing(desk, page, listed, opened) -> None:
    click(page, 2, ATTENDED)
    assert [row.attended for row in rows(desk)] == [False, False, True, False]
    assert opened == []


def test_a_click_and_enter_open_the_card(page, listed, opened) -> None:
    click(page, 0)
    table(page).setFocus()
    table(page).select(listed[1])
    enter(table(page))
    assert opened == [("participant", listed[0]), ("participant", listed[1])]


def test_delete_takes_off_the_list_and_can_be_undone(desk, page, listed, toasts) -> None:
    view = table(page)
    view.setFocus()
    view.select(listed[0])
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert names(page) == list(NAMES[1:])
    assert toasts[0].endswith("taken off the list. ↶")
    assert view.selected() == listed[1]
    desk.undo()
    assert names(page) == list(NAMES)


def test_insert_goes_to_the_line_for_names(page, listed) -> None:
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Insert)
    assert name_line(page).hasFocus()


# Several at once


def test_several_are_picked_without_opening_cards_and_served_together(
    desk, page, listed, opened, toasts
) -> None:
    table(page).select(listed[0])
    click(page, 2, modifiers=CTRL)
    assert opened == []
    assert table(page).chosen() == [listed[0], listed[2]]
    press(page, "Was there")
    assert [row.attended for row in rows(desk)] == [True, False, True, False]
    press(page, "Take off the list")
    assert names(page) == [NAMES[1], NAMES[3]]
    desk.undo()
    assert names(page) == list(NAMES)
    assert len(toasts) == 1


def test_everybody_is_noted_as_invited_by_keys(desk, page, listed) -> None:
    view = table(page)
    view.setFocus()
    view.select(listed[0])
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert any(line.text().startswith("4 selected") for line in page.findChildren(Line))
    menu = next(each for each in view.make_menu().actions() if each.menu()).menu()
    states = {action.text(): action for action in menu.actions()}
    states["invited"].trigger()
    assert {row.invitation for row in rows(desk)} == {Invitation.INVITED}
    desk.undo()
    assert {row.invitation for row in rows(desk)} == {Invitation.LISTED}


def test_escape_goes_back_to_one_row(page, listed) -> None:
    view = table(page)
    view.setFocus()
    view.select(listed[0])
    QTest.keyClick(view, Qt.Key.Key_Down, SHIFT)
    assert len(view.chosen()) == 2
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.chosen() == [listed[1]]


def test_the_menu_offers_what_the_keys_do(page, listed) -> None:
    view = table(page)
    view.select(listed[0])
    texts = [action.text() for action in view.make_menu().actions() if action.text()]
    assert texts == [
        "Open the card",
        "Was there, or was not",
        "Invitation",
        "Add a participant",
        "Take off the list",
    ]


# Filtering


def test_chips_count_and_narrow_the_list(desk, page, listed) -> None:
    desk.attempt(SetInvitations((listed[0], listed[3]), Invitation.CONFIRMED))
    chips = {chip.text(): chip for chip in page.findChildren(FilterChip)}
    assert list(chips) == ["Everybody 4", "on the list 2", "invited 0", "confirmed 2", "declined 0"]
    QTest.mouseClick(chips["confirmed 2"], LEFT)
    assert names(page) == [NAMES[0], NAMES[3]]


def test_letters_narrow_the_list_with_e_for_yo(page, listed) -> None:
    line = page.findChild(FilterLine)
    line.setFocus()
    write(line, "елкина")
    enter(line)
    assert names(page) == ["Ёлкина Ева"]
    assert table(page).hasFocus()


def test_a_filter_that_nobody_matches_can_be_taken_off(page, listed) -> None:
    line = page.findChild(FilterLine)
    line.setFocus()
    write(line, "никто")
    enter(line)
    assert names(page) == []
    press(page, "Show everybody")
    assert names(page) == list(NAMES)


def test_somebody_added_is_seen_whatever_the_filter(desk, page, listed) -> None:
    filtered = page.findChild(FilterLine)
    filtered.setFocus()
    write(filtered, "белов")
    enter(filtered)
    line = name_line(page)
    line.setFocus()
    write(line, "Новый Николай")
    enter(line)
    assert "Новый Николай" in names(page)


def test_columns_are_sorted_by(desk, page, listed) -> None:
    desk.attempt(SetInvitations((listed[0],), Invitation.DECLINED))
    table(page).sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert names(page)[0] == NAMES[0]
    table(page).sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert names(page) == list(reversed(NAMES))


# Keeping up


def test_the_list_follows_the_chosen_meeting(desk, page, listed) -> None:
    other = desk.attempt(AddMeeting("Второй стол"))
    person = desk.attempt(AddPerson("Иной", "Игорь"))
    desk.attempt(AddParticipant(other, person, Role.EXPERT))
    desk.choose_meeting(other)
    assert names(page) == ["Иной Игорь"]
    assert pills(page, 1) == ["expert"]


def test_the_help_says_how_to_work_by_keys(page, meeting) -> None:
    assert "Space" in page.help_topic()
