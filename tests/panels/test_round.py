"""The card of a round: prepared, opened under seal, judged, closed."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.values import RoundState
from app.services.ballot_sheet import CellMark
from app.services.contests import AddContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.judging_rows import ProgressOf, RoundRow, Rounds, SheetOf
from app.services.kiosk import SignBallot
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.round_rules import rules_of
from app.services.rounds import AddRound
from ui.panels.round_progress import JurorProgress

CODE = "мост над бухтой"
SHEET_CODE = "K7M2P9QX"


@pytest.fixture
def contest(desk) -> str:
    key = desk.attempt(AddContest("Защита проектов"))
    desk.attempt(AddCriterion(key, "Польза"))
    for number in (1, 2):
        desk.attempt(AddEntry(key, f"Проект команды {number}"))
        person = desk.attempt(AddPerson("Судья", f"{number}-й"))
        desk.attempt(AddJuror(key, person))
    return key


@pytest.fixture
def judged(desk, contest) -> str:
    return desk.attempt(AddRound(contest, "Защита"))


def row(desk, contest: str) -> RoundRow:
    return desk.ask(Rounds(contest))[0]


def choose(reader, label: str, text: str) -> None:
    box = reader.field(label).focusProxy()
    place = next(at for at in range(box.count()) if text in box.itemText(at))
    box.setCurrentIndex(place)
    box.activated.emit(place)
    QApplication.processEvents()


def open_round(reader, judged: str) -> str:
    """Open as a person does; returns the recovery code as it was shown."""
    reader.open("round", judged)
    reader.write("Code of the chair", CODE)
    reader.write("Once more", CODE)
    reader.press("Go on to the recovery code")
    reader.press("Copy")
    code = QGuiApplication.clipboard().text()
    assert code in reader.words()
    reader.write("Its last four characters, from your note", code[-4:].lower(), leave=False)
    reader.press("Open the round")
    return code


def act(reader, juror: int, text: str) -> None:
    QApplication.processEvents()
    lines = [each for each in reader.sheet.findChildren(JurorProgress) if each.isVisible()]
    next(each for each in lines[juror].menu.actions() if each.text() == text).trigger()
    QApplication.processEvents()


def sign(desk, judged: str, juror: str) -> str:
    sheet = desk.ask(SheetOf(judged, juror))
    marks = tuple(CellMark(e.id, c.id, "7") for e in sheet.entries for c in e.criteria)
    return desk.attempt(SignBallot(judged, juror, marks))


def jurors(desk, judged: str) -> list[str]:
    return [each.juror_id for each in desk.ask(ProgressOf(judged))]


def test_rules_are_chosen_and_explained(reader, desk, contest, judged) -> None:
    reader.open("round", judged)
    choose(reader, "Method", "Trimmed mean")
    assert any("taken off before the mean" in each for each in reader.words())
    reader.write("Decimals of the total", "2")
    choose(reader, "Where a juror is absent", "The juror does not count")
    choose(reader, "Next step", "Польза")
    reader.press("Add the step")
    choose(reader, "Next step", "Lot")
    reader.press("Add the step")
    reader.write("Pass", "1")
    reader.press("Set the quota")

    rules = rules_of(row(desk, contest))
    assert (rules.method, rules.rounding, rules.blanks[2]) == (
        "trimmed_mean",
        ("", "", "2"),
        "drop_ballot",
    )
    assert [rung.step for rung in rules.ladder] == ["criterion", "lot"]
    assert rules.ladder[1].seed
    assert [(quota.places, quota.reserve) for quota in row(desk, contest).quotas] == [(1, 0)]


def test_ballots_are_assigned_by_lot(reader, desk, judged) -> None:
    reader.open("round", judged)
    assert "Every juror judges every entry." in reader.words()
    reader.write("Jurors for each entry", "5")
    reader.press("Assign by lot")
    assert reader.message("Jurors for each entry")
    reader.write("Jurors for each entry", "1")
    reader.press("Assign by lot")
    assert any("Ballots assigned by lot: 2." in each for each in reader.words())


def test_codes_are_asked_twice_and_the_note_is_checked(reader, desk, contest, judged) -> None:
    reader.open("round", judged)
    reader.write("Code of the chair", "мост")
    reader.press("Go on to the recovery code")
    assert "8" in reader.message("Code of the chair")
    reader.write("Code of the chair", CODE)
    reader.write("Once more", "что-то другое")
    reader.press("Go on to the recovery code")
    assert "differ" in reader.message("Once more")
    reader.write("Once more", CODE)
    reader.press("Go on to the recovery code")
    reader.write("Its last four characters, from your note", "----", leave=False)
    reader.press("Open the round")
    assert row(desk, contest).state is RoundState.DRAFT


def test_a_round_from_opening_to_closing(reader, desk, contest, judged, toasts) -> None:
    open_round(reader, judged)
    assert row(desk, contest).state is RoundState.OPEN
    assert "Title" not in reader.words()
    first = jurors(desk, judged)[0]
    sign(desk, judged, first)
    assert "Not signed yet: Судья 2-й. After closing they count as absent." in reader.words()

    act(reader, 0, "Give the ballot back")
    reader.write("Reason, for the minutes", "ошибка в листе", leave=False)
    reader.press("Give the ballot back")
    assert not desk.ask(ProgressOf(judged))[0].signed
    sign(desk, judged, first)
    act(reader, 1, "The juror leaves for good")
    reader.write("Reason, for the minutes", "заболел", leave=False)
    reader.press("Note that the juror left")
    assert desk.ask(ProgressOf(judged))[1].left

    reader.write("Code of the chair, or the recovery code", "не тот код", leave=False)
    reader.press("Close the round")
    assert reader.message("Code of the chair, or the recovery code") == "The code is not right."
    reader.write("Code of the chair, or the recovery code", CODE, leave=False)
    reader.press("Close the round")
    closed = row(desk, contest)
    assert closed.state is RoundState.CLOSED
    assert closed.digest in reader.words()


def test_the_recovery_code_closes_too(reader, desk, contest, judged) -> None:
    code = open_round(reader, judged)
    sign(desk, judged, jurors(desk, judged)[0])
    reader.write("Code of the chair, or the recovery code", code, leave=False)
    reader.press("Close the round")
    assert row(desk, contest).state is RoundState.CLOSED


def test_the_kiosk_is_asked_for(reader, desk, judged) -> None:
    open_round(reader, judged)
    asked: list[str] = []
    desk.kiosk_requested.connect(asked.append)
    reader.press("Start judging at this laptop")
    assert asked == [judged]


def test_a_ballot_on_paper_needs_two_people(reader, desk, judged, toasts) -> None:
    open_round(reader, judged)
    act(reader, 0, "Type a ballot from paper")
    marks = [
        each
        for each in reader.sheet.findChildren(object)
        if hasattr(each, "accessibleName") and each.accessibleName().startswith("Mark for")
    ]
    for cell in marks:
        cell.setFocus()
        reader.type(cell, "8")
    reader.write("Code of the sheet", SHEET_CODE)
    reader.write("Typed by", "Иванова")
    reader.press("Keep for the second person")
    waiting = desk.ask(ProgressOf(judged))[0]
    assert waiting.typed_by == "Иванова"

    reader.write("Code of the sheet", SHEET_CODE)
    reader.press("Show what was typed")
    reader.write("Confirmed by", "иванова")
    reader.press("Confirm, it is the same")
    assert reader.message("Confirmed by")
    reader.write("Confirmed by", "Петрова")
    reader.press("Confirm, it is the same")
    assert desk.ask(ProgressOf(judged))[0].signed
    assert "Receipt" in toasts[-1]
