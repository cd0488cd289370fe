"""One of a few: chosen by mouse and keyboard, announced once."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.widgets.checks import CheckBox
from ui.widgets.choices import (
    ChoiceField,
    DropDown,
    FilterChip,
    FilterChips,
    Option,
    Segment,
    Segments,
    SegmentsField,
)

KINDS = (
    Option("report", "Доклад"),
    Option("circle", "Круг"),
    Option("decision", "Решение"),
    Option("break", "Перерыв"),
)


def segment(root, title: str) -> Segment:
    return next(each for each in root.findChildren(Segment) if each.text() == title)


def test_a_segment_is_pressed_and_announced(stage, qtbot) -> None:
    field = SegmentsField("Kind", KINDS)
    field.show_value("report")
    stage(field)
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.mouseClick(segment(field, "Круг"), Qt.MouseButton.LeftButton)
    assert committed.args == ["circle"]
    with qtbot.assertNotEmitted(field.committed):
        qtbot.mouseClick(segment(field, "Круг"), Qt.MouseButton.LeftButton)
        field.show_value("break")
    assert field.value() == "break"


def test_arrows_go_along_the_segments(stage, qtbot) -> None:
    field = SegmentsField("Kind", KINDS)
    field.show_value("report")
    stage(field)
    segment(field, "Доклад").setFocus()
    qtbot.keyClick(segment(field, "Доклад"), Qt.Key.Key_Right)
    assert field.value() == "circle"
    assert segment(field, "Круг").hasFocus()


def test_segments_break_into_rows_where_it_is_narrow(stage) -> None:
    narrow = Segments(KINDS, "Kind")
    narrow.setMaximumWidth(220)
    stage(narrow)
    tops = {each.y() for each in narrow.findChildren(Segment)}
    assert len(tops) == 2
    for each in narrow.findChildren(Segment):
        assert each.width() >= each.sizeHint().width()
        assert narrow.rect().contains(each.geometry())


def test_a_segment_is_spoken_as_one_of_several(stage) -> None:
    row = Segments(KINDS, "Kind")
    stage(row)
    spoken = QAccessible.queryAccessibleInterface(segment(row, "Круг"))
    assert spoken.role() == QAccessible.Role.RadioButton


def test_filters_keep_the_choice_over_new_counts(stage, qtbot) -> None:
    chips = FilterChips([Option("", "Все"), Option("ngo", "НКО", count=84)], "Kind")
    stage(chips)
    assert chips.value() == ""
    ngo = next(chip for chip in chips.findChildren(FilterChip) if chip.text() == "НКО 84")
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(ngo, Qt.MouseButton.LeftButton)
    assert chosen.args == ["ngo"]
    chips.set_options([Option("", "Все"), Option("ngo", "НКО", count=85)])
    assert ngo.text() == "НКО 85"
    assert chips.value() == "ngo"
    chips.set_options([Option("", "Все"), Option("media", "СМИ")])
    assert chips.value() == ""


def test_a_drop_down_is_chosen_by_keyboard(stage, qtbot) -> None:
    field = ChoiceField("Order", KINDS)
    field.show_value("report")
    stage(field)
    field.setFocus()
    box = field.findChild(DropDown)
    with qtbot.waitSignal(field.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Down)
    assert committed.args == ["circle"]


def test_the_wheel_changes_no_value_in_passing(stage) -> None:
    field = ChoiceField("Order", KINDS)
    field.show_value("report")
    stage(field)
    box = field.findChild(DropDown)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turn)
    assert field.value() == "report"


def test_a_check_box_announces_what_was_done_by_hand(stage, qtbot) -> None:
    box = CheckBox("Without animation")
    stage(box)
    with qtbot.assertNotEmitted(box.committed):
        box.setChecked(True)
    with qtbot.waitSignal(box.committed) as committed:
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert committed.args == [False]


@pytest.mark.parametrize("text", ["R&D", "A & B"])
def test_ampersands_are_shown(stage, text: str) -> None:
    row = Segments([Option("a", text)], "Kind")
    stage(row)
    assert row.findChildren(Segment)[0].text().replace("&&", "&") == text
