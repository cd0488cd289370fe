"""The folder ``.venv``: made once, filled by pip, and left alone while nothing has changed."""

import hashlib
import json
import platform
import re
import subprocess
import sys
import tomllib
from enum import StrEnum
from pathlib import Path

from installer.progress import InstallError, say, stage

NETWORK_SIGNS = (
    "NewConnectionError",
    "NameResolutionError",
    "Temporary failure in name resolution",
    "ConnectTimeoutError",
    "ReadTimeoutError",
    "ProxyError",
    "SSLError",
    "Network is unreachable",
)

FETCHED = re.compile(
    r"Downloading (?:\S*/)?(?P<name>[^-/]+)-(?P<version>[^-/]+)\S*\.(?:whl|gz) (?P<size>\(.+\))"
)


class Extent(StrEnum):
    """How much is installed: what running needs, or the tools of the gate as well."""

    RUN = "run"
    TEST = "test"


class Environment:
    """The virtual environment of one source tree."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.log = self.folder / "install.log"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.tool("python")

    def tool(self, name: str) -> Path:
        """A program that lies in it."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    def provide(self, extent: Extent) -> None:
        """Make and fill it as far as needed; at once when nothing has changed."""
        wanted = self._digest()
        if self.is_marked(Extent.TEST, wanted) or self.is_marked(extent, wanted):
            return
        if not self._is_usable():
            self._make()
        self._fill(extent)
        self.mark(extent, wanted)

    def is_marked(self, name: str, digest: str) -> bool:
        """Whether the stage ``name`` was last finished for this digest."""
        stamp = self._stamp(name)
        return self.python.exists() and stamp.exists() and stamp.read_text() == digest

    def mark(self, name: str, digest: str) -> None:
        """Remember that the stage ``name`` is finished."""
        self._stamp(name).write_text(digest)

    def _stamp(self, name: str) -> Path:
        return self.folder / f"{name}.stamp"

    def _digest(self) -> str:
        """Of all that pip would look at, so that a changed lint rule reinstalls nothing."""
        project = tomllib.loads((self.root / "pyproject.toml").read_text(encoding="utf-8"))
        parts = [project.get("build-system"), project["project"], project["tool"]["setuptools"]]
        return digest_of(json.dumps([*parts, platform.python_version(), str(self.root)]))

    def _is_usable(self) -> bool:
        """Whether it belongs to this Python and this place; a moved one points elsewhere."""
        question = "import sys; print(sys.version.split()[0], sys.prefix)"
        command = [str(self.python), "-X", "utf8", "-c", question]
        try:
            answer = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
        except (OSError, subprocess.CalledProcessError):
            return False
        version, prefix = answer.stdout.strip().split(" ", 1)
        return version == platform.python_version() and Path(prefix) == self.folder

    def _make(self) -> None:
        with stage("Making .venv"):
            command = [sys.executable, "-m", "venv", "--clear", str(self.folder)]
            result = subprocess.run(
                command, check=False, capture_output=True, text=True, errors="replace"
            )
        if result.returncode != 0:
            reason = last_line(result.stdout + result.stderr)
            raise InstallError(f"the folder .venv could not be made: {reason}")

    def _fill(self, extent: Extent) -> None:
        target = str(self.root) if extent is Extent.RUN else f"{self.root}[dev]"
        command = [
            *(str(self.python), "-m", "pip", "install"),
            *("--disable-pip-version-check", "--no-input", "--progress-bar", "off"),
            *("--editable", target),
        ]
        with stage("Installing packages (the first time this takes some minutes)"):
            self._pip(command)

    def _pip(self, command: list[str]) -> None:
        with (
            self.log.open("w", encoding="utf-8") as log,
            subprocess.Popen(
                command,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            ) as pip,
        ):
            for line in pip.stdout or ():
                log.write(line)
                _show(line.strip())
        if pip.returncode != 0:
            raise InstallError(self._why_pip_failed())

    def _why_pip_failed(self) -> str:
        words = self.log.read_text(encoding="utf-8")
        place = self.log.relative_to(self.root)
        if any(sign in words for sign in NETWORK_SIGNS):
            return f"the package index was not reached, check the network; details are in {place}"
        errors = [line for line in words.splitlines() if line.startswith("ERROR:")]
        reason = errors[-1].removeprefix("ERROR:").strip() if errors else last_line(words)
        return f"pip failed: {reason}; details are in {place}"


def _show(line: str) -> None:
    """Of pip's talk only what tells that it goes on."""
    if fetched := FETCHED.match(line):
        say(f"  fetching {fetched['name']} {fetched['version']} {fetched['size']}")
    elif line.startswith("Installing collected packages"):
        say("  unpacking")


def digest_of(*texts: str) -> str:
    """One digest for several texts."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()


def last_line(words: str) -> str:
    """The last line that says something."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason was given"
