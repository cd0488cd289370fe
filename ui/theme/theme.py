"""The theme in force: what a colour, a font or a length is right now, and how it is applied."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon
from PySide6.QtWidgets import QApplication

from ui.theme.fonts import load_fonts, make_font
from ui.theme.icons import Icons
from ui.theme.mark import mark_icon
from ui.theme.palette import make_palette
from ui.theme.sheet import make_sheet, scaled
from ui.theme.tokens import Colour, Motion, Radius, Size, Space, TextSize, Tokens, load_tokens

Weight = QFont.Weight


class Scheme(StrEnum):
    """Which colours to use; the system's wish counts as light where it is not known."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Answers for looks by meaning.

    It lives as a child of the application, beside the palette and the font it gave to it, so
    that any widget reaches it with ``current_theme()`` and none keeps a colour of its own.
    """

    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._scheme = Scheme.SYSTEM
        self._percent = 100
        self._dark = False

    def install(self, app: QApplication) -> None:
        """Style the application; an earlier theme of it gives way."""
        for earlier in app.findChildren(Theme):
            if earlier is not self:
                earlier.setParent(None)
                earlier.deleteLater()
        self.setParent(app)
        load_fonts(self._tokens.family)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply(app)

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self._dark

    @property
    def text_percent(self) -> int:
        return self._percent

    @property
    def motion(self) -> Motion:
        return self._tokens.motion

    @cached_property
    def icons(self) -> Icons:
        """The icons, in the colours of this theme."""
        return Icons(self.colour)

    def choose(self, scheme: Scheme, text_percent: int = 100) -> None:
        """Change scheme and text size (100 to 200 %) and restyle what is on the screen."""
        self._scheme = scheme
        self._percent = min(200, max(100, text_percent))
        app = QApplication.instance()
        if isinstance(app, QApplication) and self.parent() is app:
            self._apply(app)

    def colour(self, colour: Colour) -> QColor:
        """A fresh copy, which the caller may make transparent."""
        return QColor(self._colours[colour])

    def bright(self, colour: Colour) -> QColor:
        """The colour of the dark scheme, for what lies on the rail in either scheme."""
        return QColor(self._tokens.dark[colour])

    def paper(self) -> QColor:
        """The colour of a printed sheet, which is white in either scheme."""
        return QColor(self._tokens.light[Colour.SURFACE])

    def px(self, pixels: int) -> int:
        """A length that grows with the text, e.g. the height of a row."""
        return scaled(pixels, self._percent)

    def size(self, size: Size) -> int:
        """A length of the layout, grown with the text."""
        return self.px(self._tokens.sizes[size])

    def space(self, space: Space) -> int:
        """A distance; distances stay as they are when the text grows."""
        return self._tokens.spaces[space]

    def radius(self, radius: Radius) -> int:
        return self.px(self._tokens.radii[radius])

    def font(
        self, size: TextSize, weight: Weight = Weight.Normal, *, tabular: bool = False
    ) -> QFont:
        """The interface face; ``tabular`` where numbers stand under each other."""
        pixels = self.px(self._tokens.type_sizes[size])
        return make_font(self._tokens.family, pixels, weight, tabular=tabular)

    def mark(self) -> QIcon:
        """The icon of the program."""
        font = self.font(TextSize.BODY, Weight.Bold)
        ring, letter = self.bright(Colour.ACCENT), self.bright(Colour.TEXT)
        return mark_icon(self._tokens.light[Colour.RAIL], ring, letter, font)

    @property
    def _colours(self) -> Mapping[Colour, QColor]:
        return self._tokens.dark if self._dark else self._tokens.light

    def _follow_system(self) -> None:
        app = QApplication.instance()
        if self._scheme is Scheme.SYSTEM and isinstance(app, QApplication):
            self._apply(app)

    def _apply(self, app: QApplication) -> None:
        self._dark = self._wants_dark(app)
        app.setFont(self.font(TextSize.BODY))
        app.setPalette(make_palette(self._colours))
        app.setStyleSheet(make_sheet(self._tokens, self._colours, self._percent))
        self.changed.emit()

    def _wants_dark(self, app: QApplication) -> bool:
        if self._scheme is Scheme.SYSTEM:
            return app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK


def current_theme() -> Theme:
    """The theme of the running application; a program without one gets the default."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a theme needs an application"
    found = app.findChild(Theme)
    if found is None:
        found = Theme(load_tokens())
        found.install(app)
    return found
