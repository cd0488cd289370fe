"""Tables are read, sorted, opened and reordered by mouse and keyboard."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from ui.models.columns import Column
from ui.models.rows import RowsModel
from ui.widgets.buttons import PrimaryButton
from ui.widgets.cards import EmptyState
from ui.widgets.table import TableView
from ui.widgets.table_card import TableCard


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    title: str
    who: str = ""


COLUMNS = (
    Column[Item]("№", text=lambda item: item.id, sort_key=lambda item: item.id, muted=True),
    Column[Item](
        "Item",
        text=lambda item: item.title,
        secondary=lambda item: item.who,
        pill=lambda _: "circle",
        strong=True,
        sort_key=lambda item: item.title,
    ),
)
ITEMS = [Item("1", "Opening", "Панова Людмила"), Item("2", "Circle"), Item("3", "Award")]


@pytest.fixture
def model(qapp) -> RowsModel[Item]:
    model = RowsModel(COLUMNS, movable=True)
    model.replace(ITEMS)
    return model


@pytest.fixture
def table(stage, model) -> TableView:
    view = TableView(model, [60, 0], "Agenda", two_lines=True)
    stage(view, QPushButton("Elsewhere"), width=640)
    view.setFocus()
    return view


def middle_of(view: TableView, row: int) -> QPoint:
    return view.visualRect(view.model().index(row, 1)).center()


def test_a_click_opens(table, qtbot) -> None:
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(table, 1))
    assert opened.args == ["2"]
    assert table.selected() == "2"


def test_enter_opens_the_current_row(table, qtbot) -> None:
    table.select("1")
    qtbot.keyClick(table, Qt.Key.Key_Down)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == ["2"]


def test_tab_leaves_the_table(table, qtbot) -> None:
    qtbot.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_alt_and_arrows_wish_a_move(table, model, qtbot) -> None:
    table.select("2")
    with qtbot.waitSignal(model.moved) as moved:
        qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moved.args == ["2", 0]
    table.select("3")
    with qtbot.assertNotEmitted(model.moved):
        qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)


def test_a_drop_goes_between_rows(table) -> None:
    upper = table.rowViewportPosition(1) + 3
    lower = table.rowViewportPosition(1) + table.rowHeight(1) - 3
    assert table._gap_at(upper) == 1
    assert table._gap_at(lower) == 2
    assert table._gap_at(10_000) == 3


def test_a_click_on_a_head_sorts(table, qtbot) -> None:
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(1) + 20, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    shown = [table.model().index(row, 1).data() for row in range(3)]
    assert shown == ["Award", "Circle", "Opening"]


def test_selection_survives_another_reading(table, model) -> None:
    table.select("3")
    model.replace([Item("9", "New"), *reversed(ITEMS)])
    assert table.selected() == "3"
    model.replace([Item(f"x{at}", "Other") for at in range(400)])
    assert table.selected() == ""


def test_selection_survives_a_reset(table, model) -> None:
    many = [Item(f"{at:04}", "Many") for at in range(1000)]
    model.replace(many)
    table.select("0500")
    model.replace(many[::2])
    assert table.selected() == "0500"


def test_cells_are_spoken_whole(table) -> None:
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Name) == "Agenda"
    cell = table.model().index(0, 1)
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Opening, Панова Людмила, circle"


def test_rows_are_as_high_as_drawn(table) -> None:
    assert table.rowHeight(0) == 57
    assert table.content_height() == 34 + 3 * 57


def test_without_rows_the_card_says_what_to_do(stage, model, qtbot) -> None:
    add = PrimaryButton("Add an item", "mdi6.plus")
    card = TableCard(
        TableView(model, [60, 0], "Agenda"),
        EmptyState("mdi6.calendar", "No items yet.", add),
    )
    stage(card)
    assert card.view.isVisible()
    assert card.maximumHeight() == card.view.content_height() + 2
    model.replace([])
    assert not card.view.isVisible()
    assert add.isVisible()
    model.replace(ITEMS)
    assert card.view.isVisible()
