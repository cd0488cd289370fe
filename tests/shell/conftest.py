"""Small panels and a page to try the shell with."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.shell.host import OffcanvasHost
from ui.shell.panel import Heading, Panel, PanelSpec
from ui.shell.placement import Placement
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry


class CardPanel(Panel):
    """A card with two fields; the second refuses the word "wrong"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.subject = ""
        self.stored = "right"
        self.name = QLineEdit()
        self.number = QLineEdit(self.stored)
        self.other = QPushButton("Open the other")
        self.done = QPushButton("Done")
        layout = QVBoxLayout(self)
        for widget in (self.name, self.number, self.other):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.number.editingFinished.connect(self._commit)
        self.other.clicked.connect(self._open_other)
        self.done.clicked.connect(self.close_requested)

    def heading(self) -> Heading:
        return Heading(f"Card {self.subject}", "a caption", "mdi6.domain")

    def show_subject(self, subject: str) -> None:
        self.subject = subject
        self.name.setText(f"name of {subject}")
        self.heading_changed.emit()

    def first_focus(self) -> QWidget:
        return self.name

    def unsaved(self) -> str:
        return "The number cannot be saved." if self.number.text() == "wrong" else ""

    def discard(self) -> None:
        self.number.setText(self.stored)

    def footer(self) -> QWidget:
        return self.done

    def _commit(self) -> None:
        if self.number.text() != "wrong":
            self.stored = self.number.text()

    def _open_other(self) -> None:
        self.desk.open_panel("person", "P")


class NotePanel(Panel):
    """Something to read, without a field."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        QVBoxLayout(self).addWidget(QLabel("Some words to read."))

    def heading(self) -> Heading:
        return Heading("Notes")


SPECS = (
    PanelSpec("card", "Card", "mdi6.domain", Position.END, 1, CardPanel, needs_subject=True),
    PanelSpec("person", "Person", "mdi6.account", Position.END, 2, CardPanel, needs_subject=True),
    PanelSpec("notes", "Notes", "mdi6.note", Position.END, 3, NotePanel, frozenset({"first"})),
    PanelSpec("filters", "Filters", "mdi6.filter", Position.START, 1, CardPanel, always=True),
    PanelSpec("finder", "Finder", "mdi6.magnify", Position.TOP, 1, CardPanel),
    PanelSpec("queue", "Queue", "mdi6.history", Position.BOTTOM, 1, NotePanel),
)


class Shelf:
    """Keeps a placement as the workspace would."""

    def __init__(self) -> None:
        self.kept: tuple[Placement, ...] = ()

    def read(self) -> tuple[Placement, ...]:
        return self.kept

    def write(self, placements: tuple[Placement, ...]) -> None:
        self.kept = placements


@pytest.fixture
def kept() -> Shelf:
    return Shelf()


@pytest.fixture
def registry(qapp, kept: Shelf) -> PanelRegistry:
    return PanelRegistry(SPECS, kept.read, kept.write)


@pytest.fixture
def page(qapp) -> QWidget:
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.addWidget(QPushButton("Open a card"))
    layout.addWidget(QPushButton("Something else"))
    layout.addStretch(1)
    return body


@pytest.fixture
def host(qtbot, desk: Desk, registry: PanelRegistry, page: QWidget) -> OffcanvasHost:
    shown = OffcanvasHost(desk, registry, page)
    desk.panel_requested.connect(shown.open)
    qtbot.addWidget(shown)
    shown.resize(1000, 700)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    return shown


@pytest.fixture
def opener(host: OffcanvasHost, page: QWidget) -> Callable[[], QPushButton]:
    def focus() -> QPushButton:
        button = page.findChildren(QPushButton)[0]
        button.setFocus()
        return button

    return focus
