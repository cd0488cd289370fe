"""The calm dialog that tells of a bug."""

import platform
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

WIDTH = 520
DETAILS_HEIGHT = 160
MARGIN = 24


class BugDialog(QDialog):
    """Says that the work is saved, and hands over the details for whoever can repair it."""

    def __init__(self, details: str, log_folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something in Krug broke"))
        self._details = "\n".join((_versions(), "", details))
        self._text = self._build_text(log_folder)
        self._shown_details = self._build_details()
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.clicked.connect(self._copy_details)
        self._build_layout()

    def _build_text(self, log_folder: Path) -> QLabel:
        sentence = self.tr(
            "Your work is saved: every change is written as soon as it is made. "
            "You can go on. If the same thing breaks again, start Krug anew and send the "
            "details to whoever looks after it; they are also kept in {folder}."
        )
        text = QLabel(sentence.format(folder=log_folder))
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return text

    def _build_details(self) -> QPlainTextEdit:
        details = QPlainTextEdit(self._details)
        details.setReadOnly(True)
        details.setMinimumHeight(DETAILS_HEIGHT)
        details.setAccessibleName(self.tr("Details"))
        return details

    def _build_layout(self) -> None:
        buttons = QDialogButtonBox()
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        title = QLabel(self.windowTitle())
        title.setProperty("size", "section")
        title.setProperty("weight", "semibold")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(MARGIN // 2)
        for widget in (title, self._text, self._shown_details, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(WIDTH)
        close.setFocus()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self._copy.setText(self.tr("Copied"))


def _versions() -> str:
    return f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
