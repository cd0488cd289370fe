"""The modules in the settings: which position, in what order, on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.panel import PanelSpec
from ui.shell.position import Position
from ui.shell.registry import PanelRegistry
from ui.theme.theme import Weight, current_theme
from ui.theme.tokens import Colour, Space
from ui.widgets.buttons import IconButton, LinkButton
from ui.widgets.cards import Band
from ui.widgets.checks import CheckBox
from ui.widgets.choices import DropDown
from ui.widgets.marks import IconSign
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk


class ModuleRow(QWidget):
    """One module; what is chosen here is told to the registry."""

    def __init__(
        self, spec: PanelSpec, registry: PanelRegistry, titles: dict[Position, str]
    ) -> None:
        super().__init__()
        self._spec = spec
        self._registry = registry
        name = spec.caption()
        self._where = DropDown()
        self._where.setAccessibleName(self.tr("Position of “{module}”").format(module=name))
        for position, title in titles.items():
            self._where.addItem(title, position)
        self._on = CheckBox("")
        self._on.setAccessibleName(self.tr("Show “{module}”").format(module=name))
        self._up = IconButton("mdi6.arrow-up", self.tr("Move “{module}” up").format(module=name))
        self._down = IconButton(
            "mdi6.arrow-down", self.tr("Move “{module}” down").format(module=name)
        )
        self._build()
        self._show_placement()
        self._where.activated.connect(self._move)
        self._on.committed.connect(self._switch)
        self._up.clicked.connect(self._shift_up)
        self._down.clicked.connect(self._shift_down)

    def _build(self) -> None:
        theme = current_theme()
        head, tail = QHBoxLayout(), QHBoxLayout()
        head.addWidget(IconSign(self._spec.icon))
        head.addWidget(Words(self._spec.caption(), ink=Colour.TEXT, weight=Weight.Medium), 1)
        head.addWidget(self._on)
        tail.addWidget(self._where, 1)
        tail.addWidget(self._up)
        tail.addWidget(self._down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for row in (head, tail):
            row.setSpacing(theme.space(Space.S))
            column.addLayout(row)

    def _show_placement(self) -> None:
        placement = self._registry.placement(self._spec.id)
        self._where.setCurrentIndex(self._where.findData(placement.position))
        self._on.setChecked(placement.on)
        self._on.setEnabled(self._registry.can_switch_off(self._spec.id))

    def _move(self) -> None:
        self._registry.move(self._spec.id, Position(self._where.currentData()))

    def _switch(self) -> None:
        self._registry.switch(self._spec.id, on=self._on.isChecked())

    def _shift_up(self) -> None:
        self._registry.shift(self._spec.id, -1)

    def _shift_down(self) -> None:
        self._registry.shift(self._spec.id, 1)


class ModuleList(QWidget):
    """All modules by position, and the third-party ones that did not load."""

    def __init__(self, desk: Desk, registry: PanelRegistry) -> None:
        super().__init__()
        self._desk = desk
        self._registry = registry
        self._rows = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().space(Space.L))
        self._column.addWidget(self._rows)
        self._column.addWidget(Band(self._trouble(), Colour.LIVE))
        reset = LinkButton(self.tr("Put all modules back"), "mdi6.restore")
        reset.clicked.connect(registry.reset)
        self._column.addWidget(reset)
        registry.changed.connect(self._reload)
        self._reload()

    def _trouble(self) -> str:
        if not self._registry.broken:
            return ""
        text = self.tr("These modules could not be loaded: {names}. The log says why.")
        return text.format(names=", ".join(self._registry.broken))

    def _reload(self) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().space(Space.L))
        titles = self._titles()
        for spec in self._registry.specs():
            column.addWidget(ModuleRow(spec, self._registry, titles))
        rows.setEnabled(not self._desk.workspace.read_only)
        self._column.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows

    def _titles(self) -> dict[Position, str]:
        return {
            Position.START: self.tr("Left"),
            Position.END: self.tr("Right"),
            Position.TOP: self.tr("Top"),
            Position.BOTTOM: self.tr("Bottom"),
        }
