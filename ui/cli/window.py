"""Commands that draw: the window, and the tour through it."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from ui.cli.speech import RefusedError, quiet, say
from ui.cli.wish import Wish

translate = QCoreApplication.translate

VERSION_OF = "krug"


@dataclass(frozen=True, slots=True)
class TellVersion(Wish):
    """The version of the installed program."""

    speaks: ClassVar[bool] = False

    @override
    def run(self) -> int:
        from importlib.metadata import version

        say(f"krug {version(VERSION_OF)}")
        return 0


@dataclass(frozen=True, slots=True)
class OpenWindow(Wish):
    """The window: with a file, with the sample event, or as it was left."""

    path: Path | None
    demo: bool = False

    speaks: ClassVar[bool] = False

    @override
    def run(self) -> int:
        from ui.main import run

        return run(self.path, demo=self.demo)


@dataclass(frozen=True, slots=True)
class MissTheScreen(Wish):
    """The window where there is no screen for it: Qt would end the program without a word."""

    @override
    def run(self) -> int:
        raise RefusedError(
            translate("Cli", "There is no screen here. The command krug tour draws without one.")
        )


@dataclass(frozen=True, slots=True)
class TakeTour(Wish):
    """Pictures of every page and panel over a copy of the sample event."""

    out: Path
    language: str = ""
    theme: str = "light"
    size: tuple[int, int] = (1366, 768)

    speaks: ClassVar[bool] = False

    @override
    def run(self) -> int:
        if not has_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from ui.tour import Looks, take_pictures

        try:
            self.out.mkdir(parents=True, exist_ok=True)
            with quiet():
                take_pictures(self.out, Looks(self.language, self.theme, self.size), _tell)
        except OSError as failure:
            text = translate("Cli", "The pictures cannot be written to {folder}.")
            raise RefusedError(text.format(folder=self.out)) from failure
        return 0


def has_screen() -> bool:
    """Whether Qt will find one."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in screens)


def _tell(path: Path) -> None:
    say(str(path))
