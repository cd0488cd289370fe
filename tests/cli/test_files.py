"""Files by the command line: made whole or not at all, and every changed byte named."""

import sqlite3
import stat
from pathlib import Path

import pytest

from app.services.meeting_rows import Meetings
from app.services.meetings import ReviseMeeting
from app.services.workspace import Workspace
from ui.cli import main


def obey(*words: str | Path) -> int:
    return main([str(word) for word in words])


@pytest.fixture
def sample(qapp, tmp_path: Path) -> Path:
    path = tmp_path / "sample.krug"
    assert obey("new", path, "--sample") == 0
    return path


def test_a_new_file_is_empty_and_named(qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "table.krug"
    assert obey("new", path) == 0
    assert str(path) in capsys.readouterr().out
    opened = Workspace.open(path, actor="")
    assert opened.ask(Meetings()) == ()
    opened.close()


def test_the_sample_is_made_whole(sample: Path):
    opened = Workspace.open(sample, actor="", read_only=True)
    assert "1" in {row.number for row in opened.ask(Meetings())}
    opened.close()
    assert [each.name for each in sample.parent.iterdir()] == [sample.name]


def test_a_file_that_is_there_is_not_overwritten(sample: Path, capsys: pytest.CaptureFixture[str]):
    before = sample.read_bytes()
    assert obey("new", sample) == 1
    assert "sample.krug" in one_sentence(capsys)
    assert sample.read_bytes() == before


def test_a_folder_that_is_not_there_is_named(
    qapp, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    assert obey("new", tmp_path / "nowhere" / "table.krug") == 1
    assert "table.krug" in one_sentence(capsys)


def test_a_sound_file_is_called_sound(sample: Path, capsys: pytest.CaptureFixture[str]):
    capsys.readouterr()
    assert obey("verify", sample) == 0
    assert "sound" in capsys.readouterr().out


def test_a_changed_value_is_named_by_place(sample: Path, capsys: pytest.CaptureFixture[str]):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE person SET surname = 'Чужая' WHERE surname = 'Панова'")
    connection.close()
    capsys.readouterr()
    assert obey("verify", sample) == 1
    told = capsys.readouterr().out.splitlines()
    assert len(told) == 1
    assert "person" in told[0]
    assert "surname" in told[0]


def test_a_row_taken_away_and_a_row_put_in_are_named(
    sample: Path, capsys: pytest.CaptureFixture[str]
):
    with sqlite3.connect(sample) as connection:
        connection.execute("DELETE FROM decision WHERE id = (SELECT min(id) FROM decision)")
        connection.execute("INSERT INTO preference VALUES ('x.y', '1')")
    connection.close()
    capsys.readouterr()
    assert obey("verify", sample) == 1
    told = capsys.readouterr().out
    assert "decision" in told
    assert "x.y" in told


def test_a_changed_journal_is_named_by_entry(sample: Path, capsys: pytest.CaptureFixture[str]):
    with sqlite3.connect(sample) as connection:
        connection.execute("UPDATE journal_entry SET actor = 'nobody' WHERE number = 1")
    connection.close()
    capsys.readouterr()
    assert obey("verify", sample) == 1
    assert "entry 1" in capsys.readouterr().out


def test_a_torn_file_is_reported_without_a_traceback(
    sample: Path, capsys: pytest.CaptureFixture[str]
):
    content = bytearray(sample.read_bytes())
    content[8192:40960] = bytes(40960 - 8192)
    sample.write_bytes(content)
    capsys.readouterr()
    assert obey("verify", sample) == 1
    assert "Traceback" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("command", [("verify",), ("reports",)])
def test_other_files_are_refused(
    qapp, tmp_path: Path, command: tuple[str], capsys: pytest.CaptureFixture[str]
):
    letter = tmp_path / "letter.txt"
    letter.write_text("Уважаемые коллеги! " * 100, encoding="utf-8")
    assert obey(*command, letter) == 1
    assert "letter.txt" in one_sentence(capsys)
    assert obey(*command, tmp_path / "gone.krug") == 1
    assert "gone.krug" in one_sentence(capsys)


def test_a_file_is_read_while_a_window_has_it_open(
    sample: Path, capsys: pytest.CaptureFixture[str]
):
    window = Workspace.open(sample, actor="Нечаева Дарина")
    try:
        meeting = window.ask(Meetings())[0]
        window.execute(ReviseMeeting(meeting.id, "title", "Другое название"))
        capsys.readouterr()
        assert obey("verify", sample) == 0
        assert obey("reports", sample) == 0
        assert "Другое название" in capsys.readouterr().out
    finally:
        window.close()


def test_a_file_on_a_read_only_place_is_checked(sample: Path, capsys: pytest.CaptureFixture[str]):
    sample.chmod(stat.S_IRUSR)
    assert obey("verify", sample) == 0


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    """The whole of the error stream, which must be one line for people."""
    told = capsys.readouterr().err
    assert told.startswith("krug: ")
    assert told.count("\n") == 1
    assert "Traceback" not in told
    return told
