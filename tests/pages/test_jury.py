"""The jury page: a contest set up by keys, from its criteria to its rounds."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from app.services.contest_rows import ContestCard, ContestCardOf, Contests, OwnPresets
from app.services.contests import AddContest, AddNomination, ReviseContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.judging_rows import Rounds
from app.services.meetings import AddMeeting
from app.services.organizations import AddOrganization
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.rounds import AddRound, OpenRound
from app.services.workspace import now
from ui.models.columns import Cell
from ui.pages.jury import JuryPage
from ui.pages.jury_table import JuryTable
from ui.widgets.choices import Segment
from ui.widgets.words import Line, Words

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def meeting(desk) -> str:
    key = desk.attempt(AddMeeting("Круглый стол"))
    desk.choose_meeting(key)
    return key


@pytest.fixture
def contest(desk, meeting) -> str:
    return desk.attempt(AddContest("Защита проектов", meeting))


@pytest.fixture
def page(qtbot, desk) -> JuryPage:
    shown = JuryPage(desk)
    qtbot.addWidget(shown)
    shown.resize(1278, 708)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


def card(desk, contest: str) -> ContestCard:
    return desk.ask(ContestCardOf(contest))


def words(page: QWidget) -> list[str]:
    QApplication.processEvents()
    found = [*page.findChildren(Line), *page.findChildren(Words)]
    return [each.text() for each in found if each.isVisible()]


def press(page: QWidget, text: str) -> None:
    found = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and text in {each.text(), each.accessibleName()}
    ]
    assert found, f"no button {text}"
    QTest.mouseClick(found[0], LEFT)
    QApplication.processEvents()


def turn_to(page: QWidget, part: str) -> None:
    found = [s for s in page.findChildren(Segment) if s.isVisible() and s.text().startswith(part)]
    QTest.mouseClick(found[0], LEFT)
    QApplication.processEvents()


def table(page: QWidget) -> JuryTable:
    QApplication.processEvents()
    return next(each for each in page.findChildren(JuryTable) if each.isVisible())


def column(page: QWidget, at: int, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, at).data(role)) for row in range(model.rowCount())]


def write(text: str) -> None:
    for sign in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            target = QApplication.focusWidget()
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))


def enter() -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    QApplication.processEvents()


def begin(page: JuryPage) -> None:
    """What Ctrl+N does."""
    page.action_specs()[0].method()


def choose(page: QWidget, button: str, text: str) -> None:
    menu = next(b for b in page.findChildren(QPushButton) if b.text() == button).menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if text in each.text()).trigger()
    QApplication.processEvents()


def test_a_meeting_without_a_contest_offers_one(page, desk, meeting) -> None:
    asked = []
    desk.panel_requested.connect(lambda panel, subject: asked.append((panel, subject)))
    press(page, "New contest")

    made = desk.ask(Contests(meeting))
    assert [row.meeting_id for row in made] == [meeting]
    assert asked == [("contest", made[0].id)]
    assert "New contest" in words(page)


def test_criteria_are_added_moved_and_deleted_by_keys(page, desk, contest) -> None:
    begin(page)
    for wording in ("Польза", "Команда", "Новизна"):
        write(wording)
        enter()
    assert column(page, 1) == ["Польза", "Команда", "Новизна"]
    assert "3 criterion(s) · 0 entry(s) · 0 juror(s)" in words(page)

    table(page).setFocus()
    table(page).select(card(desk, contest).criteria[2].id)
    QTest.keyClick(table(page), Qt.Key.Key_Up, ALT)
    assert column(page, 0) == ["1", "2", "3"]
    assert column(page, 1) == ["Польза", "Новизна", "Команда"]

    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert column(page, 1) == ["Польза", "Команда"]
    desk.undo()
    assert column(page, 1) == ["Польза", "Новизна", "Команда"]


def test_a_preset_fills_the_criteria_and_can_be_kept_as_ones_own(page, desk, contest) -> None:
    choose(page, "Presets", "Presidential Grants Fund")
    assert len(column(page, 1)) == 10
    assert "The weights add up to 10." in words(page)
    choose(page, "Presets", "Keep these criteria")
    assert [row.title for row in desk.ask(OwnPresets())] == ["Защита проектов"]


def test_nominations_are_named_in_place(page, desk, contest) -> None:
    field = next(
        each
        for each in page.findChildren(QWidget)
        if each.accessibleName().startswith("A new nomination")
    )
    field.setFocus()
    write("Лучший проект ТОС")
    enter()
    assert [row.title for row in card(desk, contest).nominations] == ["Лучший проект ТОС"]
    press(page, "Take the nomination out")
    assert card(desk, contest).nominations == ()


def test_entries_are_drawn_by_lot_with_the_number_shown(page, desk, contest) -> None:
    turn_to(page, "Entries")
    begin(page)
    for number in range(1, 4):
        write(f"Проект команды {number}")
        enter()
    assert column(page, 1) == [f"Проект команды {number}" for number in range(1, 4)]
    choose(page, "Order", "Draw the order by lot")
    assert column(page, 0) == ["1", "2", "3"]
    seed = card(desk, contest).order_seed
    assert any(seed in each for each in words(page))


def test_a_conflict_is_shown_and_settled_by_a_recusal(page, desk, contest) -> None:
    fund = desk.attempt(AddOrganization("Фонд «Маяк»"))
    judge = desk.attempt(AddPerson("Судья", "Первый", organization_id=fund, post="директор"))
    entry = desk.attempt(AddEntry(contest, "Проект команды 4", organization_id=fund))
    juror = desk.attempt(AddJuror(contest, judge))
    turn_to(page, "Jury")
    assert column(page, 0) == ["Судья Первый"]
    assert column(page, 2) == ["not chosen"]
    assert any("works for the same organization, Фонд «Маяк»" in each for each in words(page))

    press(page, "Recuse")

    recusals = card(desk, contest).recusals
    assert [(row.juror_id, row.entry_id) for row in recusals] == [(juror, entry)]
    assert any("does not judge “Проект команды 4”" in each for each in words(page))
    press(page, "Take the recusal back")
    assert card(desk, contest).recusals == ()


def test_somebody_unknown_is_seated_and_made(page, desk, contest) -> None:
    turn_to(page, "Jury")
    begin(page)
    write("Иванова Мария Петровна")
    press(page, "Add")
    assert column(page, 0) == ["Иванова Мария Петровна"]


def test_an_opened_round_freezes_the_criteria_and_shows_who_has_begun(page, desk, contest) -> None:
    desk.attempt(AddCriterion(contest, "Польза"))
    desk.attempt(AddEntry(contest, "Проект команды 4"))
    desk.attempt(AddJuror(contest, desk.attempt(AddPerson("Судья", "Первый"))))
    turn_to(page, "Rounds")
    press(page, "Add")
    assert column(page, 1) == ["Defence of projects"]
    judged = desk.ask(Rounds(contest))[0].id
    desk.attempt(OpenRound(judged, "мост над бухтой", "ABCDEFGHJKLMNPQRSTUV", now()))
    assert column(page, 3, Cell.PILL) == ["being judged"]
    turn_to(page, "Jury")
    assert column(page, 3, Cell.PILL) == ["not begun"]

    refused = []
    desk.refused.connect(lambda error: refused.append(error.code))
    turn_to(page, "Criteria")
    table(page).select(card(desk, contest).criteria[0].id)
    QTest.keyClick(table(page), Qt.Key.Key_Delete)
    assert refused == ["contest.frozen"]
    assert column(page, 1) == ["Польза"]


def test_a_rehearsal_is_marked_and_contests_are_switched(page, desk, contest) -> None:
    desk.attempt(ReviseContest(contest, "rehearsal", value=True))
    assert any("rehearsal" in each for each in words(page))
    other = desk.attempt(AddContest("Другой конкурс"))
    choose(page, "Contests", "Другой конкурс")
    assert "Другой конкурс" in words(page)
    assert not any("rehearsal" in each for each in words(page))
    desk.attempt(AddRound(other, "Отбор"))
    turn_to(page, "Rounds")
    assert column(page, 1) == ["Отбор"]


def test_every_control_has_a_name(page, desk, contest) -> None:
    desk.attempt(AddNomination(contest, "Лучший проект ТОС"))
    for part in ("Criteria", "Entries", "Jury", "Rounds"):
        turn_to(page, part)
        unnamed = [
            each
            for each in page.findChildren(QWidget)
            if each.isVisible()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        ]
        assert unnamed == []


def test_results_of_a_contest_that_is_not_judged_say_so(page, desk, contest) -> None:
    turn_to(page, "Results")
    assert not any(each.isVisible() for each in page.findChildren(JuryTable))
    begin(page)
    write("Польза")
    enter()
    assert column(page, 1) == ["Польза"]
