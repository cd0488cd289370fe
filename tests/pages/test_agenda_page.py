"""The agenda page: what an organizer sees, drags and types."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.domain.values import ItemKind
from app.services.agenda import AddItem, AddPresenter, RemoveItem, ReviseItem
from app.services.meeting_rows import MeetingCardOf
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.participants import AddParticipant
from app.services.people import AddPerson
from ui.models.columns import Cell
from ui.pages.agenda import AgendaPage
from ui.pages.agenda_editing import CellEditor
from ui.pages.agenda_table import AgendaTable
from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.timeline import Timeline
from ui.widgets.words import Line, Words

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TWO, FOUR = 14 * 60, 16 * 60
PLAN = {"Открытие": 10, "Круг": 20, "Проект": 30, "Итоги": 40}


@pytest.fixture
def meeting(desk) -> str:
    key = desk.attempt(AddMeeting("Круглый стол", date(2022, 8, 9), TWO, FOUR))
    desk.choose_meeting(key)
    return key


@pytest.fixture
def items(desk, meeting) -> list[str]:
    return [
        desk.attempt(AddItem(meeting, title, minutes=minutes)) for title, minutes in PLAN.items()
    ]


@pytest.fixture
def page(qtbot, desk) -> Iterator[AgendaPage]:
    shown = AgendaPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    yield shown
    QGuiApplication.clipboard().clear()


@pytest.fixture
def notices(desk) -> list[tuple[str, bool]]:
    said: list[tuple[str, bool]] = []
    desk.noticed.connect(lambda notice: said.append((notice.text, notice.undo)))
    return said


@pytest.fixture
def opened(desk) -> list[tuple[str, str]]:
    panels: list[tuple[str, str]] = []
    desk.panel_requested.connect(lambda panel, subject: panels.append((panel, subject)))
    return panels


def write(widget: QWidget, text: str) -> None:
    """Type any letters; Qt's own keyClicks knows Latin ones only."""
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, sign))


