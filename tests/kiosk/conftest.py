"""A contest in an open round, and a person at the kiosk who presses keys and reads words."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.services.contests import AddContest
from app.services.criteria import AddCriterion, ReviseCriterion
from app.services.entries import AddEntry
from app.services.gate import SetGate
from app.services.panel import AddJuror
from app.services.people import AddPerson
from app.services.rounds import AddRound, OpenRound
from app.services.workspace import Workspace
from ui.desk import Desk
from ui.kiosk.idle import Patience
from ui.kiosk.window import KioskWindow

CHAIR, RECOVERY, GATE = "мост над бухтой", "ABCDEFGHJKLMNPQRSTUV", "выход-17"
NONE = Qt.KeyboardModifier.NoModifier


class Clock:
    """Stands still unless it is pushed."""

    def __init__(self) -> None:
        self.now = datetime(2022, 8, 30, 14, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def push(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


class Contest:
    """Two projects, some criteria, two jurors."""

    chair, gate = CHAIR, GATE

    def __init__(self, krug: Workspace, criteria: int = 2, entries: int = 2) -> None:
        do = krug.execute
        self.krug = krug
        self.id = do(AddContest("Защита социальных проектов"))
        self.criteria = [
            do(AddCriterion(self.id, title, weight))
            for title, weight in (
                ("Актуальность и социальная значимость", "1.5"),
                ("Логическая связность и реализуемость", "1"),
                ("Инновационность, уникальность проекта", "0.5"),
                ("Команда и межпоколенческое участие", "1"),
                ("Открытость", "1"),
                ("Масштаб", "1"),
            )[:criteria]
        ]
        self.entries = [
            do(AddEntry(self.id, f"Проект команды {n}", f"Команда {n}"))
            for n in range(1, entries + 1)
        ]
        people = [do(AddPerson("Жюри", f"Член{n}")) for n in (1, 2)]
        self.jurors = [do(AddJuror(self.id, person)) for person in people]
        self.round = do(AddRound(self.id, "Финал"))

    def revise(self, criterion: int, field: str, value: object) -> None:
        self.krug.execute(ReviseCriterion(self.criteria[criterion], field, value))

    def open(self, *, gated: bool = True) -> None:
        at = datetime(2022, 8, 30, 13, 0, tzinfo=UTC)
        self.krug.execute(OpenRound(self.round, CHAIR, RECOVERY, at))
        if gated:
            self.krug.execute(SetGate(self.id, GATE))


class Person:
    """Somebody in front of the laptop."""

    def __init__(self, kiosk: KioskWindow) -> None:
        self.kiosk = kiosk

    def words(self, kind: type[QWidget] | None = None) -> list[str]:
        """All words of all widgets that are there, shown or not."""
        settle()
        found: list[str] = []
        for widget in self.kiosk.findChildren(kind or QWidget):
            found.append(widget.accessibleName())
            found.append(widget.toolTip())
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                found.append(widget.text())
            if isinstance(widget, QPlainTextEdit):
                found.append(widget.toPlainText())
        return [text for text in found if text]

    def reads(self, text: str) -> bool:
        settle()
        labels = [each for each in self.kiosk.findChildren(QLabel) if each.isVisible()]
        return any(text in each.text() for each in labels)

    def key(self, key: Qt.Key, modifiers=NONE) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.kiosk, key, modifiers)
        settle()

    def type(self, text: str) -> None:
        """Type any letters; Qt's own keyClicks knows Latin ones only."""
        for sign in text:
            if sign.isascii():
                QTest.keyClick(QApplication.focusWidget(), sign)
            else:
                event = QKeyEvent(QEvent.Type.KeyPress, 0, NONE, sign)
                QApplication.sendEvent(QApplication.focusWidget(), event)
        settle()

    def enter(self) -> None:
        self.key(Qt.Key.Key_Return)

    def button(self, text: str) -> QAbstractButton:
        settle()
        buttons = self.kiosk.findChildren(QAbstractButton)
        found = [
            b for b in buttons if b.isVisible() and (text in b.text() or text in b.accessibleName())
        ]
        assert found, f"no button {text}"
        return found[0]

    def press(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)
        settle()

    def tick(self) -> None:
        box = self.kiosk.findChild(QCheckBox)
        assert box is not None
        box.setFocus()
        self.key(Qt.Key.Key_Space)

    def come_in(self, name: str, pin: str, *, first: bool = False) -> None:
        self.press(name)
        for _ in range(2 if first else 1):
            self.type(pin)

    def leave(self) -> None:
        self.key(
            Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        self.type(GATE)
        self.enter()


def settle() -> None:
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def contest(workspace: Workspace) -> Contest:
    return Contest(workspace)


@pytest.fixture
def new_contest(workspace: Workspace) -> Callable[..., Contest]:
    return partial(Contest, workspace)


@pytest.fixture
def clock_at_hand() -> Clock:
    return Clock()


@pytest.fixture
def sit(qtbot, desk: Desk, clock_at_hand: Clock) -> Iterator:
    """Starts a kiosk; whatever is still open at the end is let go."""
    opened: list[KioskWindow] = []

    def start(round_id: str, patience: Patience | None = None, at: Desk = desk) -> Person:
        kiosk = KioskWindow(at, round_id, clock_at_hand, patience)
        kiosk.resize(1366, 768)
        opened.append(kiosk)
        gone = opened
        kiosk.left.connect(lambda: gone.remove(kiosk))
        with qtbot.waitActive(kiosk):
            kiosk.show()
            kiosk.activateWindow()
        kiosk.screen_shown.first_focus().setFocus()
        return Person(kiosk)

    yield start
    for kiosk in tuple(opened):
        Person(kiosk).leave()
    settle()
