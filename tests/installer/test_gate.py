"""The gate runs everything, names what failed and closes with the line of the last check."""

import subprocess
import sys
from pathlib import Path

import pytest

from installer import gate
from installer.environment import Environment
from installer.gate import Check


def check(name: str, words: str, code: int = 0, *, loud: bool = False) -> Check:
    program = f"import sys; print({words!r}); sys.exit({code})"
    return Check(name, (sys.executable, "-c", program), loud)


def test_all_green(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    todo = (check("lint", "quiet"), check("tests", "....\n812 passed in 9.1s", loud=True))
    assert gate.run(Environment(tmp_path), todo) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "quiet" not in lines
    assert "...." in lines
    assert lines[-2].startswith("The gate passed")
    assert lines[-1] == "812 passed in 9.1s"


def test_a_failure_is_shown_and_the_rest_still_runs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    todo = (
        check("lint", "app/x.py:1 is wrong", 1),
        check("tests", "1 failed, 811 passed in 9s", 1, loud=True),
    )
    assert gate.run(Environment(tmp_path), todo) == 1
    lines = capsys.readouterr().out.splitlines()
    assert "app/x.py:1 is wrong" in lines
    assert lines[-2].startswith("The gate failed: lint, tests")
    assert lines[-1] == "1 failed, 811 passed in 9s"


def test_checks_run_offscreen_and_without_the_wishes_of_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    program = "import os; print(sorted(n + '=' + os.environ[n] for n in os.environ if 'QT_' in n))"
    gate.run(Environment(tmp_path), (Check("qt", (sys.executable, "-c", program), loud=True),))
    assert "['QT_QPA_PLATFORM=offscreen']" in capsys.readouterr().out


def test_the_gate_holds_every_check(tmp_path: Path) -> None:
    names = [check.name for check in gate.checks(Environment(tmp_path))]
    assert names == ["format", "lint", "types", "import contracts", "translations", "tests"]


@pytest.mark.parametrize("arguments", [[], ["--help"], ["test", "--slow"], ["build"]])
def test_wrong_usage_shows_the_commands(arguments: list[str]) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "installer", *arguments], check=False, capture_output=True, text=True
    )
    assert answer.returncode == 2
    assert "python3 -m installer run" in answer.stdout


def test_another_folder_is_refused(tmp_path: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "installer", "test"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path.cwd())},
        check=False,
        capture_output=True,
        text=True,
    )
    assert answer.returncode == 1
    assert answer.stderr == "Krug: start this in the folder that holds pyproject.toml\n"
