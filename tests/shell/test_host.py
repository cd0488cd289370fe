"""Sheets as somebody with a keyboard or a mouse meets them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ui.desk import Desk, Notice
from ui.shell.host import OffcanvasHost
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry

Opener = Callable[[], QPushButton]


def press(key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def words(host: OffcanvasHost) -> list[str]:
    return [label.text() for label in host.findChildren(QLabel) if label.isVisible()]


def focused() -> str:
    widget = QApplication.focusWidget()
    text = getattr(widget, "text", str)()
    return text or (widget.accessibleName() if widget else "")


def button(host: OffcanvasHost, name: str) -> QPushButton:
    found = [
        one
        for one in host.findChildren(QPushButton)
        if one.isVisible() and name in {one.text(), one.accessibleName()}
    ]
    assert found, f"no button {name}"
    return found[0]


def click(host: OffcanvasHost, name: str) -> None:
    QTest.mouseClick(button(host, name), Qt.MouseButton.LeftButton)


def sheet(host: OffcanvasHost, position: Position = Position.END):
    return host.slots[position].sheet


def test_opening_shows_the_heading_and_takes_the_keyboard_to_the_first_field(
    host: OffcanvasHost, opener: Opener
) -> None:
    opener()
    host.open("card", "7")
    assert "Card 7" in words(host)
    assert focused() == "name of 7"


def test_a_panel_without_a_field_gives_the_keyboard_to_its_title(host: OffcanvasHost) -> None:
    host.open("queue")
    assert focused() == "Notes"


def test_escape_closes_and_returns_the_keyboard(host: OffcanvasHost, opener: Opener) -> None:
    before = opener()
    host.open("card", "7")
    press(Qt.Key.Key_Escape)
    assert host.open_panels() == frozenset()
    assert QApplication.focusWidget() is before


def test_a_click_beside_the_sheet_closes_it(host: OffcanvasHost, opener: Opener) -> None:
    before = opener()
    host.open("card", "7")
    QTest.mouseClick(host.childAt(40, 300), Qt.MouseButton.LeftButton)
    assert "Card 7" not in words(host)
    assert QApplication.focusWidget() is before


def test_a_click_inside_the_sheet_does_not_close_it(host: OffcanvasHost) -> None:
    host.open("card", "7")
    QTest.mouseClick(sheet(host), Qt.MouseButton.LeftButton, pos=QPoint(200, 400))
    assert host.open_panels() == {"card"}


def test_the_close_button_and_done_close(host: OffcanvasHost) -> None:
    for name in ("Close", "Done"):
        host.open("card", "7")
        click(host, name)
        assert host.open_panels() == frozenset()


def test_an_opener_that_is_gone_does_not_matter(
    host: OffcanvasHost, opener: Opener, page: QWidget
) -> None:
    opener()
    host.open("card", "7")
    page.findChildren(QPushButton)[0].hide()
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page


def test_backtab_goes_around_inside(host: OffcanvasHost) -> None:
    host.open("card", "7")
    seen = []
    for _ in range(6):
        press(Qt.Key.Key_Backtab)
        seen.append(focused())
    assert seen == ["Close", "Width of the panel", "Done", "Open the other", "right", "name of 7"]


def test_tab_follows_the_reading_order(host: OffcanvasHost) -> None:
    host.open("card", "7")
    seen = []
    for _ in range(6):
        press(Qt.Key.Key_Tab)
        seen.append(focused())
    assert seen == ["right", "Open the other", "Done", "Width of the panel", "Close", "name of 7"]


def test_opened_from_a_panel_it_has_a_way_back(host: OffcanvasHost, opener: Opener) -> None:
    before = opener()
    host.open("card", "7")
    click(host, "Open the other")
    assert {"Card P"} <= set(words(host))
    click(host, "Back to Card 7")
    assert "Card 7" in words(host)
    assert host.open_panels() == {"card"}
    press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_the_covered_panel_keeps_what_was_typed(host: OffcanvasHost) -> None:
    host.open("card", "7")
    sheet(host)._leaf.panel.number.setText("typed")
    click(host, "Open the other")
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sheet(host)._leaf.panel.number.text() == "typed"


def test_done_goes_back_and_escape_closes_the_whole_trail(host: OffcanvasHost) -> None:
    host.open("card", "7")
    click(host, "Open the other")
    click(host, "Done")
    assert host.open_panels() == {"card"}
    click(host, "Open the other")
    press(Qt.Key.Key_Escape)
    assert host.open_panels() == frozenset()


def test_the_same_kind_of_card_stacks_upon_itself(host: OffcanvasHost) -> None:
    host.open("card", "A")
    host.open("card", "B")
    assert "Card B" in words(host)
    click(host, "Back to Card A")
    assert "Card A" in words(host)


def test_one_sheet_per_position_and_one_scrim(host: OffcanvasHost) -> None:
    host.open("card", "7")
    host.open("finder", "x")
    assert host.open_panels() == {"card", "finder"}
    press(Qt.Key.Key_Escape)
    assert host.open_panels() == {"card"}
    assert focused() == "name of 7"


# Pinning


@pytest.fixture
def wide(host: OffcanvasHost) -> OffcanvasHost:
    host.resize(1300, 700)
    return host


def test_a_narrow_window_offers_no_pin(host: OffcanvasHost) -> None:
    host.open("card", "7")
    assert not any(
        one.isVisible() and one.accessibleName() == "Pin beside the page"
        for one in host.findChildren(QPushButton)
    )


def test_pinned_it_squeezes_the_page_and_sets_the_keyboard_free(
    wide: OffcanvasHost, opener: Opener, page: QWidget
) -> None:
    wide.open("card", "7")
    click(wide, "Pin beside the page")
    assert page.width() == 1300 - 440
    assert not wide.scrim.isVisible()
    before = opener()
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not before


def test_a_pin_is_remembered_for_its_module_only(wide: OffcanvasHost, page: QWidget) -> None:
    wide.open("card", "7")
    click(wide, "Pin beside the page")
    click(wide, "Close")
    wide.open("person", "1")
    assert page.width() == 1300
    press(Qt.Key.Key_Escape)
    wide.open("card", "8")
    assert page.width() == 1300 - 440
    click(wide, "Unpin")
    assert page.width() == 1300


def test_a_pinned_card_follows_what_is_chosen_on_the_page_and_leaves_the_keyboard_there(
    wide: OffcanvasHost, opener: Opener
) -> None:
    wide.open("card", "7")
    click(wide, "Pin beside the page")
    before = opener()
    wide.open("card", "8")
    assert "Card 8" in words(wide)
    assert QApplication.focusWidget() is before
    wide.open("person", "9")
    assert wide.open_panels() == {"person"}


def test_narrowing_the_window_makes_a_pinned_panel_modal(
    wide: OffcanvasHost, page: QWidget
) -> None:
    wide.open("card", "7")
    click(wide, "Pin beside the page")
    wide.resize(1000, 700)
    assert page.width() == 1000
    assert wide.scrim.isVisible()
    wide.resize(1300, 700)
    assert page.width() == 1300 - 440


# Sizes


def test_dragging_the_edge_changes_the_width_within_bounds(host: OffcanvasHost) -> None:
    host.open("card", "7")
    edge = sheet(host)._edge
    start = edge.rect().center()
    QTest.mousePress(edge, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(edge, start - QPoint(25, 0))
    QTest.mouseRelease(edge, Qt.MouseButton.LeftButton, pos=start)
    assert sheet(host).width() == 465
    for _ in range(20):
        QTest.keyClick(edge, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert sheet(host).width() == 480
    for _ in range(20):
        QTest.keyClick(edge, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert sheet(host).width() == 360


def test_the_width_is_remembered_for_its_module(host: OffcanvasHost) -> None:
    host.open("card", "7")
    QTest.keyClick(sheet(host)._edge, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert sheet(host).width() == 456
    press(Qt.Key.Key_Escape)
    host.open("person", "1")
    assert sheet(host).width() == 440
    press(Qt.Key.Key_Escape)
    host.open("card", "8")
    assert sheet(host).width() == 456


def test_the_figures_of_the_four_positions(host: OffcanvasHost) -> None:
    for panel in ("filters", "finder", "queue"):
        host.open(panel)
    assert sheet(host, Position.START).width() == 320
    assert sheet(host, Position.TOP).width() == 640
    assert sheet(host, Position.TOP).geometry().center().x() == pytest.approx(500, abs=1)
    assert sheet(host, Position.BOTTOM).height() == 240
    host.resize(1000, 1000)
    assert sheet(host, Position.BOTTOM).height() == 300


def test_never_over_nine_tenths_of_the_window(host: OffcanvasHost) -> None:
    host.resize(400, 300)
    for panel, position in (("card", Position.END), ("finder", Position.TOP)):
        host.open(panel, "7")
        assert sheet(host, position).width() <= 360
    host.open("queue")
    assert sheet(host, Position.BOTTOM).height() <= 270


# Drafts


@pytest.fixture
def draft(host: OffcanvasHost) -> OffcanvasHost:
    host.open("card", "7")
    sheet(host)._leaf.panel.number.setText("wrong")
    press(Qt.Key.Key_Escape)
    return host


def test_a_draft_that_cannot_be_saved_asks_inside_the_sheet(draft: OffcanvasHost) -> None:
    assert draft.open_panels() == {"card"}
    assert "The number cannot be saved." in words(draft)
    assert focused() == "Stay"


def test_stay_leaves_everything_as_it_was(draft: OffcanvasHost) -> None:
    click(draft, "Stay")
    assert "The number cannot be saved." not in words(draft)
    assert sheet(draft)._leaf.panel.number.text() == "wrong"
    assert draft.open_panels() == {"card"}


def test_escape_answers_stay(draft: OffcanvasHost) -> None:
    press(Qt.Key.Key_Escape)
    assert draft.open_panels() == {"card"}
    assert "The number cannot be saved." not in words(draft)


def test_discard_closes(draft: OffcanvasHost) -> None:
    click(draft, "Discard")
    assert draft.open_panels() == frozenset()
    draft.open("card", "8")
    assert sheet(draft)._leaf.panel.number.text() == "right"


def test_save_closes_only_when_it_can(draft: OffcanvasHost) -> None:
    click(draft, "Save")
    assert draft.open_panels() == {"card"}
    sheet(draft)._leaf.panel.number.setText("good")
    press(Qt.Key.Key_Escape)
    assert draft.open_panels() == frozenset()


def test_leaving_the_page_waits_for_the_answer(draft: OffcanvasHost) -> None:
    left = []
    press(Qt.Key.Key_Escape)
    draft.leave_page("second", lambda: left.append("left"))
    assert not left
    click(draft, "Discard")
    assert left == ["left"]


def test_a_draft_deep_in_the_trail_is_not_lost(host: OffcanvasHost) -> None:
    host.open("card", "7")
    sheet(host)._leaf.panel.number.setText("wrong")
    click(host, "Open the other")
    press(Qt.Key.Key_Escape)
    assert host.open_panels() == {"card"}
    assert "The number cannot be saved." in words(host)


# Pages, publishing, motion


def test_leaving_the_page_closes_what_does_not_belong_to_the_next(wide: OffcanvasHost) -> None:
    wide.open("notes")
    click(wide, "Pin beside the page")
    left = []
    wide.leave_page("first", lambda: left.append("first"))
    assert wide.open_panels() == {"notes"}
    wide.leave_page("second", lambda: left.append("second"))
    assert wide.open_panels() == frozenset()
    assert left == ["first", "second"]


def test_republishing_moves_an_open_panel(host: OffcanvasHost, registry: PanelRegistry) -> None:
    host.open("queue")
    registry.move("queue", Position.START)
    assert host.open_panels() == {"queue"}
    assert sheet(host, Position.START).isVisible()
    assert not sheet(host, Position.BOTTOM).isVisible()
    registry.switch("queue", on=False)
    assert host.open_panels() == frozenset()


def test_a_panel_that_is_off_says_so(
    host: OffcanvasHost, registry: PanelRegistry, desk: Desk
) -> None:
    notices: list[Notice] = []
    desk.noticed.connect(notices.append)
    registry.switch("queue", on=False)
    host.open("queue")
    assert host.open_panels() == frozenset()
    assert "switched off" in notices[0].text


def test_a_screen_reader_hears_a_dialog_named_by_its_title(host: OffcanvasHost) -> None:
    host.open("card", "7")
    heard = QAccessible.queryAccessibleInterface(sheet(host))
    assert heard.role() is QAccessible.Role.Dialog
    assert heard.text(QAccessible.Text.Name) == "Card 7"


def test_enter_in_a_field_presses_no_button(host: OffcanvasHost) -> None:
    host.open("card", "7")
    press(Qt.Key.Key_Return)
    assert host.open_panels() == {"card"}
    assert "Card 7" in words(host)


def test_with_animation_it_slides_in_and_can_be_typed_into_at_once(
    qtbot, host: OffcanvasHost, opener: Opener
) -> None:
    opener()
    host.settings.without_animation = False
    host.open("card", "7")
    slide = host._slide
    assert slide.isVisible()
    QTest.keyClicks(QApplication.focusWidget(), "typed")
    qtbot.waitUntil(lambda: not slide.isVisible(), timeout=2000)
    assert focused() == "typed" or "typed" in focused()
    press(Qt.Key.Key_Escape)
    assert slide.isVisible()
    host.resize(900, 600)
    assert not slide.isVisible()
