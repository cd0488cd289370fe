"""Printing by the command line: the meeting by number, place or key, and what is refused."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from app.services.meeting_rows import MeetingRow, Meetings
from app.services.meetings import AddMeeting
from app.services.workspace import Workspace
from ui.cli import main


def obey(*words: str | Path) -> int:
    return main([str(word) for word in words])


@pytest.fixture
def sample(qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "sample.krug"
    assert obey("new", path, "--sample") == 0
    capsys.readouterr()
    return path


def meetings(path: Path) -> tuple[MeetingRow, ...]:
    opened = Workspace.open(path, actor="", read_only=True)
    rows = opened.ask(Meetings())
    opened.close()
    return rows


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_protocol_of_meeting_one_is_printed(sample: Path, tmp_path: Path):
    out = tmp_path / "protocol.pdf"
    assert obey("print", "protocol", sample, "--meeting", "1", "--out", out) == 0
    text = text_of(out)
    assert "ПРОТОКОЛ" in text
    assert "09.08.2022" in text


def test_language_and_form_are_obeyed(sample: Path, tmp_path: Path):
    full, short = tmp_path / "full.pdf", tmp_path / "short.pdf"
    words = ("print", "protocol", sample, "--meeting", "1", "--lang", "en", "--out")
    assert obey(*words, full) == 0
    assert obey(*words, short, "--form", "short") == 0
    assert "MINUTES" in text_of(full)
    assert len(text_of(short)) < len(text_of(full))


def test_the_same_file_gives_the_same_bytes(sample: Path, tmp_path: Path):
    outs = [tmp_path / "a.pdf", tmp_path / "b.pdf"]
    for out in outs:
        assert obey("print", "protocol", sample, "--meeting", "1", "--out", out) == 0
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_a_meeting_is_found_by_its_key(sample: Path, tmp_path: Path):
    second = next(row for row in meetings(sample) if row.number == "2")
    out = tmp_path / "x.pdf"
    assert obey("print", "protocol", sample, "--meeting", second.id, "--out", out) == 0
    assert "30.08.2022" in text_of(out)


def test_without_numbers_the_place_in_time_counts(qapp, tmp_path: Path):
    from datetime import date

    path = tmp_path / "table.krug"
    workspace = Workspace.create(path, actor="")
    for title, day in (("Вторая", date(2023, 5, 2)), ("Первая", date(2023, 5, 1))):
        workspace.execute(AddMeeting(title, day))
    workspace.close()
    out = tmp_path / "x.pdf"
    assert obey("print", "protocol", path, "--meeting", "2", "--out", out) == 0
    assert "02.05.2023" in text_of(out)


@pytest.mark.parametrize("wish", [("--meeting", "99"), ()])
def test_an_unclear_meeting_is_refused(
    sample: Path, tmp_path: Path, wish: tuple[str, ...], capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "x.pdf"
    assert obey("print", "protocol", sample, *wish, "--out", out) == 1
    assert "krug reports" in one_sentence(capsys)
    assert not out.exists()


def test_an_unknown_paper_is_refused_and_the_known_ones_named(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert obey("print", "badges", sample, "--meeting", "1", "--out", tmp_path / "x.pdf") == 1
    told = one_sentence(capsys)
    assert "badges" in told
    assert "protocol" in told


def test_a_place_that_cannot_be_written_leaves_nothing(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "nowhere" / "x.pdf"
    assert obey("print", "protocol", sample, "--meeting", "1", "--out", out) == 1
    assert "x.pdf" in one_sentence(capsys)
    out = tmp_path / "folder"
    out.mkdir()
    assert obey("print", "protocol", sample, "--meeting", "1", "--out", out) == 1
    one_sentence(capsys)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["folder", "sample.krug"]


def test_reports_lists_meetings_in_time_and_papers(
    sample: Path, capsys: pytest.CaptureFixture[str]
):
    assert obey("reports", sample) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("1  № 1  9 August 2022")
    assert lines[1].startswith("2  № 2  30 August 2022")
    assert lines[-1].startswith("protocol  Minutes of the meeting  full, short  ru, en")


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    told = capsys.readouterr().err
    assert told.startswith("krug: ")
    assert told.count("\n") == 1
    return told
