"""A patched model shows what reading everything again would show."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QTableView

from ui.models.columns import Cell, Column
from ui.models.rows import RowsModel

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Animal:
    id: str
    name: str
    legs: int


def _name(row: Animal) -> str:
    return row.name


def _legs(row: Animal) -> str:
    return str(row.legs)


def _leg_count(row: Animal) -> int:
    return row.legs


def _natural(row: Animal) -> tuple[str, str]:
    return row.name, row.id


COLUMNS = (
    Column[Animal]("Name", _name, sort_key=_name),
    Column[Animal]("Legs", _legs, sort_key=_leg_count),
)
ANIMALS = st.dictionaries(
    st.sampled_from("abcdefgh"), st.tuples(st.sampled_from("vwxyz"), st.integers(0, 3)), max_size=8
)
ORDERS = st.sampled_from([(-1, UP), (0, UP), (0, DOWN), (1, UP), (1, DOWN)])


def animals(facts: dict[str, tuple[str, int]]) -> list[Animal]:
    return sorted((Animal(key, *fact) for key, fact in facts.items()), key=_natural)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ANIMALS, ANIMALS, st.sets(st.sampled_from("abcdefgh")), ORDERS)
def test_patching_equals_reading_again(before, changes, removed, order) -> None:
    patched, read = RowsModel[Animal](COLUMNS), RowsModel[Animal](COLUMNS)
    for model in (patched, read):
        model.replace(animals(before))
        model.sort(*order)
    removed -= set(changes)
    after = {key: fact for key, fact in (before | changes).items() if key not in removed}

    patched.patch(removed | set(changes), animals(changes), _natural)
    read.replace(animals(after))

    assert patched.rows == read.rows


def test_a_selected_row_stays_selected_where_it_goes(qtbot, qtmodeltester) -> None:
    model = RowsModel[Animal](COLUMNS)
    model.replace([Animal("a", "ant", 6), Animal("b", "bird", 2), Animal("c", "cow", 4)])
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(model.index(0, 0), flags.Select | flags.Rows)

    model.patch({"a", "b"}, [Animal("a", "zebra", 4), Animal("d", "dog", 4)], _natural)

    assert [row.id for row in model.rows] == ["c", "d", "a"]
    assert [index.data(Cell.ID) for index in view.selectionModel().selectedRows()] == ["a"]
    qtmodeltester.check(model)
