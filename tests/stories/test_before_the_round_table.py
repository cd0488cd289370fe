"""The evening before the round table: somebody prepares the papers and changes their mind."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication, QFileDialog

from app.services.keeping import verify

WORDING = "О клубах доверительной коммуникации"


def test_an_agenda_is_mended_printed_and_mended_back(
    user, printed: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    user.press("Ctrl+2")
    order, starts = user.column("Item"), user.column("Start")

    # A circle goes after the next two, and the times follow.
    user.drag(1, under=3)
    moved = [order[0], order[2], order[3], order[1], *order[4:]]
    assert user.column("Item") == moved
    assert user.column("Start")[0] == starts[0]
    user.press("Ctrl+Z")
    assert user.column("Item") == order
    assert user.sees("Undone")
    user.press("Ctrl+Shift+Z")
    assert user.column("Item") == moved

    # Its card by the keyboard alone: reworded, closed, and the keyboard is where it was.
    user.table().setFocus()
    user.press("Home", "Down", "Return")
    user.rewrite(WORDING)
    user.press("Tab", "Escape")
    assert user.column("Item")[1] == WORDING
    assert QApplication.focusWidget() is user.table()

    # The paper has it at once.
    user.press("Ctrl+P")
    user.wait(lambda: user.sees("1 / 3"))
    saved = tmp_path / "protocol.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    user.press("Ctrl+S")
    assert user.sees("Saved: protocol.pdf")
    assert WORDING in text_of(saved)
    user.press("Ctrl+P")
    user.wait(lambda: user.sees("on its way to the printer"))
    assert len(PdfReader(printed).pages) == 3

    # Everything is taken back, and the file knows it all.
    user.press("Ctrl+Z", "Ctrl+Z", "Ctrl+2")
    assert user.column("Item") == order
    assert user.column("Start") == starts
    assert verify(user.guide.desk.workspace.path) == ()


def test_what_the_paper_lacks_is_found_and_filled_in(user):
    user.press("Ctrl+P")
    user.wait(lambda: user.sees("Nobody is named as secretary."))
    user.click("Fill in: Nobody is named as secretary.")
    assert user.sees("Secretary")
    user.press("Escape")
    user.press("Ctrl+Z")


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)
