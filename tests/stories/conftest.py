"""The user of the stories: presses keys, moves the mouse and reads what stands there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTranslator
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.tour import Guide, Looks, guided
from ui.widgets.marks import Sign
from ui.widgets.table import TableView

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class User:
    """Knows nothing but the window; what it does goes through Qt's own events."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide
        self.window = guide.window
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def press(self, *keys: str) -> None:
        """Press keys by their names, e.g. ``"Ctrl+K"``, one after another."""
        for key in keys:
            QTest.keySequence(self._focus(), QKeySequence(key))
            self.guide.settle()

    def write(self, text: str) -> None:
        """Type any letters; Qt's own way knows Latin ones only."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._focus(), QKeyEvent(kind, 0, NONE, letter))
        self.guide.settle()

    def rewrite(self, text: str) -> None:
        """Replace all of a line by other words."""
        self.press("Ctrl+A")
        self.write(text)

    def click(self, name: str) -> None:
        """Click the button that is called so; the uppermost where there are several."""
        button = self._button(name)
        QTest.mouseClick(button, LEFT, NONE, button.rect().center())
        self.guide.settle()

    def fill(self, label: str, text: str) -> None:
        """Go into the field that is called so and write into it."""
        editors = [
            one
            for kind in (QLineEdit, QPlainTextEdit)
            for one in self.window.findChildren(kind)
            if one.isVisible() and one.accessibleName() == label
        ]
        assert editors, f"no field “{label}” among {self.words()}"
        editors[-1].setFocus()
        self.rewrite(text)

    def paste(self, text: str) -> None:
        """Bring text from somewhere else."""
        QApplication.clipboard().setText(text)
        self.press("Ctrl+V")

    def drag(self, row: int, under: int) -> None:
        """Pull a row of the table by the mouse and let it go under another."""
        table = self.table()
        start, end = self._spot(row, 0.5), self._spot(under, 0.9)
        at = table.viewport()
        handle = self.window.windowHandle()
        QTest.mousePress(handle, LEFT, NONE, at.mapTo(self.window, start))
        for place in (start + QPoint(0, 3), (start + end) / 2, end):
            QTest.mouseMove(handle, at.mapTo(self.window, place))
        QTest.mouseRelease(handle, LEFT, NONE, at.mapTo(self.window, end))
        self.guide.settle()

    def sees(self, words: str) -> bool:
        """Whether these words stand somewhere in the window."""
        return any(words in said for said in self.words())

    def words(self) -> list[str]:
        """Everything that can be read now."""
        return list(self._words())

    def table(self) -> TableView:
        """The table of the page."""
        (found,) = (one for one in self.window.findChildren(TableView) if one.isVisible())
        return found

    def column(self, title: str) -> list[str]:
        """What stands in a column of the table."""
        model = self.table().model()
        columns = range(model.columnCount())
        titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in columns]
        at = titles.index(title)
        return [str(model.index(row, at).data()) for row in range(model.rowCount())]

    def wait(self, until: Callable[[], bool]) -> None:
        """Wait for something that happens beside the window."""
        for _ in range(200):
            if until():
                return
            self.guide.settle()
        raise AssertionError(self.words())

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def _button(self, name: str) -> QAbstractButton:
        found = [
            one
            for one in self.window.findChildren(QAbstractButton)
            if one.isVisible() and name in {one.text(), one.accessibleName()}
        ]
        assert found, f"no button “{name}” among {self.words()}"
        return found[-1]

    def _spot(self, row: int, share: float) -> QPoint:
        table = self.table()
        rect = table.visualRect(table.model().index(row, 4))
        return QPoint(rect.left() + 40, rect.top() + int(rect.height() * share))

    def _words(self) -> Iterator[str]:
        for widget in self.window.findChildren(QWidget):
            if not widget.isVisible():
                continue
            match widget:
                case QLabel() | QAbstractButton() | QLineEdit():
                    yield widget.text()
                case QPlainTextEdit():
                    yield widget.toPlainText()
                case Sign():
                    yield widget.accessibleName()
                case TableView():
                    model = widget.model()
                    for row in range(model.rowCount()):
                        for at in range(model.columnCount()):
                            yield str(model.index(row, at).data() or "")
                case _:
                    pass


@pytest.fixture
def user(qapp) -> Iterator[User]:
    """Somebody in front of the sample event, in English."""
    with guided(qapp, Looks("en")) as guide:
        yield User(guide)
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Where the sheets land that the user sends to the printer."""
    out = tmp_path / "printed.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(out))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    return out