def finish(editor: QWidget, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Leave a cell; Qt takes its words over a moment later."""
    QTest.keyClick(editor, key)
    QApplication.processEvents()


def table(page: AgendaPage) -> AgendaTable:
    return page.findChild(AgendaTable)


def cells(page: AgendaPage, title: str) -> list[str]:
    """The first lines of the column with this title."""
    model = table(page).model()
    titles = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    column = titles.index(title)
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def caption(page: AgendaPage) -> str:
    return page.findChildren(Line)[1].text()


def words(page: AgendaPage) -> list[str]:
    return [each.text() for each in page.findChildren(Words) if each.isVisible()]


def button(page: AgendaPage, text: str) -> QPushButton:
    (found,) = (each for each in page.findChildren(QPushButton) if each.text() == text)
    return found


def menu_entry(page: AgendaPage, text: str) -> QAction:
    """An entry of the menu behind “More”."""
    (found,) = (each for each in button(page, "More").menu().actions() if each.text() == text)
    return found


def select(page: AgendaPage, row: int) -> None:
    shown = table(page)
    shown.select(str(shown.model().index(row, 0).data(Cell.ID)))
    shown.setFocus()


def spot(page: AgendaPage, row: int, share: float = 0.5) -> QPoint:
    """A place in a row, ``share`` of its height from its top."""
    rect = table(page).visualRect(table(page).model().index(row, 4))
    return QPoint(rect.left() + 60, rect.top() + int(rect.height() * share))


def drag(page: AgendaPage, row: int, to: QPoint) -> None:
    """Press in a row and pull it, as a hand does; ``drop`` lets it go."""
    view = table(page).viewport()
    start = spot(page, row)
    QTest.mousePress(view.window().windowHandle(), LEFT, NONE, view.mapTo(view.window(), start))
    middle = (start + to) / 2
    for at in (start + QPoint(0, 3), middle, to):
        QTest.mouseMove(view.window().windowHandle(), view.mapTo(view.window(), at))


def drop(page: AgendaPage, to: QPoint) -> None:
    view = table(page).viewport()
    QTest.mouseRelease(view.window().windowHandle(), LEFT, NONE, view.mapTo(view.window(), to))


def drop_line(page: AgendaPage) -> int:
    """At which height an accent line crosses the whole table, -1 when there is none."""
    picture = table(page).viewport().grab().toImage()
    accent = current_theme().colour(Colour.ACCENT).rgb()
    columns = (5, picture.width() // 2, picture.width() - 5)
    for y in range(picture.height()):
        if all(picture.pixel(x, y) == accent for x in columns):
            return y
    return -1


def test_the_page_tells_items_times_and_the_plan(page, items) -> None:
    assert caption(page) == "4 item(s) · 14:00–16:00 · 100 of 120 min planned"
    assert cells(page, "Start") == ["14:00", "14:10", "14:30", "15:00"]
    assert cells(page, "Length") == ["10 min", "20 min", "30 min", "40 min"]
    assert cells(page, "Item") == list(PLAN)
    assert cells(page, "No.") == ["–"] * 4


def test_what_is_too_much_is_said_and_signed(page, desk, items) -> None:
    desk.attempt(ReviseItem(items[0], "minutes", 35))
    assert caption(page) == "4 item(s) · 5 min too long · 14:00–16:00 · 125 of 120 min planned"
    index = table(page).model().index(3, 3)
    assert index.data(Cell.ICON) == "mdi6.alert-outline"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Ends at 16:05, after the meeting does."
    assert page.findChild(Timeline).overrun() == 5


def test_a_meeting_without_times_still_has_lengths(page, desk, meeting, items) -> None:
    desk.attempt(ReviseMeeting(meeting, "starts", None))
    assert caption(page) == "4 item(s) · 100 min planned"
    assert cells(page, "Start") == [""] * 4


def test_who_presents_stands_with_the_post_and_a_circle_is_everybodys(page, desk, items) -> None:
    desk.attempt(AddPresenter(items[0], desk.attempt(AddPerson("Хомяк", "Дина"))))
    desk.attempt(ReviseItem(items[1], "kind", ItemKind.CIRCLE))
    desk.attempt(ReviseItem(items[1], "turn_seconds", 90))
    assert cells(page, "Presented by")[:3] == ["Хомяк Дина", "All participants", ""]
    assert table(page).model().index(1, 5).data(Cell.SECONDARY) == "1:30 each"


def test_a_circle_that_needs_more_time_is_signed(page, desk, meeting, items) -> None:
    for name in ("Панова", "Хомяк", "Гусак"):
        desk.attempt(AddParticipant(meeting, desk.attempt(AddPerson(name))))
    desk.attempt(ReviseItem(items[1], "kind", ItemKind.CIRCLE))
    desk.attempt(ReviseItem(items[1], "turn_seconds", 600))
    tip = table(page).model().index(1, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "The circle needs 30 min for everybody."


def test_breaks_step_back(page, desk, items) -> None:
    desk.attempt(ReviseItem(items[1], "kind", ItemKind.BREAK))
    model = table(page).model()
    assert [model.index(row, 4).data(Cell.STRONG) for row in (0, 1)] == [True, False]
    assert [model.index(row, 4).data(Cell.MUTED) for row in (0, 1)] == [False, True]
    assert caption(page).startswith("3 item(s)")


def test_a_row_is_dragged_to_the_line_that_shows_its_place(page, desk, items) -> None:
    to = spot(page, 2, 0.9)
    drag(page, 0, to)
    bottom = table(page).visualRect(table(page).model().index(2, 0)).bottom()
    assert abs(drop_line(page) - bottom) <= 2
    drop(page, to)
    assert cells(page, "Item") == ["Круг", "Проект", "Открытие", "Итоги"]
    assert cells(page, "Start") == ["14:00", "14:20", "14:50", "15:00"]
    assert table(page).selected() == items[0]
    assert drop_line(page) == -1


def test_a_row_is_dragged_upwards_and_undone(page, desk, items) -> None:
    to = spot(page, 0, 0.1)
    drag(page, 3, to)
    drop(page, to)
    assert cells(page, "Item") == ["Итоги", "Открытие", "Круг", "Проект"]
    desk.undo()
    assert cells(page, "Item") == list(PLAN)
    assert cells(page, "Start") == ["14:00", "14:10", "14:30", "15:00"]


def test_a_drop_where_it_was_changes_nothing(page, desk, items, opened) -> None:
    before = desk.workspace.undoable()
    for share in (0.1, 0.9):
        to = spot(page, 1, share) + QPoint(40, 0)
        drag(page, 1, to)
        drop(page, to)
    assert desk.workspace.undoable() == before
    assert opened == []


def test_escape_puts_a_dragged_row_back(page, qtbot, items) -> None:
    to = spot(page, 2, 0.9)
    drag(page, 0, to)
    qtbot.keyClick(table(page), Qt.Key.Key_Escape)
    drop(page, to)
    assert cells(page, "Item") == list(PLAN)


def test_the_table_scrolls_under_a_dragged_row(page, qtbot, desk, meeting, items) -> None:
    for number in range(12):
        desk.attempt(AddItem(meeting, f"Вопрос {number}"))
    QApplication.processEvents()
    bar = table(page).verticalScrollBar()
    lower_edge = QPoint(300, table(page).viewport().height() - 3)
    drag(page, 0, lower_edge)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum(), timeout=5_000)
    drop(page, lower_edge)
    assert cells(page, "Item")[-1] == "Открытие"


def test_a_click_opens_the_card(page, items, opened) -> None:
    at = spot(page, 1)
    drag_free = table(page).viewport()
    QTest.mouseClick(drag_free, LEFT, NONE, at)
    assert opened == [("agenda_item", items[1])]


def test_alt_and_arrows_move_the_row_and_keep_it_selected(page, qtbot, items) -> None:
    select(page, 0)
    qtbot.keyClick(table(page), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert cells(page, "Item") == ["Круг", "Открытие", "Проект", "Итоги"]
    qtbot.keyClick(table(page), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert cells(page, "Item") == ["Круг", "Проект", "Открытие", "Итоги"]
    qtbot.keyClick(table(page), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert cells(page, "Item") == ["Круг", "Открытие", "Проект", "Итоги"]
    assert table(page).selected() == items[0]


def test_the_first_row_goes_no_higher(page, qtbot, desk, items) -> None:
    select(page, 0)
    before = desk.workspace.undoable()
    qtbot.keyClick(table(page), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert desk.workspace.undoable() == before


def test_enter_opens_and_delete_removes_with_a_way_back(
    page, qtbot, desk, items, opened, notices
) -> None:
    select(page, 1)
    qtbot.keyClick(table(page), Qt.Key.Key_Return)
    assert opened == [("agenda_item", items[1])]
    qtbot.keyClick(table(page), Qt.Key.Key_Delete)
    assert cells(page, "Item") == ["Открытие", "Проект", "Итоги"]
    assert notices == [("Agenda item deleted.", True)]
    assert table(page).selected() == items[2]
    desk.undo()
    assert cells(page, "Item") == list(PLAN)


def test_a_new_item_goes_after_the_selected_one_and_is_named_at_once(
    page, qtbot, desk, items
) -> None:
    select(page, 1)
    qtbot.keyClick(table(page), Qt.Key.Key_Insert)
    editor = page.findChild(CellEditor)
    write(editor, "Новая тема")
    finish(editor)
    assert cells(page, "Item") == ["Открытие", "Круг", "Новая тема", "Проект", "Итоги"]
    assert cells(page, "Start") == ["14:00", "14:10", "14:30", "14:40", "15:10"]


def test_the_button_adds_at_the_end_when_nothing_is_selected(page, qtbot, items) -> None:
    table(page).clearSelection()
    qtbot.mouseClick(button(page, "Add item"), LEFT)
    assert cells(page, "Item")[-1] == "New item"


def test_the_wording_is_edited_in_its_cell(page, qtbot, desk, items, opened) -> None:
    select(page, 2)
    qtbot.keyClick(table(page), Qt.Key.Key_F2)
    editor = page.findChild(CellEditor)
    assert editor.selectedText() == "Проект"
    write(editor, "Проект «PROдвижение»")
    finish(editor)
    assert cells(page, "Item")[2] == "Проект «PROдвижение»"
    assert opened == []
    assert table(page).hasFocus()
    desk.undo()
    assert cells(page, "Item")[2] == "Проект"


def test_keys_of_the_table_mean_nothing_while_a_cell_is_edited(page, qtbot, items) -> None:
    select(page, 1)
    qtbot.keyClick(table(page), Qt.Key.Key_F2)
    editor = page.findChild(CellEditor)
    for key in (Qt.Key.Key_Insert, Qt.Key.Key_Up, Qt.Key.Key_Down):
        finish(editor, key)
    assert cells(page, "Item") == list(PLAN)
    assert editor.isVisible()


def test_escape_leaves_the_wording_as_it_was(page, qtbot, items) -> None:
    select(page, 2)
    qtbot.keyClick(table(page), Qt.Key.Key_F2)
    editor = page.findChild(CellEditor)
    write(editor, "Иначе")
    finish(editor, Qt.Key.Key_Escape)
    assert cells(page, "Item")[2] == "Проект"


def test_the_length_is_edited_in_its_cell_and_times_ripple(page, qtbot, items) -> None:
    select(page, 0)
    qtbot.keyClick(table(page), Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    editor = page.findChild(CellEditor)
    write(editor, "1:05")
    finish(editor)
    assert cells(page, "Length")[0] == "1 h 5 min"
    assert cells(page, "Start") == ["14:00", "15:05", "15:25", "15:55"]


@pytest.mark.parametrize(
    ("shift", "typed", "said"),
    [
        (NONE, "", "This must not be empty."),
        (NONE, "ж" * 10_000, "Too long: 10000 characters, and at most 1000 are possible."),
        (
            Qt.KeyboardModifier.ShiftModifier,
            "скоро",
            "Write the length like 25 or 1:30 (an hour and a half).",
        ),
        (Qt.KeyboardModifier.ShiftModifier, "9999", "Write a number from 0 to 1440."),
    ],
)
def test_refused_words_stay_in_the_cell(page, qtbot, items, shift, typed, said) -> None:
    select(page, 0)
    qtbot.keyClick(table(page), Qt.Key.Key_F2, shift)
    editor = page.findChild(CellEditor)
    editor.clear()
    editor.insert(typed)
    finish(editor)
    assert editor.isVisible()
    assert editor.text() == typed
    assert editor.accessibleDescription() == said
    finish(editor, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert (cells(page, "Item")[0], cells(page, "Length")[0]) == ("Открытие", "10 min")


def test_typing_in_a_cell_survives_a_change_elsewhere(page, qtbot, desk, items) -> None:
    select(page, 0)
    qtbot.keyClick(table(page), Qt.Key.Key_F2)
    editor = page.findChild(CellEditor)
    write(editor, "Начало")
    desk.attempt(ReviseItem(items[0], "minutes", 15))
    desk.attempt(AddItem(desk.meeting_id, "До всего", index=0))
    assert editor.text() == "Начало"
    finish(editor)
    assert cells(page, "Item")[:2] == ["До всего", "Начало"]


def test_lines_are_pasted_after_the_selected_item(page, qtbot, desk, items, notices) -> None:
    QGuiApplication.clipboard().setText("1. Защита проектов 40 мин\n\n2. Перерыв\n")
    select(page, 0)
    qtbot.keyClick(table(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert cells(page, "Item")[:3] == ["Открытие", "Защита проектов", "Перерыв"]
    assert notices == [("2 item(s) added to the agenda.", True)]
    desk.undo()
    assert cells(page, "Item") == list(PLAN)


def test_pasting_nothing_is_refused_in_words(page, qtbot, desk, items) -> None:
    refused: list[str] = []
    desk.refused.connect(lambda refusal: refused.append(refusal.code))
    QGuiApplication.clipboard().setText("  \n\x00")
    select(page, 0)
    qtbot.keyClick(table(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert refused == ["agenda.nothing_pasted"]


def test_the_form_for_lines_begins_with_the_clipboard(page, qtbot, items, notices) -> None:
    QGuiApplication.clipboard().setText("Первая\nВторая")
    menu_entry(page, "Items from lines of text…").trigger()
    qtbot.mouseClick(button(page, "Add items"), LEFT)
    assert cells(page, "Item")[-2:] == ["Первая", "Вторая"]
    assert notices == [("2 item(s) added to the agenda.", True)]


def test_the_form_says_when_there_are_no_lines_and_escape_closes_it(page, qtbot, items) -> None:
    QGuiApplication.clipboard().clear()
    menu_entry(page, "Items from lines of text…").trigger()
    qtbot.mouseClick(button(page, "Add items"), LEFT)
    assert any("line" in each for each in words(page)), words(page)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not button(page, "Add items").isVisible()
    assert table(page).hasFocus()


def test_items_are_numbered_by_one_click(page, desk, items, notices) -> None:
    desk.attempt(ReviseItem(items[1], "kind", ItemKind.BREAK))
    menu_entry(page, "Number all items but breaks").trigger()
    assert cells(page, "No.") == ["1", "–", "2", "3"]
    menu_entry(page, "Number all items").trigger()
    assert cells(page, "No.") == ["1", "2", "3", "4"]
    assert notices == [("The items are numbered.", True)] * 2
    desk.undo()
    assert cells(page, "No.") == ["1", "–", "2", "3"]


def test_the_next_meeting_of_the_series_has_the_same_agenda(page, qtbot, desk, items) -> None:
    first = desk.meeting_id
    menu_entry(page, "Plan the next meeting of the series…").trigger()
    write(QApplication.focusWidget(), "30.08.2022")
    qtbot.mouseClick(button(page, "Plan it"), LEFT)
    assert desk.meeting_id != first
    card = desk.ask(MeetingCardOf(desk.meeting_id))
    assert (card.day, card.previous.name) == (date(2022, 8, 30), "Круглый стол")
    assert cells(page, "Item") == list(PLAN)


def test_an_impossible_date_stays_with_its_sentence(page, qtbot, desk, items) -> None:
    first = desk.meeting_id
    menu_entry(page, "Plan the next meeting of the series…").trigger()
    field = QApplication.focusWidget()
    for typed, said in (
        ("31.02.2022", "There is no such date. Write it like 9.08.2022."),
        ("9.08.1812", "The year must be between 1900 and 2200."),
    ):
        field.clear()
        write(field, typed)
        qtbot.mouseClick(button(page, "Plan it"), LEFT)
        assert said in words(page)
        assert field.text() == typed
    assert desk.meeting_id == first


def test_a_click_on_the_strip_selects_the_item(page, qtbot, items) -> None:
    strip = page.findChild(Timeline)
    qtbot.mouseClick(strip, LEFT, pos=QPoint(strip.width() - 300, 10))
    assert table(page).selected() == items[3]
    assert table(page).hasFocus()


def test_an_empty_agenda_says_what_to_do(page, qtbot, meeting) -> None:
    assert any("Nothing is on the agenda yet." in each for each in words(page))
    assert not button(page, "Add item").isVisible()
    qtbot.mouseClick(button(page, "Add the first item"), LEFT)
    editor = page.findChild(CellEditor)
    write(editor, "Открытие")
    finish(editor)
    assert cells(page, "Item") == ["Открытие"]
    assert button(page, "Add item").isVisible()


def test_without_a_meeting_the_page_offers_one(page, qtbot, opened) -> None:
    assert "An agenda belongs to a meeting, and there is none yet." in words(page)
    qtbot.mouseClick(button(page, "New meeting"), LEFT)
    assert opened == [("meeting", "")]


def test_another_meeting_shows_its_own_agenda(page, desk, items) -> None:
    other = desk.attempt(AddMeeting("Другая встреча"))
    desk.attempt(AddItem(other, "Знакомство"))
    desk.choose_meeting(other)
    assert cells(page, "Item") == ["Знакомство"]


def test_a_hidden_page_reads_when_it_is_shown_again(page, desk, items) -> None:
    page.hide()
    desk.attempt(RemoveItem(items[0]))
    assert cells(page, "Item") == list(PLAN)
    page.show()
    assert cells(page, "Item") == ["Круг", "Проект", "Итоги"]


def test_the_selection_survives_a_change(page, desk, items) -> None:
    select(page, 2)
    desk.attempt(AddItem(desk.meeting_id, "До всего", index=0))
    assert table(page).selected() == items[2]


def test_the_menu_of_a_row_says_what_is_possible(page, items) -> None:
    select(page, 0)
    menu = table(page).make_menu()
    offered = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert list(offered) == [
        "Open the card",
        "Edit the wording",
        "Edit the length",
        "Move up",
        "Move down",
        "Add an item here",
        "Delete",
    ]
    assert (offered["Move up"], offered["Move down"]) == (False, True)
    next(action for action in menu.actions() if action.text() == "Move down").trigger()
    assert cells(page, "Item")[:2] == ["Круг", "Открытие"]


def test_a_narrow_page_keeps_times_and_wordings(page, qtbot, items) -> None:
    page.resize(640, 700)
    QApplication.processEvents()
    shown = table(page)
    assert shown.isColumnHidden(5)
    assert not shown.horizontalScrollBar().maximum()
    page.resize(1278, 708)
    QApplication.processEvents()
    assert not shown.isColumnHidden(5)


def test_the_actions_of_the_page_are_published(page) -> None:
    specs = page.action_specs()
    assert specs[0].caption() == "Add an agenda item"
    assert specs[0].shortcut == "Ctrl+N"
    assert "Ctrl+N" in page.help_topic()
