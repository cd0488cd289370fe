"""Asking for a file: where a workspace is, shall be, or its backup goes."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

SUFFIX = ".krug"
translate = QCoreApplication.translate


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """A workspace to open; None when nothing was chosen."""
    title = translate("Files", "Open a workspace")
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _filter())
    return Path(name) if name else None


def ask_new(parent: QWidget, folder: Path) -> Path | None:
    """The name of a new workspace."""
    start = folder / f"{translate('Files', 'Round tables')}{SUFFIX}"
    title = translate("Files", "New workspace")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), _filter())
    return _suffixed(name)


def ask_backup(parent: QWidget, start: Path) -> Path | None:
    """Where a backup goes."""
    title = translate("Files", "Save a backup to another disk")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), _filter())
    return _suffixed(name)


def _suffixed(name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _filter() -> str:
    return f"{translate('Files', 'Workspaces of Krug')} (*{SUFFIX})"
