"""System libraries and tools that no Python package brings along.

The list was found on a bare Debian by asking the linker about every Qt library and plugin the
program loads (``tests/installer/test_libraries.py`` asks it again).
"""

import ctypes
import importlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from installer.progress import InstallError, complain, say, stage


@dataclass(frozen=True, slots=True)
class Part:
    """A shared library or a program, and the packages that bring it."""

    file: str
    debian: str
    alt: str


LIBRARIES = (
    Part("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Part("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Part("libdbus-1.so.3", "libdbus-1-3", "libdbus"),
    Part("libfontconfig.so.1", "libfontconfig1", "libfontconfig1"),
    Part("libfreetype.so.6", "libfreetype6", "libfreetype"),
    Part("libEGL.so.1", "libegl1", "libEGL"),
    Part("libGL.so.1", "libgl1", "libGL"),
    Part("libgssapi_krb5.so.2", "libgssapi-krb5-2", "libkrb5"),
    Part("libcups.so.2", "libcups2", "libcups"),
    Part("libX11.so.6", "libx11-6", "libX11"),
    Part("libX11-xcb.so.1", "libx11-xcb1", "libX11"),
    Part("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Part("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    Part("libxcb.so.1", "libxcb1", "libxcb"),
    Part("libxcb-cursor.so.0", "libxcb-cursor0", "libxcbutil-cursor"),
    Part("libxcb-icccm.so.4", "libxcb-icccm4", "libxcbutil-icccm"),
    Part("libxcb-image.so.0", "libxcb-image0", "libxcbutil-image"),
    Part("libxcb-keysyms.so.1", "libxcb-keysyms1", "libxcbutil-keysyms"),
    Part("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Part("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Part("libxcb-render-util.so.0", "libxcb-render-util0", "libxcb-render-util"),
    Part("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Part("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Part("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Part("libxcb-util.so.1", "libxcb-util1", "libxcbutil"),
    Part("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Part("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
)

VENV = Part("python3-venv", "python3-venv", "python3-module-venv")

TOOLS = (
    Part("Xvfb", "xvfb", "xorg-xvfb"),
    Part("openbox", "openbox", "openbox"),
    Part("xdotool", "xdotool", "xdotool"),
    Part("setxkbmap", "x11-xkb-utils", "setxkbmap"),
    Part("pdftoppm", "poppler-utils", "poppler"),
)


def provide_libraries() -> None:
    """Install what Python and Qt miss where that is possible; otherwise give the line to type."""
    missing = missing_parts()
    if not missing:
        return
    install(missing, "Installing system libraries")
    left = missing_parts()
    if left:
        raise InstallError(f"system libraries are missing; install them first:\n{advice(left)}")


def provide_tools() -> None:
    """The same for the programs of the tests, which can also do without."""
    if sys.platform != "linux":
        return
    missing = [tool for tool in TOOLS if shutil.which(tool.file) is None]
    if missing and not install(missing, "Installing programs that tests drive"):
        complain(f"some tests will be skipped; to run them too, install:\n{advice(missing)}")


def missing_parts() -> list[Part]:
    """Libraries that the loader does not find, and Python's own venv module."""
    if sys.platform != "linux":
        return []
    missing = [library for library in LIBRARIES if not _loads(library.file)]
    importlib.invalidate_caches()
    # Debian's python3 has venv but not the ensurepip that it calls.
    if all(map(importlib.util.find_spec, ("venv", "ensurepip"))):
        return missing
    return [*missing, VENV]


def install(wanted: Iterable[Part], name: str) -> bool:
    """Install by apt-get when this is Debian or a kin and we are root; says whether it was done."""
    packages = _packages(wanted, "debian")
    if family() != "debian" or not _is_root() or shutil.which("apt-get") is None:
        return False
    with stage(name):
        say(f"  apt-get install {' '.join(packages)}")
        _apt_get("update")
        return _apt_get("install", "-y", "--no-install-recommends", *packages)


def advice(wanted: Iterable[Part]) -> str:
    """The exact line to type on this system."""
    match family():
        case "debian":
            return f"  sudo apt-get install {' '.join(_packages(wanted, 'debian'))}"
        case "altlinux":
            return f"  su - -c 'apt-get install {' '.join(_packages(wanted, 'alt'))}'"
        case _:
            return f"  {', '.join(part.file for part in wanted)} (with your package manager)"


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


def _packages(wanted: Iterable[Part], kind: str) -> list[str]:
    return sorted({part.debian if kind == "debian" else part.alt for part in wanted})


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
