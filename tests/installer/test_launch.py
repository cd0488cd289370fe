"""Where there is a screen a window opens; elsewhere pictures are taken."""

import sys
from pathlib import Path

import pytest

from installer import launch
from installer.environment import Environment
from installer.launch import has_screen
from installer.progress import InstallError


@pytest.mark.parametrize(
    ("variables", "system", "seen"),
    [
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({}, "win32", True),
        ({}, "darwin", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"QT_QPA_PLATFORM": "offscreen:configfile=x"}, "win32", False),
        ({"QT_QPA_PLATFORM": "vnc"}, "linux", True),
    ],
)
def test_whether_a_window_can_be_shown(
    variables: dict[str, str], system: str, *, seen: bool
) -> None:
    assert has_screen(variables, system) is seen


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    """A source tree whose program `krug` writes down how it was called."""
    made = Environment(tmp_path)
    program = made.tool("krug")
    program.parent.mkdir(parents=True)
    program.write_text(
        f"#!{sys.executable}\n"
        "import os, sys\n"
        f"with open({str(tmp_path / 'calls')!r}, 'a') as calls:\n"
        "    print(os.environ.get('QT_QPA_PLATFORM', 'window'), *sys.argv[1:], file=calls)\n"
        "sys.exit(3 if 'fail' in sys.argv else 0)\n"
    )
    program.chmod(0o755)
    return made


def calls(environment: Environment) -> list[str]:
    return (environment.root / "calls").read_text().splitlines()


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")


def test_with_a_screen_the_arguments_are_passed_on(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert launch.launch(environment, ["evening.krug"]) == 0
    assert launch.launch(environment, ["fail"]) == 3
    assert calls(environment) == ["window evening.krug", "window fail"]


def test_without_a_screen_the_sample_is_printed_and_pictured(
    environment: Environment, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert launch.launch(environment, []) == 0
    made, printed, pictured = calls(environment)
    out = environment.root / "krug-tour"
    assert made.startswith("offscreen new ")
    assert made.endswith("sample.krug --sample")
    assert printed.startswith("offscreen print protocol ")
    assert printed.endswith(f"--meeting 1 --out {out / 'protocol.pdf'}")
    assert pictured == f"offscreen tour --out {out}"
    assert capsys.readouterr().out.startswith("There is no screen here")


def test_without_a_screen_a_command_without_window_is_obeyed(
    environment: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert launch.launch(environment, ["verify", "evening.krug"]) == 0
    assert calls(environment) == ["offscreen verify evening.krug"]


def test_a_missing_program_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(InstallError):
        launch.launch(Environment(tmp_path), [])
