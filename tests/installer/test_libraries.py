"""The list of system libraries is right for the Qt that is installed."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from installer import libraries
from installer.libraries import LIBRARIES, TOOLS, VENV, advice, family, missing_parts
from installer.progress import InstallError

QT = Path(PySide6.__file__).parent
LOADED = (
    *("lupdate", "lrelease"),
    *(f"Qt/plugins/platforms/libq{name}.so" for name in ("xcb", "offscreen", "minimal")),
    *(
        f"Qt/lib/libQt6{name}.so.6"
        for name in ("Core", "Gui", "Widgets", "Pdf", "PdfWidgets", "PrintSupport", "Svg", "Test")
    ),
    "Qt/plugins/printsupport/libcupsprintersupport.so",
)

# Whatever Debian cannot run Python without, and what the compiler's runtime brings.
ALWAYS_THERE = re.compile(
    r"ld-linux|linux-vdso|lib(c|m|dl|rt|pthread|resolv|gcc_s|stdc\+\+|z|lzma|zstd|bz2)\.so"
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="system libraries are Linux's")


def needed_directly(binary: Path) -> set[str]:
    """Names a binary asks the loader for, without what those ask for in turn."""
    tool = shutil.which("objdump") or shutil.which("readelf")
    if tool is None:
        pytest.skip("neither objdump nor readelf is installed")
    option = "-p" if tool.endswith("objdump") else "-d"
    answer = subprocess.run([tool, option, str(binary)], check=True, capture_output=True, text=True)
    return set(re.findall(r"NEEDED\W+(?:Shared library: \[)?([\w.+-]+)", answer.stdout))


@pytest.mark.parametrize("name", LOADED)
def test_every_library_that_qt_asks_for_is_on_the_list(name: str) -> None:
    known = {library.file for library in LIBRARIES}
    for file in needed_directly(QT / name):
        bundled = (QT / "Qt" / "lib" / file).exists() or (QT / file).exists()
        assert bundled or file in known or ALWAYS_THERE.match(file), f"{name} needs {file}"


def test_nothing_is_missing_where_the_tests_run() -> None:
    assert missing_parts() == []


def on(monkeypatch: pytest.MonkeyPatch, **release: str) -> None:
    monkeypatch.setattr("platform.freedesktop_os_release", lambda: release)


def test_the_line_to_type_on_debian_and_astra(monkeypatch: pytest.MonkeyPatch) -> None:
    for facts in ({"ID": "debian"}, {"ID": "astra", "ID_LIKE": "debian"}, {"ID": "ubuntu"}):
        on(monkeypatch, **facts)
        assert advice([LIBRARIES[0], LIBRARIES[1], VENV]) == (
            "  sudo apt-get install libglib2.0-0 python3-venv"
        )


def test_the_line_to_type_on_alt(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, ID="altlinux")
    cursor = next(part for part in LIBRARIES if "cursor" in part.file)
    assert advice([cursor]) == "  su - -c 'apt-get install libxcbutil-cursor'"


def test_an_unknown_system_is_told_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    on(monkeypatch, ID="haiku")
    assert family() == ""
    assert "Xvfb" in advice(TOOLS)


def test_a_user_without_rights_gets_one_sentence_and_the_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    on(monkeypatch, ID="debian")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    monkeypatch.setattr(libraries, "_loads", lambda file: file != "libEGL.so.1")
    with pytest.raises(InstallError) as failure:
        libraries.provide_libraries()
    assert str(failure.value).endswith("\n  sudo apt-get install libegl1")
