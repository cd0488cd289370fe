"""What the tests of widgets stand on: a stage that is shown and has the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


@pytest.fixture
def write() -> Callable[[QWidget, str], None]:
    """Types any letters; Qt's own keyClicks knows Latin ones only."""

    def type_text(widget: QWidget, text: str) -> None:
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(widget, event)

    return type_text


@pytest.fixture
def stage(qtbot) -> Callable[..., QWidget]:
    """Shows widgets under each other in an active window."""

    kept: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 440, height: int = 600) -> QWidget:
        window = QWidget()
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        kept.append(window)
        window.resize(width, height)
        qtbot.addWidget(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show
