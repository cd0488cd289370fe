"""The page of papers: what is seen of a meeting's minutes, and where they can go."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from app.domain.errors import UserError
from app.services.agenda import AddItem
from app.services.meeting_rows import Meetings
from app.services.meetings import AddMeeting, ReviseMeeting
from app.services.sample import LoadSample
from ui.desk import Desk
from ui.pages.documents import DocumentsPage
from ui.pages.documents_preview import Ground
from ui.pages.documents_zoom import Fit, Zoom


@pytest.fixture
def sample(desk: Desk) -> Desk:
    desk.execute(LoadSample("ru"))
    meeting = next(row for row in desk.ask(Meetings()) if row.number == "1")
    desk.choose_meeting(meeting.id)
    return desk


@pytest.fixture
def shown(qtbot) -> Callable[[Desk], DocumentsPage]:
    """Shows the page and waits for the paper."""

    def show(desk: Desk) -> DocumentsPage:
        page = DocumentsPage(desk)
        qtbot.addWidget(page)
        page.resize(1278, 708)
        page.show()
        if desk.meeting_id:
            qtbot.waitUntil(lambda: preview(page).ground() is Ground.PAPER, timeout=15_000)
        return page

    return show


def preview(page: DocumentsPage):
    return page._view.preview


def words_on_paper(page: DocumentsPage) -> str:
    """What a screen reader tells of the sheet being read."""
    return preview(page).sheets.accessibleDescription()


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def button(page: QWidget, name: str) -> QAbstractButton:
    found = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.isVisible() and name in {one.text(), one.accessibleName()}
    ]
    assert len(found) == 1, (name, found)
    return found[0]


def test_the_protocol_of_the_chosen_meeting_is_shown(sample, shown):
    page = shown(sample)
    words = words_on_paper(page)
    assert "MINUTES" in words
    assert "No. 1" in words
    assert "1 / 3" in said(page)


def test_both_forms_can_be_chosen_by_keyboard(sample, shown, qtbot):
    page = shown(sample)
    full = preview(page).sheets.page_count()
    page.first_focus().setFocus()
    with qtbot.waitSignal(page._composer.ready, timeout=15_000):
        qtbot.keyClick(page.first_focus(), Qt.Key.Key_Down)
        qtbot.keyClick(page.first_focus(), Qt.Key.Key_Space)
    assert "short" in page.first_focus().accessibleName()
    assert preview(page).sheets.page_count() < full


def test_the_language_of_the_paper_is_chosen_and_remembered(sample, shown, qtbot):
    page = shown(sample)
    with qtbot.waitSignal(page._composer.ready, timeout=15_000):
        button(page, "Русский").click()
    assert "ПРОТОКОЛ" in words_on_paper(page)
    again = shown(sample)
    assert "ПРОТОКОЛ" in words_on_paper(again)


def test_the_heard_style_is_the_meetings_own_and_can_be_undone(sample, shown, qtbot):
    page = shown(sample)
    with qtbot.waitSignal(sample.changed):
        button(page, "Accusative").click()
    assert sample.workspace.undoable().label == "meeting.revise"
    sample.undo()
    assert button(page, "Nominative").isChecked()


def test_the_paper_follows_changes_and_keeps_its_place(sample, shown, qtbot):
    page = shown(sample)
    sheets = preview(page).sheets
    sheets.set_zoom(Zoom(Fit.FACTOR, 1.5))
    sheets.go_to(1)
    place = sheets.reading()
    with qtbot.waitSignal(page._composer.ready, timeout=15_000):
        sample.execute(ReviseMeeting(sample.meeting_id, "number", "77"))
    assert sheets.zoom() == Zoom(Fit.FACTOR, 1.5)
    assert sheets.reading().page == place.page
    assert sheets.reading().part == pytest.approx(place.part, abs=0.01)
    sheets.go_to(0)
    assert "No. 77" in words_on_paper(page)


def test_many_changes_make_one_edition(sample, shown, qtbot):
    page = shown(sample)
    editions: list[object] = []
    page._composer.ready.connect(editions.append)
    for number in range(20):
        sample.execute(ReviseMeeting(sample.meeting_id, "number", str(number)))
    qtbot.waitUntil(lambda: "No. 19" in words_on_paper(page), timeout=15_000)
    assert len(editions) == 1


def test_a_hidden_page_composes_nothing_until_it_is_looked_at(sample, shown, qtbot):
    page = shown(sample)
    page.hide()
    sample.execute(ReviseMeeting(sample.meeting_id, "number", "78"))
    assert not page._composer._timer.isActive()
    with qtbot.waitSignal(page._composer.ready, timeout=15_000):
        page.show()
    assert "No. 78" in words_on_paper(page)


def test_page_keys_turn_the_sheets(sample, shown, qtbot):
    page = shown(sample)
    sheets = preview(page).sheets
    sheets.setFocus()
    qtbot.keyClick(sheets, Qt.Key.Key_PageDown)
    assert "2 / 3" in said(page)
    qtbot.keyClick(sheets, Qt.Key.Key_End)
    assert "3 / 3" in said(page)
    assert not button(page, "Next page").isEnabled()
    qtbot.keyClick(sheets, Qt.Key.Key_PageUp)
    assert "2 / 3" in said(page)
    qtbot.keyClick(sheets, Qt.Key.Key_Home)
    assert "1 / 3" in said(page)


def test_the_bar_zooms_and_fits(sample, shown, qtbot):
    page = shown(sample)
    fitted = preview(page).sheets.factor()
    button(page, "Larger").click()
    larger = preview(page).sheets.factor()
    assert larger > fitted
    assert f"{round(larger * 100)} %" in said(page)
    button(page, "Show the whole page").click()
    sheets = preview(page).sheets
    assert sheets.verticalScrollBar().pageStep() >= sheets._paper.places[0].height()
    button(page, "Fit the width").click()
    assert sheets.factor() == pytest.approx(fitted)


def test_what_is_missing_leads_to_where_it_is_filled_in(sample, shown, qtbot):
    page = shown(sample)
    assert "Nobody is named as secretary." in said(page)
    with qtbot.waitSignal(sample.panel_requested) as wish:
        button(page, "Fill in: Nobody is named as secretary.").click()
    assert wish.args == ["meeting", sample.meeting_id]


def test_a_gap_of_an_item_leads_to_the_item(desk, shown, qtbot):
    desk.choose_meeting(desk.attempt(AddMeeting("Круглый стол")))
    item = desk.attempt(AddItem(desk.meeting_id, "О клубах"))
    page = shown(desk)
    gap = next(one for one in said(page) if "without notes" in one)
    with qtbot.waitSignal(desk.panel_requested) as wish:
        button(page, f"Fill in: {gap}").click()
    assert wish.args == ["agenda_item", item]


def test_tab_goes_as_the_eye_does(sample, shown, qtbot):
    page = shown(sample)
    qtbot.waitActive(page)
    button(page, "Open in viewer").setFocus()
    names: list[str] = []
    for _ in range(14):
        here = QApplication.focusWidget()
        names.append(here.accessibleName() or here.text())
        qtbot.keyClick(here, Qt.Key.Key_Tab)
    assert names[1:3] == ["Save as PDF", "Print"]
    assert names[3].startswith("Minutes of the meeting")
    assert names[4] == "Fill in: Nobody is named as chair."
    assert names.index("The paper") > names.index("Fill in: Nobody is named as secretary.")


def test_without_a_meeting_the_page_says_what_to_do(desk, shown, qtbot):
    page = shown(desk)
    assert any("Plan one" in text for text in said(page))
    with qtbot.waitSignal(desk.panel_requested) as wish:
        button(page, "New meeting").click()
    assert wish.args == ["meeting", ""]


def test_a_new_meeting_fills_the_empty_page(desk, shown, qtbot):
    page = shown(desk)
    with qtbot.waitSignal(page._composer.ready, timeout=15_000):
        desk.choose_meeting(desk.attempt(AddMeeting("Круглый стол")))
    assert "No. _" in words_on_paper(page)


def test_a_paper_that_cannot_be_composed_is_told_in_its_place(sample, shown, monkeypatch, qtbot):
    page = shown(sample)

    def refuse(*_):
        raise UserError("storage.failing", file="x")

    monkeypatch.setattr("ui.pages.documents_composing.render", refuse)
    with qtbot.waitSignal(page._composer.failed, timeout=15_000):
        sample.execute(ReviseMeeting(sample.meeting_id, "number", "79"))
    assert preview(page).ground() is Ground.TROUBLE
    assert any("disk failed" in text for text in said(page))


def test_saving_proposes_a_name_and_writes_the_paper(sample, shown, monkeypatch, tmp_path, qtbot):
    page = shown(sample)
    proposed: list[Path] = []

    def choose(_, __, start: str, *___) -> tuple[str, str]:
        proposed.append(Path(start))
        return str(tmp_path / "протокол"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    with qtbot.waitSignal(sample.noticed) as notice:
        button(page, "Save as PDF").click()
    assert proposed[0].name == "Minutes No. 1 of 9 August 2022.pdf"
    assert len(PdfReader(tmp_path / "протокол.pdf").pages) == 3
    assert "протокол.pdf" in notice.args[0].text


def test_a_place_that_cannot_be_written_is_refused_in_words(
    sample, shown, monkeypatch, tmp_path, qtbot
):
    page = shown(sample)
    gone = tmp_path / "gone" / "x.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(gone), ""))
    with qtbot.waitSignal(sample.refused) as refusal:
        page.save()
    assert refusal.args[0].code == "file.unreachable"


def test_saving_before_the_paper_is_ready_waits_for_it(sample, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "x.pdf"), ""))
    page = DocumentsPage(sample)
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(sample.noticed, timeout=15_000):
        page.save()
    assert (tmp_path / "x.pdf").exists()


def test_the_viewer_gets_a_file_that_goes_with_the_page(sample, shown, monkeypatch, qtbot):
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page = shown(sample)
    button(page, "Open in viewer").click()
    path = Path(opened[0].toLocalFile())
    assert path.read_bytes().startswith(b"%PDF")
    page._output.clean()
    assert not path.exists()


def test_without_a_viewer_it_says_so(sample, shown, monkeypatch, qtbot):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    page = shown(sample)
    with qtbot.waitSignal(sample.noticed) as notice:
        page.open()
    assert "Save the file instead" in notice.args[0].text


def test_printing_puts_every_sheet_on_the_printer(sample, shown, monkeypatch, tmp_path, qtbot):
    out = tmp_path / "printed.pdf"
    monkeypatch.setattr(QPrintDialog, "exec", into(out))
    page = shown(sample)
    with qtbot.waitSignal(sample.noticed, timeout=15_000) as notice:
        button(page, "Print").click()
    assert "printer" in notice.args[0].text
    pages = PdfReader(out).pages
    assert len(pages) == 3
    assert (round(pages[0].mediabox.width), round(pages[0].mediabox.height)) == (595, 842)


def test_only_the_wished_sheets_are_printed(sample, shown, monkeypatch, tmp_path, qtbot):
    out = tmp_path / "printed.pdf"
    monkeypatch.setattr(QPrintDialog, "exec", into(out, first=2, last=3))
    page = shown(sample)
    with qtbot.waitSignal(sample.noticed, timeout=15_000):
        page.print()
    assert len(PdfReader(out).pages) == 2


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(sample, shown, monkeypatch, tmp_path, qtbot):
    monkeypatch.setattr(QPrintDialog, "exec", into(tmp_path / "gone" / "x.pdf"))
    page = shown(sample)
    with (
        qtbot.captureExceptions(),
        qtbot.waitSignal(sample.noticed, timeout=15_000) as notice,
    ):
        page.print()
    assert "did not take" in notice.args[0].text


def test_cancelling_the_dialog_prints_nothing(sample, shown, monkeypatch, qtbot):
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QPrintDialog.DialogCode.Rejected)
    page = shown(sample)
    with qtbot.assertNotEmitted(sample.noticed, wait=100):
        page.print()
    assert sample.tasks.running == ()


@pytest.mark.parametrize("size", [QSize(720, 480), QSize(1278, 708), QSize(1832, 1020)])
def test_nothing_sticks_out_at_any_size(sample, shown, size, qtbot):
    page = shown(sample)
    page.resize(size)
    qtbot.waitUntil(lambda: preview(page).width() > page.width() * 0.45)
    assert preview(page).rect().contains(preview(page).bar.geometry())


def test_help_tells_of_the_keys(sample, shown):
    topic = shown(sample).help_topic()
    assert "Ctrl+P" in topic
    keys = {spec.id: spec.shortcut for spec in shown(sample).action_specs()}
    assert keys["documents.print"] == "Ctrl+P"


def into(path: Path, first: int = 0, last: int = 0) -> Callable[[QPrintDialog], int]:
    """Stands for the person at the dialog: prints into a file, maybe some sheets only."""

    def accept(dialog: QPrintDialog) -> int:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        if first:
            printer.setFromTo(first, last)
        return QPrintDialog.DialogCode.Accepted

    return accept
