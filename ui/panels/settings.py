"""Settings: looks, language, the user's name, and where the modules are published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.panels.settings_modules import ModuleList
from ui.shell.panel import Heading, Panel
from ui.shell.registry import PanelRegistry
from ui.theme.theme import Scheme, Weight, current_theme
from ui.theme.tokens import Colour, Space, TextSize
from ui.widgets.cards import Rule
from ui.widgets.checks import CheckBox
from ui.widgets.choices import ChoiceField, Option, SegmentsField
from ui.widgets.fields import TextField
from ui.widgets.words import Words

if TYPE_CHECKING:
    from ui.desk import Desk

TEXT_SIZES = (100, 125, 150, 175, 200)


class SettingsPanel(Panel):
    """Every choice takes effect at once; those of modules are kept in the workspace."""

    def __init__(self, desk: Desk, registry: PanelRegistry) -> None:
        super().__init__()
        self._desk = desk
        self._settings = desk.settings
        self._theme = SegmentsField(self.tr("Colours"), self._schemes())
        self._language = ChoiceField(self.tr("Language"), self._languages())
        self._size = ChoiceField(self.tr("Text size"), _sizes())
        self._still = CheckBox(self.tr("Without animation"))
        self._name = TextField(self.tr("Your name in the history"))
        self._modules = ModuleList(desk, registry)
        self._build()
        self._show_values()
        self._theme.committed.connect(self._choose_theme)
        self._language.committed.connect(self._choose_language)
        self._size.committed.connect(self._choose_size)
        self._still.committed.connect(self._choose_stillness)
        self._name.committed.connect(self._choose_name)

    @override
    def heading(self) -> Heading:
        return Heading(self.tr("Settings"), icon="mdi6.cog-outline")

    @override
    def show_subject(self, subject: str) -> None:
        self._show_values()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(current_theme().space(Space.L))
        fields = (self._theme, self._language, self._size, self._still, self._name)
        for widget in (*fields, Rule(), self._modules_title(), self._modules):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _modules_title(self) -> QWidget:
        title = self.tr("Modules in this workspace")
        return Words(title, TextSize.SECTION, Colour.TEXT, Weight.DemiBold)

    def _schemes(self) -> tuple[Option, ...]:
        return (
            Option(Scheme.SYSTEM, self.tr("Auto")),
            Option(Scheme.LIGHT, self.tr("Light")),
            Option(Scheme.DARK, self.tr("Dark")),
        )

    def _languages(self) -> tuple[Option, ...]:
        # Each language is named in itself: somebody lost in the other one must find it.
        return (
            Option("", self.tr("As the system")),
            Option("ru", "Русский"),
            Option("en", "English"),
        )

    def _show_values(self) -> None:
        settings = self._settings
        self._theme.show_value(settings.theme)
        self._language.show_value(settings.language)
        nearest = min(TEXT_SIZES, key=self._distance)
        self._size.show_value(str(nearest))
        self._still.setChecked(settings.without_animation)
        self._name.show_value(settings.actor or self._desk.workspace.actor)

    def _distance(self, size: int) -> int:
        return abs(size - self._settings.text_size)

    def _choose_theme(self, value: str) -> None:
        self._settings.theme = value

    def _choose_language(self, value: str) -> None:
        self._settings.language = value

    def _choose_size(self, value: str) -> None:
        self._settings.text_size = int(value)

    def _choose_stillness(self) -> None:
        self._settings.without_animation = self._still.isChecked()

    def _choose_name(self, value: str) -> None:
        self._settings.actor = value


def _sizes() -> tuple[Option, ...]:
    return tuple(Option(str(size), f"{size} %") for size in TEXT_SIZES)
