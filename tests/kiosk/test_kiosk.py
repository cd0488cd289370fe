"""A juror evening at the shared laptop, by keys and by fingers."""

import gc
import weakref
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from app.services.closing import CloseRound, ReceiptStands
from app.services.contest_rows import ContestCardOf
from app.services.contests import ReviseContest
from app.services.judging_rows import MarksOf, ProgressOf
from app.services.workspace import Workspace
from ui.desk import Desk
from ui.kiosk.idle import Patience
from ui.kiosk.receipt import ReceiptScreen
from ui.tasks import TaskRunner
from ui.theme.theme import Scheme, current_theme

PIN, OTHER = "402817", "915362"
COMMENT = "приметная фраза"
AT = datetime(2022, 8, 30, 18, 0, tzinfo=UTC)


def progress(contest) -> list:
    return list(contest.krug.ask(ProgressOf(contest.round)))


def mark_all(person) -> None:
    """The four cells of two entries by keys alone, then Enter to the review."""
    for digits in ("9", "10", "7", "8"):
        person.type(digits)
        person.enter()


def sign(person) -> str:
    person.tick()
    person.press("Sign the ballot")
    shown = person.kiosk.screen_shown
    assert isinstance(shown, ReceiptScreen)
    return shown.code.text()


def test_an_evening_of_two_jurors_with_a_restart_between(
    contest, sit, desk, qtbot, clock_at_hand, settings
) -> None:
    contest.open()
    person = sit(contest.round)
    assert person.reads("Who are you?")
    person.come_in("Член1", PIN, first=True)
    person.type("9")
    person.enter()
    person.type("10")
    assert person.reads("23.5")
    assert person.reads("/ 25")
    person.press("Hand the seat over")
    assert progress(contest)[0].draft
    person.leave()
    desk.workspace.close()

    again = Workspace.open(desk.workspace.path, actor="Секретарь", clock=lambda: AT)
    contest.krug = again
    other = Desk(again, TaskRunner(), settings)
    person = sit(contest.round, at=other)
    person.come_in("Член1", PIN)
    assert person.reads("Marked 1 of 2")
    assert person.reads("23.5")
    person.key(Qt.Key.Key_PageDown)
    person.type("7")
    person.enter()
    person.type("8")
    person.enter()
    receipt = sign(person)
    person.press("I have noted it down")
    assert person.reads("Next, please")
    assert not person.button("Член1").isEnabled()
    assert again.ask(ReceiptStands(contest.round, receipt))

    person.come_in("Член2", OTHER, first=True)
    mark_all(person)
    sign(person)
    person.press("I have noted it down")
    again.execute(CloseRound(contest.round, contest.chair, AT))
    marks = again.ask(MarksOf(contest.round))
    assert sorted(mark.value for mark in marks) == sorted(["9", "10", "7", "8"] * 2)
    person.leave()
    other.close()


def test_nothing_of_a_juror_is_left(contest, sit) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    person.type("9")
    person.press("Comment")
    person.type(COMMENT)
    assert COMMENT in person.words()
    box = QApplication.focusWidget()
    assert isinstance(box, QPlainTextEdit)
    assert not box.isUndoRedoEnabled()
    box.selectAll()
    box.copy()
    assert QGuiApplication.clipboard().text() == COMMENT
    sheet, seat = weakref.ref(person.kiosk.screen_shown), weakref.ref(person.kiosk._seat)
    del box

    person.press("Hand the seat over")

    gc.collect()
    assert sheet() is None
    assert seat() is None
    words = person.words()
    assert not any(COMMENT in text or text in {"9", "13.5"} for text in words), words
    assert QGuiApplication.clipboard().text() == ""
    assert person.kiosk.windowTitle() == "Krug"
    person.come_in("Член2", OTHER, first=True)
    assert not any(COMMENT in text for text in person.words())
    assert person.reads("0.0")


def test_wrong_codes_wait_and_a_new_kiosk_knows_it(contest, sit, clock_at_hand) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    person.press("Hand the seat over")
    person.press("Член1")
    for _ in range(3):
        person.type("111222")
    assert person.reads("Wait 0:30")
    person.leave()

    clock_at_hand.push(12)
    person = sit(contest.round)
    person.press("Член1")
    assert person.reads("Wait 0:18")
    person.press("5")
    assert person.reads("Wait 0:18")
    person.press("Back")
    clock_at_hand.push(20)
    person.come_in("Член1", PIN)
    assert person.reads("Marked 0 of 2")


def test_a_code_is_chosen_twice_and_not_an_easy_one(contest, sit) -> None:
    contest.open()
    person = sit(contest.round)
    person.press("Член1")
    person.type(PIN)
    assert person.reads("once more")
    person.type(OTHER)
    assert person.reads("The two codes differ")
    for _ in range(2):
        person.type("123456")
    assert person.reads("too easy")
    assert not progress(contest)[0].has_pin
    for digit in PIN * 2:
        person.press(digit)
    assert person.reads("Marked 0 of 2")


def test_an_incomplete_ballot_is_named_and_linked(contest, sit) -> None:
    contest.revise(1, "comment_needed", True)
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    mark_all(person)
    needed = "“Проект команды 2”: a comment on “Логическая связность и реализуемость” is required"
    assert person.button(needed)
    assert not person.button("Sign the ballot").isEnabled()
    person.press(needed)
    assert person.reads("Проект команды 2")
    person.key(Qt.Key.Key_Delete)
    person.press("Review and sign")
    assert person.button("“Проект команды 2”: no mark by “Логическая связность")


