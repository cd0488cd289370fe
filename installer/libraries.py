"""System libraries and tools that no Python package brings along.

The list was found on a bare Debian by asking the linker about every Qt library and plugin the
program loads (``tests/installer/test_libraries.py`` asks it again).
"""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from installer.progress import InstallError, complain, say, stage


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library and the packages that bring it."""

    file: str
    debian: str
    alt: str


@dataclass(frozen=True, slots=True)
class Tool:
    """A program that some tests drive; they skip without it."""

    file: str
    debian: str
    alt: str


LIBRARIES = (
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libdbus-1.so.3", "libdbus-1-3", "libdbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "libfontconfig1"),
    Library("libfreetype.so.6", "libfreetype6", "libfreetype"),
    Library("libEGL.so.1", "libegl1", "libEGL"),
    Library("libGL.so.1", "libgl1", "libGL"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "libkrb5"),
    Library("libcups.so.2", "libcups2", "libcups"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "libxcbutil-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "libxcbutil-icccm"),
    Library("libxcb-image.so.0", "libxcb-image0", "libxcbutil-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "libxcbutil-keysyms"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "libxcb-render-util"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)

TOOLS = (
    Tool("Xvfb", "xvfb", "xorg-xvfb"),
    Tool("openbox", "openbox", "openbox"),
    Tool("xdotool", "xdotool", "xdotool"),
    Tool("setxkbmap", "x11-xkb-utils", "setxkbmap"),
    Tool("pdftoppm", "poppler-utils", "poppler"),
)

VENV = Tool("python3-venv", "python3-venv", "python3-module-venv")


def provide_libraries() -> None:
    """Install what Qt misses where that is possible; otherwise give the line to type."""
    missing = missing_libraries()
    if not missing:
        return
    install(missing, "Installing system libraries for Qt")
    left = missing_libraries()
    if left:
        names = ", ".join(library.file for library in left)
        raise InstallError(f"Qt needs system libraries that are missing ({names}): {advice(left)}.")


def provide_tools() -> None:
    """The same for the programs of the tests, which can also do without."""
    missing = [tool for tool in TOOLS if shutil.which(tool.file) is None]
    if missing and not install(missing, "Installing programs that tests drive"):
        complain(f"some tests will be skipped; to run them too: {advice(missing)}.")


def provide_venv() -> None:
    """The module that makes ``.venv``, which Debian keeps in a package of its own."""
    if not install([VENV], "Installing Python's venv module"):
        raise InstallError(f"Python's venv module is missing (python3-venv): {advice([VENV])}.")


def missing_libraries() -> list[Library]:
    """Libraries that the loader does not find; nothing is looked for outside Linux."""
    if sys.platform != "linux":
        return []
    return [library for library in LIBRARIES if not _loads(library.file)]


def install(wanted: Iterable[Library | Tool], name: str) -> bool:
    """Install by apt-get when this is Debian or a kin and we are root; says whether it was done."""
    packages = _packages(wanted, "debian")
    if family() != "debian" or not _is_root() or shutil.which("apt-get") is None:
        return False
    with stage(name):
        say(f"  apt-get install {' '.join(packages)}")
        _apt_get("update")
        return _apt_get("install", "-y", "--no-install-recommends", *packages)


def advice(wanted: Iterable[Library | Tool]) -> str:
    """The exact line to type on this system."""
    match family():
        case "debian":
            return f"run  sudo apt-get install {' '.join(_packages(wanted, 'debian'))}"
        case "altlinux":
            return f"run  su - -c 'apt-get install {' '.join(_packages(wanted, 'alt'))}'"
        case _:
            return f"install {', '.join(item.file for item in wanted)} with your package manager"


def family() -> str:
    """``debian`` (with Astra and Ubuntu), ``altlinux``, or empty for what we do not know."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    kin = {release.get("ID", ""), *release.get("ID_LIKE", "").split()}
    if kin & {"debian", "ubuntu", "astra"}:
        return "debian"
    return "altlinux" if "altlinux" in kin else ""


def _packages(wanted: Iterable[Library | Tool], kind: str) -> list[str]:
    return sorted({item.debian if kind == "debian" else item.alt for item in wanted})


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _apt_get(*arguments: str) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    result = subprocess.run(
        ["apt-get", "-q", *arguments],
        env=quiet,
        check=False,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
    )
    if result.returncode != 0:
        say("\n".join(f"  {line}" for line in result.stderr.splitlines()[-3:]))
    return result.returncode == 0
