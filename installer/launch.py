"""Starts the application, or shows its work where there is no screen."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from installer.environment import Environment
from installer.progress import InstallError, say

WITHOUT_SCREEN = frozenset({"new", "print", "reports", "verify", "tour"})
"""Commands of Krug that open no window."""

NO_SCREENS = ("offscreen", "minimal")


def launch(environment: Environment, arguments: Sequence[str]) -> int:
    """Start Krug with these arguments and return its exit code."""
    if has_screen(os.environ, sys.platform):
        return _krug(environment, os.environ, *arguments)
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    if arguments and arguments[0] in WITHOUT_SCREEN:
        return _krug(environment, variables, *arguments)
    say("There is no screen here, so Krug works on Qt's offscreen platform:")
    say("it opens the sample event, prints its protocol and takes a picture of every page.")
    return _tour(environment, variables)


def has_screen(variables: Mapping[str, str], system: str) -> bool:
    """Whether a window can be shown: a platform named to Qt decides, else a display does."""
    platform = variables.get("QT_QPA_PLATFORM", "")
    if platform:
        return not platform.startswith(NO_SCREENS)
    if system != "linux":
        return True
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def _tour(environment: Environment, variables: Mapping[str, str]) -> int:
    out = environment.root / "krug-tour"
    out.mkdir(exist_ok=True)
    protocol = out / "protocol.pdf"
    with tempfile.TemporaryDirectory() as folder:
        sample = str(Path(folder) / "sample.krug")
        for arguments in (
            ("new", sample, "--sample"),
            ("print", "protocol", sample, "--meeting", "1", "--out", str(protocol)),
            ("tour", "--out", str(out)),
        ):
            code = _krug(environment, variables, *arguments)
            if code != 0:
                return code
    pictures = len(list(out.rglob("*.png")))
    say(f"In krug-tour now: protocol.pdf and {pictures} pictures.")
    return 0


def _krug(environment: Environment, variables: Mapping[str, str], *arguments: str) -> int:
    program = environment.tool("krug")
    if not program.exists():
        raise InstallError("the program krug is missing in .venv, remove that folder and try again")
    try:
        return subprocess.call([str(program), *arguments], env=dict(variables))
    except KeyboardInterrupt:
        return 130
