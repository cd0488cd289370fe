"""Words, buttons, toasts and the timeline say and show what they should."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ui.theme.theme import current_theme
from ui.theme.tokens import Colour
from ui.widgets.buttons import IconButton, PrimaryButton
from ui.widgets.cards import Band, Card, PageHead
from ui.widgets.flow import FlowLayout
from ui.widgets.marks import Avatar, Pill
from ui.widgets.timeline import SegmentState, Timeline, TimelineData, TimelineSegment
from ui.widgets.toast import Toast
from ui.widgets.words import Line, Words


def test_words_take_the_height_they_need(stage) -> None:
    words = Words("Один круг доверительной коммуникации. " * 12)
    stage(words, width=240, height=200)
    assert words.height() >= words.heightForWidth(words.width())


def test_words_without_blanks_are_broken(stage) -> None:
    words = Words("ы" * 2000)
    window = stage(words, width=240, height=200)
    assert window.width() == 240
    assert words.height() > 10 * words.fontMetrics().height()
    assert words.text() == "ы" * 2000


def test_markup_of_users_is_shown_as_written(stage) -> None:
    words = Words("<b>R&D</b> <img src='x'>")
    stage(words)
    assert words.textFormat() == Qt.TextFormat.PlainText


def test_a_cut_line_tells_all_in_its_tip(stage) -> None:
    short, long = Line("Круг"), Line("Очень длинное название " * 10)
    stage(short, long, width=240)
    assert short.toolTip() == ""
    assert long.toolTip() == long.text()
    assert long.minimumSizeHint().width() < 60


def test_an_icon_button_has_a_name(stage) -> None:
    button = IconButton("mdi6.close", "Close")
    stage(button)
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Close"
    assert button.toolTip() == "Close"


def test_the_ring_is_for_the_keyboard(stage, qtbot) -> None:
    button, other = PrimaryButton("Done"), QPushButton("Other")
    stage(button, other)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    by_mouse = button.grab().toImage()
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert button.hasFocus()
    assert button.grab().toImage() != by_mouse


def test_signs_are_read_as_text(stage) -> None:
    pill, avatar = Pill("organizer"), Avatar("ДХ", "Хомяк Дина")
    stage(pill, avatar)
    names = [
        QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        for each in (pill, avatar)
    ]
    assert names == ["organizer", "Хомяк Дина"]


def test_a_band_without_words_is_not_there(stage) -> None:
    band = Band()
    stage(band)
    assert not band.isVisible()
    band.show_text("2 minutes more than planned", Colour.DANGER)
    assert band.isVisible()
    assert band.text() == "2 minutes more than planned"


def test_pills_flow_into_lines(stage) -> None:
    box = QWidget()
    flow = FlowLayout(box)
    pills = [Pill("Госпрограмма 2017–2024") for _ in range(4)]
    for pill in pills:
        flow.addWidget(pill)
    stage(box, width=240)
    assert len({pill.y() for pill in pills}) == 4
    assert box.height() >= flow.heightForWidth(box.width())


@pytest.fixture
def toast(stage) -> Toast:
    toast = Toast("Item moved", "Undo", stays_ms=30)
    stage(QPushButton("Elsewhere"), toast)
    return toast


def test_a_toast_goes_away_by_itself(toast, qtbot) -> None:
    with qtbot.waitSignal(toast.closed):
        pass
    assert not toast.isVisible()


def test_a_toast_waits_under_the_mouse(toast, qtbot) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert toast.waits()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert not toast.waits()


def test_a_toast_waits_under_the_focus(toast, qtbot) -> None:
    toast._action.setFocus()
    assert toast.waits()
    qtbot.keyClick(toast._action, Qt.Key.Key_Tab)
    qtbot.keyClick(toast._close, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not toast.waits() or not toast.isVisible())


def test_undo_in_a_toast(toast, qtbot) -> None:
    with qtbot.waitSignals([toast.acted, toast.closed]):
        qtbot.mouseClick(toast._action, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def plan(*lengths: int, end: int = 960) -> TimelineData:
    segments: list[TimelineSegment] = []
    start = 840
    for number, minutes in enumerate(lengths, 1):
        segments.append(TimelineSegment(f"id{number}", str(number), "Item", start, minutes))
        start += minutes
    return TimelineData(tuple(segments), 840, end)


@pytest.fixture
def strip(stage) -> Timeline:
    strip = Timeline("Plan")
    strip.show_data(plan(30, 60, 30))
    stage(strip, width=640)
    return strip


def test_a_click_on_the_strip_opens_the_item(strip, qtbot) -> None:
    with qtbot.waitSignal(strip.opened) as opened:
        middle = strip._bar(strip._data.segments[1]).center().toPoint()
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle)
    assert opened.args == ["id2"]


def test_arrows_go_along_the_strip(strip, qtbot) -> None:
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.opened) as opened:
        qtbot.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == ["id2"]


def test_what_overruns_is_marked(strip) -> None:
    assert strip.overrun() == 0
    in_time = strip.grab().toImage()
    strip.show_data(plan(30, 60, 50))
    assert strip.overrun() == 20
    image = strip.grab().toImage()
    end = round(strip._place(960))
    live = current_theme().colour(Colour.LIVE).name()
    assert image.pixelColor(end, 28).name() == live
    assert in_time.pixelColor(end - 1, 28).name() != live


def test_an_empty_strip_draws_nothing_wrong(strip) -> None:
    strip.show_data(TimelineData())
    strip.grab()
    assert strip.overrun() == 0


def test_states_look_different(strip) -> None:
    segments = [
        TimelineSegment(state, "1", "Item", 840 + 30 * at, 30, state)
        for at, state in enumerate(SegmentState)
    ]
    strip.show_data(TimelineData(tuple(segments), 840, 960))
    image = strip.grab().toImage()
    inks = {
        image.pixelColor(strip._bar(each).center().toPoint()).name()
        for each in strip._data.segments
    }
    assert len(inks) == len(segments)


def test_a_card_carries_its_title(stage) -> None:
    card = Card("Roles")
    stage(card)
    assert [line.text() for line in card.findChildren(Line)] == ["Roles"]


def test_a_narrow_head_puts_its_buttons_below(stage) -> None:
    head = PageHead("Directory", "11 organizations")
    buttons = [PrimaryButton(text) for text in ("Add an organization", "Print the list")]
    for button in buttons:
        head.buttons.addWidget(button)
    wide = stage(head, width=900)
    title = next(line for line in head.findChildren(Line) if line.text() == "Directory")

    def top_of(widget: QWidget) -> int:
        return widget.mapTo(wide, widget.rect().topLeft()).y()

    assert top_of(buttons[0]) == top_of(buttons[1]) < top_of(title) + title.height()
    wide.resize(260, 600)
    QApplication.processEvents()
    QApplication.processEvents()
    assert top_of(title) + title.height() < top_of(buttons[0]) < top_of(buttons[1])
    assert all(button.width() >= button.sizeHint().width() for button in buttons)
