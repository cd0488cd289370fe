"""The header: which meeting, the search, modules with a button, undo and redo, and "saved"."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.panel import PanelSpec
from ui.shell.prompt import PromptButton
from ui.shell.saved import SavedMark
from ui.shell.switcher import Switcher
from ui.theme.theme import current_theme
from ui.theme.tokens import Size, Space
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Rule


class ModuleButton(IconButton):
    """Opens and closes one module."""

    def __init__(self, spec: PanelSpec, keys: str) -> None:
        super().__init__(spec.icon, spec.caption())
        self.target = spec.id
        self.setCheckable(True)
        self.setToolTip(f"{spec.caption()}  {keys}".strip())


class Header(QFrame):
    """Arranges; what its parts say is told by the frame."""

    panel_wanted = Signal(str)

    def __init__(self, switcher: Switcher, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "surface")
        self.setFixedHeight(current_theme().size(Size.HEADER))
        self.switcher = switcher
        self.undo = IconButton("mdi6.undo", self.tr("Undo"))
        self.redo = IconButton("mdi6.redo", self.tr("Redo"))
        self.saved = SavedMark()
        self._modules: list[ModuleButton | PromptButton] = []
        self._prompts, self._buttons = QHBoxLayout(), QHBoxLayout()
        self._build_layout()

    def publish(self, specs: Iterable[tuple[PanelSpec, str]]) -> None:
        """Give each module its button; the second of a pair is its keys."""
        wanted = list(specs)
        if [spec.id for spec, _ in wanted] == [button.target for button in self._modules]:
            return
        for old in self._modules:
            old.setParent(None)
            old.deleteLater()
        self._modules = []
        for spec, keys in wanted:
            if spec.prompt:
                self._add(self._prompts, PromptButton(spec, keys))
            else:
                self._add(self._buttons, ModuleButton(spec, keys))

    def show_panels(self, panels: frozenset[str]) -> None:
        """Mark the modules that are open now."""
        for button in self._modules:
            button.setChecked(button.target in panels)

    def show_turns(self, undo: str, redo: str, keys: tuple[str, str]) -> None:
        """Name what undo and redo would do now; empty for nothing."""
        for button, sentence, key in ((self.undo, undo, keys[0]), (self.redo, redo, keys[1])):
            button.setEnabled(bool(sentence))
            if sentence:
                button.set_name(sentence)
                button.setToolTip(f"{sentence}  {key}".strip())

    def _add(self, row: QHBoxLayout, button: ModuleButton | PromptButton) -> None:
        row.addWidget(button)
        button.clicked.connect(self._want_panel)
        self._modules.append(button)

    def _want_panel(self) -> None:
        sender = self.sender()
        if isinstance(sender, ModuleButton | PromptButton):
            # The host says what is open, not the click.
            sender.setChecked(not sender.isChecked())
            self.panel_wanted.emit(sender.target)

    def _build_layout(self) -> None:
        theme = current_theme()
        row = QHBoxLayout()
        side = theme.space(Space.XL)
        row.setContentsMargins(theme.space(Space.M), 0, side, 0)
        row.setSpacing(theme.space(Space.S))
        row.addWidget(self.switcher)
        row.addStretch(1)
        row.addLayout(self._prompts)
        row.addSpacing(theme.space(Space.S))
        row.addLayout(self._buttons)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addSpacing(theme.space(Space.S))
        row.addWidget(self.saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Rule())
