"""The bundled typefaces: which glyphs they have, how wide words are, what to print instead."""

from functools import cache
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from reports.options import Typeface
from resources import locate

_FAMILIES = {Typeface.TINOS: "Tinos", Typeface.PT_SERIF: "PTSerif"}
_STYLES = {
    (False, False): "Regular",
    (True, False): "Bold",
    (False, True): "Italic",
    (True, True): "BoldItalic",
}
_SUBSTITUTES = {"\u202f": "\u00a0", "\u2011": "-", "\u2010": "-", "\u2212": "–"}
_UNKNOWN = "\u25a1"
"""An empty square stands where no bundled face has the letter."""


class Span(NamedTuple):
    """Text that one font can print."""

    font: str
    text: str


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(locate("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    return font


class Faces:
    """The faces of one printing; remembers word widths and the letters nobody could print."""

    def __init__(self, typeface: Typeface) -> None:
        first = _FAMILIES[typeface]
        self._families = (first, *(name for name in _FAMILIES.values() if name != first))
        self._widths: dict[Span, float] = {}
        self._missing: dict[str, None] = {}

    @property
    def missing(self) -> tuple[str, ...]:
        """Letters that were replaced by an empty square, in order of appearance."""
        return tuple(self._missing)

    def regular(self) -> str:
        """Name of the upright text font."""
        return _font(f"{self._families[0]}-Regular").fontName

    def spans(self, text: str, *, bold: bool = False, italic: bool = False) -> list[Span]:
        """``text`` in stretches of one font each, every letter with a glyph."""
        style = _STYLES[bold, italic]
        first = _font(f"{self._families[0]}-{style}")
        if _covers(first, text):
            return [Span(first.fontName, text)]
        spans: list[Span] = []
        for letter in text:
            font, glyph = self._printable(letter, style)
            if spans and spans[-1].font == font:
                spans[-1] = Span(font, spans[-1].text + glyph)
            else:
                spans.append(Span(font, glyph))
        return spans

    def _printable(self, letter: str, style: str) -> tuple[str, str]:
        for glyph in (letter, _SUBSTITUTES.get(letter, "")):
            for family in self._families:
                font = _font(f"{family}-{style}")
                if glyph and _covers(font, glyph):
                    return font.fontName, glyph
        self._missing[letter] = None
        return self._printable(_UNKNOWN, style)

    def width(self, span: Span) -> float:
        """Width at a size of one point."""
        known = self._widths.get(span)
        if known is None:
            face = _font(span.font).face
            widths: dict[int, float] = face.charWidths
            default: float = face.defaultWidth
            known = sum([widths.get(ord(letter), default) for letter in span.text]) / 1000.0
            self._widths[span] = known
        return known

    def height(self) -> tuple[float, float]:
        """Ascent and descent (negative) of the text font at a size of one point."""
        face = _font(self.regular()).face
        return face.ascent / 1000.0, face.descent / 1000.0


def _covers(font: TTFont, text: str) -> bool:
    glyphs: dict[int, int] = font.face.charToGlyph
    return glyphs.keys() >= set(map(ord, text))
