"""Cards in their sheet, as somebody with a keyboard and a mouse meets them."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.services.workspace import Workspace
from ui.desk import Desk
from ui.main.published import CARDS
from ui.shell.host import OffcanvasHost
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry
from ui.tasks import TaskRunner
from ui.widgets.chips import ChipsField, Token
from ui.widgets.fields import Field
from ui.widgets.picker import Picker

NONE = Qt.KeyboardModifier.NoModifier


class Reader:
    """Reads what the open sheet shows and does what a person would do there."""

    def __init__(self, desk: Desk, host: OffcanvasHost) -> None:
        self.desk = desk
        self.host = host

    @property
    def sheet(self) -> QWidget:
        return self.host.slots[Position.END].sheet

    def is_open(self) -> bool:
        QApplication.processEvents()
        slot = self.host.slots.get(Position.END)
        return slot is not None and slot.is_open

    def open(self, panel: str, subject: str = "") -> None:
        self.desk.open_panel(panel, subject)
        QApplication.processEvents()

    def words(self) -> list[str]:
        QApplication.processEvents()
        labels = [label.text() for label in self.sheet.findChildren(QLabel) if label.isVisible()]
        return [text for text in labels if text]

    def title(self) -> str:
        QApplication.processEvents()
        return self.sheet.windowTitle()

    def button(self, text: str) -> QPushButton:
        QApplication.processEvents()
        found = [
            each
            for each in self.sheet.findChildren(QPushButton)
            if each.isVisible() and text in {each.text(), each.accessibleName()}
        ]
        assert found, f"no button {text}"
        return found[0]

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def field(self, label: str) -> Field:
        found = [
            each
            for each in self.sheet.findChildren(Field)
            if each.isVisible() and label in {each.label(), self._editor(each).accessibleName()}
        ]
        assert found, f"no field {label}"
        return found[0]

    def value(self, label: str) -> str:
        """The words that stand in a field of text."""
        return self.field(label).words()

    def message(self, label: str) -> str:
        return self.field(label).message()

    def write(self, label: str, text: str, leave: bool = True) -> None:
        """Go to a field, replace its words, and leave it by Tab."""
        editor = self._editor(self.field(label))
        editor.setFocus()
        editor.selectAll()
        if text:
            self.type(editor, text)
        else:
            QTest.keyClick(editor, Qt.Key.Key_Delete)
        if leave:
            self.key(Qt.Key.Key_Tab)

    def pick(self, label: str, text: str, row: int = 0) -> None:
        """Type into a picker and take a row of what it offers."""
        field = self.field(label)
        picker = field.findChild(Picker) if isinstance(field, ChipsField) else self._editor(field)
        picker.setFocus()
        picker.selectAll()
        self.type(picker, text)
        offered = len(picker.found())
        assert offered > row, f"nothing offered for {text}"
        for _ in range(row):
            QTest.keyClick(picker, Qt.Key.Key_Down)
        QTest.keyClick(picker, Qt.Key.Key_Return)
        QApplication.processEvents()

    def tokens(self, label: str) -> list[Token]:
        QApplication.processEvents()
        found = [each for each in self.field(label).findChildren(Token) if each.isVisible()]
        return sorted(found, key=lambda each: (each.y(), each.x()))

    def chips(self, label: str) -> list[str]:
        return [each.choice.title for each in self.tokens(label)]

    def key(self, which: Qt.Key, modifiers=NONE) -> None:
        QTest.keyClick(QApplication.focusWidget(), which, modifiers)
        QApplication.processEvents()

    def type(self, widget: QWidget, text: str) -> None:
        """Type any letters; Qt's own keyClicks knows Latin ones only."""
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, sign))

    def focused(self) -> str:
        """What the widget with the keyboard is called; a button by its words."""
        QApplication.processEvents()
        widget = QApplication.focusWidget()
        if widget is None:
            return ""
        seen = QAccessible.queryAccessibleInterface(widget)
        return widget.accessibleName() or seen.text(QAccessible.Text.Name)

    def _editor(self, field: Field) -> QWidget:
        return field.focusProxy() or field


def _reader_over(qtbot, desk: Desk) -> Reader:
    registry = PanelRegistry(CARDS, lambda: (), lambda _: None)
    page = QWidget()
    host = OffcanvasHost(desk, registry, page)
    desk.panel_requested.connect(host.open)
    qtbot.addWidget(host)
    host.resize(1278, 708)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return Reader(desk, host)


@pytest.fixture
def reader(qtbot, desk: Desk) -> Reader:
    """The published cards over an empty page, without animation."""
    return _reader_over(qtbot, desk)


@pytest.fixture
def viewer(qtbot, desk: Desk):
    """The same file in a second window, where it can only be viewed."""
    file = Workspace.open(desk.workspace.path, actor="Гость", read_only=True)
    viewing = Desk(file, TaskRunner(), desk.settings)
    yield _reader_over(qtbot, viewing)
    viewing.close()


@pytest.fixture
def toasts(desk: Desk) -> list[str]:
    """What toasts said; those that offer to undo end with a sign."""
    said: list[str] = []
    desk.noticed.connect(lambda notice: said.append(notice.text + (" ↶" if notice.undo else "")))
    return said


@pytest.fixture
def refusals(desk: Desk) -> list[str]:
    """Codes of what was refused and shown by no field."""
    codes: list[str] = []
    desk.refused.connect(lambda error: codes.append(error.code))
    return codes
