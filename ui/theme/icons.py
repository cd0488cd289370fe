"""Icons of the one set in use, painted from its font in a colour by meaning.

The font and its table of names belong to the qtawesome package. They are read as files:
importing the package would load eleven more fonts and cost a third of a second at the start.
"""

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from typing_extensions import override

from ui.theme.tokens import Colour

_SET = "mdi6"
_FILES = "materialdesignicons6-webfont"
_FADED_OPACITY = 0.45

ColourOf = Callable[[Colour], QColor]


class Icons:
    """Gives icons by name and colour; an icon takes the colour of the theme when it is drawn.

    So nothing has to be rebuilt when the scheme changes: a repaint is enough.
    """

    def __init__(self, colour_of: ColourOf) -> None:
        self._colour_of = colour_of

    def icon(self, name: str, colour: Colour = Colour.TEXT) -> QIcon:
        """The icon ``"mdi6.magnify"``; an unknown name is a bug and raises ``KeyError``."""
        return QIcon(GlyphEngine(self._glyph(name), self._font, self._colour_of, colour))

    def paint(self, painter: QPainter, rect: QRect, name: str, ink: QColor) -> None:
        """Draw one icon in a colour of the caller's, for delegates and painted widgets."""
        _draw(painter, rect, self._glyph(name), self._font, ink)

    def _glyph(self, name: str) -> str:
        prefix, _, short = name.partition(".")
        if prefix != _SET:
            raise KeyError(name)
        return chr(int(self._codes[short], 16))

    @cached_property
    def _codes(self) -> Mapping[str, str]:
        path = next(_folder().glob(f"{_FILES}-charmap-*.json"))
        return json.loads(path.read_text(encoding="utf-8"))

    @cached_property
    def _font(self) -> QFont:
        path = next(_folder().glob(f"{_FILES}-[0-9]*.ttf"))
        number = QFontDatabase.addApplicationFont(str(path))
        font = QFont(QFontDatabase.applicationFontFamilies(number)[0])
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


class GlyphEngine(QIconEngine):
    """Draws a glyph at any size and density."""

    def __init__(self, glyph: str, font: QFont, colour_of: ColourOf, colour: Colour) -> None:
        super().__init__()
        self._glyph = glyph
        self._font = font
        self._colour_of = colour_of
        self._colour = colour

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ink = self._colour_of(self._colour)
        if mode == QIcon.Mode.Disabled:
            ink.setAlphaF(_FADED_OPACITY)
        _draw(painter, _start(rect), self._glyph, self._font, ink)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    @override
    def clone(self) -> QIconEngine:
        return GlyphEngine(self._glyph, self._font, self._colour_of, self._colour)


def _start(rect: QRect) -> QRect:
    """The square at the start of a rectangle; what is left over is the gap before a word."""
    side = min(rect.width(), rect.height())
    top = rect.top() + (rect.height() - side) // 2
    return QRect(rect.left(), top, side, side)


def _draw(painter: QPainter, rect: QRect, glyph: str, font: QFont, ink: QColor) -> None:
    painter.save()
    sized = QFont(font)
    sized.setPixelSize(max(1, min(rect.width(), rect.height())))
    painter.setFont(sized)
    painter.setPen(ink)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, glyph)
    painter.restore()


def _folder() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or spec.origin is None:
        raise FileNotFoundError(_FILES)
    return Path(spec.origin).parent / "fonts"
