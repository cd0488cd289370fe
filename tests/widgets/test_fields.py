"""A field commits when it is left, keeps what cannot be stored, and never disturbs typing."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QMimeData, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.errors import UserError
from ui.widgets.calendar import CalendarPopup
from ui.widgets.fields import TextArea, TextField, Verdict
from ui.widgets.times import ClockField, DateField, MinutesField, NumberField, SecondsField

OVERLONG = "ы" * 10_000


@pytest.fixture
def field(stage) -> TextField:
    field = TextField("Theme")
    field.show_value("Old theme")
    stage(field, QPushButton("Elsewhere"))
    field.setFocus()
    return field


@pytest.fixture
def rewrite(write):
    """Goes into a field and types over what stands there."""

    def type_over(field, text: str) -> None:
        field.setFocus()
        field.editor.selectAll()
        write(field.editor, text)

    return type_over


def leave(qtbot, field) -> None:
    qtbot.keyClick(field.editor, Qt.Key.Key_Tab)


def test_leaving_commits_once(field, qtbot, rewrite) -> None:
    seen: list[object] = []
    field.committed.connect(seen.append)
    rewrite(field, "  New theme ")
    assert seen == []
    leave(qtbot, field)
    field.setFocus()
    leave(qtbot, field)
    assert seen == ["New theme"]
    assert field.words() == "New theme"


def test_enter_commits_and_leaving_does_not_repeat_it(field, qtbot, rewrite) -> None:
    seen: list[object] = []
    field.committed.connect(seen.append)
    rewrite(field, "New theme")
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    leave(qtbot, field)
    assert seen == ["New theme"]


def test_nothing_changed_commits_nothing(field, qtbot, rewrite) -> None:
    with qtbot.assertNotEmitted(field.committed):
        rewrite(field, "Old theme")
        leave(qtbot, field)
        field.show_value("From elsewhere")
    assert field.words() == "From elsewhere"


def test_typing_is_not_overwritten(field, qtbot, rewrite) -> None:
    rewrite(field, "Half of a wo")
    field.show_value("Changed on another screen")
    assert field.words() == "Half of a wo"
    with qtbot.waitSignal(field.committed) as committed:
        leave(qtbot, field)
    assert committed.args == ["Half of a wo"]


def test_a_refusal_stands_under_the_field_and_the_words_stay(field, qtbot) -> None:
    def refuse(_value: object) -> None:
        field.refuse(UserError("text.too_long", limit=500, length=10_000))

    field.committed.connect(refuse)
    field.editor.setText(OVERLONG)
    field.editor.textEdited.emit(OVERLONG)
    leave(qtbot, field)
    assert field.words() == OVERLONG
    assert field.verdict is Verdict.WRONG
    assert field.has_draft()
    assert field.message() == "Too long: 10000 characters, and at most 500 are possible."
    field.show_value("Old theme")
    assert field.words() == OVERLONG, "a refused draft is not lost to a refresh"
    field.discard()
    assert field.words() == "Old theme"
    assert field.verdict is Verdict.NORMAL


def test_a_refused_value_is_offered_again(field, qtbot, rewrite) -> None:
    seen: list[object] = []
    field.committed.connect(seen.append)
    field.committed.connect(lambda _value: field.refuse(UserError("text.empty")))
    rewrite(field, "X")
    leave(qtbot, field)
    field.setFocus()
    qtbot.keyClick(field.editor, Qt.Key.Key_Return)
    assert seen == ["X", "X"]


def test_typing_on_takes_the_refusal_back(field, qtbot) -> None:
    field.refuse(UserError("text.empty"))
    qtbot.keyClicks(field.editor, "a")
    assert field.verdict is Verdict.NORMAL
    assert field.message() == ""


def test_a_doubt_is_amber_and_can_be_kept(field) -> None:
    field.doubt("The check digit is odd.")
    assert field.verdict is Verdict.DOUBT
    assert not field.has_draft()
    field.doubt("")
    assert field.verdict is Verdict.NORMAL


def test_the_label_names_the_editor(field) -> None:
    spoken = QAccessible.queryAccessibleInterface(field.editor)
    assert spoken.text(QAccessible.Text.Name) == "Theme"
    field.refuse(UserError("text.empty"))
    assert spoken.text(QAccessible.Text.Description) == "This must not be empty."


def test_pasted_control_characters_are_left_out(field, qtbot) -> None:
    QApplication.clipboard().setText("АНО\x00\x1b «Центр»\r\nдобра\u202e")
    field.editor.selectAll()
    qtbot.keyClick(field.editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.words() == "АНО «Центр»  добра"


def test_nothing_is_cut_silently(field) -> None:
    field.show_value(OVERLONG * 5)
    assert len(field.words()) == 50_000


def test_read_only_content_can_be_read(field, qtbot) -> None:
    field.set_read_only(read_only=True)
    with qtbot.assertNotEmitted(field.committed):
        qtbot.keyClicks(field.editor, "x")
        leave(qtbot, field)
    assert field.words() == "Old theme"


def test_several_lines_grow_and_tab_leaves_them(stage, qtbot) -> None:
    area = TextArea("Question", lines=2)
    elsewhere = QPushButton("Elsewhere")
    stage(area, elsewhere)
    low = area.editor.height()
    area.setFocus()
    qtbot.keyClicks(area.editor, "one")
    for _ in range(4):
        qtbot.keyClick(area.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: area.editor.height() > low)
    with qtbot.waitSignal(area.committed) as committed:
        qtbot.keyClick(area.editor, Qt.Key.Key_Tab)
    assert committed.args == ["one"]
    assert elsewhere.hasFocus()


def test_control_enter_commits_several_lines(stage, qtbot) -> None:
    area = TextArea("Question")
    stage(area)
    area.setFocus()
    qtbot.keyClicks(area.editor, "Why?")
    with qtbot.waitSignal(area.committed):
        qtbot.keyClick(area.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_pasted_lines_stay_lines(stage) -> None:
    area = TextArea("Question")
    stage(area)
    pasted = QMimeData()
    pasted.setText("one\r\ntwo\x00\tthree")
    area.editor.insertFromMimeData(pasted)
    assert area.words() == "one\ntwo three"


@pytest.mark.parametrize(
    ("kind", "typed", "value", "shown"),
    [
        (DateField, "9 августа 2022", date(2022, 8, 9), "09.08.2022"),
        (DateField, "", None, ""),
        (ClockField, "1400", 840, "14:00"),
        (MinutesField, "1:30", 90, "1 h 30 min"),
        (SecondsField, "90", 90, "1:30"),
        (NumberField, "1 200", 1200, "1200"),
    ],
)
def test_values_are_typed_freely(stage, qtbot, kind, typed, value, shown, write) -> None:
    field = kind("When")
    field.show_value(date(2020, 1, 1) if kind is DateField else 5)
    stage(field, QPushButton("Elsewhere"))
    field.setFocus()
    field.editor.clear()
    field.editor.typed.emit()
    write(field.editor, typed)
    with qtbot.waitSignal(field.committed) as committed:
        leave(qtbot, field)
    assert committed.args == [value]
    assert field.words() == shown


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        (DateField, "31.02.2022", "There is no such date. Write it like 9.08.2022."),
        (ClockField, "25:00", "There is no such time of day. Write it like 14:00."),
        (MinutesField, "long", "Write the length like 25 or 1:30 (an hour and a half)."),
    ],
)
def test_what_cannot_be_read_stays_with_a_sentence(
    stage, qtbot, kind, typed, sentence, rewrite
) -> None:
    field = kind("When")
    stage(field, QPushButton("Elsewhere"))
    with qtbot.assertNotEmitted(field.committed):
        rewrite(field, typed)
        leave(qtbot, field)
    assert field.words() == typed
    assert field.message() == sentence
    assert field.has_draft()


def test_a_day_is_chosen_from_the_calendar(stage, qtbot) -> None:
    field = DateField("Date")
    field.show_value(date(2022, 8, 9))
    stage(field)
    field.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = field.findChild(CalendarPopup)
    assert popup is not None
    assert popup.isVisible()
    with qtbot.waitSignal(field.committed) as committed:
        popup.chosen.emit(QDate(2022, 8, 30))
    assert committed.args == [date(2022, 8, 30)]
    assert field.words() == "30.08.2022"
    popup.hide()


def test_escape_closes_the_calendar(stage, qtbot) -> None:
    field = DateField("Date")
    field.show_value(date(2022, 8, 9))
    stage(field)
    field.open_calendar()
    popup = field.findChild(CalendarPopup)
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert field.words() == "09.08.2022"
