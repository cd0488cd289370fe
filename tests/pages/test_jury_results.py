"""The results of a jury as a person meets them: places, marks, doubts, and what if."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.services.ballot_sheet import CellMark
from app.services.closing import CloseRound
from app.services.contests import AddContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.judging_rows import SheetOf
from app.services.kiosk import ChoosePin, SignBallot
from app.services.panel import AddJuror, Recuse, SetChair
from app.services.people import AddPerson
from app.services.rounds import AddRound, OpenRound, SetQuota, SetRules
from app.services.scoring import Difference
from app.services.workspace import Workspace
from ui.models.columns import Cell
from ui.pages.jury_results import ResultsView
from ui.theme.theme import Scheme, current_theme
from ui.widgets.checks import CheckBox
from ui.widgets.heat import READABLE, Warmth, contrast, heat

AT = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)
CHAIR, RECOVERY = "мост над бухтой", "ABCDEFGHJKLMNPQRSTUV"
PINS = ("402817", "915362", "730465", "286491", "853074")
MARKS = (
    (9, 9, 9, 8, 7, 5),
    (9, 8, 9, 8, 6, 5),
    (8, 9, 8, 8, 7, 6),
    (9, 9, 9, 7, 7, 4),
    (5, 8, 9, 8, 9, 9),
)


def judged(krug: Workspace) -> tuple[str, str, list[str], list[str]]:
    """A closed round of six sample projects and five jurors, one of them recused from one."""
    do = krug.execute
    contest = do(AddContest("Защита социальных проектов"))
    for title, weight in (("Социальная значимость", "2"), ("Команда", "1")):
        do(AddCriterion(contest, title, weight))
    entries = [do(AddEntry(contest, f"Проект команды {n}", f"Команда {n}")) for n in range(1, 7)]
    names = [do(AddPerson(f"Жюри{n}", "Член")) for n in range(1, 6)]
    jurors = [do(AddJuror(contest, name)) for name in names]
    do(SetChair(contest, jurors[0]))
    held = do(AddRound(contest, "Защита"))
    do(SetRules(held, "mean", {}, ({"step": "median"},)))
    do(SetQuota(held, None, 2, 1))
    do(Recuse(jurors[1], entries[3], "та же организация", AT))
    do(OpenRound(held, CHAIR, RECOVERY, AT))
    for juror, row, pin in zip(jurors, MARKS, PINS, strict=True):
        do(ChoosePin(juror, pin))
        sheet = krug.ask(SheetOf(held, juror))
        marks = tuple(
            CellMark(entry.id, criterion.id, str(row[entries.index(entry.id)] + extra - 1), "Ясно")
            for entry in sheet.entries
            if not entry.recused
            for extra, criterion in enumerate(entry.criteria)
        )
        do(SignBallot(held, juror, marks))
    do(CloseRound(held, CHAIR, AT))
    return contest, held, entries, jurors


@pytest.fixture
def view(qtbot, desk):
    contest, *_ = judged(desk.workspace)
    shown = ResultsView(desk)
    qtbot.addWidget(shown)
    shown.resize(1230, 640)
    shown.show()
    shown.show_contest(contest)
    qtbot.waitUntil(lambda: all(row.firm is not None for row in shown._matrix.rows), timeout=20_000)
    return shown


def words(view: ResultsView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def press(view: ResultsView, text: str) -> None:
    [button] = [b for b in view.findChildren(QPushButton) if b.isVisible() and b.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def column(view: ResultsView, at: int) -> list[str]:
    model = view._matrix.view.model()
    return [str(model.index(row, at).data() or "") for row in range(model.rowCount())]


def test_places_marks_and_outcomes_are_shown(view: ResultsView) -> None:
    assert column(view, 0) == ["1", "2", "3", "4", "5", "6"] or "–" in "".join(column(view, 0))
    assert "recused" in column(view, 3)
    model = view._matrix.view.model()
    outcomes = [model.index(row, 8).data(Cell.PILL) for row in range(6)]
    assert outcomes == ["selected", "selected", "reserve", *["beyond the quota"] * 3]
    assert "5 / 5" in words(view)
    assert view.can_print()


def test_enter_opens_why_and_sorting_by_a_juror_reorders(view: ResultsView, desk) -> None:
    wanted: list[tuple[str, str]] = []
    desk.panel_requested.connect(lambda panel, subject: wanted.append((panel, subject)))
    table = view._matrix.view
    table.select(view._matrix.rows[0].id)
    QTest.keyClick(table, Qt.Key.Key_Return)
    [(panel, subject)] = wanted
    assert panel == "standing"
    assert subject.startswith(view._matrix.rows[0].id + "#")
    table.model().sort(6, Qt.SortOrder.AscendingOrder)
    assert column(view, 6) == sorted(
        column(view, 6), key=lambda text: float(text.replace("−", "-"))
    )


def test_what_if_marks_itself_and_leaves_the_result(view: ResultsView) -> None:
    before = column(view, 0)
    press(view, "What if")
    assert "This is not the result" in words(view)
    boxes = [box for box in view.findChildren(CheckBox) if box.isVisible()]
    for box in boxes[:4]:
        QTest.mouseClick(
            box, Qt.MouseButton.LeftButton, pos=box.rect().topLeft() + box.rect().center() / 8
        )
        if box.isChecked():
            box.click()
    QApplication.processEvents()
    model = view._matrix.view.model()
    arrows = [model.index(row, 0).data(Cell.PILL) for row in range(6)]
    assert any("↑" in arrow for arrow in arrows)
    press(view, "Result")
    assert column(view, 0) == before


def test_manners_need_a_word_of_the_chair(view: ResultsView) -> None:
    press(view, "For the chair only")
    assert "spread" not in words(view)
    press(view, "I am the chair, show it")
    assert "spread" in words(view)
    press(view, "Agreement")
    press(view, "For the chair only")
    assert "spread" not in words(view)


def test_agreement_has_its_sentence_and_figures(view: ResultsView) -> None:
    press(view, "Agreement")
    shown = words(view)
    for part in ("Kendall’s W", "ICC(2,1), one juror", "ICC(2,k), the mean of the jury"):
        assert part in shown


def test_a_differing_witness_is_said_in_red_and_stops_printing(qtbot, desk, monkeypatch) -> None:
    differs = Difference("e", "total", "1", "2")
    monkeypatch.setattr("app.services.scoring.witness", lambda *_: (differs,))
    contest, *_ = judged(desk.workspace)
    doubtful = ResultsView(desk)
    qtbot.addWidget(doubtful)
    doubtful.show()
    doubtful.show_contest(contest)
    assert "The second calculation finds another result" in words(doubtful)
    assert not doubtful.can_print()
    doubtful.hide()


def test_without_a_closed_round_it_says_so(qtbot, desk) -> None:
    empty = ResultsView(desk)
    qtbot.addWidget(empty)
    empty.show()
    empty.show_contest(desk.execute(AddContest("Отбор заявок")))
    assert "sealed" in words(empty)


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_figures_can_be_read_on_every_warmth(desk, scheme: Scheme) -> None:
    theme = current_theme()
    theme.choose(scheme)
    pairs = [heat(theme, share / 100) for share in range(101)]
    assert min(contrast(ground, ink) for ground, ink in pairs) >= READABLE
    grounds = [contrast(ground, pairs[0][0]) for ground, _ in pairs]
    assert all(first <= second + 0.01 for first, second in pairwise(grounds))
    assert Warmth.BLANK < 0
