"""Wrong words, help, version, and that no command without a screen loads widgets."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from resources import locate
from ui.cli import main
from ui.cli.grammar import UsageError, parsed, size_of


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["new"], "Missing: FILE"),
        (["print", "protocol", "f.krug"], "Missing: --out"),
        (["verify", "a.krug", "b.krug"], "Not understood: b.krug"),
        (["tour", "--out"], "--out needs a value"),
        (["tour", "--out", "d", "--theme", "pink"], "“pink” cannot stand for --theme"),
        (["tour", "--out", "d", "--size", "big"], "“big” cannot stand for --size"),
        (["print", "protocol", "f", "--out", "x", "--lang", "de"], "“de” cannot stand for --lang"),
        (["a.krug", "--demo"], "do not go together"),
        (["--frobnicate"], "Not understood: --frobnicate"),
    ],
)
def test_wrong_words_get_one_sentence_and_the_right_form(
    qapp, words: list[str], told: str, capsys: pytest.CaptureFixture[str]
):
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert "krug " in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["print", "--help"]])
def test_help_names_every_command(qapp, words: list[str], capsys: pytest.CaptureFixture[str]):
    assert main(words) == 0
    told = capsys.readouterr().out
    for command in ("new", "print", "reports", "verify", "tour", "--demo"):
        assert f"krug {command}" in told or command in told


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("krug 0.")


def test_a_file_called_like_a_command_is_opened_by_a_path():
    wish = parsed(["./print"])
    assert wish.path == Path("print")


def test_sizes_are_read():
    assert size_of("1366x768") == (1366, 768)
    with pytest.raises(ValueError, match="0x0"):
        size_of("0x0")


def test_words_of_a_command_do_not_reach_another():
    with pytest.raises(UsageError):
        parsed(["verify", "a.krug", "--sample"])


QUIET = """
import json, sys
from ui.cli import main
codes = [main(words) for words in json.loads(sys.argv[1])]
drawing = [name for name in sys.modules if name in {"PySide6.QtWidgets", "PySide6.QtGui"}]
print("loaded:", drawing)
sys.exit(max(codes))
"""


def run(*commands: list[str], language: str = "C.UTF-8") -> subprocess.CompletedProcess[str]:
    """Commands in a process of their own, in which nothing else has been imported."""
    variables = {**os.environ, "LANG": language, "LC_ALL": language, "PYTHONUTF8": "1"}
    root = Path(__file__).parents[2]
    return subprocess.run(
        [sys.executable, "-c", QUIET, json.dumps(commands)],
        check=False, capture_output=True, text=True, env=variables, cwd=root, encoding="utf-8",
    )  # fmt: skip


def test_commands_without_a_screen_load_no_widgets(tmp_path: Path):
    file, out = str(tmp_path / "s.krug"), str(tmp_path / "x.pdf")
    done = run(
        ["new", file, "--sample"],
        ["print", "protocol", file, "--meeting", "1", "--out", out],
        ["reports", file],
        ["verify", file],
        ["verify", str(tmp_path / "gone.krug")],
        ["new"],
    )
    assert "loaded: []" in done.stdout, (done.stdout, done.stderr)
    assert "Traceback" not in done.stderr
    assert done.returncode == 2


def test_without_a_screen_the_window_is_refused_in_words(monkeypatch, qapp, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    assert main(["--demo"]) == 1
    assert "krug tour" in capsys.readouterr().err


def test_a_system_without_a_language_is_no_reason_for_remarks(tmp_path: Path):
    gone = str(tmp_path / "gone.krug")
    refused = run(["verify", gone], language="C")
    assert refused.stderr.count("\n") == 1
    assert refused.stderr.startswith("krug: ")


def test_the_language_of_the_system_is_spoken_unless_another_is_asked_for(tmp_path: Path):
    gone = str(tmp_path / "gone.krug")
    out = ("--out", str(tmp_path / "x.pdf"))
    russian = run(["verify", gone], language="ru_RU.UTF-8")
    assert russian.returncode == 1
    if locate("translations", "krug_ru.qm").exists():
        assert "больше нет" in russian.stderr
    english = run(["print", "protocol", gone, *out, "--lang", "en"], language="ru_RU.UTF-8")
    assert "is not there any more" in english.stderr