def test_a_comment_that_comes_back_opens_no_window(contest, sit) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    person.press("Comment")
    person.type(COMMENT)
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_PageDown)
    person.key(Qt.Key.Key_PageUp)
    assert QApplication.activeWindow() is person.kiosk
    assert person.kiosk.screen_shown.cards[0].hasFocus()
    assert COMMENT in person.words()


def test_a_conflict_is_declared_with_a_reason(contest, sit) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    person.type("9")
    person.press("conflict of interest")
    person.enter()
    assert person.reads("reason")
    person.type("своя команда")
    person.enter()
    assert person.reads("You do not judge this entry: своя команда.")
    assert person.reads("Marked 0 of 1")
    [recusal] = contest.krug.ask(ContestCardOf(contest.id)).recusals
    assert recusal.declared
    person.key(Qt.Key.Key_PageDown)
    for digit in ("7", "8"):
        person.type(digit)
        person.enter()
    assert sign(person)


def test_an_empty_seat_is_locked_after_a_warning(contest, sit, qtbot) -> None:
    contest.open()
    person = sit(contest.round, Patience(idle=500, warning=300))
    person.come_in("Член1", PIN, first=True)
    person.type("9")
    qtbot.waitUntil(lambda: person.reads("Press any key to stay"))
    person.type("5")
    assert not person.reads("Press any key to stay")
    assert person.reads("13.5")
    qtbot.waitUntil(lambda: person.reads("Who are you?"))
    person.come_in("Член1", PIN)
    assert person.reads("13.5")


def test_digits_arrows_and_enter(contest, sit) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    cards = person.kiosk.screen_shown.cards
    person.type("1")
    assert cards[0].value() == "1"
    person.type("0")
    assert cards[0].value() == "10"
    person.type("7")
    assert cards[0].value() == "7"
    person.key(Qt.Key.Key_Down)
    person.type("3")
    person.key(Qt.Key.Key_Up)
    person.key(Qt.Key.Key_Minus)
    assert [card.value() for card in cards] == ["6", "3"]
    person.key(Qt.Key.Key_Right)
    assert person.kiosk.screen_shown.cards[0].value() == ""
    person.key(Qt.Key.Key_Left)
    assert [card.value() for card in person.kiosk.screen_shown.cards] == ["6", "3"]


def test_a_fine_scale_is_typed_or_moved(contest, sit) -> None:
    contest.revise(0, "step", "0.25")
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    [card, _] = person.kiosk.screen_shown.cards
    person.type("8,25")
    assert card.value() == "8.25"
    person.press("A step more")
    assert card.value() == "8.5"
    assert person.reads("8.5")
    person.press("A step less")
    assert card.value() == "8.25"


def test_nobody_leaves_without_the_code(contest, sit) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    person.type("9")
    assert not person.kiosk.close()
    assert person.reads("The organizer's code is needed.")
    assert "9" not in person.words()
    person.type("неверно")
    person.enter()
    assert person.reads("The code is not right.")
    assert person.kiosk.isVisible()
    person.press("Back")
    assert person.reads("Who are you?")
    assert progress(contest)[0].draft
    left: list[bool] = []
    person.kiosk.left.connect(lambda: left.append(True))
    person.leave()
    assert left == [True]


def test_a_kiosk_without_a_code_asks_for_one_first(contest, sit) -> None:
    contest.open(gated=False)
    person = sit(contest.round)
    assert person.reads("Choose the organizer's code")
    for text in (contest.gate, contest.gate):
        person.type(text)
        person.enter()
    assert person.reads("Who are you?")


def test_a_rehearsal_is_marked(contest, sit) -> None:
    contest.krug.execute(ReviseContest(contest.id, "rehearsal", True))
    contest.open()
    person = sit(contest.round)
    assert "Rehearsal" in person.words()
    person.come_in("Член1", PIN, first=True)
    assert "Rehearsal" in person.words()


def test_a_round_closed_meanwhile_leaves_only_the_way_out(contest, sit, qtbot) -> None:
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    mark_all(person)
    sign(person)
    person.press("I have noted it down")
    person.come_in("Член2", OTHER, first=True)
    contest.krug.execute(CloseRound(contest.round, contest.chair, AT))
    qtbot.waitUntil(lambda: person.reads("not open for judging any more"))
    assert person.button("Leave the kiosk")


@pytest.mark.parametrize("criteria", [4, 6])
def test_four_criteria_fit_a_small_screen_and_more_scroll(new_contest, sit, criteria: int) -> None:
    contest = new_contest(criteria)
    contest.open()
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    area = person.kiosk.screen_shown._area
    bar = area.verticalScrollBar()
    assert (bar.maximum() > 0) == (criteria > 4)
    assert person.kiosk.screen_shown.cards[0].scale.keys["10"].width() >= 72
    person.key(Qt.Key.Key_Up)
    for _ in range(criteria - 1):
        person.key(Qt.Key.Key_Down)
    last = person.kiosk.screen_shown.cards[-1]
    assert last.hasFocus()
    assert last.visibleRegion().boundingRect().height() == last.height()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_large_text_leaves_room_for_the_marks(new_contest, sit, scheme: Scheme) -> None:
    contest = new_contest(4)
    contest.open()
    current_theme().choose(scheme, 200)
    person = sit(contest.round)
    person.come_in("Член1", PIN, first=True)
    shown = person.kiosk.screen_shown
    assert person.kiosk.width() == 1366
    assert shown._area.height() > shown.cards[0].height()
    for button in (shown.foot.back, shown.foot.review, shown.foot.on):
        assert person.kiosk.rect().contains(button.mapTo(person.kiosk, button.rect().bottomRight()))
    person.type("9")
    assert person.reads("13.5")
    person.press("Hand the seat over")
