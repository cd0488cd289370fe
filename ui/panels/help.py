"""Help: what the page shown is for, and every key that does something now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.shell.actions import ActionRegistry, ActionSpec
from ui.shell.panel import Heading, Panel
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.marks import KeyCap
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class HelpPanel(Panel):
    """Generated, so that no key is forgotten in it."""

    def __init__(self, desk: Desk, actions: ActionRegistry, topic: Callable[[], str]) -> None:
        super().__init__()
        self._actions = actions
        self._topic = topic
        self._shown: tuple[str, tuple[ActionSpec, ...]] | None = None
        self._content = QWidget()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._content)
        self._layout.addStretch(1)
        actions.changed.connect(self._refresh)
        desk.meeting_changed.connect(self._refresh)

    @override
    def heading(self) -> Heading:
        return Heading(
            self.tr("Help"), self.tr("This page and its keys"), "mdi6.help-circle-outline"
        )

    @override
    def show_subject(self, subject: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        keys = tuple(spec for spec in self._actions.specs() if spec.keys())
        if (self._topic(), keys) == self._shown:
            return
        self._shown = (self._topic(), keys)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.M))
        for paragraph in filter(None, self._topic().split("\n")):
            column.addWidget(Words(paragraph))
        column.addWidget(Words(self.tr("Keys"), TextSize.SECTION, Colour.TEXT, Weight.DemiBold))
        column.addLayout(_key_table(list(keys)))
        column.addLayout(_key_table(self._sheet_keys()))
        self._layout.replaceWidget(self._content, content)
        self._content.deleteLater()
        self._content = content

    def _sheet_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Esc"), self.tr("Close the panel")),
            (self.tr("Tab"), self.tr("Next field; in a panel it goes around")),
            (self.tr("Alt+Left"), self.tr("Back to the panel before")),
            (self.tr("Ctrl+Left"), self.tr("On the edge of a panel: make it wider or narrower")),
        ]


def _key_table(rows: list[ActionSpec] | list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setVerticalSpacing(current_theme().space(Space.S))
    for number, row in enumerate(rows):
        keys, text = (row.keys(), row.caption()) if isinstance(row, ActionSpec) else row
        grid.addWidget(Words(text), number, 0)
        grid.addWidget(KeyCap(keys), number, 1)
    return grid
