"""Tables keep what a person had selected while their rows change."""

import random
import time
from dataclasses import dataclass, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt

from ui.models.columns import Cell, Column
from ui.models.difference import Span, moved_one, spans
from ui.models.rows import RowsModel


@dataclass(frozen=True, slots=True)
class Guest:
    id: str
    name: str
    post: str = ""
    rank: int = 0


COLUMNS = (
    Column[Guest](
        "Name",
        text=lambda guest: guest.name,
        secondary=lambda guest: guest.post,
        initials=lambda guest: guest.name[:1],
        sort_key=lambda guest: guest.name,
        strong=True,
    ),
    Column[Guest](
        "Rank",
        text=lambda guest: str(guest.rank),
        pill=lambda guest: "first" if guest.rank == 1 else "",
        alignment=Qt.AlignmentFlag.AlignRight,
        tabular=True,
    ),
)


def guests(*ids: str) -> list[Guest]:
    return [Guest(each, f"Guest {each}") for each in ids]


def shown(model: RowsModel[Guest]) -> list[str]:
    places = range(model.rowCount())
    return [model.index(place, 0).data(Cell.ID) for place in places]


@pytest.fixture
def model(qapp, qtmodeltester) -> RowsModel[Guest]:
    model = RowsModel(COLUMNS)
    model.replace(guests(*"abcdef"))
    qtmodeltester.check(model, force_py=True)
    return model


def test_the_model_follows_the_rules_of_qt(model, qtmodeltester) -> None:
    qtmodeltester.check(model)
    model.replace(guests(*"fxa"))
    model.replace(guests(*"ab"))
    model.replace([])


def test_a_cell_answers_for_all_its_parts(model) -> None:
    model.replace([Guest("a", "Anna", "director", 1)])
    name, rank = model.index(0, 0), model.index(0, 1)
    assert name.data() == "Anna"
    assert name.data(Cell.SECONDARY) == "director"
    assert name.data(Cell.INITIALS) == "A"
    assert name.data(Cell.STRONG) is True
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, director"
    assert rank.data(Cell.PILL) == "first"
    assert rank.data(Cell.TABULAR) is True
    assert rank.data(Cell.ICON) is None
    assert rank.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_headers_name_the_columns(model) -> None:
    horizontal = Qt.Orientation.Horizontal
    assert [model.headerData(at, horizontal) for at in (0, 1)] == ["Name", "Rank"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_only_what_changed_is_announced(model, qtbot) -> None:
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, end: changed.append((top.row(), end.row())))
    rows = guests(*"abcdef")
    for at in (1, 2, 4):
        rows[at] = replace(rows[at], post="new")
    with qtbot.assertNotEmitted(model.modelReset):
        model.replace(rows)
    assert changed == [(1, 2), (4, 4)]


def test_one_row_that_went_elsewhere_is_a_move(model, qtbot) -> None:
    with qtbot.waitSignal(model.rowsMoved), qtbot.assertNotEmitted(model.layoutChanged):
        model.replace(guests(*"bcdaef"))
    with qtbot.waitSignal(model.rowsMoved):
        model.replace(guests(*"abcdef"))
    assert shown(model) == list("abcdef")


def test_the_same_rows_again_announce_nothing(model, qtbot) -> None:
    signals = (model.dataChanged, model.rowsMoved, model.layoutChanged, model.modelReset)
    for signal in signals:
        with qtbot.assertNotEmitted(signal):
            model.replace(guests(*"abcdef"))


def test_selection_follows_its_row(model) -> None:
    selection = QItemSelectionModel(model)
    selection.select(model.index(3, 0), QItemSelectionModel.SelectionFlag.Select)
    model.replace(guests("x", "f", "d", "y", "a"))
    assert [index.data(Cell.ID) for index in selection.selectedIndexes()] == ["d"]
    model.replace(guests("x", "y"))
    assert not selection.hasSelection()


def test_sorting_stays_over_readings(model) -> None:
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert shown(model) == list("fedcba")
    model.replace(guests(*"abgc"))
    assert shown(model) == list("gcba")
    model.sort(1)
    assert shown(model) == list("gcba"), "a column without a key is not sorted by"
    model.sort(-1)
    model.replace(guests(*"abgc"))
    assert shown(model) == list("abgc")


def test_places_are_found_by_id(model) -> None:
    assert model.place_of("c") == 2
    assert model.place_of("nobody") == -1
    model.replace(guests(*"cab"))
    assert model.place_of("c") == 0
    assert model.row(0).name == "Guest c"


@pytest.mark.parametrize(
    ("carried", "gap", "asked"),
    [("a", 3, ("a", 2)), ("f", 0, ("f", 0)), ("c", 2, None), ("c", 3, None), ("a", 6, ("a", 5))],
)
def test_dragging_asks_and_changes_nothing(qapp, carried, gap, asked) -> None:
    model = RowsModel(COLUMNS, movable=True)
    model.replace(guests(*"abcdef"))
    wishes: list[tuple[str, int]] = []
    model.moved.connect(lambda row_id, place: wishes.append((row_id, place)))
    data = model.mimeData([model.index(model.place_of(carried), 0)])
    took = model.dropMimeData(data, Qt.DropAction.MoveAction, gap, 0, QModelIndex())
    assert not took
    assert wishes == ([asked] if asked else [])
    assert shown(model) == list("abcdef")


def test_only_movable_rows_can_be_dragged(model) -> None:
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    movable = RowsModel(COLUMNS, movable=True)
    movable.replace(guests("a"))
    assert movable.flags(movable.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled


@settings(deadline=None, max_examples=200)
@given(
    st.lists(st.sampled_from("abcdefghij"), unique=True),
    st.lists(st.sampled_from("abcdefghij"), unique=True),
)
def test_any_rows_become_any_other_rows(before: list[str], after: list[str]) -> None:
    model = RowsModel(COLUMNS)
    model.replace(guests(*before))
    held = {each: QPersistentModelIndex(model.index(at, 0)) for at, each in enumerate(before)}
    model.replace(guests(*after))
    assert shown(model) == after
    survivors = set(before) & set(after)
    assert all(held[each].data(Cell.ID) == each for each in survivors)


def test_a_hundred_thousand_rows_are_replaced_at_once(qapp) -> None:
    model = RowsModel(COLUMNS)
    rows = [Guest(f"{at:06}", f"Guest {at}") for at in range(100_000)]
    model.replace(rows)
    held = QPersistentModelIndex(model.index(70_000, 0))
    chance = random.Random(1)
    changed = [row for row in rows if chance.random() > 0.0001]
    changed[500] = replace(changed[500], post="new")
    changed.insert(20, Guest("new", "New"))
    begun = time.perf_counter()
    model.replace(changed)
    assert time.perf_counter() - begun < 1
    assert held.data(Cell.ID) == "070000"
    assert model.rowCount() == len(changed)


def test_spans_gather_neighbours() -> None:
    assert spans([]) == []
    assert spans([1, 2, 3, 7, 9, 10]) == [Span(1, 3), Span(7, 7), Span(9, 10)]


@pytest.mark.parametrize(
    ("old", "new", "move"),
    [
        ("abcd", "abcd", None),
        ("abcd", "bcda", (0, 3)),
        ("abcd", "dabc", (3, 0)),
        ("abcd", "acbd", (1, 2)),
        ("abcd", "dcba", None),
    ],
)
def test_a_single_move_is_recognized(old: str, new: str, move: tuple[int, int] | None) -> None:
    assert moved_one(list(old), list(new)) == move
