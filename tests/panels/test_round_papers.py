"""Papers of a round are saved from its card: blank sheets before closing, the rest after it."""

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from app.services.ballot_sheet import CellMark
from app.services.closing import CloseRound
from app.services.contests import AddContest
from app.services.criteria import AddCriterion
from app.services.entries import AddEntry
from app.services.judging_rows import ProgressOf, SheetOf
from app.services.kiosk import SignBallot
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.rounds import AddRound, OpenRound

NOW = datetime(2022, 8, 30, 15, 0, tzinfo=UTC)
CODE = "мост над бухтой"


@pytest.fixture
def opened(desk) -> str:
    contest = desk.attempt(AddContest("Защита проектов"))
    desk.attempt(AddCriterion(contest, "Польза"))
    for number in (1, 2):
        desk.attempt(AddEntry(contest, f"Проект команды {number}"))
        person = desk.attempt(AddPerson("Судья", f"{number}-й"))
        desk.attempt(AddJuror(contest, person))
    judged = desk.attempt(AddRound(contest, "Защита"))
    desk.attempt(OpenRound(judged, CODE, "ABCDEFGHJKLMNPQRSTUV", NOW))
    return judged


@pytest.fixture
def place(monkeypatch, tmp_path: Path) -> Path:
    """Where the dialog of the system says the file shall go."""
    target = tmp_path / "paper"

    def answer(_parent, _name, start: str, _kinds: str) -> tuple[str, str]:
        return str(target.with_suffix(Path(start).suffix)), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return target


def close(desk, judged: str) -> None:
    for at, row in enumerate(desk.ask(ProgressOf(judged))):
        sheet = desk.ask(SheetOf(judged, row.juror_id))
        marks = tuple(
            CellMark(entry.id, criterion.id, str(8 - at - number))
            for number, entry in enumerate(sheet.entries)
            for criterion in entry.criteria
        )
        desk.attempt(SignBallot(judged, row.juror_id, marks))
    desk.attempt(CloseRound(judged, CODE, NOW))


def words(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def test_blank_sheets_before_closing(reader, desk, opened, place, qtbot) -> None:
    reader.open("round", opened)
    reader.press("Blank sheets by juror")
    paper = place.with_suffix(".pdf")
    qtbot.waitUntil(paper.exists, timeout=20_000)
    assert "Проект команды 2" in words(paper)


def test_minutes_and_tables_after_closing(reader, desk, opened, place, qtbot) -> None:
    close(desk, opened)
    reader.open("round", opened)
    reader.press("Minutes of the jury")
    paper = place.with_suffix(".pdf")
    qtbot.waitUntil(paper.exists, timeout=20_000)
    assert "Проект команды 1" in words(paper)
    reader.press("Tables of marks and results")
    table = place.with_suffix(".xlsx")
    qtbot.waitUntil(table.exists, timeout=20_000)
    book = load_workbook(BytesIO(table.read_bytes()))
    cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "Проект команды 1" in cells
