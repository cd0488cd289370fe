"""From an empty file to minutes on paper, without the sample and without a mouse in most places."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QFileDialog

from app.services.keeping import verify
from app.services.meeting_rows import Meetings
from app.services.workspace import Workspace

LINES = "О клубах доверия 20 мин\nО школе модераторов 30 мин\nПерерыв 10 мин"


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The places that the user names when asked where to, one after another."""
    places: list[Path] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(places.pop(0)), ""))
    return places


def test_a_new_table_is_planned_and_its_minutes_are_saved(user, answers, tmp_path: Path):
    file, paper = tmp_path / "table.krug", tmp_path / "minutes.pdf"

    answers.append(file)
    user.press("Ctrl+Shift+N")
    assert user.sees("There is no meeting yet")
    user.click("New meeting")
    user.fill("Title", "Круглый стол о клубах")
    user.fill("Date", "9.08.2022")
    user.fill("Start", "1400")
    user.fill("End", "15:00")
    user.press("Return", "Escape")
    assert user.sees("Круглый стол о клубах")

    user.press("Ctrl+2")
    user.paste(LINES)
    assert user.column("Item") == ["О клубах доверия", "О школе модераторов", "Перерыв"]
    assert user.column("Start") == ["14:00", "14:20", "14:50"]

    user.press("Ctrl+3")
    for name in ("Панова Людмила", "Нечаева Дарина"):
        user.fill("Surname, name and patronymic of a participant", name)
        user.press("Return", "Return")
    assert sum("Панова" in said for said in user.words()) > 0
    assert sum("Нечаева" in said for said in user.words()) > 0

    user.press("Ctrl+2")
    user.table().setFocus()
    user.press("Home", "Return")
    user.click("Minutes")
    user.fill("A new decision", "Создать клуб при библиотеке")
    user.press("Return", "Escape")

    answers.append(paper)
    user.press("Ctrl+P")
    user.wait(lambda: user.sees("1 / 1"))
    user.press("Ctrl+S")
    text = "\n".join(page.extract_text() for page in PdfReader(paper).pages)
    for told in ("Круглый стол о клубах", "О клубах доверия", "клуб при библиотеке", "Панова"):
        assert told in text

    assert verify(file) == ()
    beside = Workspace.open(file, actor="", read_only=True)
    assert [row.title for row in beside.ask(Meetings())] == ["Круглый стол о клубах"]
    beside.close()
