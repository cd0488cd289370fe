"""`.venv` is made when it must be, and left alone when it need not."""

import shutil
import sys
from pathlib import Path

import pytest

from installer.environment import Environment, Extent, last_line
from installer.progress import InstallError

PROJECT = """
[build-system]
requires = ["setuptools"]
[project]
name = "krug"
version = "1"
[tool.setuptools.packages.find]
include = ["app"]
[tool.ruff]
line-length = 100
"""


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A source tree whose `.venv` looks finished."""
    (tmp_path / "pyproject.toml").write_text(PROJECT, encoding="utf-8")
    made = Environment(tmp_path)
    made.python.parent.mkdir(parents=True)
    shutil.copy(sys.executable, made.python)
    return made


@pytest.fixture
def work(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been done."""
    done: list[str] = []
    monkeypatch.setattr(environment, "_make", lambda: done.append("made"), raising=False)
    monkeypatch.setattr(environment, "_fill", done.append, raising=False)
    monkeypatch.setattr(environment, "_is_usable", lambda: True, raising=False)
    return done


def rewrite(environment: Environment, old: str, new: str) -> None:
    path = environment.root / "pyproject.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_the_second_run_does_nothing(environment: Environment, work: list[str]) -> None:
    environment.provide(Extent.RUN)
    environment.provide(Extent.RUN)
    assert work == ["run"]


def test_the_tools_of_the_gate_serve_for_running_too(
    environment: Environment, work: list[str]
) -> None:
    environment.provide(Extent.TEST)
    environment.provide(Extent.RUN)
    assert work == ["test"]


def test_running_does_not_serve_for_the_gate(environment: Environment, work: list[str]) -> None:
    environment.provide(Extent.RUN)
    environment.provide(Extent.TEST)
    assert work == ["run", "test"]


def test_a_new_version_of_the_project_is_installed(
    environment: Environment, work: list[str]
) -> None:
    environment.provide(Extent.RUN)
    rewrite(environment, 'version = "1"', 'version = "2"')
    environment.provide(Extent.RUN)
    assert work == ["run", "run"]


def test_a_changed_lint_rule_installs_nothing(environment: Environment, work: list[str]) -> None:
    environment.provide(Extent.RUN)
    rewrite(environment, "line-length = 100", "line-length = 99")
    environment.provide(Extent.RUN)
    assert work == ["run"]


def test_a_folder_of_another_place_is_made_anew(
    environment: Environment, work: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(environment, "_make", lambda: work.append("made"), raising=False)
    monkeypatch.setattr(environment, "_fill", work.append, raising=False)
    environment.provide(Extent.RUN)
    assert work == ["made", "run"]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            "WARNING: Retrying ... NewConnectionError('...')\nERROR: No matching distribution",
            "the package index was not reached, check the network",
        ),
        ("ERROR: Could not build wheels", "pip failed: Could not build wheels"),
        ("something\nelse broke\n\n", "pip failed: else broke"),
    ],
)
def test_pip_failing_is_one_sentence_with_the_place_of_the_log(
    environment: Environment, words: str, sentence: str
) -> None:
    program = f"import sys; print({words!r}); sys.exit(1)"
    with pytest.raises(InstallError) as failure:
        environment._pip([sys.executable, "-c", program])
    assert str(failure.value).startswith(sentence)
    assert str(Path(".venv") / "install.log") in str(failure.value)
    assert environment.log.read_text(encoding="utf-8").strip() == words.strip()


def test_of_pips_talk_only_progress_is_shown(
    environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = (
        "Collecting SQLAlchemy\n"
        "  Downloading https://x.example/sqlalchemy-2.1.9-cp311-cp311-linux.whl (4.7 MB)\n"
        "  Downloading pillow-13.0.0-cp311-linux.whl.metadata (9.0 kB)\n"
        "Installing collected packages: SQLAlchemy\n"
    )
    environment._pip([sys.executable, "-c", f"print({talk!r})"])
    assert capsys.readouterr().out.splitlines() == [
        "  fetching sqlalchemy 2.1.9 (4.7 MB)",
        "  unpacking",
    ]


def test_the_last_line_that_says_something() -> None:
    assert last_line("one\n two \n\n") == "two"
    assert last_line("") == "no reason was given"
